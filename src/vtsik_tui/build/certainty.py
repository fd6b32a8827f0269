"""Whether dates contradict one another, whatever they mean within their precision."""

from __future__ import annotations

from functools import cache

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.dates.moments import TimeSpan


@cache
def span_of(text: str) -> TimeSpan:
    """Read a date once.

    Args:
        text: EDTF; empty if unknown.

    Returns:
        What is known of it.
    """
    return read_edtf(text)


def doubtful(text: str) -> bool:
    """Tell whether a date is marked as approximate or uncertain.

    Args:
        text: EDTF.

    Returns:
        True if either end is.
    """
    span = span_of(text)
    return any(end is not None and (end.approximate or end.uncertain) for end in (span.start, span.end))


def certainly_before(early: str, late: str) -> bool:
    """Tell whether one date certainly lies before another.

    Args:
        early: EDTF.
        late: EDTF.

    Returns:
        True if the last day that the first can mean comes before the first
        day that the second can; False if either is unknown or in doubt.
    """
    if not early or not late or doubtful(early) or doubtful(late):
        return False
    last, first = span_of(early).last_day, span_of(late).first_day
    return last is not None and first is not None and last < first


def may_meet(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two terms can have a day in common.

    Args:
        one: Start and end, EDTF.
        other: Start and end, EDTF.

    Returns:
        False only if one certainly ends before the other starts.
    """
    return not (certainly_before(one[1], other[0]) or certainly_before(other[1], one[0]))
