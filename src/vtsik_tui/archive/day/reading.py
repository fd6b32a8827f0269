"""Reading a day as people type one: any usual form, either calendar, and what is odd about it said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vtsik_tui.archive.day.calendars import FIRST_DAY, LAST_DAY, new_style, old_style
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.archive.query.dates import NEW, OLD, Period, period, without_style
from vtsik_tui.dates.days import day_number, gregorian, julian_day_number, kept_old_style

_LONGEST_QUOTED = 60
_FORMS = "write it as 7.11.1917, 1917-11-07, 7 November 1917, 25 Oct 1917 OS or 25 октября 1917"


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day that was typed."""

    number: int
    """The Julian day number."""
    notes: tuple[str, ...]
    """How it was taken, in sentences, where it may be taken otherwise."""


def span_of(years: str) -> tuple[int, int]:
    """Find the days that a database is about.

    Args:
        years: As it says itself: ``1917–1938``.

    Returns:
        The first and the last, as Julian day numbers: from February 1917 on,
        before which there was nothing to ask for, or the whole years of a
        database of another time.
    """
    found = [int(year) for year in re.findall(r"\d{4}", years)]
    known = [year for year in found if year > 0]
    if not known or (known[0] >= gregorian(FIRST_DAY).year and known[-1] <= gregorian(LAST_DAY).year):
        return FIRST_DAY, LAST_DAY
    return day_number(date(min(known), 1, 1)), day_number(date(max(known), 12, 31))


def read_day(text: str, first: int = FIRST_DAY, last: int = LAST_DAY) -> DayRead:
    """Read a day.

    Args:
        text: What was typed. Without a mark it is new style; a month or a
            year is taken as its first day.
        first: The first day that can be asked for, as a Julian day number.
        last: The last one.

    Returns:
        The day, and how it was taken.

    Raises:
        NoDay: If it is no date, or one that cannot be asked for; the text says why.
    """
    asked = " ".join(text.split())
    bare, style = without_style(asked)
    found = period(bare)
    if found is None:
        raise NoDay(f"“{_quoted(asked)}” is no day of the calendar: {_FORMS}.")
    number, notes = _old(found, bare) if style == OLD else _new(found, bare, marked=style == NEW)
    if number is None:
        raise NoDay(f"“{_quoted(asked)}” is no day of the old style.")
    if number < first <= found.last and found.days > 1:
        number = first
        notes = [f"{bare} is taken as {new_style(first)}, the first day that can be asked for."]
    if not first <= number <= last:
        raise NoDay(
            f"{new_style(number)} lies outside what is known here: "
            f"ask for a day from {new_style(first)} to {new_style(last)}."
        )
    return DayRead(number, tuple(notes))


def _new(found: Period, bare: str, *, marked: bool) -> tuple[int, list[str]]:
    """A day of the new style, and what it would be by the old."""
    if found.days > 1:
        return found.first, [f"{bare} is taken as its first day, {new_style(found.first)}."]
    day = gregorian(found.first)
    other = julian_day_number(day.year, day.month, day.day)
    if marked or other is None or not kept_old_style(other):
        return found.first, []
    return found.first, [
        f"{new_style(found.first)} is taken as new style; "
        f"by the old style it would be {new_style(other)}: add OS for that."
    ]


def _old(found: Period, bare: str) -> tuple[int | None, list[str]]:
    """A day of the old style."""
    day = gregorian(found.first)
    number = julian_day_number(day.year, day.month, day.day)
    if number is None:
        return None, []
    notes = [f"{old_style(number)} O.S. is {new_style(number)} N.S."]
    if found.days > 1:
        notes.insert(0, f"{bare} is taken as its first day.")
    if not kept_old_style(number):
        notes.append("Russia counted by the new style since 14 February 1918.")
    return number, notes


def _quoted(text: str) -> str:
    """So much of a text as can be quoted."""
    return text[:_LONGEST_QUOTED] + ("…" if len(text) > _LONGEST_QUOTED else "")
