"""Dates given in both calendars that do not lie the right number of days apart."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
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

#: The fields that hold dates.
_DATES = ("born", "died", "founded", "dissolved", "date", "published", "start", "end")

#: A day that is not the end of a span: "27 October 1917", not "25–27 October 1917".
_DAY = rf"(?<![–\d-])(\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?"
_MARK = "(?:O\\.S\\.|old style)"

#: Both must be the same day: "7 November 1917 (25 October O.S.)" and "7 November 1917 (O.S. 25 October)".
_NEW_FIRST = re.compile(rf"{_DAY}(?: N\.S\.)? \((?:{_DAY} {_MARK}|O\.S\. {_DAY})\)")

#: So must "25 October 1917 O.S. (7 November)".
_OLD_FIRST = re.compile(rf"{_DAY} {_MARK} \({_DAY}(?: N\.S\.)?\)")

#: "Converted from O.S. 25 October 1917", "Born 22 May 1885 O.S.": the day must be a date of the table.
_CONVERTED = (
    re.compile(rf"[Cc]onverted from O\.S\. {_DAY}(?! ?[–-] ?\d)(?= ?[.;:,()]| and | as |$)"),
    re.compile(rf"\bBorn {_DAY} O\.S\."),
)

#: "Converted from O.S. 25–27 October 1917": one end must be, for the record may have but one date.
_SPAN = re.compile(
    rf"[Cc]onverted from O\.S\. (\d{{1,2}})(?: ({_MONTH}))? ?– ?(\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?"
)

#: Years to try where none is given: with and without a leap day, in the century of 12 days and in that of 13.
_ANY_YEAR = tuple(range(1896, 1919))

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
    """Find conversions that do not lead to a date of the table, if it has any."""
    days, times, years = _known_days(table)
    if not years:
        return  # as in a dispute: the note tells of a day that stands elsewhere
    told: list[tuple[str, list[Written]]] = [
        (found[0], [(found[1], found[2], found[3])])
        for pattern in _CONVERTED
        for found in pattern.finditer(text)
    ]
    for found in _SPAN.finditer(text):
        ends = [(found[1], found[2] or found[4], found[5]), (found[3], found[4], found[5])]
        told.append((found[0], ends))
    for words, ends in told:
        converted = {
            _old(day, month, each) or 0
            for day, month, year in ends
            for each in ([int(year)] if year else years | {each - 1 for each in years})
        }
        in_times = any(first <= each <= last for each in converted for first, last in times)
        if not converted & days and not in_times:
            yield f'"{words}" leads to no date that stands here'


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
