"""Everything that a key does, the mouse does too."""

from __future__ import annotations

from pathlib import Path

from tests.tui.explorer import exploring
from vtsik_tui.tui.widgets.row_list import RowList


async def test_a_click_on_a_row_opens_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2")
        await reader.click("Boris Kamkov")
        assert reader.page[0] == "Boris Kamkov"
        await reader.press("[")
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_a_click_on_a_heading_does_nothing(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.click("── 1918")
        assert "Second All-Russian Congress" in reader.cursor
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_a_click_on_a_fold_folds(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3")
        await reader.pilot.click(RowList, offset=(1, 1))
        await reader.settle()
        assert "▸ ◆ VTsIK" in reader.cursor
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_a_click_on_a_tab_shows_its_list(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.click("4 Documents")
        assert "Decree on Peace" in reader.cursor


async def test_a_click_on_a_link_follows_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.click("Yakov Sverdlov", below=10)
        assert reader.page[0] == "Yakov Sverdlov"


async def test_the_footer_is_clicked(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter")
        await reader.click("[ back", below=39)
        assert reader.page[0] == "All-Russian Central Executive Committee"
        await reader.click("/ search", below=39)
        await reader.type("kam")
        assert "⌕ kam" in reader.list_side[0]


async def test_the_trail_is_clicked(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "1")
        await reader.click("N.S.")
        await reader.click("EN")
        assert "O.S." in reader.trail
        assert "RU" in reader.trail
        await reader.click("People ›")
        assert "Лев" in reader.cursor
        await reader.click("VTsIK 1917–1938")
        assert "Start" in reader.trail


async def test_a_click_on_the_search_box_lets_type(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.click("Search names")
        await reader.type("kamkov")
        assert "Boris Kamkov" in reader.cursor
