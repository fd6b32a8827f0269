"""The few words, the glyph and the colour that stand for an entity in a list."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.lookup import Lookup

#: Kinds of body that come next after those around the body at the centre.
_GOVERNING = ("government", "commissariat")

#: The last rank that makes an office worth naming before plain membership:
#: heads, their deputies, secretaries and the inner circle.
_OFFICE = 4


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
        words = _office(entity, known) or (party.label if party else "")
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


def _office(person: Person, known: Lookup) -> str:
    """Name the most important office that a person held."""
    if not person.membership:
        return ""
    held = min(person.membership, key=lambda each: _importance(each, known))
    if held.post:
        return held.post
    return f"{known.label('role', held.role)}, {known.bodies[held.body].name}"


def _importance(held: Membership, known: Lookup) -> tuple[int, int, int, int]:
    """Sort offices: by rank, then by nearness to the centre, then the first."""
    rank = known.roles[held.role].rank
    body = known.bodies[held.body]
    if held.body == known.institution.body:
        near = 0
    elif body.parent == known.institution.body:
        near = 1
    elif body.kind in _GOVERNING:
        near = 2 + _GOVERNING.index(body.kind)
    else:
        near = 4 if held.body in known.centre else 5
    start = read_edtf(held.start).first_day
    return (rank if rank <= _OFFICE else _OFFICE + 1, near, rank, start or 0)
