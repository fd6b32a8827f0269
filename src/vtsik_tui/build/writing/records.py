"""The rows of records, each in the table of its kind, and what they point to in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Part
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.vocabulary import TERM_SETS
from vtsik_tui.build.writing.dated import date_columns, edge_columns
from vtsik_tui.build.writing.lookup import Lookup

Row = dict[str, str | int | float | None]
Rows = dict[str, list[Row]]


def vocabulary_rows(known: Lookup) -> Rows:
    """Make the rows of the vocabulary.

    Args:
        known: The facts.

    Returns:
        Rows of `term`, `party` and `relation_type`, in the order of the file.
    """
    terms: list[Row] = []
    for name in TERM_SETS:
        for position, term in enumerate(getattr(known.vocabulary, name)):
            terms.append(
                {
                    "vocabulary": name,
                    "id": term.id,
                    "label": term.label,
                    "plural": term.plural or term.label,
                    "glyph": term.glyph,
                    "position": position,
                }
            )
    parties: list[Row] = [
        {
            "id": party.id,
            "body": party.id if party.body else None,
            "label": party.label,
            "short": party.short,
            "glyph": party.glyph,
            "color": party.color,
            "position": position,
        }
        for position, party in enumerate(known.vocabulary.party)
    ]
    relations: list[Row] = [
        {"id": each.id, "inverse": each.inverse, "family": each.family, "position": position}
        for position, each in enumerate(known.vocabulary.relation)
    ]
    return {"term": terms, "party": parties, "relation_type": relations}


def record_rows(known: Lookup) -> Rows:
    """Make the rows of people, bodies, places, events, documents and sources.

    Args:
        known: The facts.

    Returns:
        Rows by table, sorted by id.
    """
    facts = known.facts
    return {
        "place": [_fields(place, "id ref name name_ru city lat lon") for place in facts.of(Place)],
        "body": [_body(body) for body in facts.of(Body)],
        "person": [_person(person) for person in facts.of(Person)],
        "document": [
            {**_dated(document), **date_columns("published", document.published)}
            for document in facts.of(Document)
        ],
        "event": [_dated(event) for event in facts.of(Event)],
        "source": [
            _fields(source, "id ref title work author year url lang kind") for source in facts.of(Source)
        ],
    }


def detail_rows(known: Lookup) -> Rows:
    """Make the rows of what else records say of themselves and their parts.

    Args:
        known: The facts.

    Returns:
        Rows of `field_confidence` and `passage`, by entity.
    """
    confidence: list[Row] = [
        {"entity": subject.ref, "field": field, "confidence": confidence}
        for subject in known.facts.subjects()
        for field, confidence in subject.confidence.items()
    ]
    passages: list[Row] = [
        {"source": source.id, "position": position, "id": passage.id, "about": passage.about}
        for source in known.facts.of(Source)
        for position, passage in enumerate(source.passage)
    ]
    return {"field_confidence": confidence, "passage": passages}


def join_rows(known: Lookup) -> Rows:
    """Make the rows that join records in order.

    Args:
        known: The facts.

    Returns:
        Rows by table, in the order in which the records name them.
    """
    bodies, events, documents = known.bodies.values(), known.facts.of(Event), known.facts.of(Document)
    return {
        "body_seat": [row for body in bodies for row in _listed("body", body.id, "place", body.seat)],
        "event_place": [row for each in events for row in _listed("event", each.id, "place", each.place)],
        "event_body": [row for each in events for row in _listed("event", each.id, "body", each.bodies)],
        "event_document": [
            row for each in events for row in _listed("event", each.id, "document", each.documents)
        ],
        "event_person": [row for each in events for row in _parts("event", each.id, each.people)],
        "document_issuer": [
            row for each in documents for row in _listed("document", each.id, "body", each.issuers)
        ],
        "document_person": [row for each in documents for row in _parts("document", each.id, each.people)],
    }


def _fields(record: object, names: str) -> Row:
    """Take fields of a record as columns of the same names."""
    return {name: getattr(record, name) for name in names.split()}


def _body(body: Body) -> Row:
    """One row of `body`."""
    return {
        **_fields(body, "id ref name name_ru kind"),
        "parent": body.parent or None,
        **date_columns("founded", body.founded),
        **date_columns("dissolved", body.dissolved),
    }


def _person(person: Person) -> Row:
    """One row of `person`."""
    return {
        **_fields(person, "id ref name name_ru gender birthplace deathplace fate"),
        "party": person.party or None,
        **date_columns("born", person.born),
        **date_columns("died", person.died),
    }


def _dated(record: Event | Document) -> Row:
    """One row of `event` or `document`."""
    return {
        **_fields(record, "id ref title title_ru kind"),
        **date_columns("date", record.date),
        **edge_columns(read_edtf(record.date)),
    }


def _listed(owner: str, own: str, other: str, ids: Sequence[str]) -> Iterator[Row]:
    """Rows of a plain list of ids."""
    for position, each in enumerate(ids):
        yield {owner: own, "position": position, other: each}


def _parts(owner: str, own: str, parts: Sequence[Part]) -> Iterator[Row]:
    """Rows of the people of an event or a document."""
    for position, part in enumerate(parts):
        yield {
            owner: own,
            "position": position,
            "person": part.id,
            "role": part.role,
            "detail": part.detail,
            "confidence": part.confidence,
        }
