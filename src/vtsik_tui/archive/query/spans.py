"""Dates as values of fields: a day, a month, a year, a span of them."""

from __future__ import annotations

import re

from vtsik_tui.archive.query.dates import Period, periods

#: A span of years: 1880..1890, >1880, <1880.
_SPAN = re.compile(r"(?P<from>[^.<>]*?)\.\.(?P<to>[^.<>]*)|(?P<sign>[<>])=?(?P<edge>.+)")

_EVER = (-(10**9), 10**9)


def days_of(value: str) -> tuple[int, int] | None:
    """Read a date, or a span of dates, as the value of a field.

    Args:
        value: ``1885``, ``1880..1890``, ``>1890``, ``<1918-02``.

    Returns:
        The first and the last day, as Julian day numbers; None if it is no date.
    """
    if span := _SPAN.fullmatch(value.strip()):
        if span["sign"]:
            edge = meant(span["edge"])
            if not edge:
                return None
            return (edge[0].last + 1, _EVER[1]) if span["sign"] == ">" else (_EVER[0], edge[0].first - 1)
        first, last = meant(span["from"]), meant(span["to"])
        if (span["from"].strip() and not first) or (span["to"].strip() and not last):
            return None
        return (first[0].first if first else _EVER[0], last[0].last if last else _EVER[1])
    found: tuple[Period, ...] = meant(value)
    return (min(each.first for each in found), max(each.last for each in found)) if found else None


def meant(value: str) -> tuple[Period, ...]:
    """Read the days that the value of a field means.

    Args:
        value: A date.

    Returns:
        One period: new style, unless the value says that it is old style;
        nothing if it is no date.
    """
    return periods(value)[:1]
