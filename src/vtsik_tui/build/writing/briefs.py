"""The few words, the glyph and the colour that stand for an entity in a list."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.offices import chief_office


@dataclass(frozen=True, slots=True)
class Brief:
    """What a list shows beside a title."""

    words: str
    term: str = ""
    """Id of the party or the word of the vocabulary that gives the glyph."""
    glyph: str = ""
    color: str = ""


def brief(entity: Entity, known: Lookup) -> Brief:
    """Say in a few words what an entity is.

    Args:
        entity: Any record.
        known: The facts.

    Returns:
        For a person the most important office, for others the kind.
    """
    if isinstance(entity, Person):
        party = known.parties.get(entity.party)
        words = chief_office(entity, known) or (party.label if party else "")
        return Brief(words, party.id, party.glyph, party.color) if party else Brief(words)
    if isinstance(entity, Place):
        return Brief(entity.city)
    if isinstance(entity, Source):
        return _of_kind(entity.work, "source_kind", entity.kind, known)
    if isinstance(entity, Body) and (party := known.parties.get(entity.id)) and party.body:
        return Brief(known.label("body_kind", entity.kind), entity.kind, party.glyph, party.color)
    if isinstance(entity, (Body, Event, Document)):
        vocabulary = f"{entity.kind_of_entity}_kind"
        return _of_kind(known.label(vocabulary, entity.kind), vocabulary, entity.kind, known)
    return Brief("")


def _of_kind(words: str, vocabulary: str, kind: str, known: Lookup) -> Brief:
    """A brief with the glyph of a kind."""
    return Brief(words, kind, known.terms[vocabulary, kind].glyph)
