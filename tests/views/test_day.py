"""The page of a day: its calendar, what comes before and after, who was alive, and going from day to day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.archive.reading import lines_of, links_of, said, titles_of
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import FIRST_DAY, LAST_DAY
from vtsik_tui.archive.records import Form, Page, Picture, Span
from vtsik_tui.dates.days import FIRST_NEW_STYLE_DAY, day_number, gregorian, julian
from vtsik_tui.views import page as page_at
from vtsik_tui.views.day.living import ON_A_PAGE
from vtsik_tui.views.day.month import Month, months_on
from vtsik_tui.views.day.stepping import NoStep, shown_day, stepped
from vtsik_tui.words.width import cells

SPAN = (FIRST_DAY, LAST_DAY)
DAYS = some.integers(FIRST_DAY, LAST_DAY)
FEW = settings(max_examples=25, deadline=None)


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def number(day: str) -> int:
    return day_number(date.fromisoformat(day))


def page_of(archive: Archive, ref: str) -> Page:
    page = page_at(archive, ref)
    assert page is not None, ref
    return page


def drawn(picture: Picture, width: int = 80) -> list[str]:
    """The rows of a picture as a reader of the new style and of English sees them."""
    return [said(row).rstrip() for row in picture.rows(width, lambda span: span.text)]


def pictures_of(page: Page) -> list[Picture]:
    return [entry.picture for section in page.sections for entry in section.entries if entry.picture]


def opening(page: Page) -> str:
    return " ".join(said(entry.spans) for entry in page.sections[0].entries)


# The small calendar


def test_february_1918_in_both_calendars() -> None:
    month = Month(number("1918-02-14"), frozenset({number("1918-02-15")}), SPAN)
    assert drawn(month) == [
        " ‹ January             February 1918             March ›",
        " Mon     Tue     Wed     Thu     Fri     Sat     Sun",
        "                                  1/19    2/20    3/21",
        "  4/22    5/23    6/24    7/25    8/26    9/27   10/28",
        " 11/29   12/30   13/31  [14]     15 •    16      17",
        " 18      19      20      21      22      23      24",
        " 25      26      27      28",
        " new style/old style   [ ] this day   • an event",
    ]


def test_where_there_is_no_room_for_both_the_old_style_is_told_below() -> None:
    assert drawn(Month(number("1917-11-21"), frozenset(), SPAN), 50)[-3:] == [
        " 26    27    28    29    30",
        " [ ] this day   • an event",
        " old style 19 October – 17 November",
    ]


def test_a_day_of_the_calendar_is_a_link_unless_nothing_can_be_asked_of_it() -> None:
    rows = [*Month(FIRST_DAY, frozenset(), SPAN).rows(80, lambda span: span.text)]
    links = [span.ref for row in rows for span in row if span.ref]
    assert links[:3] == ["day/1917-03-01", "day/1917-02-02", "day/1917-02-03"]  # no January 1917
    chosen = [span.text for row in rows for span in row if span.form is Form.CHOSEN]
    assert chosen == ["[ 1/19]"]
    last = [span for row in Month(LAST_DAY, frozenset(), SPAN).rows(80, said_by) for span in row if span.ref]
    assert len(last) == 31  # November and thirty days; January 1939 is none


def said_by(span: Span) -> str:
    return span.text


@given(some.dates(date(1850, 1, 1), date(1940, 12, 31)), some.sampled_from([30, 55, 56, 100]))
def test_every_day_of_a_month_stands_under_its_day_of_the_week(day: date, width: int) -> None:
    rows = [
        said(row) for row in Month(day_number(day), frozenset(), (0, 9_999_999)).rows(width, lambda s: s.text)
    ]
    assert max(map(cells, rows)) <= max(width, 42)
    both = day_number(day.replace(day=1)) < FIRST_NEW_STYLE_DAY and width >= 56
    cell = 8 if both else 6
    weeks = [row for row in rows[2:] if not any(mark in row for mark in ("this day", "old style"))]
    found = {}
    for row in weeks:
        for weekday in range(7):
            numbers = row[weekday * cell : (weekday + 1) * cell].strip(" []").split("/")
            if numbers != [""]:
                found[int(numbers[0])] = (weekday, int(numbers[1]) if numbers[1:] else 0)
    assert len(found) == max(found)
    for of_month, (weekday, old) in found.items():
        that = day.replace(day=of_month)
        assert that.weekday() == weekday
        if both and day_number(that) < FIRST_NEW_STYLE_DAY:
            assert julian(day_number(that))[2] == old


@given(DAYS, some.integers(-300, 300))
def test_so_many_months_on(day: int, by: int) -> None:
    before, after = gregorian(day), gregorian(months_on(day, by))
    assert (after.year * 12 + after.month) - (before.year * 12 + before.month) == by
    assert after.day == before.day or (
        after.day < before.day and months_on(day, by) + 1 == months_first(after)
    )


def months_first(day: date) -> int:
    """The first day of the month after."""
    return day_number(date(day.year + day.month // 12, day.month % 12 + 1, 1))


# The page


def test_the_days_that_russia_left_out_are_explained(archive: Archive) -> None:
    assert "Russia’s calendar had no such day" in opening(page_of(archive, "day/1918-02-05"))
    later = opening(page_of(archive, "day/1918-02-20"))
    assert "the next day was 14 February" in later
    assert "no days from 1 to 13 February 1918" in later
    for other in ("day/1918-01-31", "day/1918-03-01"):
        assert "14 February" not in opening(page_of(archive, other))
    assert page_of(archive, "day/1 Feb 1918 OS").row.ref == "day/1918-02-14"
    assert page_of(archive, "day/31 Jan 1918 OS").row.ref == "day/1918-02-13"


@pytest.mark.parametrize(
    ("day", "words"), [("1930-05-01", "five-day week"), ("1935-05-01", "six-day week"), ("1928-05-01", "")]
)
def test_the_soviet_week_is_a_note(archive: Archive, day: str, words: str) -> None:
    assert words in opening(page_of(archive, f"day/{day}"))
    assert bool(words) is ("week" in opening(page_of(archive, f"day/{day}")))


def test_when_the_picture_changes_is_told_with_what_changes(archive: Archive) -> None:
    page = page_of(archive, "day/1917-11-21")
    lines = lines_of(page, "Before and after")
    assert [line for line in lines if "next change" in line] == [
        "22 Nov 1917 next change: gone Lev Kamenev (chairman);"
        " certain no more Mark Yelizarov (people’s commissar for railways)"
    ]
    assert {"day/1917-11-22", "day/1917-11-20", "person/lev-kamenev"} <= links_of(page)


@FEW
@given(DAYS)
def test_every_day_has_a_page_and_every_line_leads_somewhere(archive: Archive, day: int) -> None:
    page = page_of(archive, f"day/{gregorian(day)}")
    assert page.row.ref == f"day/{gregorian(day)}"
    assert titles_of(page)[:2] == ["", "In office"]
    refs = links_of(page)
    days = {ref for ref in refs if ref.startswith("day/")}
    assert len(archive.rows(refs - days)) == len(refs - days)
    assert all(shown_day(archive, ref) is not None for ref in days)


@pytest.mark.parametrize("subject", ["1917-01-31", "1939-01-01", "yesterday", "1917-11-21..", "..", "02-30"])
def test_what_is_no_day_has_no_page(archive: Archive, subject: str) -> None:
    assert page_at(archive, f"day/{subject}") is None


def test_a_good_day_to_begin_with_and_a_day_of_every_year(archive: Archive) -> None:
    assert page_of(archive, "day/").row.ref == "day/1917-11-21"
    page = page_of(archive, "day/10-25")
    assert titles_of(page) == ["On 25 October, new style", "On 25 October, old style"]
    assert "event/congress-02" in links_of(page)
    assert "Nothing is on record of" in opening(page_of(archive, "day/02-29"))


def test_an_option_that_is_none_is_said_to_be_ignored(archive: Archive) -> None:
    page = page_of(archive, "day/1917-11-21?show=dead&zoom=2")
    assert page.row.ref == "day/1917-11-21"
    assert "Ignored: show=dead, zoom=2." in opening(page)


# Who was alive


def test_everybody_alive_stands_on_one_of_the_pages(archive: Archive) -> None:
    ref, seen = "day/1917-11-21?show=alive", []
    while ref:
        page = page_of(archive, ref)
        people = next(section for section in page.sections if " of " in section.title)
        assert len(people.entries) <= ON_A_PAGE
        seen += [span.ref for entry in people.entries for span in entry.spans if span.ref]
        turning = [span for section in page.sections for entry in section.entries for span in entry.spans]
        ref = next((span.ref for span in turning if span.text == "next page"), "")
    alive = archive.day(number("1917-11-21")).alive
    assert len(seen) == len(set(seen)) == alive.certain + alive.perhaps
    assert seen == [one.line.ref for one in archive.alive(number("1917-11-21"))]


def test_how_old_they_were(archive: Archive) -> None:
    everybody = [one.line.ref for one in archive.alive(number("1919-03-16"))]
    before = everybody.index("person/yakov-sverdlov") // ON_A_PAGE * ON_A_PAGE
    page = page_of(archive, f"day/1919-03-16?from={before}&show=alive")
    told = [said(entry.spans) for section in page.sections for entry in section.entries]
    assert "Yakov Sverdlov · 33" in told
    assert page.row.title == "Who was alive on 16 March 1919"


@pytest.mark.parametrize("start", ["99999", "150", "-1", "x", "٣"])
def test_a_page_begins_where_pages_begin(archive: Archive, start: str) -> None:
    page = page_of(archive, f"day/1917-11-21?show=alive&from={start}")
    alive = archive.day(number("1917-11-21")).alive
    last = (alive.certain + alive.perhaps - 1) // ON_A_PAGE * ON_A_PAGE
    begins = {"99999": last, "150": 100}.get(start, 0)
    assert page.row.ref == f"day/1917-11-21?{f'from={begins}&' if begins else ''}show=alive"


# Two days


def test_two_days_are_told_side_by_side_or_below_each_other(archive: Archive) -> None:
    page = page_of(archive, "day/1917-11-21..1918-02-01")
    assert page.row.title == "21 November 1917 – 1 February 1918, compared"
    assert page.row.dates.old == "8 November 1917 – 19 January 1918"
    (picture,) = pictures_of(page)
    wide, narrow = drawn(picture, 100), drawn(picture, 60)
    assert wide[0].split() == ["21", "Nov", "1917", "1", "Feb", "1918"]
    assert [row.split() for row in wide if row.startswith("members")] == [["members", "≠", "101", "306"]]
    at = narrow.index("members ≠")
    assert narrow[at + 1 : at + 3] == [" 21 Nov 1917  101", " 1 Feb 1918   306"]
    at = narrow.index("its head")
    assert narrow[at + 1] == " both days    ● Vladimir Lenin"


@FEW
@given(DAYS, DAYS, some.integers(20, 200))
def test_no_row_is_wider_than_there_is_room(archive: Archive, one: int, other: int, width: int) -> None:
    page = page_of(archive, f"day/{gregorian(one)}..{gregorian(other)}")
    for picture in pictures_of(page):
        assert max(map(cells, drawn(picture, width))) <= max(width, 34)


# From day to day


@pytest.mark.parametrize(
    ("unit", "by", "found"),
    [
        ("day", 1, "1917-11-22"),
        ("day", -1, "1917-11-20"),
        ("week", 1, "1917-11-28"),
        ("month", -1, "1917-10-21"),
        ("year", 2, "1919-11-21"),
        ("event", 1, "1917-11-23"),
        ("event", -1, "1917-11-20"),
        ("change", 1, "1917-11-22"),
        ("change", -1, "1917-11-20"),
    ],
)
def test_steps(archive: Archive, unit: str, by: int, found: str) -> None:
    assert stepped(archive, "day/1917-11-21", unit, by) == f"day/{found}"


@FEW
@given(DAYS)
def test_to_the_next_event_and_back(archive: Archive, day: int) -> None:
    try:
        on = shown_day(archive, stepped(archive, f"day/{gregorian(day)}", "event", 1))
    except NoStep as end:
        assert "No event is on record after" in str(end)  # noqa: PT017
        return
    assert on is not None
    assert on > day
    assert any(line.dates.first == on for line in archive.day(on).events)
    if on < LAST_DAY:
        back = shown_day(archive, stepped(archive, f"day/{gregorian(on + 1)}", "event", -1))
        assert back == on


def test_the_steps_end_where_the_days_end(archive: Archive) -> None:
    for ref, unit, by in (
        ("day/1938-12-31", "day", 1),
        ("day/1917-02-03", "week", -1),
        ("day/1938-01-01", "year", 1),
    ):
        with pytest.raises(NoStep, match="The days that can be asked for"):
            stepped(archive, ref, unit, by)
    with pytest.raises(NoStep, match="This page is of no day"):
        stepped(archive, "person/lev-kamenev", "day", 1)


def test_a_list_of_the_living_and_two_days_are_stepped_through_too(archive: Archive) -> None:
    assert stepped(archive, "day/1917-11-21?from=100&show=alive", "day", 1) == "day/1917-11-22?show=alive"
    assert stepped(archive, "day/1917-11-21..1918-01-18", "week", 1) == "day/1917-11-21..1918-01-25"
    assert stepped(archive, "day/02-28", "day", 1) == "day/02-29"
    assert stepped(archive, "day/12-31", "month", 1) == "day/01-31"
    with pytest.raises(NoStep, match="a day of every year"):
        stepped(archive, "day/12-31", "change", 1)
