"""A day of the year as a page: what happened on it, by both calendars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import day_of_year
from vtsik_tui.archive.pages.spans import faint, name
from vtsik_tui.archive.records import Entry, Page, Row
from vtsik_tui.views.day.lines import section

#: Of a leap year, so that 29 February is a day.
LEAP_YEAR = 1920


def day_of_year_from(text: str) -> date | None:
    """Read a day of the year.

    Args:
        text: ``11-07`` for 7 November.

    Returns:
        That day of a leap year; None if it is none.
    """
    found = re.fullmatch(r"(\d{1,2})-(\d{1,2})", text.strip(), re.ASCII)
    if found:
        with suppress(ValueError):  # no such month, or no such day of it
            return date(LEAP_YEAR, int(found[1]), int(found[2]))
    return None


def day_of_year_page(archive: Archive, day: date) -> Page:
    """Tell what happened on a day of the year.

    Args:
        archive: The database.
        day: Of any year.

    Returns:
        The page; if nothing is on record it says so.
    """
    new, old = archive.anniversaries(day.month, day.day)
    return anniversaries_page(day, new, old)


def anniversaries_page(day: date, new: Sequence[Row], old: Sequence[Row]) -> Page:
    """Tell what happened on a day of the year as a page.

    Args:
        day: Of any year.
        new: What happened on it by the new style.
        old: What happened on it by the old style.

    Returns:
        The page.
    """
    words = day_of_year(day.month, day.day)
    nothing = [] if new or old else [Entry((faint(f"Nothing is on record of {words}."),), prose=True)]
    parts = [
        section("", nothing),
        section(f"On {words}, new style", [_happened(row) for row in new]),
        section(f"On {words}, old style", [_happened(row) for row in old]),
    ]
    return Page(Row(f"day/{day:%m-%d}", "day", words), (), (), tuple(part for part in parts if part.entries))


def _happened(row: Row) -> Entry:
    """An event, a birth or a death."""
    return Entry((name(row), *((faint(f" · {row.brief}"),) if row.brief else ())), row.dates)
