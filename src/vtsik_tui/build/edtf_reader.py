"""Reads EDTF text, the archivists' way of writing dates, into a `TimeSpan`.

The `edtf` library parses; this module keeps to level 1 of the standard
(https://www.loc.gov/standards/datetime/), insists that the day exists, and
says what would be right where something else is written.
"""

from __future__ import annotations

from calendar import isleap
from functools import cache

from edtf.parser.grammar import level0Expression, level1Expression
from edtf.parser.parser_classes import (
    Date,
    EDTFObject,
    Interval,
    Level1Interval,
    Season,
    UncertainOrApproximate,
    Unspecified,
    UnspecifiedIntervalSection,
)
from pyparsing import ParseException

from vtsik_tui.dates.moments import Moment, TimeSpan

_EXAMPLES = (
    'write "1917-11-07", "1917-11", "1917", "1917-11~" (about), "1880?" (uncertain) or a span with "/"'
)


class NotADate(ValueError):  # noqa: N818 - raised where text is not a date
    """Raised for text that is no date we can use; its text is for people."""


@cache
def read_edtf(text: str) -> TimeSpan:
    """Read a date or a span of dates.

    Args:
        text: EDTF of level 0 or 1, in the Gregorian calendar; empty for a
            date that nobody knows.

    Returns:
        What is known. Undetermined digits (``188X``, ``1917-XX``) make a span
        of years, or stand for what is left out.

    Raises:
        NotADate: If it is no EDTF, a level or a form we do not use, or a day
            that does not exist.
    """
    if not text:
        return TimeSpan(None, None)
    if text != text.strip():
        raise NotADate(f'"{text}" has a blank before or after the date: take it out')
    parsed = _parsed(text)
    if isinstance(parsed, Interval):
        return _interval(text, parsed)
    if isinstance(parsed, Unspecified):
        return TimeSpan(_unspecified(text, parsed, "0"), _unspecified(text, parsed, "9"))
    moment = _moment(text, parsed)
    return TimeSpan(moment, moment)


def _parsed(text: str) -> EDTFObject:
    """Parse EDTF.

    The library tries every form of all three levels on every date, which takes
    ten times as long as the forms of level 0 that nearly all dates have.
    """
    for level in (level0Expression, level1Expression):
        try:
            parsed: EDTFObject = level.parse_string(text, parse_all=True)[0]
        except ParseException:
            continue
        return parsed
    raise NotADate(f'"{text}" is not a date: {_hint(text)}')


def _hint(text: str) -> str:
    """Say what would be right, as near to what was meant as can be told."""
    parts = text.strip("~?%").split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) == 4:
        year, month, day = parts
        if len(month) == 2 and len(day) == 2:
            return (
                f"{year}-{month} has no day {int(day)}"
                if 1 <= int(month) <= 12
                else f"there is no month {month}"
            )
        return f'write "{year}-{month:0>2}-{day:0>2}", with two digits each'
    return _EXAMPLES


def _interval(text: str, parsed: Interval) -> TimeSpan:
    """Read both ends of a span."""
    lower, upper = _end(text, parsed.lower, "0"), _end(text, parsed.upper, "9")
    is_open = isinstance(parsed, Level1Interval) and str(parsed.upper) == ".."
    if lower is None and upper is None:
        raise NotADate(f'"{text}" has no known end: leave the field out instead')
    if lower is not None and upper is not None and lower.first_day > upper.last_day:
        raise NotADate(f'"{text}" ends before it begins: write the earlier date first')
    return TimeSpan(lower, upper, open_end=is_open)


def _end(text: str, parsed: EDTFObject, digit: str) -> Moment | None:
    """Read one end of a span; None for an end that is open or unknown."""
    if isinstance(parsed, UnspecifiedIntervalSection):
        return None
    return _unspecified(text, parsed, digit) if isinstance(parsed, Unspecified) else _moment(text, parsed)


def _moment(text: str, parsed: EDTFObject) -> Moment:
    """Read one moment with its marks of doubt."""
    approximate = uncertain = False
    if type(parsed) is UncertainOrApproximate:
        marks = str(parsed.ua or "")
        approximate, uncertain = marks in ("~", "%"), marks in ("?", "%")
        parsed = parsed.date
    if isinstance(parsed, Season):
        raise NotADate(f'"{text}" is a season: write the months it means, as in "1917-03/1917-05"')
    if type(parsed) is not Date or parsed.significant_digits:
        raise NotADate(f'"{text}" is more than a date: {_EXAMPLES}')
    year, month, day = (int(part) if part else None for part in (parsed.year, parsed.month, parsed.day))
    if year is None or not 1 <= year <= 9999:
        raise NotADate(f'"{text}" lies outside the years 1 to 9999')
    if (month, day) == (2, 29) and not isleap(year):
        raise NotADate(f'"{text}" is not a date: {year}-02 has no day 29')
    return Moment(year, month, day, approximate=approximate, uncertain=uncertain)


def _unspecified(text: str, parsed: Unspecified, digit: str) -> Moment:
    """Read the first (digit 0) or the last moment (digit 9) that undetermined digits can mean."""
    if parsed.negative or parsed.ua:
        raise NotADate(f'"{text}" is more than can be counted with: {_EXAMPLES}')
    month = None if not parsed.month or "X" in parsed.month else int(parsed.month)
    day = None if month is None or not parsed.day or "X" in parsed.day else int(parsed.day)
    return Moment(max(1, int(parsed.year.replace("X", digit))), month, day)
