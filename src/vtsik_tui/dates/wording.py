"""How a date reads in English, in either calendar.

New style: "7–9 Nov 1917", "Nov 1917", "c. 1880", "1880?", "from 30 Mar 1919".
Old style is given only to days before the change of calendar on
14 February 1918, for which it is what the newspapers of the day printed. A
month or a year has no exact old-style counterpart and so gets none.
"""

from __future__ import annotations

from vtsik_tui.dates.days import julian, kept_old_style
from vtsik_tui.dates.moments import Moment, TimeSpan

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Day = tuple[int, int | None, int | None]


def new_style(span: TimeSpan) -> str:
    """Say a span in the Gregorian calendar.

    Args:
        span: What is known of the date.

    Returns:
        For example ``7–9 Nov 1917``; empty if nothing is known.
    """
    return _span(span, _as_written(span.start), _as_written(span.end))


def old_style(span: TimeSpan) -> str:
    """Say a span by the calendar that was in force in Russia at each end.

    Args:
        span: What is known of the date.

    Returns:
        For example ``25–27 Oct 1917``, or ``8 Nov 1917 – 16 Mar 1919`` for a
        term that began in one calendar and ended in the other. Empty where it
        would not differ from the new style, and where an end before the change
        is no exact day.
    """
    ends = [end for end in (span.start, span.end) if end is not None]
    if not any(_has_old_style(end) for end in ends):
        return ""
    if any(kept_old_style(end.first_day) and not _has_old_style(end) for end in ends):
        return ""
    return _span(span, _as_kept(span.start), _as_kept(span.end))


def _has_old_style(moment: Moment) -> bool:
    """Whether this end is a day on which Russia counted by the old style."""
    return moment.day is not None and kept_old_style(moment.first_day)


def _as_written(moment: Moment | None) -> Day | None:
    """The parts of a moment in the calendar it is kept in."""
    return (moment.year, moment.month, moment.day) if moment else None


def _as_kept(moment: Moment | None) -> Day | None:
    """The parts of a moment in the calendar in force in Russia on that day."""
    if moment is not None and _has_old_style(moment):
        return julian(moment.first_day)
    return _as_written(moment)


def _span(span: TimeSpan, start: Day | None, end: Day | None) -> str:
    """Say both ends, or the one that is known."""
    if start is not None and (span.is_single or end is None):
        return _one(start, span.start) if span.is_single else f"from {_one(start, span.start)}"
    if end is None:
        return ""
    if start is None:
        return f"until {_one(end, span.end)}"
    return _joined(start, end, _one(start, span.start), _one(end, span.end))


def _joined(start: Day, end: Day, left: str, right: str) -> str:
    """Join two ends, leaving out of the first what it shares with the second."""
    doubtful = "c. " in left + right or left.endswith("?")
    if not doubtful and start[:2] == end[:2] and start[2] and end[2]:
        return f"{start[2]}–{right}"
    if not doubtful and start[0] == end[0] and start[1] and end[1]:
        return f"{left.removesuffix(f' {start[0]}')} – {right}"
    if not doubtful and start[1] is None and end[1] is None:
        return f"{left}–{right}"
    return f"{left} – {right}"


def _one(day: Day, moment: Moment | None) -> str:
    """Say one moment, with its marks of doubt."""
    year, month, number = day
    words = str(year) if month is None else f"{MONTHS[month - 1]} {year}"
    if number is not None:
        words = f"{number} {words}"
    if moment is not None and moment.approximate:
        words = f"c. {words}"
    return f"{words}?" if moment is not None and moment.uncertain else words
