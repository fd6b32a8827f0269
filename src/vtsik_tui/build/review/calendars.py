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

#: "7 November 1917 (25 October O.S.)": both must be the same day.
_DAY = rf"(\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?"
_BOTH = re.compile(rf"{_DAY}(?: N\.S\.)? \({_DAY} (?:O\.S\.|old style)\)")


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
    for found in _BOTH.finditer(text):
        year = int(found[3] or found[6] or 0)
        if year and _new(found[1], found[2], year) not in (
            _old(found[4], found[5], int(found[6] or year)),
            _old(found[4], found[5], year - 1) if not found[6] else None,
        ):
            yield f'"{found[0]}" are two different days'


def _conversions(text: str, table: BaseModel) -> Iterator[str]:
    """Find conversions that do not lead to a date of the table."""
    days, months, years = _known_days(table)
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
    for name in ("born", "died", "founded", "dissolved", "date", "published", "start", "end"):
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
