"""Dates as columns: EDTF text, both renderings, and day numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from vtsik_tui.build.edtf_reader import NotADate, read_edtf
from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style, old_style

Columns = dict[str, str | int | float | None]


@cache
def _words(span: TimeSpan) -> tuple[str, str]:
    """Say a span new style and old style."""
    return new_style(span), old_style(span)


def date_columns(name: str, text: str) -> Columns:
    """Make the five columns of a date.

    Args:
        name: The name of the field.
        text: EDTF; empty if unknown.

    Returns:
        The text, both renderings, and the earliest and latest Julian day number.
    """
    span = read_edtf(text)
    new, old = _words(span)
    return {
        name: text,
        f"{name}_new": new,
        f"{name}_old": old,
        f"{name}_first": span.first_day,
        f"{name}_last": span.last_day,
    }


def span_columns(span: TimeSpan) -> Columns:
    """Make the columns of a span.

    Args:
        span: From when to when.

    Returns:
        Both renderings, and the earliest and latest Julian day number.
    """
    new, old = _words(span)
    return {"dates_new": new, "dates_old": old, "first_day": span.first_day, "last_day": span.last_day}


def edge_columns(span: TimeSpan) -> Columns:
    """Make the columns that say how exactly the ends of a span are known.

    Args:
        span: From when to when.

    Returns:
        The latest day on which it can have begun and the earliest on which it
        can have ended, as Julian day numbers; null where that end is unknown
        or open.
    """
    return {
        "start_last": span.start.last_day if span.start else None,
        "end_first": span.end.first_day if span.end else None,
    }


def as_read(value: str) -> str:
    """Say a value that may be a date.

    Args:
        value: Anything that a source says: ``1917-11-07``, ``649``, ``Smolny``.

    Returns:
        A date in words, in the new style; any other value as it is.
    """
    try:
        return new_style(read_edtf(value)) or value
    except NotADate:
        return value


def spanned(start: str, end: str) -> TimeSpan:
    """Join two dates into one span.

    Args:
        start: EDTF of its beginning; empty if unknown.
        end: EDTF of its end; empty if unknown.

    Returns:
        From the beginning of the first to the end of the second.
    """
    first, last = read_edtf(start), read_edtf(end)
    begins = first.start or (first.end if not first.open_end else None)
    ends = last.end or (last.start if not last.open_end else None)
    return TimeSpan(begins, ends, open_end=first.open_end and ends is None)


def life(born: str, died: str) -> Columns:
    """Make the columns of a life, in years, as lists show it.

    Args:
        born: EDTF; empty if unknown.
        died: EDTF; empty if unknown.

    Returns:
        ``1885–1919``, ``born 1885`` or ``died 1919``, with the day numbers of
        birth and death.
    """
    birth, death = read_edtf(born), read_edtf(died)
    words = "–".join(part for part in (_years(birth), _years(death)) if part)
    if not (born and died):
        words = f"born {words}" if born else f"died {words}" if died else ""
    return {"dates_new": words, "dates_old": "", "first_day": birth.first_day, "last_day": death.last_day}


def _years(span: TimeSpan) -> str:
    """Say in years when something happened: ``1885``, ``1880/1889``, ``after 1920``."""
    start, end = _year(span.start), _year(span.end)
    if start and end:
        first, last = (new_style(TimeSpan(each, each)) for each in (start, end))
        return first if start == end else f"{first}/{last}"
    known = start or end
    if known is None:
        return ""
    return f"{'after' if start else 'before'} {new_style(TimeSpan(known, known))}"


def _year(moment: Moment | None) -> Moment | None:
    """Keep the year of a moment; a doubt about the day is none about the year."""
    if moment is None or moment.month is None:
        return moment
    return replace(moment, month=None, day=None, approximate=False, uncertain=False)
