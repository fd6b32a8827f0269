"""The rows of `entity`: what a list, a trail or a result needs, whatever the kind."""

from __future__ import annotations

from collections import Counter

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.briefs import brief
from vtsik_tui.build.writing.dated import Columns, life, span_columns, spanned
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row, Rows
from vtsik_tui.build.writing.titles import sort_title, title, title_ru
from vtsik_tui.dates.moments import TimeSpan


def entity_rows(known: Lookup, claims: Rows, links: list[Row]) -> Rows:
    """Make the rows that every entity has.

    Args:
        known: The facts.
        claims: The rows of claims.
        links: The rows of links; both say how prominent an entity is.

    Returns:
        Rows of `entity`, numbered from the most prominent, sources after all
        else; and of `alias` and `former_ref`, by kind and id.
    """
    weights = Counter(str(link["from_ref"]) for link in links)
    weights.update(str(row["entity"]) for row in claims["citation"])
    weights.update(f"source/{row['source']}" for row in claims["citation"])
    # Numbered so, a search that stops after so many has the best of them, and need not sort them.
    prominent = sorted(
        known.entities.values(), key=lambda entity: (isinstance(entity, Source), -weights[entity.ref])
    )
    entities: list[Row] = [
        _entity(number, entity, known, weights[entity.ref])
        for number, entity in enumerate(prominent, start=1)
    ]
    aliases: list[Row] = [
        {"entity": ref, "position": position, "name": name}
        for ref, entity in known.entities.items()
        for position, name in enumerate(dict.fromkeys(entity.aliases))
    ]
    former: list[Row] = [
        {"ref": f"{entity.kind_of_entity}/{old}", "entity": ref}
        for ref, entity in known.entities.items()
        for old in entity.former_ids
    ]
    return {"entity": entities, "alias": aliases, "former_ref": former}


def _entity(number: int, entity: Entity, known: Lookup, weight: int) -> Row:
    """One row of `entity`."""
    shown = brief(entity, known)
    return {
        "key": number,
        "ref": entity.ref,
        "kind": entity.kind_of_entity,
        "id": entity.id,
        "title": title(entity),
        "title_ru": title_ru(entity),
        "sort_title": sort_title(entity),
        "brief": shown.words,
        "term": shown.term,
        "glyph": shown.glyph,
        "color": shown.color,
        "summary": entity.summary if isinstance(entity, (Subject, Source)) else "",
        "note": entity.note,
        **_dates(entity),
        "weight": weight,
    }


def _dates(entity: Entity) -> Columns:
    """The columns of the dates that stand beside an entity in a list."""
    if isinstance(entity, Person):
        return life(entity.born, entity.died)
    if isinstance(entity, Body):
        return span_columns(spanned(entity.founded, entity.dissolved))
    if isinstance(entity, (Event, Document)):
        return span_columns(read_edtf(entity.day if isinstance(entity, Document) else entity.date))
    columns = span_columns(TimeSpan(None, None))
    return columns | {"dates_new": entity.year} if isinstance(entity, Source) else columns
