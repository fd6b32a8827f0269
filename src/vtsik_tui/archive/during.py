"""What happened in a day, a month or a year."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.query_dates import Period
from vtsik_tui.archive.records import Row

#: A congress or a conflict may have begun so many rows earlier and still go on.
_ROWS_BACK = 100
#: What is longer, or known no better, did not happen on that day in particular.
_LONGEST_DAYS = 62


def during(asking: Asking, period: Period, most: int) -> list[Row]:
    """Find the events and documents of some days.

    Args:
        asking: The database.
        period: The days.
        most: How many to read of each.

    Returns:
        The events in the order of time, then the documents.
    """
    return [row for name in ("events", "documents") for row in _of_list(ListView(asking, name), period, most)]


def _of_list(view: ListView, period: Period, most: int) -> list[Row]:
    """Those of one list: first what begins then, then what had begun before."""
    start = view.position_of_day(period.first)
    stop = min(view.position_of_day(period.last + 1), start + most)
    begun = [row for row in view.rows(start, stop) if row.ref and _fits(row, period)]
    before = view.rows(max(start - _ROWS_BACK, 0), start)
    going_on = [row for row in before if _fits(row, period) and (row.dates.last or 0) >= period.first]
    return begun + going_on


def _fits(row: Row, period: Period) -> bool:
    """Whether an entity is dated closely enough to belong to those days."""
    first, last = row.dates.first, row.dates.last
    return first is not None and (last or first) - first < max(period.days, _LONGEST_DAYS)
