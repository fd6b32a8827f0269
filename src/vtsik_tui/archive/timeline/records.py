"""The values that a timeline is drawn from: stretches of days, and the bars and lanes they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates, Row


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when something lasted, in Julian day numbers; both ends are days on which it did."""

    first: int | None
    """The earliest day on which it can have begun; None if that is not known."""
    sure_from: int
    """From this day on it had certainly begun."""
    sure_until: int
    """Until this day it had certainly not ended; before `sure_from` if no day of it is certain."""
    last: int | None
    """The latest day on which it can have ended; None if it is open or not known."""

    @property
    def certain(self) -> bool:
        """Whether it lasted on any day for certain."""
        return self.sure_from <= self.sure_until

    def touches(self, first: int, last: int) -> bool:
        """Whether it may have lasted on any of some days.

        Args:
            first: The first of them.
            last: The last of them.
        """
        return (self.first is None or self.first <= last) and (self.last is None or self.last >= first)


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasted."""

    ref: str
    """``kind/id`` of where it leads."""
    stretch: Stretch
    dates: Dates = NO_DATES
    """From when to when, in words."""
    words: str = ""
    """What it was, where the label of its lane does not say: ``chairman``."""
    life: bool = False
    """Whether it is a life, over which posts are drawn."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of bars under one name."""

    row: Row
    """Whose they are; its title is the label."""
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Lanes:
    """Lanes that belong together."""

    lanes: tuple[Lane, ...] = ()
    undated: int = 0
    """How many more there are of which no date is known."""
    left_out: int = 0
    """How many more there are than are read."""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event or a document on the line of time."""

    row: Row
    stretch: Stretch
    weight: int = 0
    """How prominent it is: the number of its links and claims."""

    @property
    def day(self) -> int:
        """The day it stands at, as a Julian day number."""
        return self.stretch.first if self.stretch.first is not None else self.stretch.sure_from


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Happenings of one sort: when each was, and how prominent it is; read once, in the order of time."""

    days: Sequence[int]
    """The first day of each, as a Julian day number, ascending."""
    keys: Sequence[int]
    """Of the entities."""
    weights: Sequence[int]
    """How prominent each is."""
    ranking: Sequence[int]
    """The positions of all, the most prominent first."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is told of an entity on the line of time."""

    row: Row
    """The entity."""
    own: Lanes = Lanes()
    """Its own life or existence, its posts, what came before and after it."""
    people: Lanes = Lanes()
    """Who held offices in it."""
    happenings: tuple[Happening, ...] = ()
    """What it took part in, or what happened there, in the order of time."""
    first: int | None = None
    """The first day that is worth seeing, as a Julian day number; None if none is known."""
    last: int | None = None
    focus: tuple[int, int] | None = None
    """The days of an event or a document."""
