"""The first screen: what this is, what happened on this day, where to start."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.tui.page.sample import set_lines
from vtsik_tui.archive.records import Counted, Dates, Info, Page, Row
from vtsik_tui.tui.home import home_page
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page.layout import lay_out

INFO = Info(
    title="All-Russian Central Executive Committee",
    subtitle="The committee that the congress elected\nto act between its sessions.",
    span="1917–1938",
    digest="",
    schema=1,
    counts=(Counted("event", 1444), Counted("person", 1), Counted("body", 216)),
    starts=("body/vtsik", "person/yakov-sverdlov"),
)
VTSIK = Row("body/vtsik", "body", "VTsIK", "ВЦИК", "committee", Dates("1917–1938"), "◆")
SVERDLOV = Row(
    "person/yakov-sverdlov", "person", "Yakov Sverdlov", "", "chairman", Dates("1885–1919"), "●", "#d92b3a"
)
OCTOBER = Row(
    "event/october", "event", "October Revolution", "", "uprising", Dates("7–8 Nov 1917", "25–26 Oct 1917")
)
CONGRESS = Row(
    "event/congress-02", "event", "Second Congress of Soviets", "", "congress", Dates("7–9 Nov 1917")
)
TROTSKY = Row(
    "person/leon-trotsky", "person", "Leon Trotsky", "", "born", Dates("7 Nov 1879"), "●", "#d92b3a"
)
DEATH = Row("event/death", "event", "Death of Yakov Sverdlov", "", "death", Dates("16 Mar 1919"))
YEAR = {(11, 7): [TROTSKY, OCTOBER, CONGRESS], (3, 16): [DEATH], (2, 29): [OCTOBER]}
KEYS = (("/", "search"), ("enter", "open"), ("?", "all keys"))


def events_on(month: int, day: int) -> Sequence[Row]:
    return YEAR.get((month, day), [])


def home_on(today: date) -> Page:
    return home_page(INFO, today, events_on, [VTSIK, SVERDLOV], KEYS)


def test_the_first_screen() -> None:
    assert set_lines(home_on(date(2026, 11, 7)), 60) == [
        "All-Russian Central Executive Committee",
        "1917–1938",
        "",
        "The committee that the congress elected to act between its",
        "sessions.",
        "",
        "1,444 events · 1 person · 216 bodies",
        "",
        "─ On this day, 7 November ──────────────────────────────────",
        "7 Nov 1879    ● Leon Trotsky born",
        "7–8 Nov 1917  October Revolution",
        "7–9 Nov 1917  Second Congress of Soviets",
        "              All of 7 November, by both calendars",
        "",
        "─ Where to start ───────────────────────────────────────────",
        "◆ VTsIK",
        "  committee · 1917–1938",
        "● Yakov Sverdlov",
        "  chairman · 1885–1919",
        "How things stood on a day",
        "  the state of things on any day: type d, in either calendar",
        "",
        "─ Keys ─────────────────────────────────────────────────────",
        "/ search   enter open   ? all keys",
    ]


def test_a_day_on_which_nothing_happened_says_so_and_shows_the_nearest() -> None:
    lines = set_lines(home_on(date(2026, 3, 14)), 60)
    at = lines.index("─ Around this day " + "─" * 42)
    assert lines[at + 1 : at + 3] == [
        "Nothing is recorded for 14 March. The nearest days:",
        "16 Mar 1919  Death of Yakov Sverdlov",
    ]


def test_a_year_without_events_near_says_that_too() -> None:
    assert "Nothing is recorded for 1 July." in set_lines(home_on(date(2026, 7, 1)), 60)


def test_the_days_around_the_new_year_and_a_leap_day_are_found() -> None:
    assert "Nothing is recorded for 31 December." in set_lines(home_on(date(2026, 12, 31)), 60)
    assert "7–8 Nov 1917  October Revolution" in set_lines(home_on(date(2028, 2, 28)), 60)


def test_events_come_before_births_where_there_is_no_room_for_all() -> None:
    births = [
        Row(f"person/{at}", "person", f"Person {at}", "", "born", Dates(f"7 Nov 18{at}"))
        for at in range(70, 80)
    ]
    page = home_page(INFO, date(2026, 11, 7), lambda *_: [*births, OCTOBER], [], KEYS)
    day = page.sections[1].entries
    assert [entry.spans[0].text for entry in day] == [
        *(f"Person {at}" for at in range(70, 75)),
        "October Revolution",
        "All of 7 November, by both calendars",
    ]


def test_every_event_and_every_start_is_a_link() -> None:
    links = lay_out(home_on(date(2026, 11, 7)), 60, Reading()).links
    assert [link.ref for link in links] == [
        "person/leon-trotsky",
        "event/october",
        "event/congress-02",
        "day/11-07",
        "body/vtsik",
        "person/yakov-sverdlov",
        "day/",
    ]
