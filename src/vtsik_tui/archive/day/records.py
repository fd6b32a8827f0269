"""The values of which a day is made. Nothing in them is guessed: what is not known is empty or None."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates, Row


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the picture: an entity, and how sure it is that it belongs to this day."""

    row: Row
    dates: Dates = NO_DATES
    """From when to when it holds, by the record."""
    certain: bool = True
    """Whether it held on that day for certain; if not, it may have."""
    doubt: str = ""
    """Why it is not certain: ``dates not exact``, ``end not recorded``, ``dates not recorded``,
    ``probable`` or ``doubtful``; empty if it is."""
    role: str = ""
    """What somebody was, in words."""
    post: str = ""
    """What this post was called, where it had a name of its own."""
    body: Row | None = None
    """Where the post was held, or where the body sat whose seat this is."""
    claim: str = ""
    """The claim it rests on, as ``membership:12``; empty if that is the record itself."""
    depth: int = 0
    """How far below the body at the centre it stands, in the tree; 0 is directly below."""

    @property
    def ref(self) -> str:
        """``kind/id`` of the entity."""
        return self.row.ref


@dataclass(frozen=True, slots=True)
class Office:
    """A commissariat and who headed it."""

    line: Line
    """The commissariat."""
    heads: tuple[Line, ...]
    """All who headed it that day; empty if that is not known."""


@dataclass(frozen=True, slots=True)
class PartySeats:
    """The seats of a party in the convocation."""

    ref: str
    """``body/id`` of the party; empty where it is no body, as for those of no party."""
    label: str
    glyph: str
    color: str
    """``#rrggbb``."""
    count: int
    certain: bool = True


@dataclass(frozen=True, slots=True)
class AliveCount:
    """How many of the people on record were alive."""

    certain: int
    perhaps: int
    """Born before and not known to have died, or with dates that are not exact."""
    unknown: int
    """Neither birth nor death is known."""


@dataclass(frozen=True, slots=True)
class Alive:
    """Somebody who was alive, or may have been."""

    line: Line
    youngest: int | None
    """Age in full years, at the least; None if birth is not known."""
    oldest: int | None
    """Age in full years, at the most; the same if birth is known to the day."""


@dataclass(frozen=True, slots=True)
class Day:
    """How things stood on a day."""

    number: int
    """The Julian day number."""
    new: str
    """New style: ``21 November 1917``."""
    old: str
    """Old style: ``8 November 1917``; given for every day."""
    weekday: str
    notes: tuple[str, ...]
    """On the calendar of that day, in sentences."""
    centre: Line | None
    """The body at the centre, if it was in being."""
    convocations: tuple[Line, ...]
    """Those in office: two on the day on which one gave way to the next."""
    size: int | None
    """How many members the newest of them had; None if not known."""
    parties: tuple[PartySeats, ...]
    """From left to right; empty if not known."""
    unknown_seats: int | None
    """Seats whose party is not known; None if the size is not."""
    chairman: tuple[Line, ...]
    """All who held the chair that day, those acting too, in the order in which they came."""
    deputies: tuple[Line, ...]
    secretaries: tuple[Line, ...]
    presidium: tuple[Line, ...]
    candidates: tuple[Line, ...]
    """Of the Presidium."""
    seats: tuple[Line, ...]
    """Where it sat, the likeliest first; empty if not known."""
    governments: tuple[Line, ...]
    heads: tuple[Line, ...]
    """Of the government, those acting too."""
    government_deputies: tuple[Line, ...]
    offices: tuple[Office, ...]
    """The commissariats of the government, by name."""
    ministers: tuple[Line, ...]
    """Members of the government itself that headed no commissariat of their own."""
    bodies: tuple[Line, ...]
    """What stood under the body at the centre, as a tree."""
    sittings: tuple[Line, ...]
    """The congress or the sessions in progress."""
    events: tuple[Line, ...]
    previous_event: Line | None
    next_event: Line | None
    documents: tuple[Line, ...]
    """Dated in the seven days up to this one."""
    born: tuple[Line, ...]
    died: tuple[Line, ...]
    alive: AliveCount

    @property
    def convocation(self) -> Line | None:
        """The convocation in office at the end of the day."""
        return self.convocations[-1] if self.convocations else None

    @property
    def government(self) -> Line | None:
        """The government in office at the end of the day."""
        return self.governments[-1] if self.governments else None

    @property
    def head(self) -> Line | None:
        """The head of the government at the end of the day."""
        sure = [line for line in self.heads if line.certain] or self.heads
        return sure[-1] if sure else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What had changed between two days."""

    earlier: Day
    later: Day
    came: tuple[Line, ...]
    """Who held a post on the later day and not on the earlier."""
    left: tuple[Line, ...]
    """Who held a post on the earlier day and not on the later."""
    founded: tuple[Line, ...]
    """Bodies that were in being on the later day only."""
    ended: tuple[Line, ...]
    """Bodies that were in being on the earlier day only."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became another on one day than it was on the day before."""

    number: int
    """The Julian day number."""
    came: tuple[Line, ...]
    """Posts, bodies, seats and sittings that were new."""
    left: tuple[Line, ...]
    """Those that were gone, as they stood on the day before."""
    surer: tuple[Line, ...]
    """Those that are certain from this day on."""
    less_sure: tuple[Line, ...]
    """Those that are certain no more, or for another reason."""
