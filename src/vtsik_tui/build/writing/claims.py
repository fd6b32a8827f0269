"""The rows of claims and of the sources they rest on."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.claims import Composition, Dispute, Figure, Relation
from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.text import split_citation
from vtsik_tui.build.writing.dated import as_read, edge_columns, span_columns, spanned
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row, Rows

TABLES = ("membership", "composition", "figure", "relation", "dispute", "dispute_value", "citation")


def claim_rows(known: Lookup) -> Rows:
    """Make the rows of all claims.

    Args:
        known: The facts.

    Returns:
        Rows by table, in the order of the records they stand under.
    """
    writer = _Claims(known)
    for subject in known.facts.subjects():
        writer.subject(subject)
    return writer.rows


class _Claims:
    """Numbers claims as they come and notes their sources."""

    def __init__(self, known: Lookup) -> None:
        self.known = known
        self.rows: Rows = {name: [] for name in TABLES}

    def subject(self, subject: Subject) -> None:
        """Write everything claimed of one entity."""
        self.cite(subject.ref, "record", None, subject.sources)
        if isinstance(subject, Person):
            for membership in subject.membership:
                self.membership(subject, membership)
        for composition in subject.composition:
            self.composition(subject, composition)
        for figure in subject.figure:
            self.figure(subject, figure)
        for relation in subject.relation:
            self.relation(subject, relation)
        for dispute in subject.dispute:
            self.dispute(subject, dispute)

    def add(self, table: str, row: Row) -> int:
        """Add a numbered row; return its number."""
        key = len(self.rows[table]) + 1
        self.rows[table].append({"key": key, **row})
        return key

    def cite(self, entity: str, claim: str, key: int | None, sources: Iterable[str]) -> None:
        """Note what a claim rests on."""
        for position, citation in enumerate(sources):
            source, locator = split_citation(citation)
            self.add(
                "citation",
                {
                    "entity": entity,
                    "claim": claim,
                    "claim_key": key,
                    "position": position,
                    "source": source,
                    "locator": locator,
                },
            )

    def membership(self, person: Person, held: Membership) -> None:
        """Write a person's place in a body."""
        span = spanned(held.start, held.end)
        row: Row = {
            "person": person.id,
            "body": held.body,
            "role": held.role,
            "rank": self.known.roles[held.role].rank,
            "post": held.post,
            "party": held.party or None,
            "start": held.start,
            "end": held.end,
            **span_columns(span),
            **edge_columns(span),
            "confidence": held.confidence,
            "note": held.note,
        }
        self.cite(person.ref, "membership", self.add("membership", row), held.sources)

    def composition(self, subject: Subject, seats: Composition) -> None:
        """Write the seats of a party."""
        row: Row = {
            "of": subject.ref,
            "party": seats.party,
            "count": seats.count,
            "kind": seats.kind,
            "confidence": seats.confidence,
            "note": seats.note,
        }
        self.cite(subject.ref, "composition", self.add("composition", row), seats.sources)

    def figure(self, subject: Subject, figure: Figure) -> None:
        """Write a number."""
        row: Row = {
            "of": subject.ref,
            "what": figure.what,
            "count": figure.count,
            "confidence": figure.confidence,
            "note": figure.note,
        }
        self.cite(subject.ref, "figure", self.add("figure", row), figure.sources)

    def relation(self, subject: Subject, relation: Relation) -> None:
        """Write a link."""
        span = read_edtf(relation.date)
        row: Row = {
            "from_ref": subject.ref,
            "type": relation.type,
            "to_ref": relation.to,
            "date": relation.date,
            **span_columns(span),
            **edge_columns(span),
            "confidence": relation.confidence,
            "note": relation.note,
        }
        self.cite(subject.ref, "relation", self.add("relation", row), relation.sources)

    def dispute(self, subject: Subject, dispute: Dispute) -> None:
        """Write a disagreement and what each side says."""
        key = self.add(
            "dispute",
            {"of": subject.ref, "field": dispute.field, "body": dispute.body or None, "note": dispute.note},
        )
        for position, reading in enumerate(dispute.values):
            source, locator = split_citation(reading.source)
            self.rows["dispute_value"].append(
                {
                    "dispute": key,
                    "position": position,
                    "value": reading.value,
                    "reading": as_read(reading.value),
                    "source": source,
                    "locator": locator,
                    "preferred": int(reading.value == dispute.preferred),
                }
            )
        sources = dict.fromkeys(reading.source for reading in dispute.values)
        self.cite(subject.ref, "dispute", key, sources)
