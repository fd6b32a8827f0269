"""A reader opens a day, goes from day to day, and compares two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp


def edge(reader: Reader) -> str:
    """The lower edge of the frame."""
    return reader.lines[-2]


async def ask(reader: Reader, text: str) -> None:
    """Type a day over the one that stands in the line."""
    await reader.press("d", "ctrl+u")
    await reader.type(text)


async def test_d_asks_for_a_day_and_says_how_it_is_read(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("d")
        assert "Day: 21 November 1917" in edge(reader)
        assert "Wed 21 Nov 1917 = 8 Nov 1917 O.S." in edge(reader)
        for text, read in (
            ("7.11.1917", "Wed 7 Nov 1917 = 25 Oct 1917 O.S."),
            ("25 Oct 1917 OS", "Wed 7 Nov 1917 = 25 Oct 1917 O.S."),
            ("25 октября 1917 ст. ст.", "Wed 7 Nov 1917"),
            ("October 1917", "Mon 1 Oct 1917"),
            ("1917-11", "Thu 1 Nov 1917"),
            ("14 Feb 1918", "Thu 14 Feb 1918 ─"),
            ("30 Feb 1918", "no day yet"),
            ("1812", "outside the days known here"),
        ):
            await reader.press("ctrl+u")
            await reader.type(text)
            assert read in edge(reader), text
        await reader.press("ctrl+u")
        await reader.type("25 Oct 1917 OS")
        await reader.press("enter")
        assert "Day › Wednesday, 7 November 1917" in reader.trail
        assert reader.page[1] == "new style 7 November 1917 · old style 25 October 1917"


async def test_what_is_no_day_is_said_and_the_line_stays(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "31.11.1917")
        await reader.press("enter")
        assert "is no day of the calendar" in reader.screen
        assert "Day: 31.11.1917" in edge(reader)
        await reader.press("ctrl+u")
        await reader.type("1 May 1990")
        await reader.press("enter")
        assert "lies outside what is known here" in " ".join(reader.screen.split())
        await reader.press("escape")
        assert "Day:" not in edge(reader)
        assert "Start" in reader.trail


async def test_down_and_up_go_a_day_on_while_typing(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("d", "down", "down", "up")
        assert "Day: 22 November 1917" in edge(reader)
        await reader.press("escape", "s", "d", "down")
        assert "Day: 9 November 1917 OS" in edge(reader)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("yakov sverdlov", "21 November 1917"),
        ("second all-russian congress of soviets of workers", "7 November 1917"),
        ("decree on peace", "8 November 1917"),
    ],
)
async def test_the_day_of_what_is_in_view_stands_in_the_line(bundled: Path, name: str, day: str) -> None:
    async with exploring(bundled) as reader:
        await reader.press("/")
        await reader.type(name)
        await reader.press("enter", "d")
        assert f"Day: {day}" in edge(reader)


async def test_from_day_to_day_in_place(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "21.11.1917")
        await reader.press("enter")
        for key, day in (
            ("right", "22 November 1917"),
            ("left", "21 November 1917"),
            ("shift+right", "28 November 1917"),
            ("shift+left", "21 November 1917"),
            ("J", "28 November 1917"),
            ("K", "21 November 1917"),
            ("greater_than_sign", "21 December 1917"),
            ("less_than_sign", "21 November 1917"),
            ("plus", "21 November 1918"),
            ("minus", "21 November 1917"),
            ("equals_sign", "21 November 1918"),
            ("minus", "21 November 1917"),
            ("right_parenthesis", "23 November 1917"),
            ("left_parenthesis", "21 November 1917"),
            ("w", "22 November 1917"),
            ("W", "21 November 1917"),
            ("W", "20 November 1917"),
        ):
            await reader.press(key)
            assert day in reader.trail, key
        await reader.press("[")
        assert "Start" in reader.trail
        await reader.press("]")
        assert "20 November 1917" in reader.trail


async def test_a_step_keeps_the_line_at_the_top(bundled: Path) -> None:
    async with exploring(bundled, 80, 24) as reader:
        await ask(reader, "1.6.1918")
        await reader.press("enter", "j", "j", "j", "j")
        top = reader.page[0]
        assert top.startswith("Mon")
        await reader.press("right", "right")
        assert reader.page[0] == top
        assert "3 June 1918" in reader.trail


async def test_the_end_of_the_days_is_said_once(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "31.12.1938")
        await reader.press("enter", "right", "right", "right")
        assert reader.screen.count("end with 31 December") == 1
        assert "31 December 1938" in reader.trail


async def test_the_title_follows_the_calendar(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "21.11.1917")
        await reader.press("enter", "s")
        assert reader.page[0] == "Wednesday, 8 November 1917 O.S."
        assert "Wednesday, 8 November 1917 O.S." in reader.trail
        await reader.press("s")
        assert reader.page[0] == "Wednesday, 21 November 1917 (8 November O.S.)"
        await reader.press("plus")
        assert reader.page[0] == "Thursday, 21 November 1918"


async def test_the_days_that_there_were_not_are_explained(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "1 February 1918")
        await reader.press("enter", "s", "s")
        assert reader.page[0] == "Friday, 1 February 1918 (19 January O.S.)"
        assert "Russia’s calendar had no such day" in reader.screen
        await reader.press("J", "J")
        assert "Russia went over to the new style after 31 January 1918" in reader.screen


async def test_a_day_of_the_calendar_is_clicked(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "21.11.1917")
        await reader.press("enter")
        await reader.click("17/4 ")
        assert "17 November 1917" in reader.trail
        await reader.click("December ›")
        assert "17 December 1917" in reader.trail


async def test_two_days_are_compared(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "16.3.1919")
        await reader.press("enter", "x")
        assert "Compare with:" in edge(reader)
        await reader.type("16.3.1919")
        await reader.press("enter")
        assert "with another day only" in reader.screen
        await reader.press("ctrl+u")
        await reader.type("31 March 1919")
        await reader.press("enter")
        assert "16 March 1919 – 31 March 1919, compared" in reader.trail
        assert "chairman ≠" in reader.page
        await reader.press("right")
        assert "1 April 1919, compared" in reader.trail
        await reader.press("[")
        assert "Sunday, 16 March 1919" in reader.trail


async def test_from_the_first_page_to_a_day(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.click("How things stood on a day")
        assert "Wednesday, 21 November 1917" in reader.trail
        await reader.press("[")
        await reader.click("All of 7 November")
        assert "Day › 7 November" in reader.trail
        assert "On 7 November, old style" in reader.screen
        await reader.press("right")
        assert "Day › 8 November" in reader.trail


async def test_who_was_alive(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await ask(reader, "16.3.1919")
        await reader.press("enter", "G")
        await reader.click("Who was alive")
        assert "Who was alive on 16 March 1919" in reader.trail
        await reader.click("next page")
        assert any(line.startswith("─ 101–200 of ") for line in reader.page)
        await reader.press("right")
        assert "Who was alive on 17 March 1919" in reader.trail
        assert any(line.startswith("─ 1–100 of ") for line in reader.page)


async def test_the_keys_of_a_day_mean_nothing_elsewhere(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("2", "enter")
        before = reader.screen
        await reader.press("right", "J", "x", "greater_than_sign")
        assert reader.screen == before


async def test_on_the_russian_layout(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("в", "enter", "ц")
        assert "22 November 1917" in reader.trail
        await reader.press("ч")
        assert "Compare with:" in edge(reader)


async def test_a_small_database_of_other_contents(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await ask(reader, "1.1.1930")
        await reader.press("enter", "G")
        assert "Who was alive" in reader.screen
        await reader.press("w")
        assert "16 July 1938" in reader.trail
        await reader.press("w")
        assert "Nothing is known to" in reader.screen


# What it looks like

DAY = ("d", "ctrl+u", *"21", "full_stop", *"11", "full_stop", *"1917", "enter")
SCREENS = {
    "day": (DAY, (120, 40)),
    "asking": (("d",), (80, 24)),
    "smallest": ((*DAY, "s", "s"), (60, 15)),
    "compared": ((*DAY, "x", *"1920", "enter"), (200, 60)),
}


@pytest.mark.parametrize("screen", SCREENS)
def test_screen(snap_compare: Callable[..., bool], database: Path, screen: str) -> None:
    keys, size = SCREENS[screen]
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=[*keys, "wait:200"], terminal_size=size)


def test_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=[*DAY, "wait:200"], terminal_size=(80, 24))
