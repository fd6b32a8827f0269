"""Posts and parts that fall outside the life of the person who is said to have held them."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.certainty import certainly_before, doubtful, span_of
from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule

_OUTSIDE = Rule("outside-life", "error", "mend the dates of the one or the other, or the person meant")
_TOO_YOUNG = Rule("too-young", "warning", "look whether a namesake is meant")

#: What can be done to somebody who is dead.
_OF_THE_DEAD = frozenset({"honoured", "victim", "killed", "executed", "died", "author", "predecessor"})

#: In years; Komsomol leaders were younger than other officers, and none younger than this.
_YOUNGEST = 15


def life_problems(overview: Overview) -> Iterator[Problem]:
    """Find what somebody did before birth, as a child, or after death.

    Args:
        overview: The facts.

    Yields:
        A problem for each such post, and for each such part in an event or a document.
    """
    for person in overview.people.values():
        yield from _posts(overview, person)
    for event in overview.facts.of(Event):
        yield from _parts(overview, event)
    for document in overview.facts.of(Document):
        yield from _parts(overview, document)


def _posts(overview: Overview, person: Person) -> Iterator[Problem]:
    """Look at the posts of one person."""
    for number, held in enumerate(person.membership):
        for name in ("start", "end"):
            when, field = getattr(held, name), field_name(("membership", number, name))
            if certainly_before(person.died, when):
                message = f'"{when}" in {held.body} comes after death, "{person.died}"'
                yield overview.problem(_OUTSIDE, person.ref, field, message)
            elif certainly_before(when, person.born):
                message = f'"{when}" in {held.body} comes before birth, "{person.born}"'
                yield overview.problem(_OUTSIDE, person.ref, field, message)
            elif (age := _age(person.born, when)) is not None and age < _YOUNGEST:
                message = f'"{when}" in {held.body} would be at the age of {age}'
                yield overview.problem(_TOO_YOUNG, person.ref, field, message)


def _parts(overview: Overview, record: Event | Document) -> Iterator[Problem]:
    """Look at the people of one event or document."""
    for number, part in enumerate(record.people):
        person = overview.people[part.id]
        field = field_name(("people", number))
        day = record.day if isinstance(record, Document) else record.date
        if certainly_before(day, person.born):
            message = f'{person.id} was not born yet on "{day}"'
            yield overview.problem(_OUTSIDE, record.ref, field, message)
        elif part.role not in _OF_THE_DEAD and certainly_before(person.died, record.date):
            message = f'{person.id}, "{part.role}", was dead on "{record.date}" (since "{person.died}")'
            yield overview.problem(_OUTSIDE, record.ref, field, message)


def _age(born: str, when: str) -> int | None:
    """The greatest age in years that somebody can have had; None if not known."""
    if not born or not when or doubtful(born) or doubtful(when):
        return None
    first, last = span_of(born).first_day, span_of(when).last_day
    return None if first is None or last is None else int((last - first) / 365.25)
