"""The entity that a page is about, and the sources of what is said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vtsik_tui.archive.asking import Answer, Asking, marks
from vtsik_tui.archive.entities import COLUMNS, WIDTH, current_ref, line, row_from
from vtsik_tui.archive.records import Entry, Row, Section, Span

#: More entries than this nobody reads in one section; the rest is counted.
MOST_ENTRIES = 200

#: Fields as a dispute may name them, and as the record does.
_FIELDS = {"place of birth": "birthplace", "place of death": "deathplace"}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page is about."""

    asking: Asking
    row: Row
    id: str
    """The second half of its ref, by which other tables know it."""
    summary: str
    """Prose with links."""
    note: str
    """Prose on the record itself."""

    @property
    def ref(self) -> str:
        """``kind/id``."""
        return self.row.ref

    def sources(self, claim: str, keys: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Find what claims rest on.

        Args:
            claim: ``membership``, ``composition``, ``figure``, ``relation`` or ``dispute``.
            keys: Of the claims.

        Returns:
            Refs of sources by key, in the order in which they are given.
        """
        asked = list(keys)
        if not asked:
            return {}
        answers = self.asking.all(
            f"SELECT claim_key, source FROM citation WHERE claim = ? AND claim_key IN ({marks(asked)})"
            " ORDER BY key",
            (claim, *asked),
        )
        found: dict[int, tuple[str, ...]] = {}
        for key, source in answers:
            found[key] = (*found.get(key, ()), f"source/{line(source)}")
        return found

    def record_sources(self, refs: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Find what records as a whole rest on.

        Args:
            refs: Of the entities.

        Returns:
            Refs of sources by entity, in the order in which they are given.
        """
        asked = list(dict.fromkeys(refs))
        if not asked:
            return {}
        answers = self.asking.all(
            "SELECT entity, source FROM citation"
            f" WHERE entity IN ({marks(asked)}) AND claim = 'record' ORDER BY key",
            asked,
        )
        found: dict[str, tuple[str, ...]] = {}
        for entity, source in answers:
            found[entity] = (*found.get(entity, ()), f"source/{line(source)}")
        return found

    def doubts(self) -> dict[str, str]:
        """Find which fields and figures are not certain, or are told in several ways.

        Returns:
            ``probable``, ``doubtful`` or ``disputed`` by field; both words where both hold.
        """
        answers = self.asking.all(
            "SELECT field, confidence FROM field_confidence WHERE entity = :ref"
            " UNION ALL SELECT field, 'disputed' FROM dispute WHERE of = :ref",
            {"ref": self.ref},
        )
        found: dict[str, str] = {}
        for field, word in ((line(field), line(word)) for field, word in answers):
            name = _FIELDS.get(field, field)
            if word not in found.get(name, ""):
                found[name] = f"{found[name]}, {word}" if name in found else word
        return found

    def capped(self, columns: str, source: str, order: str, *values: object) -> tuple[list[Answer], int]:
        """Ask for as many rows as a section shows, and how many there are.

        Args:
            columns: What to select.
            source: From where: ``FROM … WHERE …``.
            order: By what to sort.
            values: The parameters.

        Returns:
            The first rows, and the number of all.
        """
        answers = self.asking.all(
            f"SELECT {columns} {source} ORDER BY {order} LIMIT {MOST_ENTRIES + 1}", values
        )
        if len(answers) <= MOST_ENTRIES:
            return answers, len(answers)
        return answers[:MOST_ENTRIES], int(self.asking.value(f"SELECT count(*) {source}", values))


@dataclass(frozen=True, slots=True)
class Contents:
    """What a kind of page has of its own; the rest is the same for every kind."""

    facts: tuple[Span, ...]
    """The vital facts."""
    sections: tuple[Section, ...]
    """Between the opening text and what disputes and sources say."""
    opening: Entry | None = None
    """An entry before the opening text."""


def find(asking: Asking, ref: str) -> Subject | None:
    """Find what a page is about.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.

    Returns:
        The subject, or None if there is no such entity.
    """
    answer = asking.first(
        f"SELECT {COLUMNS}, entity.id, entity.summary, entity.note FROM entity WHERE ref = ?",
        (current_ref(asking, ref),),
    )
    if answer is None:
        return None
    own_id, summary, note = answer[WIDTH:]
    return Subject(asking, row_from(answer), line(own_id), _text(summary), _text(note))


def _text(value: object) -> str:
    """Text of several lines, or nothing if the column holds something else."""
    return value if isinstance(value, str) else ""
