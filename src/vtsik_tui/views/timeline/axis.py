"""The axis: where years, months, weeks and days begin, and what is written there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from vtsik_tui.dates.days import (
    FIRST_NEW_STYLE_DAY,
    day_number,
    gregorian,
    julian,
    julian_day_number,
    kept_old_style,
)
from vtsik_tui.dates.wording import MONTHS
from vtsik_tui.views.timeline.scale import Scale

#: So many cells a day has to have to be labelled with the day of the week, each or none: ``We 31``.
_WEEKDAY_CELLS = 6
_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


class Tick(NamedTuple):
    """Where a unit of time begins."""

    day: int
    """A Julian day number."""
    label: str
    long: str = ""
    """A longer label, where there is room."""


class Unit(NamedTuple):
    """A unit of time that the axis may be divided by."""

    days: float
    """How long it is, about."""
    cells: int
    """How many cells of it a label needs."""
    months: int
    """Of how many months it is; 0 for a day, -1 for a week."""


_UNITS = (
    Unit(1, 3, 0),
    Unit(7, 4, -1),
    Unit(30.4, 4, 1),
    Unit(91.3, 4, 3),
    Unit(365.2, 5, 12),
    Unit(730.5, 6, 24),
    Unit(1826, 5, 60),
    Unit(3652, 5, 120),
    Unit(18262, 5, 600),
    Unit(36524, 5, 1200),
)


class Style(Enum):
    """By which calendar the axis is divided."""

    NEW = "N.S."
    OLD = "O.S."
    """The old style as long as it was in force, then the new."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What is written along the line of time."""

    major: tuple[Tick, ...]
    """Years over months, or months over days; empty where years stand alone."""
    minor: tuple[Tick, ...]
    exact: bool
    """Whether it is divided by anything shorter than a year, so that the calendars differ."""


@lru_cache(64)  # every picture of a page asks for the same
def axis(scale: Scale, style: Style) -> Axis:
    """Divide the line of time.

    Args:
        scale: How many days stand on how many columns.
        style: By which calendar.

    Returns:
        As many ticks as can be labelled.
    """
    per_day = scale.width / scale.window.days
    unit = next((one for one in _UNITS if one.days * per_day >= one.cells), _UNITS[-1])
    minor = tuple(_ticks(scale, unit.months, style))
    if per_day < _WEEKDAY_CELLS:
        minor = tuple(tick._replace(long="") for tick in minor)
    if unit.months >= 12:
        return Axis((), minor, False)
    return Axis(tuple(_ticks(scale, 12 if unit.months > 0 else 1, style, over=True)), minor, True)


def _ticks(scale: Scale, months: int, style: Style, *, over: bool = False) -> Iterator[Tick]:
    """The beginnings of a unit within the window; of a unit of months or years also that which has begun."""
    window = scale.window
    if months <= 0:
        step = 7 if months else 1
        first = window.first + (-window.first % 7 if months else 0)  # Julian day 0 was a Monday
        for day in range(first, window.last + 1, step):
            number = _parts(day, style)[2]
            yield Tick(day, str(number), f"{_WEEKDAYS[day % 7]} {number}" if step == 1 else "")
        return
    year, month, _ = _parts(window.first, style)
    at = (year * 12 + month - 1) // months * months
    while (day := _first_of(at // 12, at % 12 + 1, style)) <= window.last:
        if over or day >= window.first:
            yield _named(max(day, window.first), at, months, over=over)
        at += months


def _named(day: int, at: int, months: int, *, over: bool) -> Tick:
    """A tick with the name of its year or its month."""
    year, month = str(at // 12), MONTHS[at % 12]
    if months >= 12:
        return Tick(day, year)
    return Tick(day, month, f"{month} {year}") if over else Tick(day, month)


def _parts(day: int, style: Style) -> tuple[int, int, int]:
    """Year, month and day of the month."""
    if style is Style.OLD and kept_old_style(day):
        return julian(day)
    found = gregorian(day)
    return found.year, found.month, found.day


def _first_of(year: int, month: int, style: Style) -> int:
    """The first day of a month."""
    if style is Style.OLD:
        day = julian_day_number(year, month, 1)
        if day is not None and day <= FIRST_NEW_STYLE_DAY:  # February 1918 began with its 14th day
            return day
    return day_number(date(year, month, 1))
