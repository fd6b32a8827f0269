"""Two records for one thing, and one office told of twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from vtsik_tui.build.certainty import certainly_before, may_meet, span_of
from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.build.writing.titles import family_first, title, title_ru
from vtsik_tui.words.folding import fold

_TWINS = Rule("twins", "warning", "merge them and keep the other id in former_ids, or accept them as two")
_TWICE = Rule("twice", "warning", "make them one membership with all sources, or tell their dates apart")

#: From this likeness on, between 0 and 1, two names of the same day are looked at.
_ALIKE = 0.8


def twin_problems(overview: Overview) -> Iterator[Problem]:
    """Find records that seem to be of one thing.

    Args:
        overview: The facts.

    Yields:
        A problem for each pair of people with similar names and dates that
        agree, for each pair of events or documents with similar titles on one
        day, for each pair of bodies or places of one name, and for each post
        that one person holds twice at one time.
    """
    for one, other in _pairs_of_people(overview):
        message = f"may be the same as {other.ref} ({title(other)}, {other.born or '?'}–{other.died or '?'})"
        yield overview.problem(_TWINS, one.ref, "", message)
    models: tuple[type[Event | Document], ...] = (Event, Document)
    for model in models:
        for here, there in _same_day(overview.facts.of(model)):
            yield overview.problem(_TWINS, here.ref, "", f"may be the same as {there.ref} ({title(there)})")
    for kind in ("body", "place"):
        yield from _same_name(overview, kind)
    for person in overview.people.values():
        yield from _twice(overview, person)


def _pairs_of_people(overview: Overview) -> Iterator[tuple[Person, Person]]:
    """People with one family name and initial, or with alike names and one birthday."""
    blocks: dict[str, list[Person]] = defaultdict(list)
    for person in overview.people.values():
        family, _, given = fold(family_first(person.name)).partition(" ")
        blocks[f"{family} {given[:1]}"].append(person)
        for day in (person.born, person.died):
            if len(day) == len("1885-06-03"):
                blocks[day].append(person)
    seen: set[tuple[str, str]] = set()
    for key, people in blocks.items():
        for one, other in combinations(people, 2):
            pair = (one.id, other.id)
            is_day = key[:1].isdigit()
            if pair not in seen and not _differ(one, other) and (not is_day or _alike(one, other)):
                seen.add(pair)
                yield one, other


def _differ(one: Person, other: Person) -> bool:
    """Whether two people were certainly born, or certainly died, on different days."""
    return any(
        certainly_before(here, there) or certainly_before(there, here)
        for here, there in ((one.born, other.born), (one.died, other.died))
    )


def _alike(one: Entity, other: Entity) -> bool:
    """Whether two records are called nearly the same, in either language."""
    names = ((title(one), title(other)), (title_ru(one), title_ru(other)))
    return any(
        here and there and SequenceMatcher(None, fold(here), fold(there)).ratio() >= _ALIKE
        for here, there in names
    )


def _same_day(records: Iterable[Event | Document]) -> Iterator[tuple[Entity, Entity]]:
    """Records of one kind and one day that are called nearly the same."""
    blocks: dict[tuple[str, int | None], list[Event | Document]] = defaultdict(list)
    for record in records:
        if record.date:
            blocks[record.kind, span_of(record.date).first_day].append(record)
    for found in blocks.values():
        yield from (pair for pair in combinations(found, 2) if _alike(*pair))


def _same_name(overview: Overview, kind: str) -> Iterator[Problem]:
    """Find bodies, or places, of exactly one name."""
    first: dict[str, Entity] = {}
    for subject in overview.subjects:
        if subject.kind_of_entity == kind:
            city = getattr(subject, "city", "")
            other = first.setdefault(fold(f"{title(subject)} {city}"), subject)
            if other is not subject:
                yield overview.problem(_TWINS, subject.ref, "", f"is called as {other.ref} is")


def _twice(overview: Overview, person: Person) -> Iterator[Problem]:
    """Find posts of one person that are told of twice."""
    posts: dict[tuple[str, str, str], list[tuple[int, Membership]]] = defaultdict(list)
    for number, held in enumerate(person.membership):
        posts[held.body, held.role, held.post].append((number, held))
    for (body, role, _), found in posts.items():
        for (_, one), (number, other) in combinations(found, 2):
            if may_meet((one.start, one.end), (other.start, other.end)):
                message = f"{role} in {body} is told of twice for one time"
                yield overview.problem(_TWICE, person.ref, field_name(("membership", number)), message)
