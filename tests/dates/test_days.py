"""Day numbers and the step between the calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.dates.days import FIRST_NEW_STYLE_DAY, day_number, gregorian, julian, kept_old_style

days = st.dates(date(1850, 1, 1), date(1940, 12, 31))


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (date(1917, 11, 7), (1917, 10, 25)),  # the October Revolution
        (date(1917, 6, 16), (1917, 6, 3)),  # the First Congress opens
        (date(1918, 2, 13), (1918, 1, 31)),  # the last day of the old style
        (date(1870, 4, 22), (1870, 4, 10)),  # twelve days in the nineteenth century
        (date(1900, 3, 13), (1900, 2, 29)),  # a day that only the Julian calendar has
        (date(1900, 3, 14), (1900, 3, 1)),  # thirteen days from here on
    ],
)
def test_old_style_of_known_days(new: date, old: tuple[int, int, int]) -> None:
    """Dates that every handbook gives in both styles."""
    assert julian(day_number(new)) == old


def test_day_number_of_a_known_day() -> None:
    """JDN 2 421 540 began at noon of 7 November 1917."""
    assert day_number(date(1917, 11, 7)) == 2_421_540


def test_the_change_of_calendar() -> None:
    """31 January 1918 was followed by 14 February."""
    assert gregorian(FIRST_NEW_STYLE_DAY) == date(1918, 2, 14)
    assert kept_old_style(day_number(date(1918, 2, 13)))
    assert not kept_old_style(day_number(date(1918, 2, 14)))


@given(days)
def test_a_day_number_leads_back_to_its_day(day: date) -> None:
    """No day is lost on the way to a number and back."""
    assert gregorian(day_number(day)) == day


@given(days)
def test_the_calendars_drift_by_twelve_or_thirteen_days(day: date) -> None:
    """Twelve days up to 29 February 1900 of the old style, thirteen after it."""
    apart = 12 if day < date(1900, 3, 14) else 13
    old = julian(day_number(day))
    if old == (1900, 2, 29):
        assert day == date(1900, 3, 13)
    else:
        assert date(*old) + timedelta(days=apart) == day
