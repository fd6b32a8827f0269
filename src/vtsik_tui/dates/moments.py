"""What is known of a date: a moment of some precision, or a span of two.

These are plain values. `build.edtf_reader` makes them from EDTF text, and
`dates.wording` says how they read.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from vtsik_tui.dates.days import day_number


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a span: a day, a month or a year, in the Gregorian calendar."""

    year: int
    month: int | None = None
    day: int | None = None
    approximate: bool = False
    """"About" then: EDTF ``~``."""
    uncertain: bool = False
    """The source, or the reading of it, may be wrong: EDTF ``?``."""

    @property
    def first_day(self) -> int:
        """The earliest day it can mean, as a Julian day number."""
        return day_number(date(self.year, self.month or 1, self.day or 1))

    @property
    def last_day(self) -> int:
        """The latest day it can mean, as a Julian day number."""
        month = self.month or 12
        day = self.day or monthrange(self.year, month)[1]
        return day_number(date(self.year, month, day))


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From one moment to another; either end may be unknown or open.

    A single date is a span whose two ends are the same moment.
    """

    start: Moment | None
    end: Moment | None
    open_end: bool = False
    """True if it is known to go on, as against an end that nobody recorded."""

    @property
    def is_single(self) -> bool:
        """Whether this is one date and not two."""
        return self.start is not None and self.start == self.end

    @property
    def first_day(self) -> int | None:
        """The earliest day, as a Julian day number; None if unknown."""
        return self.start.first_day if self.start else None

    @property
    def last_day(self) -> int | None:
        """The latest day, as a Julian day number; None if unknown or open."""
        return self.end.last_day if self.end else None
