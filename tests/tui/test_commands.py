"""The table of commands, and what is made of it: keys, footer, help and palette."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.tui.explorer import exploring
from vtsik_tui.tui.app import ExplorerApp
from vtsik_tui.tui.commands.command import Command, Where, key_name
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.screens.main import MainScreen
from vtsik_tui.tui.widgets.ask_line import AskLine
from vtsik_tui.tui.widgets.detail import Detail
from vtsik_tui.tui.widgets.find_line import FindLine
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox

_WHO = {
    Where.LIST: (RowList,),
    Where.PAGE: (Detail,),
    Where.BOTH: (RowList, Detail),
    Where.SEARCH: (SearchBox,),
    Where.FIND: (FindLine,),
    Where.ASK: (AskLine,),
    Where.VIEW: (MainScreen,),
    Where.SCREEN: (MainScreen,),
    Where.APP: (ExplorerApp,),
}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_does_something(command: Command) -> None:
    action = command.action.partition("(")[0]
    for who in (ExplorerApp,) if action.startswith("app.") else _WHO[command.where]:
        assert callable(getattr(who, f"action_{action.removeprefix('app.')}"))


@pytest.mark.parametrize("side", [Where.LIST, Where.PAGE])
def test_no_key_means_two_things_in_one_place(side: Where) -> None:
    here = (side, Where.BOTH, Where.SCREEN, Where.APP)
    keys = Counter(key for command in COMMANDS if command.where in here for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_has_a_name_and_a_way_to_it() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert [command.id for command in COMMANDS if not command.keys and not command.palette] == []
    assert [command.id for command in COMMANDS if command.keys and not command.help] == []


def test_keys_are_written_as_people_know_them() -> None:
    assert [key_name(key) for key in ("alt+left", "escape", "[", "G", "ctrl+p")] == [
        "alt+←",
        "esc",
        "[",
        "G",
        "ctrl+p",
    ]


async def test_the_help_shows_every_key(database: Path) -> None:
    async with exploring(database, 120, 200) as reader:
        await reader.press("?")
        for command in COMMANDS:
            if command.keys:
                assert "  ".join(map(key_name, command.keys)) in reader.screen
                assert command.help in reader.screen


@pytest.mark.parametrize("key", ["escape", "?", "q"])
async def test_the_help_is_closed(database: Path, key: str) -> None:
    async with exploring(database) as reader:
        before = reader.screen
        await reader.press("?", key)
        assert reader.screen == before


async def test_the_help_scrolls(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("?")
        first = reader.lines[1]
        await reader.press("j", "j", "k")
        assert reader.lines[1] != first
        await reader.press("G")
        assert "Quit" in reader.screen
        await reader.press("g")
        assert reader.lines[1] == first


async def test_a_click_beside_the_help_closes_it(database: Path) -> None:
    async with exploring(database) as reader:
        before = reader.screen
        await reader.press("?")
        await reader.pilot.click(offset=(2, 20))
        await reader.settle()
        assert reader.screen == before


async def test_the_footer_names_what_applies(database: Path) -> None:
    async with exploring(database) as reader:
        assert "enter open" in reader.footer
        await reader.press("3")
        assert "space unfold" in reader.footer
        await reader.press("tab")
        assert "f links" in reader.footer
        assert "/ find" in reader.footer
        await reader.press("tab", "/")
        assert "esc clear" in reader.footer


async def test_a_narrow_footer_keeps_what_matters_most(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        for word in ("/ search", "? keys", "q quit"):
            assert word in reader.footer


async def test_the_palette_runs_a_command(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("ctrl+p")
        await reader.type("calendar")
        await reader.pilot.pause(0.5)
        await reader.press("enter")
        await reader.pilot.pause(0.3)
        assert " O.S." in reader.trail


async def test_the_palette_goes_to_an_entity(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("ctrl+p")
        await reader.type("kamkov")
        await reader.pilot.pause(0.5)
        assert "Go to Boris Kamkov" in reader.screen
        await reader.press("enter")
        await reader.pilot.pause(0.3)
        assert reader.page[0] == "Boris Kamkov"


async def test_q_quits(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("q")
        assert not reader.app.is_running


async def test_ctrl_c_says_how_to_quit(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("ctrl+c")
        assert "Press q to quit." in reader.screen


async def test_another_theme_can_be_chosen(database: Path) -> None:
    async with exploring(database) as reader:
        before = reader.screen
        for theme in ("vtsik-light", "ansi-dark", "nord", "vtsik-dark"):
            reader.app.theme = theme
            await reader.settle()
            assert reader.screen == before
