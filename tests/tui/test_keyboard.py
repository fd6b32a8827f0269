"""Keys pressed while the keyboard is set to Russian."""

from pathlib import Path

from tests.tui.explorer import exploring
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.keyboard import latin, on_both_layouts


def test_a_letter_has_a_twin_and_other_keys_have_none() -> None:
    assert on_both_layouts(("n", "N", "[", "alt+left", "/")) == (
        "n",
        "N",
        "[",
        "alt+left",
        "/",
        "т",
        "Т",
        "х",
    )
    assert (latin("т"), latin("{"), latin("7")) == ("n", "{", "7")


def test_no_twin_is_a_key_of_its_own() -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    twins = {twin for key in keys for twin in on_both_layouts((key,))[1:]}
    assert len(twins) > 10
    assert keys & twins == set()


async def test_move_open_go_on_and_come_back_on_the_russian_layout(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "о", "enter")  # j
        first = reader.page[0]
        await reader.press("т", "enter")  # n
        assert reader.page[0] != first
        await reader.press("х")  # [
        assert reader.page[0] == first


async def test_a_hint_is_typed_on_the_russian_layout(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter")
        first = reader.page[0]
        await reader.press("а", "ф")  # f, a
        assert reader.page[0] != first


async def test_in_the_search_box_they_are_letters(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("тот")
        assert "⌕ тот" in reader.screen


async def test_the_help_is_closed_on_the_russian_layout(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("?")
        assert "Move" in reader.screen
        await reader.press("о", "й")  # j, q
        assert "esc closes" not in reader.screen
