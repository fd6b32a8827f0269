"""A reader searches."""

from __future__ import annotations

from pathlib import Path

from textual.events import Key

from tests.tui.explorer import exploring


async def test_results_come_at_every_letter(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/", "k")
        many = len(reader.rows)
        await reader.type("amk")
        assert "Boris Kamkov" in reader.cursor
        assert len(reader.rows) < many


async def test_a_line_counts_the_kinds(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("sverdlov")
        assert "2 events" in reader.list_side[1]
        assert "results" in reader.lines[-2]


async def test_cyrillic_is_found(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("Свердлов")
        assert "Yakov Sverdlov" in reader.cursor


async def test_near_spellings_are_marked(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("novgorodcewa")
        assert "≈ Klavdia Novgorodtseva" in reader.cursor
        assert "── Near spellings ──" in reader.list_side[2]


async def test_nothing_found_is_said(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("xyzzyxyzzy")
        assert "Nothing is found" in reader.list_side[1]
        await reader.press("enter", "down", "j", "enter")
        assert reader.page[0] == "All-Russian Central Executive Committee"


async def test_enter_opens_the_first_result(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("kamkov")
        await reader.press("enter")
        assert reader.page[0] == "Boris Kamkov"
        assert "follow" in reader.footer


async def test_down_goes_to_the_results(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("kam")
        first = reader.cursor
        await reader.press("down", "j")
        assert reader.cursor != first
        await reader.press("enter")
        assert "follow" in reader.footer


async def test_escape_clears_then_goes_back_to_the_list_as_it_was(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "j", "enter", "escape")
        before = reader.screen
        await reader.press("/")
        await reader.type("sverdlov")
        await reader.press("escape")
        assert "⌕ Search" in reader.list_side[0]
        assert "Boris Kamkov" in reader.cursor
        await reader.press("escape")
        assert reader.screen == before


async def test_escape_in_the_results_goes_back_to_the_list(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "/")
        await reader.type("peace")
        await reader.press("down", "escape")
        assert "Lev Kamenev" in reader.cursor


async def test_a_number_leaves_the_results_for_a_list(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("peace")
        await reader.press("down", "2")
        assert "Ivan" in reader.cursor
        assert "⌕ Search" in reader.list_side[0]


async def test_letters_that_are_commands_elsewhere_are_typed(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("q?/12 s[l]")
        assert "⌕ q?/12 s[l]" in reader.list_side[0]


async def test_the_line_is_edited_with_the_usual_keys(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("abc def")
        await reader.press("ctrl+w", "backspace", "home", "delete", "end", "left", "x")
        assert "⌕ bxc" in reader.list_side[0]


async def test_slash_again_goes_on_with_the_same_words(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("kam")
        await reader.press("down", "/", "k")
        assert "⌕ kamk" in reader.list_side[0]


async def test_a_search_typed_in_one_burst_finds_the_box(database: Path) -> None:
    async with exploring(database) as reader:
        for letter in ("slash", *"kamkov", "enter"):
            reader.app.post_message(Key(letter, letter if len(letter) == 1 else None))
        await reader.settle()
        await reader.settle()
        assert reader.page[0] == "Boris Kamkov"
