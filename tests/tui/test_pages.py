"""A reader opens pages, follows links, and goes back and forward."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.explorer import exploring


async def test_the_page_of_the_row_under_the_cursor_is_previewed(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j")
        assert reader.page[0] == "Lev Kamenev"
        assert "People › Lev Kamenev" in reader.trail


async def test_a_preview_is_no_step_of_the_way(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "j", "j", "[")
        assert reader.page[0] == "Klavdia Novgorodtseva"
        await reader.press("escape")
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_enter_opens_and_the_page_takes_the_keys(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "j", "k")
        assert "Lev Kamenev" in reader.cursor
        assert "follow" in reader.footer
        await reader.press("escape", "j")
        assert "Boris Kamkov" in reader.cursor


@pytest.mark.parametrize("key", ["tab", "shift+tab"])
async def test_tab_turns_to_the_page_and_back(database: Path, key: str) -> None:
    async with exploring(database) as reader:
        await reader.press(key)
        assert "follow" in reader.footer
        await reader.press(key)
        assert "enter open" in reader.footer


async def test_turning_to_a_preview_opens_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "tab")
        await reader.press("[")
        assert reader.page[0] == "All-Russian Central Executive Committee"
        await reader.press("]")
        assert reader.page[0] == "Lev Kamenev"


async def test_n_and_enter_follow_a_link(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "n", "n", "N", "enter")
        assert "Lev Kamenev" not in reader.trail
        await reader.press("[")
        assert reader.page[0] == "Lev Kamenev"


async def test_a_letter_on_each_link_leads_there(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "f", "a")
        assert "Lev Kamenev" not in reader.trail


async def test_q_is_a_letter_while_letters_are_shown(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "f", "q")
        assert reader.app.is_running


async def test_c_tells_what_each_claim_rests_on_and_c_goes_back(database: Path) -> None:
    async with exploring(database, 200, 40) as reader:
        await reader.press("2", "j", "enter", "c")
        assert reader.trail.strip().startswith("VTsIK 1917–1938   Claims › Lev Kamenev")
        assert "Протоколы заседаний ВЦИК II созыва · primary source · 1918 · p. 12" in reader.screen
        assert "▸ 21 November 1917 — Kamenev, Lev Borisovich" in reader.screen
        assert "The day on which his successor was elected is preferred." in reader.screen
        await reader.press("c")
        assert reader.trail.strip().startswith("VTsIK 1917–1938   People › Lev Kamenev")
        await reader.press("[", "[")
        assert reader.trail.strip().startswith("VTsIK 1917–1938   People › Lev Kamenev")


async def test_c_starts_at_the_claim_under_the_cursor(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("2", "j", "enter", "j", "j", "j", "j", "j", "j", "j", "n", "c")
        assert "The record" not in reader.screen
        assert "chairman of the VTsIK" in reader.lines[2]


async def test_c_says_so_on_the_page_of_a_source(database: Path) -> None:
    async with exploring(database, 120, 40) as reader:
        await reader.press("2", "j", "enter", "c", "n", "n", "enter")
        assert "Sources › " in reader.trail
        await reader.press("c")
        assert "This is a source itself." in reader.screen


async def test_c_says_so_where_there_are_none(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("c")
        assert "names no sources" in reader.screen


@pytest.mark.parametrize("back", ["[", "alt+left", "backspace"])
@pytest.mark.parametrize("forward", ["]", "alt+right"])
async def test_back_and_forward(database: Path, back: str, forward: str) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "escape", "j", "enter", back)
        assert reader.page[0] == "Lev Kamenev"
        await reader.press(forward)
        assert reader.page[0] == "Boris Kamkov"


async def test_back_restores_list_cursor_page_scroll_and_link(database: Path) -> None:
    async with exploring(database, 100, 16) as reader:
        await reader.press("2", "G", "k", "enter", "n", "n", "n", "j", "j")
        before = reader.screen
        await reader.press("enter")
        assert "Yakov Sverdlov" not in reader.trail
        await reader.press("1", "G", "[")
        assert reader.lines[1:-1] == before.splitlines()[1:-1]


async def test_back_restores_a_search_and_its_selection(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("kam")
        await reader.press("down", "j", "enter")
        results = reader.list_side
        await reader.press("n", "enter", "1", "2", "[")
        assert reader.list_side == results
        await reader.press("[")
        assert reader.page[0] == "All-Russian Central Executive Committee"
        assert "⌕ kam" in reader.list_side[0]


async def test_back_restores_what_was_unfolded(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3", "space", "G", "enter", "escape", "g", "space", "[")
        assert "▸ ◆ VTsIK" in "".join(reader.list_side)


async def test_opening_a_page_forgets_what_was_ahead(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "[", "j", "enter", "]")
        assert reader.page[0] == "Boris Kamkov"
        await reader.press("[")
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_opening_the_open_page_again_is_no_step(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "escape", "enter", "escape", "enter", "[")
        assert reader.page[0] == "All-Russian Central Executive Committee"


@pytest.mark.parametrize(
    ("down", "up"),
    [
        ("j", "k"),
        ("down", "up"),
        ("space", "pageup"),
        ("pagedown", "pageup"),
        ("ctrl+d", "ctrl+u"),
        ("G", "g"),
        ("end", "home"),
        ("}", "{"),
    ],
)
async def test_down_a_page_and_up_again(database: Path, down: str, up: str) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("2", "j", "enter")
        top = reader.lines[2]
        await reader.press(down)
        assert reader.lines[2] != top
        await reader.press(up)
        assert reader.lines[2] == top
