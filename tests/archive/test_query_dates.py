"""Dates typed into the search box."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vtsik_tui.archive.query.dates import period
from vtsik_tui.dates.days import gregorian


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1917", "1917-01-01", "1917-12-31"),
        ("1917-11", "1917-11-01", "1917-11-30"),
        ("1917-11-07", "1917-11-07", "1917-11-07"),
        ("7 November 1917", "1917-11-07", "1917-11-07"),
        ("7 nov 1917", "1917-11-07", "1917-11-07"),
        ("7 Nov. 1917", "1917-11-07", "1917-11-07"),
        ("November 7, 1917", "1917-11-07", "1917-11-07"),
        ("November 1917", "1917-11-01", "1917-11-30"),
        ("7.11.1917", "1917-11-07", "1917-11-07"),
        ("7 ноября 1917", "1917-11-07", "1917-11-07"),
        ("май 1918", "1918-05-01", "1918-05-31"),
        ("29 Feb 1920", "1920-02-29", "1920-02-29"),
    ],
)
def test_a_date_in_any_common_form(text: str, first: str, last: str) -> None:
    found = period(text)
    assert found is not None
    assert (gregorian(found.first).isoformat(), gregorian(found.last).isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "November",
        "0000",
        "1917-13",
        "1917-02-30",
        "29 Feb 1919",
        "Mayakovsky 1917",
        "Marx 1918",
        "7 nobody 1917",
        "19171",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert period(text) is None


@given(some.dates())
def test_every_day_is_read_back(day: date) -> None:
    found = period(day.isoformat())
    assert found is not None
    assert found.days == 1
    assert gregorian(found.first) == day
