"""The rows of the full-text index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row
from vtsik_tui.words import folding, prose


def search_rows(known: Lookup, entities: Iterable[Row], names: Iterable[Row]) -> list[Row]:
    """Make the rows of `search`.

    Args:
        known: The facts.
        entities: The rows of `entity`, whose numbers the index carries.
        names: The rows of `name`.

    Returns:
        For each entity its title and the words of its names, folded, and the
        text about it as written.
    """
    words: dict[str, dict[str, None]] = defaultdict(dict)
    for row in names:
        if row["form"] != "title":
            words[str(row["entity"])].update(dict.fromkeys(str(row["folded"]).split()))
    rows: list[Row] = []
    for row in entities:
        ref = str(row["ref"])
        rows.append(
            {
                "rowid": row["key"],
                "title": folding.fold(f"{row['title']} {row['title_ru']}"),
                "names": " ".join(words[ref]),
                "body": "\n".join(part for part in _texts(known.entities[ref], known) if part),
            }
        )
    return rows


def _texts(entity: Entity, known: Lookup) -> Iterable[str]:
    """Everything said of an entity that is not its name."""
    if isinstance(entity, Source):
        yield from (entity.work, entity.author, entity.year)
        yield prose.plain(entity.summary)
    if isinstance(entity, Subject):
        yield prose.plain(entity.summary)
    if isinstance(entity, Person):
        for held in entity.membership:
            office = held.post or known.label("role", held.role)
            yield f"{office}, {known.bodies[held.body].name}"
            yield prose.plain(held.note)
        yield from (entity.birthplace, entity.deathplace)
    if isinstance(entity, (Event, Document)):
        yield from (part.detail for part in entity.people)
    yield prose.plain(entity.note)
    if isinstance(entity, Subject):
        for dispute in entity.dispute:
            yield f"{dispute.field}: {'; '.join(reading.value for reading in dispute.values)}"
            yield prose.plain(dispute.note)
