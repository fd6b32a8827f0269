"""Dates given in both calendars that do not lie the right number of days apart."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.build.review.spans import span_of
from vtsik_tui.dates.days import day_number, julian_day_number
from vtsik_tui.dates.moments import Moment
from vtsik_tui.words import prose

_RULE = Rule(
    "calendar",
    "error",
    "the old style is 13 days behind from 1 March 1900 on, 12 days in the century before: mend one of them",
)

_MONTHS = list(month_name)[1:]
_MONTH = "|".join(_MONTHS)

#: "Converted from O.S. 25 October 1917": the day must be a date of the record it stands in.
_CONVERTED = re.compile(
    rf"[Cc]onverted from O\.S\. (\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?(?![–-]\d)(?= ?[.;,)]|$)"
)

#: The fields that hold dates.
_DATES = ("born", "died", "founded", "dissolved", "date", "published", "start", "end")

_DAY = rf"(\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?"
_MARK = "(?:O\\.S\\.|old style)"

#: Both must be the same day: "7 November 1917 (25 October O.S.)" and "7 November 1917 (O.S. 25 October)".
_NEW_FIRST = re.compile(rf"{_DAY}(?: N\.S\.)? \((?:{_DAY} {_MARK}|O\.S\. {_DAY})\)")

#: So must "25 October 1917 O.S. (7 November)".
_OLD_FIRST = re.compile(rf"{_DAY} {_MARK} \({_DAY}(?: N\.S\.)?\)")

#: Years to try where none is given: with and without a leap day, in the century of 12 days and in that of 13.
_ANY_YEAR = (1896, 1899, 1912, 1917)

#: A day, a month, and a year if there is one, as they are written.
Written = tuple[str, str, str | None]


def calendar_problems(overview: Overview) -> Iterator[Problem]:
    """Find days that are given old style and new style and are not the same day.

    Args:
        overview: The facts.

    Yields:
        A problem for each pair in prose that differs from the rule of the
        calendars, and for each note that tells of a conversion whose result
        is no date of the table that the note stands in.
    """
    for record in overview.records.values():
        for path, table in walk(record):
            for name in ("summary", "note"):
                text = prose.plain(getattr(table, name, ""))
                for message in [*_pairs(text), *_conversions(text, table)]:
                    yield overview.problem(_RULE, record.ref, field_name((*path, name)), message)


def _pairs(text: str) -> Iterator[str]:
    """Find pairs that are not the same day."""
    for found in _NEW_FIRST.finditer(text):
        old = (found[4], found[5], found[6]) if found[4] else (found[7], found[8], found[9])
        if not _one_day((found[1], found[2], found[3]), old):
            yield f'"{found[0]}" are two different days'
    for found in _OLD_FIRST.finditer(text):
        if not _one_day((found[4], found[5], found[6]), (found[1], found[2], found[3])):
            yield f'"{found[0]}" are two different days'


def _one_day(new: Written, old: Written) -> bool:
    """Whether a day of the new style and one of the old can be the same; the year may stand at one only."""
    years = [int(year) for year in (new[2], old[2]) if year] or _ANY_YEAR
    news = {_new(new[0], new[1], year) for year in ([int(new[2])] if new[2] else {*years, years[0] + 1})}
    olds = {_old(old[0], old[1], year) for year in ([int(old[2])] if old[2] else {*years, years[0] - 1})}
    return bool((news & olds) - {None})


def _conversions(text: str, table: BaseModel) -> Iterator[str]:
    """Find conversions that do not lead to a date of the table."""
    days, months, years = _known_days(table)
    if not any(name in type(table).model_fields for name in _DATES):
        return  # a dispute or a figure has no date of its own that the note could be about
    for found in _CONVERTED.finditer(text):
        for year in [int(found[3])] if found[3] else sorted(years | {each - 1 for each in years}):
            converted = _old(found[1], found[2], year)
            if converted in days or any(first <= (converted or 0) <= last for first, last in months):
                break
        else:
            yield f'"{found[0]}" leads to no date that stands here'


def _known_days(table: BaseModel) -> tuple[set[int], list[tuple[int, int]], set[int]]:
    """The days that a table names, the longer times it names, and all their years."""
    days: set[int] = set()
    times: list[tuple[int, int]] = []
    years: set[int] = set()
    for name in _DATES:
        span = span_of(getattr(table, name, "") or "")
        for end in (span.start, span.end):
            if end is not None:
                years.add(end.year)
                _sort_in(end, days, times)
    return days, times, years


def _sort_in(end: Moment, days: set[int], times: list[tuple[int, int]]) -> None:
    """Count a moment as a day, or as all the days that it can mean."""
    if end.day is not None:
        days.add(end.first_day)
    else:
        times.append((end.first_day, end.last_day))


def _new(day: str, month: str, year: int) -> int | None:
    """The Julian day number of a day of the new style; None if there is none."""
    try:
        return day_number(date(year, _MONTHS.index(month) + 1, int(day)))
    except ValueError:
        return None


def _old(day: str, month: str, year: int) -> int | None:
    """The Julian day number of a day of the old style; None if there is none."""
    return julian_day_number(year, _MONTHS.index(month) + 1, int(day))
