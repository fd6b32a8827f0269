"""Which days have events: for the marks of a month, and to go from one to the next."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import whole

#: What goes on for longer, in days, marks the day of its beginning only: it would mark every day of a month.
_LONGEST = 14

#: `start_last` is the first day too where an event is dated to the day.
_BETWEEN = (
    "SELECT date_first, end_first, date_last FROM event"
    " WHERE date_first BETWEEN :since AND :until AND start_last = date_first"
)
_NEXT = "SELECT min(date_first) FROM event WHERE date_first > :day AND start_last = date_first"
_BEFORE = (
    "SELECT date_first FROM event WHERE date_first < :day AND start_last = date_first"
    " ORDER BY date_first DESC LIMIT 1"
)


def event_days(asking: Asking, first: int, last: int) -> frozenset[int]:
    """Find the days that have events.

    Args:
        asking: The database.
        first: A Julian day number.
        last: Another, not earlier.

    Returns:
        Those of these days on which events began that are dated to the day,
        and on which they went on, if they lasted a fortnight at the most.
    """
    found: set[int] = set()
    for answer in asking.all(_BETWEEN, {"since": first - _LONGEST, "until": last}):
        begun, *ends = (whole(day) for day in answer)
        if begun is None:
            continue
        end = ends[0] if ends[0] == ends[1] and ends[0] is not None else begun
        found.update(range(begun, (end if begun <= end < begun + _LONGEST else begun) + 1))
    return frozenset(day for day in found if first <= day <= last)


def next_event_day(asking: Asking, day: int, *, forwards: bool = True) -> int | None:
    """Find the nearest other day on which an event began that is dated to the day.

    Args:
        asking: The database.
        day: A Julian day number.
        forwards: Whether to look at later days, or at earlier ones.

    Returns:
        A Julian day number; None if there is none.
    """
    return whole(asking.value(_NEXT if forwards else _BEFORE, {"day": day}))
