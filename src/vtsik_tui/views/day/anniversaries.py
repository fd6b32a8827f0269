"""A day of the year as a page: what happened on it, by both calendars."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.pages.spans import faint, name
from vtsik_tui.archive.records import Entry, Page, Row
from vtsik_tui.views.day.lines import section


def anniversaries_page(day: str, new: Sequence[Row], old: Sequence[Row]) -> Page:
    """Tell what happened on a day of the year as a page.

    Args:
        day: The day in words.
        new: What happened on it by the new style.
        old: What happened on it by the old style.

    Returns:
        The page.
    """
    parts = [
        section(f"On {day}, new style", [_happened(row) for row in new]),
        section(f"On {day}, old style", [_happened(row) for row in old]),
    ]
    return Page(Row("", "day", day), (), (), tuple(part for part in parts if part.entries))


def _happened(row: Row) -> Entry:
    """An event, a birth or a death."""
    return Entry((name(row), *((faint(f" · {row.brief}"),) if row.brief else ())), row.dates)
