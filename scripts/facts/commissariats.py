"""For each government and commissariat: how many of its days somebody is known to have headed it."""

from __future__ import annotations

from collections.abc import Iterable

from scripts.facts.convocations import term
from scripts.facts.markdown import Cell, counted, table
from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.writing.lookup import Lookup

_HEADED = ("government", "commissariat")

#: Ranks of those who head a body, for good or for a time.
_HEADS = (0, 1)

Days = tuple[int, int]
"""First and last day, as Julian day numbers."""


def commissariats_table(known: Lookup) -> str:
    """Tell how far the heads of governments and commissariats are known.

    Args:
        known: The facts.

    Returns:
        A table of Markdown; days after the end of the institution do not count.
    """
    head = ["Body", "Existed", "Heads on record", "Days", "Days with a head on record"]
    bodies = sorted(
        (body for body in known.facts.of(Body) if body.kind in _HEADED),
        key=lambda body: (_HEADED.index(body.kind), body.name),
    )
    return table(head, [_row(known, body) for body in bodies])


def days_headed(known: Lookup, body: Body) -> tuple[int, int] | None:
    """Count the days of a body, and those of them that had a head.

    Args:
        known: The facts.
        body: A body that somebody heads.

    Returns:
        Days headed and days in all; None if the beginning of the body is not
        known. A body without an end, or with one after the institution's, is
        counted to the end of the institution.
    """
    first, last = span_of(body.founded).first_day, span_of(body.dissolved).last_day
    end = span_of(known.institution.span).last_day
    if first is None or end is None:
        return None
    last = min(last or end, end)
    terms = [days for _, held in _heads(known, body) if (days := _term(held, last))]
    inside = [(max(since, first), min(until, last)) for since, until in terms]
    return _days_of(inside), max(0, last - first + 1)


def _row(known: Lookup, body: Body) -> list[Cell]:
    """Tell of one body."""
    heads = len({person.id for person, _ in _heads(known, body)})
    days = days_headed(known, body)
    if days is None:
        return [body.name, term(body), heads, None, None]
    return [body.name, term(body), heads, days[1], counted(*days)]


def _heads(known: Lookup, body: Body) -> list[tuple[Person, Membership]]:
    """Those who headed a body."""
    return [
        (person, held)
        for person in known.facts.of(Person)
        for held in person.membership
        if held.body == body.id and known.roles[held.role].rank in _HEADS
    ]


def _term(held: Membership, last: int) -> Days | None:
    """The days of a post; None if its beginning or end is not known."""
    span = span_of(held.end)
    since, until = span_of(held.start).first_day, last if span.open_end else span.last_day
    return None if since is None or until is None else (since, until)


def _days_of(terms: Iterable[Days]) -> int:
    """Count the days that some times cover together."""
    covered, reached = 0, 0
    for since, until in sorted(terms):
        start = max(since, reached + 1)
        if until >= start:
            covered += until - start + 1
            reached = until
    return covered
