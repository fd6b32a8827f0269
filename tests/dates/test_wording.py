"""How dates read in either calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style, old_style


def one(year: int, month: int | None = None, day: int | None = None) -> TimeSpan:
    """A single date."""
    moment = Moment(year, month, day)
    return TimeSpan(moment, moment)


def doubtful(moment: Moment) -> TimeSpan:
    """A single date with its marks of doubt."""
    return TimeSpan(moment, moment)


@pytest.mark.parametrize(
    ("span", "new", "old"),
    [
        (one(1917, 11, 7), "7 Nov 1917", "25 Oct 1917"),
        (one(1917, 11), "Nov 1917", ""),
        (one(1885), "1885", ""),
        (one(1918, 2, 14), "14 Feb 1918", ""),
        (TimeSpan(Moment(1917, 11, 7), Moment(1917, 11, 9)), "7–9 Nov 1917", "25–27 Oct 1917"),
        (TimeSpan(Moment(1917, 6, 16), Moment(1917, 7, 7)), "16 Jun – 7 Jul 1917", "3–24 Jun 1917"),
        (TimeSpan(Moment(1918, 1, 1), Moment(1918, 1, 9)), "1–9 Jan 1918", "19–27 Dec 1917"),
        (TimeSpan(Moment(1918, 1, 9), Moment(1918, 1, 16)), "9–16 Jan 1918", "27 Dec 1917 – 3 Jan 1918"),
        (
            TimeSpan(Moment(1917, 11, 21), Moment(1919, 3, 16)),
            "21 Nov 1917 – 16 Mar 1919",
            "8 Nov 1917 – 16 Mar 1919",
        ),
        (TimeSpan(Moment(1917, 11), Moment(1919, 3, 16)), "Nov 1917 – 16 Mar 1919", ""),
        (TimeSpan(Moment(1917, 10), Moment(1917, 11)), "Oct – Nov 1917", ""),
        (TimeSpan(Moment(1917), Moment(1918)), "1917–1918", ""),
        (TimeSpan(Moment(1919, 3, 30), None), "from 30 Mar 1919", ""),
        (TimeSpan(None, Moment(1917, 9, 22)), "until 22 Sep 1917", "until 9 Sep 1917"),
        (doubtful(Moment(1880, uncertain=True)), "1880?", ""),
        (doubtful(Moment(1917, 11, 15, approximate=True)), "c. 15 Nov 1917", "c. 2 Nov 1917"),
        (TimeSpan(Moment(1917, 11, approximate=True), Moment(1918)), "c. Nov 1917 – 1918", ""),
        (TimeSpan(None, None), "", ""),
    ],
)
def test_a_span_reads(span: TimeSpan, new: str, old: str) -> None:
    """Each in the new style, and in the old where it was kept."""
    assert (new_style(span), old_style(span)) == (new, old)


def test_a_month_may_mean_any_of_its_days() -> None:
    """February 1916 had twenty-nine."""
    february = one(1916, 2)
    assert february.first_day is not None
    assert february.last_day is not None
    assert february.last_day - february.first_day == 28


@given(st.dates(date(1850, 1, 1), date(1940, 12, 31)))
def test_old_style_is_given_up_to_the_change(day: date) -> None:
    """Every exact day before 14 February 1918 has one, none after it."""
    said = old_style(one(day.year, day.month, day.day))
    assert bool(said) == (day < date(1918, 2, 14))
    assert said != new_style(one(day.year, day.month, day.day))
