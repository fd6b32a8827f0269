"""How a date reads in a list: as short as the list lets it be."""

from __future__ import annotations

import re

from vtsik_tui.archive.records import Dates, Row
from vtsik_tui.tui.reading import Reading

#: A day and a month before a year: ``3 Jun `` of ``3 Jun 1885``.
_DAY_AND_MONTH = re.compile(
    r"(?:\d{1,2}(?:–\d{1,2})? )?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: – )? ?(?=\D{0,12}\d{4})"
)
_YEAR = re.compile(r"\b\d{4}\b")

#: Kinds whose dates are a life or an existence, and are told by its years.
_LONG_LIVED = ("person", "body")


def row_dates(row: Row, reading: Reading, *, year_above: bool = False) -> str:
    """Say the dates of a row.

    Args:
        row: The row.
        reading: The reader's choice of calendar.
        year_above: Whether the year stands in a heading above the row.

    Returns:
        The years of a life or of a body, ``1885–1919``; else the date, without
        its year where that stands above.
    """
    if row.kind in _LONG_LIVED:
        return _years(row.dates)
    words = reading.dates(row.dates)
    return _without_year(words) if year_above else words


def _years(dates: Dates) -> str:
    """The years of a span: ``1885–1919``, ``1917–``, ``c. 1880``."""
    words = _DAY_AND_MONTH.sub("", dates.new)
    start, dash, end = words.partition(" – ")
    if words.startswith("from "):
        return f"{words.removeprefix('from ')}–"
    if words.startswith("until "):
        return f"–{words.removeprefix('until ')}"
    return start if start == end else f"{start}–{end}" if dash else words


def _without_year(words: str) -> str:
    """Leave the year out, unless there are two or nothing else is known."""
    years = set(_YEAR.findall(words))
    if len(years) != 1:
        return words
    shorter = re.sub(rf"\s?\b{years.pop()}\b\??", "", words)
    return shorter if re.search(r"[A-Z][a-z]{2}", shorter) else ""
