"""Day numbers and the step between the calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.dates.days import (
    FIRST_NEW_STYLE_DAY,
    day_number,
    gregorian,
    julian,
    julian_day_number,
    kept_old_style,
)

#: Months of 31 days.
LONG = (1, 3, 5, 7, 8, 10, 12)

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


@given(days)
def test_both_calendars_lead_back_to_one_day(day: date) -> None:
    """Every day has one old-style date, and that date is no other day."""
    number = day_number(day)
    assert julian_day_number(*julian(number)) == number


@given(st.integers(1850, 1940), st.integers(1, 12), st.integers(1, 31))
def test_a_month_has_the_days_it_has(year: int, month: int, day: int) -> None:
    """Every fourth year is a leap year of the old style, 1900 too."""
    longest = 29 if month == 2 and year % 4 == 0 else (28 if month == 2 else 30 + (month in LONG))
    number = julian_day_number(year, month, day)
    assert (number is not None) is (day <= longest)
    if number is not None:
        assert julian(number) == (year, month, day)


@given(days, st.integers(-400, 400))
def test_days_follow_each_other_in_both_calendars(day: date, on: int) -> None:
    """So many days on in one calendar are as many in the other."""
    number = day_number(day)
    assert gregorian(number + on) == day + timedelta(on)
    assert (julian(number + on) > julian(number)) is (on > 0)
    assert number % 7 == day.weekday()


@given(days)
def test_old_style_was_kept_up_to_31_january_1918(day: date) -> None:
    """13 February 1918 of the new style was 31 January of the old, and the last day of that."""
    number = day_number(day)
    assert kept_old_style(number) is (julian(number) <= (1918, 1, 31)) is (day <= date(1918, 2, 13))


def test_the_days_that_there_never_were() -> None:
    """1 to 13 February 1918 of the new style were 19 to 31 January in Russia, and were never called so."""
    never = [day_number(date(1918, 2, day)) for day in range(1, 14)]
    assert [julian(number) for number in never] == [(1918, 1, day) for day in range(19, 32)]
    assert all(kept_old_style(number) for number in never)
    assert julian_day_number(1918, 2, 1) == FIRST_NEW_STYLE_DAY
