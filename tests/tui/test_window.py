"""The window is resized: wide, narrow, small, too small."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.explorer import exploring


async def test_from_ninety_columns_list_and_page_stand_side_by_side(database: Path) -> None:
    async with exploring(database, 90, 24) as reader:
        assert "▌★" in reader.screen
        assert "Where to start" in reader.screen


async def test_below_that_one_at_a_time(database: Path) -> None:
    async with exploring(database, 89, 24) as reader:
        assert "▌★" in reader.screen
        assert "Where to start" not in reader.screen
        await reader.press("enter")
        assert "▌★" not in reader.screen
        assert "It took power" in reader.screen
        await reader.press("escape")
        assert "▌★" in reader.screen
        await reader.press("tab")
        assert "It took power" in reader.screen


async def test_in_a_narrow_window_nothing_is_previewed(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("j", "tab")
        assert "Start" in reader.trail


@pytest.mark.parametrize(("width", "height"), [(60, 15), (80, 24), (90, 15), (120, 40), (200, 60)])
async def test_everything_fits(database: Path, width: int, height: int) -> None:
    async with exploring(database, width, height) as reader:
        await reader.press("2", "j", "enter")
        assert len(reader.lines) == height
        assert {len(line) for line in reader.lines} == {width}
        assert "Lev Kamenev" in reader.trail
        assert "quit" in reader.footer
        assert "5 Places" in reader.lines[1] or width == 90


@pytest.mark.parametrize(("width", "height"), [(59, 15), (60, 14), (20, 5)])
async def test_a_window_that_is_too_small_says_so(database: Path, width: int, height: int) -> None:
    async with exploring(database, width, height) as reader:
        said = " ".join(reader.screen.split())
        assert f"This needs at least 60×15; the window is {width}×{height}." in said
        await reader.press("q")
        assert not reader.app.is_running


async def test_it_comes_back_when_it_grows_again(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "n")
        before = reader.screen
        await reader.resize(40, 10)
        assert "40×10" in reader.screen
        await reader.resize(45, 12)
        assert "45×12" in reader.screen
        await reader.press("j", "enter", "2")
        await reader.resize(80, 24)
        assert "Lev Kamenev" in reader.trail
        await reader.resize(120, 40)
        assert reader.screen == before


async def test_a_narrow_window_turns_wide_with_the_page_that_was_read(database: Path) -> None:
    async with exploring(database, 80, 24) as reader:
        await reader.press("2", "j", "enter")
        await reader.resize(120, 40)
        assert "Lev Kamenev" in reader.cursor
        assert reader.page[0] == "Lev Kamenev"
        assert "follow" in reader.footer


async def test_the_lower_edge_says_how_far_down_the_page_is(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("2", "j", "enter")
        assert " top " in reader.lines[-2]
        await reader.press("G")
        assert " end " in reader.lines[-2]
