"""What happened on a day of the year, in every year and by both calendars."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.home import happened_on
from vtsik_tui.archive.records import Row
from vtsik_tui.dates.days import day_number, gregorian, julian_day_number, kept_old_style


def anniversaries(asking: Asking, month: int, day: int, span: tuple[int, int]) -> tuple[list[Row], list[Row]]:
    """Find what happened on a day of the year.

    Args:
        asking: The database.
        month: 1 to 12.
        day: 1 to 31.
        span: The first and the last day to look at, as Julian day numbers.

    Returns:
        What happened on that day of the new style; and what happened on that
        day of the old style, as long as it was in force.
    """
    first, last = span
    new, old = [], []
    for year in range(gregorian(first).year - 1, gregorian(last).year + 1):
        with suppress(ValueError):  # 29 February of an ordinary year
            new.append(day_number(date(year, month, day)))
        number = julian_day_number(year, month, day)
        if number is not None and kept_old_style(number):
            old.append(number)
    return (
        happened_on(asking, [number for number in new if first <= number <= last]),
        happened_on(asking, [number for number in old if first <= number <= last]),
    )
