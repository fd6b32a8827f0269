"""What is told of the seats of a congress, a convocation or another assembly."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import Row

#: Where a reading comes from: the record, another source that a dispute quotes, percentages
#: among the figures, or the people on record.
RECORD, DISPUTE, SHARES, PEOPLE = "record", "dispute", "shares", "people"


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats of one party."""

    party: str
    """``body/id`` of the party; empty where it is no body."""
    label: str
    glyph: str
    color: str
    """``#rrggbb``."""
    count: int
    """Seats; in a reading of shares tenths of a per cent."""
    confidence: str = "certain"
    note: str = ""
    sources: tuple[str, ...] = ()
    """Refs of the sources of this number."""
    claim: str = ""
    """Its name on the page of claims; empty for what is no composition of the record."""
    position: int = 0
    """Where the vocabulary has the party, from the left."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which the seats are told."""

    kind: str
    """What the seats are: ``members``, ``delegates (voting)``."""
    seats: tuple[Seats, ...]
    """From left to right, as the vocabulary orders the parties; none if no party is known."""
    total: int | None
    """How many there were in all; None if no number is told that the seats fit into."""
    total_as: str = ""
    """As what that number is told: ``delegates registered at the opening``."""
    origin: str = RECORD
    sources: tuple[str, ...] = ()
    """Refs of the sources."""
    field: str = ""
    """Of a dispute: on what."""
    said: str = ""
    """Of a dispute: what the source says, in the words of the record."""

    @property
    def known(self) -> int:
        """Seats of which the party is told."""
        return sum(one.count for one in self.seats)

    @property
    def whole(self) -> int:
        """All seats, as far as is known."""
        return max(self.total or 0, self.known)

    @property
    def unknown(self) -> int:
        """Seats of which no party is told."""
        return self.whole - self.known


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people told of the assembly."""

    count: float
    what: str
    note: str = ""
    sources: tuple[str, ...] = ()
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What the sources disagree on."""

    field: str
    note: str
    values: tuple[tuple[str, str, bool], ...]
    """Each reading in words, the ref of its source, and whether the record follows it."""


@dataclass(frozen=True, slots=True)
class Chamber:
    """An assembly and the readings of its seats."""

    row: Row
    short: str
    """The shortest of its names."""
    readings: tuple[Reading, ...]
    """The record first; none if neither parties nor a size are known."""
    figures: tuple[Figure, ...] = ()
    """Its size, its candidates, and what else is counted of its members."""
    otherwise: tuple[Otherwise, ...] = ()
    before: Row | None = None
    """The one before it in time: of the congresses and convocations, or of the other assemblies."""
    after: Row | None = None


@dataclass(frozen=True, slots=True)
class Assembly:
    """An assembly in the list of all."""

    row: Row
    short: str
    """The shortest of its names."""
    kind: str
    """``congress``, ``convocation``, or ``other`` for what is not of their line."""
    reading: Reading | None
    """The first reading; None if nothing is known."""
