"""The order of the panes, with their headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row
from vtsik_tui.build.writing.titles import sort_title
from vtsik_tui.dates.days import gregorian

#: After every day that a date can have.
_NEVER = 10**9

#: The heading of what has no date.
_UNDATED = "undated"

Record = TypeVar("Record", Event, Person, Body, Document, Place)


def list_rows(known: Lookup, entities: Iterable[Row]) -> list[Row]:
    """Make the rows of `list_row`.

    Args:
        known: The facts.
        entities: The rows of `entity`.

    Returns:
        For each pane its rows and headings, in order.
    """
    days = {str(row["ref"]): (_day(row["first_day"]), _day(row["last_day"])) for row in entities}
    facts = known.facts

    def by_date(record: Event | Document) -> tuple[int, int, str]:
        return (*days[record.ref], sort_title(record))

    def year(record: Event | Document) -> str:
        first = days[record.ref][0]
        return _UNDATED if first == _NEVER else str(gregorian(first).year)

    kinds = {kind.id: number for number, kind in enumerate(known.vocabulary.body_kind)}
    people = sorted(facts.of(Person), key=lambda each: (sort_title(each), each.id))
    bodies = sorted(facts.of(Body), key=lambda each: (kinds[each.kind], sort_title(each), each.id))
    return [
        *_numbered("events", sorted(facts.of(Event), key=by_date), year),
        *_numbered("people", people),
        *_numbered("bodies", bodies),
        *_numbered("documents", sorted(facts.of(Document), key=by_date), year),
        *_numbered("places", _by_city(facts.of(Place)), lambda place: place.city or "Elsewhere"),
    ]


def _day(day: str | int | float | None) -> int:
    """A day to sort by; an unknown one comes last."""
    return _NEVER if day is None else int(day)


def _by_city(places: list[Place]) -> list[Place]:
    """Sort places by city, the city of most places first, and by name within it."""
    many = Counter(place.city for place in places)
    return sorted(
        places, key=lambda place: (not place.city, -many[place.city], place.city, sort_title(place), place.id)
    )


def _numbered(
    name: str, records: Iterable[Record], heading: Callable[[Record], str] | None = None
) -> list[Row]:
    """Number rows and put a heading wherever it changes."""
    rows: list[Row] = []
    current = ""
    for record in records:
        if heading is not None and (above := heading(record)) != current:
            current = above
            rows.append({"list": name, "position": len(rows), "ref": None, "heading": above})
        rows.append({"list": name, "position": len(rows), "ref": record.ref, "heading": ""})
    return rows
