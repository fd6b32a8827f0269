"""Offices of one holder at a time: gaps and overlaps between one and the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.build.review.spans import span_of
from vtsik_tui.dates.days import gregorian

_RULE = Rule("succession", "warning", "find who held it between, or mend a date; a true gap can be accepted")

#: In days; a successor was often named some days after the predecessor left.
_SHORTEST_GAP, _SHORTEST_OVERLAP = 31, 3

#: Kinds of body that one person heads at a time.
_ONE_HEAD = frozenset({"commissariat", "government"})
_HEADS_IN_TURN = 1

Held = tuple[int, int, Person, Membership]


def succession_problems(overview: Overview) -> Iterator[Problem]:
    """Find heads of governments and commissariats whose terms do not meet.

    Args:
        overview: The facts.

    Yields:
        A problem at the body for each gap and each overlap between two heads,
        as far as the days of both are known.
    """
    vocabulary = overview.facts.vocabulary
    rank = {role.id: role.rank for role in vocabulary.role} if vocabulary else {}
    heads: dict[str, list[Held]] = defaultdict(list)
    centre = overview.facts.institution.body if overview.facts.institution else ""
    for person in overview.people.values():
        for held in person.membership:
            body = overview.bodies[held.body]
            if (body.kind in _ONE_HEAD or body.id == centre) and rank.get(held.role, 9) <= _HEADS_IN_TURN:
                first, last = span_of(held.start).first_day, span_of(held.end).last_day
                if first is not None and last is not None:
                    heads[body.ref].append((first, last, person, held))
    for ref, terms in heads.items():
        yield from _breaks(overview, ref, sorted(terms, key=lambda term: term[:2]), rank)


def _breaks(overview: Overview, ref: str, terms: list[Held], rank: dict[str, int]) -> Iterator[Problem]:
    """Look at one body's heads in the order of time."""
    reached, before = 0, None
    for first, last, person, held in terms:
        if before is not None:
            gap = first - reached - 1
            if gap >= _SHORTEST_GAP:
                day = gregorian(reached).isoformat()
                message = f"nobody heads it from {day} ({before.id}) to {held.start} ({person.id})"
                yield overview.problem(_RULE, ref, "", message)
            elif -gap > _SHORTEST_OVERLAP and rank[held.role] == 0 and before is not person:
                message = f"{before.id} and {person.id} both head it from {held.start} on"
                yield overview.problem(_RULE, ref, "", message)
        if last >= reached:
            reached, before = last, person
