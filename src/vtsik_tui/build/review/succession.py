"""Offices of one holder at a time: gaps and overlaps between one and the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.dates.days import gregorian

_RULE = Rule("succession", "warning", "find who held it between, or mend a date; a true gap can be accepted")

#: In days; a successor was often named some days after the predecessor left.
_SHORTEST_GAP, _SHORTEST_OVERLAP = 31, 3

#: Kinds of body that one person heads at a time.
_ONE_HEAD = frozenset({"commissariat", "government"})
_HEADS_IN_TURN = 1


class Term(NamedTuple):
    """The time for which somebody headed a body, as widely and as narrowly as its dates can be read."""

    first: int
    """The earliest first day; all four are Julian day numbers."""
    last: int
    """The latest last day."""
    surely_from: int
    """The latest first day."""
    surely_to: int
    """The earliest last day."""
    person: Person
    held: Membership


def succession_problems(overview: Overview) -> Iterator[Problem]:
    """Find heads of governments and commissariats whose terms do not meet.

    Args:
        overview: The facts.

    Yields:
        A problem at the body for each gap and each overlap between two heads,
        as far as the days of both are known: a gap or an overlap that may be
        none, dates being given by month or year, is not told.
    """
    vocabulary = overview.facts.vocabulary
    rank = {role.id: role.rank for role in vocabulary.role} if vocabulary else {}
    heads: dict[str, list[Term]] = defaultdict(list)
    centre = overview.facts.institution.body if overview.facts.institution else ""
    for person in overview.people.values():
        for held in person.membership:
            body = overview.bodies[held.body]
            if (body.kind in _ONE_HEAD or body.id == centre) and rank.get(held.role, 9) <= _HEADS_IN_TURN:
                heads[body.ref] += _term(person, held)
    for ref, terms in heads.items():
        yield from _breaks(overview, ref, sorted(terms, key=lambda term: term[:2]), rank)


def _term(person: Person, held: Membership) -> Iterator[Term]:
    """The time of a post whose beginning and end are both known; nothing for another."""
    start, end = span_of(held.start).start, span_of(held.end).end
    if start is not None and end is not None:
        yield Term(start.first_day, end.last_day, start.last_day, end.first_day, person, held)


def _breaks(overview: Overview, ref: str, terms: list[Term], rank: dict[str, int]) -> Iterator[Problem]:
    """Look at one body's heads in the order of time."""
    before: Term | None = None
    for term in terms:
        if before is not None:
            if term.first - before.last - 1 >= _SHORTEST_GAP:
                day = gregorian(before.last).isoformat()
                message = (
                    f"nobody heads it from {day} ({before.person.id}) to {term.held.start} ({term.person.id})"
                )
                yield overview.problem(_RULE, ref, "", message)
            elif (
                before.surely_to - term.surely_from + 1 > _SHORTEST_OVERLAP
                and rank[term.held.role] == 0
                and before.person is not term.person
            ):
                message = f"{before.person.id} and {term.person.id} both head it from {term.held.start} on"
                yield overview.problem(_RULE, ref, "", message)
        if before is None or term.last >= before.last:
            before = term
