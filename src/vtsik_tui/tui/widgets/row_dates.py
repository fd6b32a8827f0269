"""How a date reads in a list: as short as the list lets it be."""

from __future__ import annotations

import re

from vtsik_tui.archive.records import Dates, Row
from vtsik_tui.tui.reading import Reading

_YEAR = re.compile(r"\b\d{4}\b\??")


def row_dates(row: Row, reading: Reading, *, year_above: bool = False) -> str:
    """Say the dates of a row.

    Args:
        row: The row.
        reading: The reader's choice of calendar.
        year_above: Whether the year stands in a heading above the row.

    Returns:
        The years of a body, ``1917–1918``; else the date, without its year
        where that stands above.
    """
    if row.kind == "body":
        return _years(row.dates)
    words = reading.dates(row.dates)
    return _without_year(words) if year_above else words


def _years(dates: Dates) -> str:
    """The years of a span: ``1885–1919``, ``1917–``, ``c. 1880``."""
    if dates.new.startswith("from "):
        return f"{_year(dates.new)}–"
    if dates.new.startswith("until "):
        return f"–{_year(dates.new)}"
    start, _, end = dates.new.partition(" – ")
    first, last = _year(start), _year(end)
    if not first or not last or _YEAR.findall(first) == _YEAR.findall(last):
        return last or first
    return f"{first}–{last}"


def _year(words: str) -> str:
    """What a date says of the year, with its marks of doubt; empty if nothing."""
    years = _YEAR.findall(words)
    if not years:
        return ""
    doubt = "c. " if "c. " in words else ""
    return doubt + "–".join(dict.fromkeys((years[0], years[-1])))


def _without_year(words: str) -> str:
    """Leave the year out, unless there are two or nothing else is known."""
    years = set(_YEAR.findall(words))
    if len(years) != 1:
        return words
    shorter = re.sub(rf"\s?\b{re.escape(years.pop())}", "", words)
    return shorter if re.search(r"[A-Z][a-z]{2}", shorter) else ""
