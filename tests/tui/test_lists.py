"""A reader moves about in the five lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.explorer import exploring


async def test_the_first_frame_has_list_and_first_page(database: Path) -> None:
    async with exploring(database) as reader:
        assert "VTsIK 1917–1938" in reader.trail
        assert "Second All-Russian Congress" in reader.cursor
        assert reader.page[0] == "All-Russian Central Executive Committee"
        assert "On this day, 7 November" in reader.screen
        assert "5 events" in reader.lines[-2]


@pytest.mark.parametrize(
    ("key", "row"),
    [
        ("1", "Second All-Russian Congress"),
        ("2", "Ivan [bold]Bold[/bold]"),
        ("3", "VTsIK"),
        ("4", "Decree on Peace"),
        ("5", "Bolshoi Theatre"),
    ],
)
async def test_each_number_shows_its_list(database: Path, key: str, row: str) -> None:
    async with exploring(database, 200) as reader:
        await reader.press("3" if key != "3" else "1", key)
        assert row in reader.cursor


async def test_years_stand_above_the_chronology_and_not_in_its_rows(database: Path) -> None:
    async with exploring(database) as reader:
        assert "── 1917 ──" in reader.list_side[1]
        assert reader.list_side[2].rstrip().endswith("7–9 Nov")


async def test_the_cursor_passes_over_headings(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("j", "j")
        assert "Fifth All-Russian Congress" in reader.cursor
        await reader.press("k")
        assert "The VTsIK elects Sverdlov" in reader.cursor


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
async def test_line_by_line(database: Path, down: str, up: str) -> None:
    async with exploring(database) as reader:
        await reader.press("2", down, down)
        assert "Boris Kamkov" in reader.cursor
        await reader.press(up)
        assert "Lev Kamenev" in reader.cursor


@pytest.mark.parametrize(
    ("end", "start"), [("G", "g"), ("end", "home"), ("pagedown", "pageup"), ("ctrl+d", "ctrl+u")]
)
async def test_to_the_end_and_to_the_beginning(database: Path, end: str, start: str) -> None:
    async with exploring(database) as reader:
        await reader.press("2", end)
        assert "Anna von Stein" in reader.cursor
        await reader.press(start)
        assert "Ivan [bold]Bold[/bold]" in reader.cursor


async def test_the_first_heading_is_seen_again_at_the_top(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("G", "g")
        assert "── 1917 ──" in reader.list_side[1]


async def test_each_list_is_found_as_it_was_left(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "j", "1", "j", "2")
        assert "Boris Kamkov" in reader.cursor
        await reader.press("1")
        assert "The VTsIK elects Sverdlov" in reader.cursor


async def test_markup_in_a_name_is_text(database: Path) -> None:
    async with exploring(database, 200) as reader:
        await reader.press("2", "enter")
        assert "Ivan [bold]Bold[/bold]" in reader.cursor
        assert "Ivan [bold]Bold[/bold]" in reader.trail
        assert reader.page[0] == "Ivan [bold]Bold[/bold]"


async def test_the_tree_is_unfolded_where_to_start(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3")
        assert "▾ ◆ VTsIK" in reader.cursor
        assert any("VTsIK of the 2nd convocation" in row for row in reader.rows)


@pytest.mark.parametrize(("fold", "unfold"), [("space", "space"), ("left", "right")])
async def test_a_body_is_folded_and_unfolded(database: Path, fold: str, unfold: str) -> None:
    async with exploring(database) as reader:
        await reader.press("3", fold)
        assert "▸ ◆ VTsIK" in reader.cursor
        assert "2nd convocation" not in "".join(reader.rows)
        await reader.press(unfold)
        assert "▾ ◆ VTsIK" in reader.cursor
        assert "2nd convocation" in "".join(reader.rows)


async def test_right_goes_into_a_body_and_left_up_from_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3", "right")
        assert "VTsIK of the 2nd convocation" in reader.cursor
        await reader.press("left")
        assert "▾ ◆ VTsIK" in reader.cursor


async def test_folding_does_nothing_elsewhere(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "right", "space", "left")
        assert "Ivan" in reader.cursor
