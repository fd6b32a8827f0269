"""For each convocation of the VTsIK: its term, and who and what of it is on record."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.facts.markdown import Cell, table
from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.titles import family_first
from vtsik_tui.dates.wording import new_style

#: Ranks of roles, as `vocabulary.toml` gives them.
_HEAD, _SECRETARY, _INNER, _CANDIDATE = 0, 3, 4, 6


def convocations(known: Lookup) -> list[Body]:
    """List the convocations of the body at the centre.

    Args:
        known: The facts.

    Returns:
        The bodies, in the order in which they were elected.
    """
    found = [body for body in known.facts.of(Body) if body.kind == "convocation" and body.id in known.centre]
    return sorted(found, key=lambda body: (span_of(body.founded).first_day or 0, body.id))


def convocations_table(known: Lookup) -> str:
    """Tell of each convocation how much is on record.

    Args:
        known: The facts.

    Returns:
        A table of Markdown.
    """
    head = ["Convocation", "Term", "Members on record", "of", "Candidates on record", "of", "Party table"]
    head += ["Chairman", "Secretaries", "In the Presidium", "Sessions"]
    return table(head, [_row(known, body) for body in convocations(known)])


def _row(known: Lookup, body: Body) -> list[Cell]:
    """Tell of one convocation."""
    seats = [(person, held) for person, held in _held(known) if held.body == body.id]
    served = [(person, held) for person, held in _held(known) if _serves(known, held, body)]
    rank = {role.id: role.rank for role in known.roles.values()}
    inner = {
        person.id
        for person, held in served
        if rank[held.role] <= _INNER or (held.body == "vtsik-presidium" and rank[held.role] < _CANDIDATE)
    }
    return [
        body.id.removeprefix(f"{known.institution.body}-"),
        term(body),
        len({person.id for person, held in seats if rank[held.role] < _CANDIDATE}),
        size(body, "members"),
        len({person.id for person, held in seats if rank[held.role] == _CANDIDATE}),
        size(body, "candidates"),
        "yes" if body.composition else None,
        _names(served, {role for role, number in rank.items() if number == _HEAD}),
        len({person.id for person, held in served if rank[held.role] == _SECRETARY}),
        len(inner),
        len(sessions(known, body)),
    ]


def term(body: Body) -> str:
    """Say from when to when a body existed.

    Args:
        body: A body.

    Returns:
        As in ``9 Nov 1917 – 31 Jan 1918``; empty if neither is known.
    """
    ends = [new_style(span_of(day)) or "?" for day in (body.founded, body.dissolved)]
    return "" if ends == ["?", "?"] else " – ".join(ends)


def size(body: Body, what: str) -> int | None:
    """Find how many there were.

    Args:
        body: A body.
        what: The name of the figure.

    Returns:
        The largest figure of that name; None if no source gives one.
    """
    return max((round(figure.count) for figure in body.figure if figure.what == what), default=None)


def sessions(known: Lookup, body: Body) -> list[Event]:
    """List the sessions of a convocation.

    Args:
        known: The facts.
        body: The convocation.

    Returns:
        The events of that kind which name it, or which name the body at the
        centre and fall into its term.
    """
    return [
        event
        for event in known.facts.of(Event)
        if event.kind == "session"
        and (
            body.id in event.bodies
            or (known.institution.body in event.bodies and _meets(event.date, event.date, body))
        )
    ]


def _held(known: Lookup) -> Iterator[tuple[Person, Membership]]:
    """All memberships, with who held them."""
    for person in known.facts.of(Person):
        for held in person.membership:
            yield person, held


def _serves(known: Lookup, held: Membership, body: Body) -> bool:
    """Whether a post is one of a convocation, or one of the VTsIK or its Presidium in its term."""
    at_the_centre = held.body in (known.institution.body, f"{known.institution.body}-presidium")
    return held.body == body.id or (at_the_centre and _meets(held.start, held.end, body))


def _meets(start: str, end: str, body: Body) -> bool:
    """Whether a time has more than its first or last day in common with a convocation."""
    since, until = span_of(start).first_day, span_of(end).last_day
    first, last = span_of(body.founded).first_day, span_of(body.dissolved).last_day
    if since is None or first is None or last is None:
        return False
    if until is None and not span_of(end).open_end:
        until = since  # nobody knows how long: it is sure of its beginning only
    if start == end:
        return first <= since < last
    return since < last and (until is None or until > first)


def _names(served: list[tuple[Person, Membership]], roles: set[str]) -> str:
    """Name those who held one of some roles, in the order in which they came."""
    found = sorted(
        (span_of(held.start).first_day or 0, family_first(person.name).split()[0])
        for person, held in served
        if held.role in roles
    )
    return ", ".join(dict.fromkeys(name for _, name in found))
