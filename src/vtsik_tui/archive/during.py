"""What happened in a day, a month or a year."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.query.dates import Period
from vtsik_tui.archive.records import Row

#: A congress or a conflict may have begun so many rows earlier and still go on.
_ROWS_BACK = 100
#: What is longer, or known no better, did not happen on that day in particular.
_LONGEST_DAYS = 62


def during(asking: Asking, periods: Sequence[Period], most: int) -> list[Row]:
    """Find the events and documents of some days.

    Args:
        asking: The database.
        periods: The days; of two that a date may mean, those of the likelier one first.
        most: How many to read of each.

    Returns:
        The events by prominence, those that began then first, then the documents.
    """
    views = [ListView(asking, name) for name in ("events", "documents")]
    found = [
        row
        for view in views
        for period in periods
        for rows in _of_list(view, period, most)
        for row in _prominent_first(asking, rows)
    ]
    return list({row.ref: row for row in found}.values())


def _prominent_first(asking: Asking, rows: list[Row]) -> list[Row]:
    """What is linked most comes first: of one day nobody knows the hour, of a year nobody reads all."""
    weights: dict[str, int] = {}
    for some in batches([row.ref for row in rows]):
        weights.update(asking.all(f"SELECT ref, weight FROM entity WHERE ref IN ({marks(some)})", some))
    return sorted(rows, key=lambda row: -weights.get(row.ref, 0))


def _of_list(view: ListView, period: Period, most: int) -> tuple[list[Row], list[Row]]:
    """Those of one list: first what begins then, then what had begun before."""
    start = view.position_of_day(period.first)
    stop = min(view.position_of_day(period.last + 1), start + most)
    begun = [row for row in view.rows(start, stop) if row.ref and _fits(row, period)]
    before = view.rows(max(start - _ROWS_BACK, 0), start)
    going_on = [row for row in before if _fits(row, period) and (row.dates.last or 0) >= period.first]
    return begun, going_on


def _fits(row: Row, period: Period) -> bool:
    """Whether an entity is dated closely enough to belong to those days."""
    first, last = row.dates.first, row.dates.last
    return first is not None and (last or first) - first < max(period.days, _LONGEST_DAYS)
