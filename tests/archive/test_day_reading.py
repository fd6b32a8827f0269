"""A day as people type one, and how the calendars stand to each other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vtsik_tui.archive.day.calendars import (
    FIRST_DAY,
    LAST_DAY,
    calendar_notes,
    new_style,
    old_style,
    weekday,
)
from vtsik_tui.archive.day.reading import read_day, span_of
from vtsik_tui.archive.day.spells import Ends, spell, split
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.dates.days import day_number, gregorian


@pytest.mark.parametrize(
    ("text", "day", "note"),
    [
        ("7.11.1917", "1917-11-07", "by the old style it would be 20 November 1917: add OS for that"),
        ("1917-11-07", "1917-11-07", "7 November 1917 is taken as new style"),
        ("7 November 1917 NS", "1917-11-07", ""),
        ("November 7, 1917", "1917-11-07", "taken as new style"),
        ("25 Oct 1917 OS", "1917-11-07", "25 October 1917 O.S. is 7 November 1917 N.S."),
        ("25 октября 1917 ст. ст.", "1917-11-07", "25 October 1917 O.S."),
        ("25 октября 1917 г.", "1917-10-25", "it would be 7 November 1917"),
        ("  25   Oct   1917 ", "1917-10-25", "it would be 7 November 1917"),
        ("October 1917", "1917-10-01", "October 1917 is taken as its first day, 1 October 1917."),
        ("October 1917 OS", "1917-10-14", "October 1917 is taken as its first day."),
        ("1917-11", "1917-11-01", "1917-11 is taken as its first day"),
        ("1917", "1917-02-01", "1917 is taken as 1 February 1917, the first day that can be asked for."),
        ("1920", "1920-01-01", "1920 is taken as its first day, 1 January 1920."),
        ("1 Jan 1919 OS", "1919-01-14", "Russia counted by the new style since 14 February 1918."),
        ("5 Feb 1918", "1918-02-05", ""),
        ("5 Feb 1918 OS", "1918-02-18", "Russia counted by the new style since 14 February 1918."),
        ("31 Jan 1918 OS", "1918-02-13", "31 January 1918 O.S. is 13 February 1918 N.S."),
        ("29.02.1920", "1920-02-29", ""),
        ("15 July 1938", "1938-07-15", ""),
    ],
)
def test_a_day_in_any_usual_form(text: str, day: str, note: str) -> None:
    found = read_day(text)
    assert gregorian(found.number).isoformat() == day
    assert note in " ".join(found.notes)
    assert note or not found.notes


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "30 February 1918", "1918-13-01", "31.11.1917", "29 Feb 1919", "7", "1917-11-07x"],
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(NoDay, match="is no day of the calendar"):
        read_day(text)


@pytest.mark.parametrize("text", ["1917-01-31", "18 Jan 1917 OS", "1 January 1939", "1812", "2024-11-07"])
def test_days_that_nothing_is_known_of(text: str) -> None:
    with pytest.raises(NoDay, match="ask for a day from 1 February 1917 to 31 December 1938"):
        read_day(text)


def test_the_ends_of_what_can_be_asked_for() -> None:
    assert read_day("1917-02-01").number == FIRST_DAY
    assert read_day("31.12.1938").number == LAST_DAY
    assert span_of("1917–1938") == span_of("") == (FIRST_DAY, LAST_DAY)
    assert [gregorian(day).isoformat() for day in span_of("1792–1795")] == ["1792-01-01", "1795-12-31"]


def test_a_long_text_is_not_quoted_whole() -> None:
    with pytest.raises(NoDay) as fault:
        read_day("x" * 500)
    assert "x" * 61 not in str(fault.value)


@given(some.dates(date(1850, 1, 1), date(1940, 12, 31)))
def test_both_calendars_name_one_day(day: date) -> None:
    number = day_number(day)
    span = (day_number(date(1850, 1, 1)), day_number(date(1940, 12, 31)))
    assert read_day(f"{new_style(number)} NS", *span).number == number
    if span[0] <= number:
        assert read_day(f"{old_style(number)} OS", *span).number == number
    assert weekday(number) == day.strftime("%A")


@given(some.text(max_size=40))
def test_whatever_is_typed_is_a_day_or_a_sentence(text: str) -> None:
    try:
        number, said = read_day(text).number, "a day."
    except NoDay as fault:
        number, said = FIRST_DAY, str(fault)
    assert FIRST_DAY <= number <= LAST_DAY
    assert said.endswith(".")


def test_thirteen_days_were_left_out() -> None:
    first = day_number(date(1918, 1, 31))
    left_out = [bool(calendar_notes(day)) for day in range(first, first + 15)]
    assert left_out == [False, *[True] * 13, False]


@pytest.mark.parametrize(
    ("start", "end", "certain", "perhaps"),
    [
        ("1917-11-09", "1917-11-21", "09-21", ""),
        ("1917-11", "1917-11-21", "", "01-21"),
        ("1917-11-09~", "1917-11-21?", "10-20", "09 21"),
        ("1917-11-09", "1917-11", "", "09-30"),
        ("1917-11-09", "", "09", "10-30"),
        ("1917-11-09", "..", "09-30", ""),
        ("1917-11", "", "", "01-30"),
        ("", "1917-11-21", "", ""),
    ],
)
def test_what_counts_for_certain_and_what_for_perhaps(
    start: str, end: str, certain: str, perhaps: str
) -> None:
    from vtsik_tui.build.edtf_reader import read_edtf

    begins, ends = read_edtf(start).start, read_edtf("" if end == ".." else end).end
    found = spell(
        Ends(
            begins.first_day if begins else None,
            begins.last_day if begins else None,
            ends.first_day if ends else None,
            ends.last_day if ends else None,
        ),
        start,
        end,
        limit=day_number(date(1917, 11, 30)),
    )
    november = {day: day_number(date(1917, 11, day)) for day in range(1, 31)}
    holds = {day for day, number in november.items() if found and found.holds(number)}
    sure = {day for day in holds if found and not found.doubt(november[day])}
    assert (sure, holds - sure) == (days(certain), days(perhaps))


def days(text: str) -> set[int]:
    """``09-11 21`` as 9, 10, 11 and 21."""
    found: set[int] = set()
    for part in text.split():
        first, _, last = part.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def test_a_span_is_parted_into_its_ends() -> None:
    assert split("1917-11-07/1917-11-09") == ("1917-11-07", "1917-11-09")
    assert split("1917-11~") == ("1917-11~", "1917-11~")
    assert split("1919/..") == ("1919", "..")
