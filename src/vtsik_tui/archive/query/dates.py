"""Dates in a query: ``1917``, ``1917-11``, ``7 November 1917``, ``7.11.1917``, ``25 Oct 1917 OS``."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from vtsik_tui.dates.days import day_number, gregorian, julian_day_number, kept_old_style

_ENGLISH = "january february march april may june july august september october november december"
_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_NOMINATIVE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
_MONTHS = tuple(zip(_ENGLISH.split(), _RUSSIAN.split(), _NOMINATIVE.split(), strict=True))

_FORMS = (
    r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?",
    r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})",
    r"(?:(?P<day>\d{1,2})\s+)?(?P<name>[^\W\d_]{3,9})\.?,?\s+(?P<year>\d{4})",
    r"(?P<name>[^\W\d_]{3,9})\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})",
)

#: "25 октября 1917 г.", "1917 года".
_YEAR_WORD = r"(?<=\d)\s+(?:г\.?|года|год)(?=\s|$)"

#: What says that a date is old style, or new style.
_OLD_STYLE = r"\s+\(?(?:o\.?\s?s\.?|old style|ст\.?\s?ст\.?|по старому стилю)\)?$"
_NEW_STYLE = r"\s+\(?(?:n\.?\s?s\.?|new style|н\.?\s?ст\.?|по новому стилю)\)?$"

#: How a date can say by which calendar it is.
OLD, NEW = "old", "new"


@dataclass(frozen=True, slots=True)
class Period:
    """A day, a month or a year."""

    first: int
    """Its first day, as a Julian day number."""
    last: int
    """Its last day, as a Julian day number."""

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1


def periods(text: str) -> tuple[Period, ...]:
    """Read a date in either calendar.

    Args:
        text: What was typed, perhaps with ``OS`` or ``NS`` after it.

    Returns:
        The days it names: for a day before the change of calendar as a day of
        the new style and as one of the old, unless it says which it is; nothing
        if it is no date.
    """
    bare, style = without_style(text)
    new = period(bare)
    old = _as_old_style(new) if style != NEW else None
    if style == OLD:
        return (old,) if old else ()
    return tuple(one for one in (new, old) if one)


def without_style(text: str) -> tuple[str, str]:
    """Part a date from the mark that says by which calendar it is.

    Args:
        text: What was typed.

    Returns:
        The date, and `OLD`, `NEW` or nothing.
    """
    text = re.sub(_YEAR_WORD, "", text, flags=re.IGNORECASE)
    for form, style in ((_OLD_STYLE, OLD), (_NEW_STYLE, NEW)):
        bare = re.sub(form, "", text, flags=re.IGNORECASE)
        if bare != text:
            return bare, style
    return text, ""


def _as_old_style(new: Period | None) -> Period | None:
    """The day of which the same numbers are the date in the old style; None if none is."""
    if new is None or new.days > 1:
        return None
    day = gregorian(new.first)
    number = julian_day_number(day.year, day.month, day.day)
    return Period(number, number) if number is not None and kept_old_style(number) else None


def period(text: str) -> Period | None:
    """Read a date, new style.

    Args:
        text: What was typed.

    Returns:
        The days it names, or None if it is no date.
    """
    for form in _FORMS:
        found = re.fullmatch(form, text)  # compiled when first needed, then kept by `re`
        if found:
            return _period(found.groupdict())
    return None


def _period(parts: dict[str, str | None]) -> Period | None:
    """The days of a year, perhaps narrowed to a month or a day."""
    year, month, day = (int(parts.get(name) or 0) for name in ("year", "month", "day"))
    if parts.get("name"):
        month = _month(str(parts["name"]).casefold())
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:  # no such year, month or day, so no date
        return None
    return Period(day_number(first), day_number(last))


def _month(name: str) -> int:
    """The number of a month by its name or the beginning of it; -1 if it is none."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(full.startswith(name) for full in names):
            return number
    return -1
