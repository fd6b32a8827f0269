"""Days in an address and in a line: how they are written, and how a link to one reads."""

from __future__ import annotations

from typing import NamedTuple

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import new_style, old_style
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.archive.records import Dates
from vtsik_tui.dates import wording
from vtsik_tui.dates.days import gregorian, kept_old_style
from vtsik_tui.dates.moments import Moment, TimeSpan

#: Stands between two days that are compared.
BETWEEN = ".."


#: On 21 November 1917 Sverdlov took the chair of the VTsIK.
_BEGIN_WITH = 2_421_554


def default_day(archive: Archive) -> int:
    """Give a good day to begin with.

    Args:
        archive: The database.

    Returns:
        A Julian day number: 21 November 1917, or the nearest that the database is about.
    """
    first, last = archive.day_span()
    return min(max(_BEGIN_WITH, first), last)


class Subject(NamedTuple):
    """Which days a page is of."""

    day: int
    """A Julian day number."""
    other: int | None = None
    """The day that it is compared with; None for one day alone."""

    def __str__(self) -> str:
        """Write them as in an address: ``1917-11-21``, ``1917-11-21..1918-01-18``."""
        days = (self.day,) if self.other is None else self
        return BETWEEN.join(gregorian(day).isoformat() for day in days if day is not None)


def subject_of(archive: Archive, text: str) -> Subject | None:
    """Read which days a page is of.

    Args:
        archive: The database.
        text: The subject of an address: one day or two in any usual form.

    Returns:
        The days; None if they are none, or none that the database is about.
    """
    one, between, other = text.partition(BETWEEN)
    try:
        day = archive.read_day(one).number
        return Subject(day, archive.read_day(other).number if between else None)
    except NoDay:
        return None


def ref_of(day: int) -> str:
    """Give the address of the page of a day.

    Args:
        day: A Julian day number.

    Returns:
        For example ``day/1917-11-21``.
    """
    return f"day/{Subject(day)}"


def dates_of(day: int) -> Dates:
    """Say a day in short, for a margin: ``21 Nov 1917``, with the old style while that was in force.

    Args:
        day: A Julian day number.

    Returns:
        The day in both calendars.
    """
    date = gregorian(day)
    moment = Moment(date.year, date.month, date.day)
    span = TimeSpan(moment, moment)
    return Dates(wording.new_style(span), wording.old_style(span), day, day)


def long_dates_of(day: int) -> Dates:
    """Say a day in full, for a title: ``21 November 1917``.

    Args:
        day: A Julian day number.

    Returns:
        The day in both calendars; no old style where that was in force no more.
    """
    return Dates(new_style(day), old_style(day) if kept_old_style(day) else "", day, day)
