"""Every link between two entities, once in each direction.

A label says how the second entity hangs on the first: ``chairman``,
``part of``, ``issued by``.
"""

from __future__ import annotations

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Part, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.writing.dated import span_columns, spanned
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row, Rows
from vtsik_tui.dates.moments import TimeSpan
from vtsik_tui.words import prose

_UNDATED = TimeSpan(None, None)


def link_rows(known: Lookup, claims: Rows) -> list[Row]:
    """Make the rows of `link`.

    Args:
        known: The facts.
        claims: The rows of claims, whose numbers the links carry.

    Returns:
        Two rows for each link, in the order of the tables they come from.
    """
    writer = _Links(known)
    writer.memberships(claims["membership"])
    writer.relations(claims["relation"])
    writer.compositions(claims["composition"])
    for person in known.facts.of(Person):
        writer.listed_under(person)
    for body in known.facts.of(Body):
        writer.body(body)
    for event in known.facts.of(Event):
        writer.event(event)
    for document in known.facts.of(Document):
        writer.document(document)
    for entity in known.entities.values():
        writer.prose(entity)
    return writer.rows


class _Links:
    """Adds links both ways."""

    def __init__(self, known: Lookup) -> None:
        self.known = known
        self.rows: list[Row] = []
        self.pairs: set[tuple[str, str]] = set()

    def add(
        self,
        ends: tuple[str, str],
        labels: tuple[str, str],
        origin: str,
        key: int | None = None,
        span: TimeSpan = _UNDATED,
    ) -> None:
        """Add a link in both directions, each with the label of its direction."""
        for here, there, label in ((*ends, labels[0]), (*ends[::-1], labels[1])):
            self.pairs.add((here, there))
            self.rows.append(
                {
                    "key": len(self.rows) + 1,
                    "from_ref": here,
                    "to_ref": there,
                    "label": label,
                    "origin": origin,
                    "origin_key": key,
                    **span_columns(span),
                }
            )

    def memberships(self, rows: list[Row]) -> None:
        """Link people and the bodies they were in."""
        for row in rows:
            label = str(row["post"]) or self.known.label("role", str(row["role"]))
            span = spanned(str(row["start"]), str(row["end"]))
            ends = (f"person/{row['person']}", f"body/{row['body']}")
            self.add(ends, (label, label), "membership", _key(row), span)

    def relations(self, rows: list[Row]) -> None:
        """Link what relations link."""
        for row in rows:
            kind = self.known.relations[str(row["type"])]
            ends = (str(row["from_ref"]), str(row["to_ref"]))
            self.add(ends, (kind.id, kind.inverse), "relation", _key(row), read_edtf(str(row["date"])))

    def compositions(self, rows: list[Row]) -> None:
        """Link a congress or a convocation and the parties that sat in it."""
        for row in rows:
            party = self.known.parties[str(row["party"])]
            ends = (str(row["of"]), f"body/{party.id}")
            if party.body and ends not in self.pairs:
                self.add(ends, ("party in it", "had seats in"), "composition", _key(row))

    def listed_under(self, person: Person) -> None:
        """Link a person and the party he or she is listed under, unless a membership does."""
        party = self.known.parties.get(person.party)
        ends = (person.ref, f"body/{person.party}")
        if party is not None and party.body and ends not in self.pairs:
            self.add(ends, ("party", "of the party"), "person")

    def body(self, body: Body) -> None:
        """Link a body, the one above it and the places it sat in."""
        if body.parent:
            self.add((body.ref, f"body/{body.parent}"), ("part of", "has the part"), "body")
        for place in dict.fromkeys(body.seat):
            self.add((body.ref, f"place/{place}"), ("sat at", "seat of"), "body_seat")

    def event(self, event: Event) -> None:
        """Link an event, its places, bodies, documents and people, all of its date."""
        span = read_edtf(event.date)
        for place in dict.fromkeys(event.place):
            self.add((event.ref, f"place/{place}"), ("took place at", "place of"), "event_place", None, span)
        for body in dict.fromkeys(event.bodies):
            self.add((event.ref, f"body/{body}"), ("involved", "involved in"), "event_body", None, span)
        for document in dict.fromkeys(event.documents):
            ends = (event.ref, f"document/{document}")
            self.add(ends, ("with the document", "document of"), "event_document", None, span)
        self.parts(event.ref, event.people, "event_person", span)

    def document(self, document: Document) -> None:
        """Link a document, those who issued it and its people, all of its date."""
        span = read_edtf(document.day)
        for body in dict.fromkeys(document.issuers):
            ends = (document.ref, f"body/{body}")
            self.add(ends, ("issued by", "issued"), "document_issuer", None, span)
        self.parts(document.ref, document.people, "document_person", span)

    def parts(self, ref: str, people: list[Part], origin: str, span: TimeSpan) -> None:
        """Link people to what they took part in."""
        for part in people:
            label = self.known.label("part", part.role)
            self.add((ref, f"person/{part.id}"), (label, label), origin, None, span)

    def prose(self, entity: Entity) -> None:
        """Link an entity to what is mentioned in the text about it."""
        text = f"{entity.summary}\n{entity.note}" if isinstance(entity, Subject) else entity.note
        for ref in prose.refs(text):
            if ref != entity.ref and (entity.ref, ref) not in self.pairs:
                self.add((entity.ref, ref), ("mentions", "mentioned by"), "prose")


def _key(row: Row) -> int:
    """The number of a claim."""
    return int(row["key"] or 0)
