"""Spells: for which days something holds for certain, and for which it may."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

#: 31 December 9999 as a Julian day number, the last day that a date can be: until then is without end.
NEVER = 5_373_484

NOT_EXACT = "dates not exact"
NO_END = "end not recorded"
NO_DATES = "dates not recorded"

#: The marks of EDTF for what is about, uncertain, or both.
_MARKS = frozenset("~?%")


class Ends(NamedTuple):
    """Both ends of a span as the database has them: Julian day numbers, None where unknown or open."""

    first: int | None
    """The earliest day on which it can have begun."""
    start_last: int | None
    """The latest day on which it can have begun."""
    end_first: int | None
    """The earliest day on which it can have ended."""
    last: int | None
    """The latest day on which it can have ended."""


@dataclass(frozen=True, slots=True)
class Spell:
    """From when to when something holds; both ends are days on which it does."""

    first: int
    sure_from: int
    """From this day on it had certainly begun."""
    sure_until: int
    """Until this day it had certainly not ended."""
    last: int
    why: str
    """Why it is not certain once it had begun."""

    def holds(self, day: int) -> bool:
        """Whether it may hold on a day."""
        return self.first <= day <= self.last

    def not_before(self, day: int) -> Spell:
        """The same, but that it cannot have begun before a day, unless it certainly did."""
        first = min(max(self.first, day), max(self.first, self.sure_from))
        return self if first == self.first else replace(self, first=first)

    def doubt(self, day: int) -> str:
        """Why it is not certain on a day on which it may hold; empty if it is."""
        if day < self.sure_from:
            return NOT_EXACT if self.why != NO_DATES else NO_DATES
        return self.why if day > self.sure_until else ""

    def changes(self) -> tuple[int, ...]:
        """The days on which it begins or ceases to hold, or to be certain."""
        return self.first, self.sure_from, self.sure_until + 1, self.last + 1


def spell(ends: Ends, start: str, end: str, limit: int = NEVER) -> Spell | None:
    """Tell for which days something holds.

    A date that is not exact counts from its earliest to its latest day, and
    between the two is no certainty; nor is there on the very day of a date
    that is marked as approximate or uncertain. What has no recorded end may
    go on until its limit, but is certain on the day of its beginning only.

    Args:
        ends: Both ends.
        start: EDTF of the beginning, for its marks.
        end: EDTF of the end; ``..`` if it is known to go on.
        limit: The last day on which it can hold, whatever its own end.

    Returns:
        The spell; None if its beginning is not known.
    """
    if ends.first is None or ends.start_last is None:
        return None
    sure_from = ends.start_last + bool(_MARKS & set(start))
    if ends.last is not None and ends.end_first is not None:
        sure_until = ends.end_first - bool(_MARKS & set(end))
        return Spell(ends.first, sure_from, sure_until, ends.last, NOT_EXACT)
    if end.endswith(".."):
        return Spell(ends.first, sure_from, NEVER, NEVER, NOT_EXACT)
    return Spell(ends.first, sure_from, ends.first, max(limit, ends.start_last), NO_END)


def split(date: str) -> tuple[str, str]:
    """Part the EDTF of a span into its two ends.

    Args:
        date: EDTF of one date or of a span.

    Returns:
        Both ends; twice the same for one date.
    """
    start, slash, end = date.partition("/")
    return (start, end) if slash else (date, date)
