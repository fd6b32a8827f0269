"""From one tree to that of a year later."""

from __future__ import annotations

from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.dates.days import day_number, gregorian
from vtsik_tui.views.day.days import default_day
from vtsik_tui.views.tree_state import TreeState

#: 29 February has no day of the same name in the next year.
_LAST_OF_FEBRUARY = 28


def year_on(archive: Archive, state: TreeState, by: int) -> TreeState:
    """Go a year on.

    Args:
        archive: The open database.
        state: How a tree is viewed.
        by: How many years; back if negative.

    Returns:
        The same a year later, within the days that the database is about;
        from all time, the day that tells most of the body.
    """
    if state.on is None:
        return replace(state, on=first_asked(archive, state.subject))
    day = gregorian(state.on)
    year = min(max(day.year + by, 1), 9999)
    try:
        there = day.replace(year=year)
    except ValueError:
        there = day.replace(year=year, day=_LAST_OF_FEBRUARY)
    first, last = archive.day_span()
    return replace(state, on=min(max(day_number(there), first), last))


def first_asked(archive: Archive, subject: str) -> int:
    """Give the day to begin with.

    Args:
        archive: The open database.
        subject: Ref of the body; empty for all.

    Returns:
        The day on which all begin, if the body was in being then; else the one that tells most of it.
    """
    day = default_day(archive)
    row = archive.row(subject) if subject else None
    if row is None or row.dates.first is None:
        return day
    if row.dates.first <= day <= (row.dates.last or day):
        return day
    return archive.best_day(subject) or day
