"""Typing a day: what stands in the line, and how what is typed is understood."""

from __future__ import annotations

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import new_style, old_style, weekday
from vtsik_tui.archive.day.reading import DayRead
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.dates.days import kept_old_style
from vtsik_tui.views.day.days import dates_of

INVITATION = "7.11.1917, 25 Oct 1917 OS, November 1917, 25 октября 1917"


def written(day: int, *, old: bool = False) -> str:
    """Write a day as it can be typed.

    Args:
        day: A Julian day number.
        old: Whether to write it by the old style, where that was in force.

    Returns:
        ``21 November 1917``, or ``8 November 1917 OS``.
    """
    return f"{old_style(day)} OS" if old and kept_old_style(day) else new_style(day)


def understood(archive: Archive, text: str) -> str:
    """Say in a few words how what is typed so far is understood.

    Args:
        archive: The database.
        text: What was typed.

    Returns:
        The day in both calendars, or why it is none; nothing if nothing is typed.
    """
    if not text.strip():
        return ""
    try:
        day = archive.read_day(text).number
    except NoDay as fault:
        return "outside the days known here" if "outside" in str(fault) else "no day yet"
    dates = dates_of(day)
    told = f"{weekday(day)[:3]} {dates.new}"
    return f"{told} = {dates.old} O.S." if dates.old else told


def next_day(archive: Archive, text: str, by: int, *, old: bool = False) -> str | None:
    """Go a day on from what is typed.

    Args:
        archive: The database.
        text: What was typed.
        by: How many days.
        old: Whether to write it by the old style, where that was in force.

    Returns:
        That day as it can be typed; None if there is none.
    """
    try:
        read: DayRead = archive.read_day(text)
    except NoDay:
        return None
    first, last = archive.day_span()
    return written(min(max(read.number + by, first), last), old=old)
