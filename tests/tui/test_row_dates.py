"""Dates in a list are as short as the list lets them be."""

from __future__ import annotations

import pytest

from vtsik_tui.archive.records import Dates, Row
from vtsik_tui.tui.reading import Calendar, Reading
from vtsik_tui.tui.widgets.row_dates import row_dates


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        ("16 Jun 1917 – 15 Jul 1938", "1917–1938"),
        ("27 Sep – 3 Oct 1917", "1917"),
        ("24–26 Oct 1917", "1917"),
        ("from c. 27 Dec 1922", "c. 1922–"),
        ("until 8 Nov 1917", "–1917"),
        ("2 Dec 1917 – c. 1923", "1917–c. 1923"),
        ("1918 – c. Jul 1918", "c. 1918"),
        ("1880?", "1880?"),
        ("", ""),
    ],
)
def test_a_body_by_its_years(dates: str, years: str) -> None:
    assert row_dates(Row("body/b", "body", "B", dates=Dates(dates)), Reading()) == years


@pytest.mark.parametrize(
    ("dates", "rest"),
    [
        ("7–9 Nov 1917", "7–9 Nov"),
        ("c. 7 Jul 1917", "c. 7 Jul"),
        ("Nov 1917", "Nov"),
        ("1917", ""),
        ("30 Dec 1917 – 2 Jan 1918", "30 Dec 1917 – 2 Jan 1918"),
    ],
)
def test_under_a_year_the_year_is_not_repeated(dates: str, rest: str) -> None:
    assert row_dates(Row("event/e", "event", "E", dates=Dates(dates)), Reading(), year_above=True) == rest


def test_both_calendars_under_a_year() -> None:
    row = Row("event/e", "event", "E", dates=Dates("7–9 Nov 1917", "25–27 Oct 1917"))
    assert row_dates(row, Reading(Calendar.BOTH), year_above=True) == "7–9 Nov (25–27 Oct O.S.)"


def test_elsewhere_a_date_is_told_in_full() -> None:
    assert row_dates(Row("event/e", "event", "E", dates=Dates("7 Nov 1917")), Reading()) == "7 Nov 1917"
