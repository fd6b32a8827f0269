"""From one tree to that of a year later."""

from __future__ import annotations

from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.dates.days import day_number, gregorian
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
    first, last = archive.day_span()
    if state.on is None:
        best = archive.best_day(state.subject) if state.subject else None
        return replace(state, on=min(max(first if best is None else best, first), last))
    day = gregorian(state.on)
    year = min(max(day.year + by, 1), 9999)
    try:
        there = day.replace(year=year)
    except ValueError:
        there = day.replace(year=year, day=_LAST_OF_FEBRUARY)
    return replace(state, on=min(max(day_number(there), first), last))
