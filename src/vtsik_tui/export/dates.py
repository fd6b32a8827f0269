"""Dates as other formats take them: an ISO date of the precision that is known.

The database holds each date as EDTF. Of that, a side that is a plain year,
month or day, perhaps marked as approximate (``~``) or uncertain (``?``), is an
ISO date once the mark is off; anything else, such as a decade, has none.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from vtsik_tui.archive.records import Dates
from vtsik_tui.archive.whole.records import Day
from vtsik_tui.dates.days import gregorian

_PLAIN = re.compile(r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)[~?%]?")
_MARKS = frozenset("~?%")


class Days(NamedTuple):
    """The days on which something took place, as a calendar takes them."""

    first: date
    after: date
    """The day after the last one."""
    exact: bool
    """Whether it is dated to the day, and neither approximate nor uncertain."""


def starts(edtf: str | None) -> str:
    """Give when something began.

    Args:
        edtf: A date, or an interval.

    Returns:
        ``1917``, ``1917-11`` or ``1917-11-07``; empty if not known so.
    """
    return _plain((edtf or "").partition("/")[0])


def ends(edtf: str | None) -> str:
    """Give when something ended.

    Args:
        edtf: A date, or an interval.

    Returns:
        As `starts` does.
    """
    first, slash, last = (edtf or "").partition("/")
    return _plain(last if slash else first)


def days(day: Day) -> Days | None:
    """Give the days on which something took place.

    Args:
        day: A date of the record.

    Returns:
        From the earliest to the latest day it can mean; None if either is not known.
    """
    first, last = day.dates.first, day.dates.last
    if first is None or last is None:
        return None
    try:
        begins, ends_on = gregorian(first), gregorian(last)
        after = ends_on + timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    sides = day.edtf.split("/")
    exact = all(len(_plain(side)) == 10 and not _MARKS & set(side) for side in sides)
    return Days(begins, after, exact)


def iso(number: int | None) -> str:
    """Write a day.

    Args:
        number: A Julian day number.

    Returns:
        ``1917-11-07``; empty if there is none, or none that a calendar has.
    """
    try:
        return "" if number is None else gregorian(number).isoformat()
    except (ValueError, OverflowError):
        return ""


def in_words(dates: Dates) -> str:
    """Say a date in both calendars.

    Args:
        dates: In words already.

    Returns:
        ``7–9 Nov 1917 (old style 25–27 Oct 1917)``; empty if not known.
    """
    return f"{dates.new} (old style {dates.old})" if dates.old else dates.new


def _plain(side: str) -> str:
    """One side of a date, if it is a plain one."""
    found = _PLAIN.fullmatch(side)
    if found is None:
        return ""
    if len(found[1]) == 10:
        try:
            date.fromisoformat(found[1])
        except ValueError:
            return ""
    return found[1]
