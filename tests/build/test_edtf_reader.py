"""Dates are EDTF of level 1, and their days exist."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vtsik_tui.build.edtf_reader import NotADate, read_edtf
from vtsik_tui.dates.days import day_number
from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style

EXAMPLES = 'write "1917-11-07", "1917-11", "1917", "1917-11~" (about), "1880?" (uncertain) or a span with "/"'


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("", ""),
        ("1917-11-07", "7 Nov 1917"),
        ("1917-11", "Nov 1917"),
        ("1917", "1917"),
        ("1917-11~", "c. Nov 1917"),
        ("1880?", "1880?"),
        ("1880%", "c. 1880?"),
        ("1917-11-07/1917-11-09", "7–9 Nov 1917"),
        ("1919-03-30/..", "from 30 Mar 1919"),
        ("1919-03-30/", "from 30 Mar 1919"),
        ("../1920", "until 1920"),
        ("/1920", "until 1920"),
        ("1917-11-07~/1918?", "c. 7 Nov 1917 – 1918?"),
        ("1917-11-XX", "Nov 1917"),
        ("1917-XX-XX", "1917"),
        ("188X", "1880–1889"),
        ("1916-02-29", "29 Feb 1916"),
    ],
)
def test_a_date_is_read(text: str, reads: str) -> None:
    """What is written in a file reads so on the screen."""
    assert new_style(read_edtf(text)) == reads


def test_an_open_end_is_told_from_an_unknown_one() -> None:
    """ ".." is known to go on; nothing after the stroke is not known."""
    start = Moment(1919, 3, 30)
    assert read_edtf("1919-03-30/..") == TimeSpan(start, None, open_end=True)
    assert read_edtf("1919-03-30/") == TimeSpan(start, None, open_end=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1917-02-30", '"1917-02-30" is not a date: 1917-02 has no day 30'),
        ("1917-02-29", '"1917-02-29" is not a date: 1917-02 has no day 29'),
        ("1900-02-29", '"1900-02-29" is not a date: 1900-02 has no day 29'),
        ("1917-04-31~", '"1917-04-31~" is not a date: 1917-04 has no day 31'),
        ("1917-13-01", '"1917-13-01" is not a date: there is no month 13'),
        ("1917-2-3", '"1917-2-3" is not a date: write "1917-02-03", with two digits each'),
        ("7 Nov 1917", f'"7 Nov 1917" is not a date: {EXAMPLES}'),
        ("1917 ", '"1917 " has a blank before or after the date: take it out'),
        ("1917-21", '"1917-21" is a season: write the months it means, as in "1917-03/1917-05"'),
        ("1920/1919", '"1920/1919" ends before it begins: write the earlier date first'),
        ("../..", '"../.." has no known end: leave the field out instead'),
        ("0000", '"0000" lies outside the years 1 to 9999'),
        ("-0044", '"-0044" lies outside the years 1 to 9999'),
        ("Y17000", f'"Y17000" is more than a date: {EXAMPLES}'),
        ("[1917,1918]", f'"[1917,1918]" is not a date: {EXAMPLES}'),
        ("1917-11-~07", f'"1917-11-~07" is not a date: {EXAMPLES}'),
        ("1917-11-07T10:00:00", f'"1917-11-07T10:00:00" is more than a date: {EXAMPLES}'),
    ],
)
def test_what_is_no_date_is_refused(text: str, message: str) -> None:
    """The message says what would be right."""
    with pytest.raises(NotADate) as caught:
        read_edtf(text)
    assert str(caught.value) == message


@settings(deadline=None)
@given(st.dates(min_value=date(1800, 1, 1), max_value=date(1999, 12, 31)))
def test_any_day_is_itself(day: date) -> None:
    """A day begins and ends on itself."""
    span = read_edtf(day.isoformat())
    assert span.first_day == span.last_day == day_number(day)


@settings(deadline=None)
@given(st.text(max_size=14) | st.text(alphabet="0123456789-/X?~%.YETSZ:[],{} ", max_size=24))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    """Nothing that can be typed does anything worse."""
    with suppress(NotADate):
        assert isinstance(read_edtf(text), TimeSpan)
