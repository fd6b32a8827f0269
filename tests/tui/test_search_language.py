"""A reader searches with fields: colours, completion, one kind only, earlier searches."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.style import Style
from textual.events import Key, Paste

from tests.tui.explorer import Reader, exploring


def drawn(reader: Reader, text: str, line: int = 2) -> Style:
    """How a text of a line of the screen is drawn: the style of the segment that is, or holds, it."""
    strip = reader.app.screen._compositor.render_strips()[line]
    return next(segment.style or Style() for segment in strip if text in segment.text)


async def search(reader: Reader, text: str) -> None:
    """Open the search box and type."""
    await reader.press("/")
    await reader.type(text)


# How a query looks and was read


async def test_fields_values_phrases_and_signs_are_told_apart_without_colour(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, 'kind:person -"one two" OR nokind:x three')
        assert drawn(reader, "kind:").bold
        assert not drawn(reader, "kind:").italic
        assert drawn(reader, "person").italic
        assert not drawn(reader, "person").bold
        assert drawn(reader, '"one two"').italic
        assert drawn(reader, "OR").bold
        plain = drawn(reader, "nokind:x")
        assert not plain.bold
        assert not plain.italic


async def test_the_cursor_shows_amid_a_field(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kind:person")
        await reader.press("home", "right")
        assert "⌕ kind:person" in reader.list_side[0]
        assert drawn(reader, "i").reverse


async def test_a_long_query_of_wide_letters_is_seen_around_its_cursor(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await search(reader, "全" * 60 + " kind:person")
        assert reader.list_side[0].rstrip().endswith("kind:person")
        await reader.press("home")
        assert reader.list_side[0].startswith(" ⌕ 全")


async def test_a_line_says_how_the_query_was_read(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kind:person party:left-srs ")
        assert "people · LSR" in reader.list_side[2]


async def test_what_is_ignored_is_said_first(database: Path) -> None:
    async with exploring(database, 80, 24) as reader:
        await search(reader, "kind:foo kind:person sverdlov ")
        told = "\n".join(reader.list_side[1:4])
        assert "ignored: kind:foo (there is no such kind)" in told
        assert told.index("ignored") < told.index("people ·")


@pytest.mark.parametrize(("height", "most"), [(24, 3), (15, 2)])
async def test_what_is_said_takes_few_lines(database: Path, height: int, most: int) -> None:
    async with exploring(database, 60, height) as reader:
        await search(reader, 'kind:foo party:nobody on:never -decree "soviets" OR congress OR convocation ')
        rows = next(at for at, line in enumerate(reader.list_side) if line.startswith("▌"))
        assert 1 < rows <= 1 + most
        assert any(line.rstrip().endswith("…") for line in reader.list_side[1:rows])


# Completion


async def test_a_word_that_begins_a_field_is_completed_by_tab_and_its_values_are_offered(
    database: Path,
) -> None:
    async with exploring(database) as reader:
        await search(reader, "pa")
        assert "⌕ party:" in reader.list_side[0]  # what tab would put there, faint
        assert "tab complete" in reader.footer
        assert "non-party" not in reader.screen
        await reader.press("tab")
        assert "│▌bolsheviks " in reader.screen
        assert "│ non-party " in reader.screen
        await reader.type("left")
        await reader.press("tab")
        assert "⌕ party:left-srs" in reader.list_side[0]
        await reader.type("kamkov")
        assert "⌕ party:left-srs kamkov" in reader.list_side[0]
        assert "Boris Kamkov" in reader.cursor


async def test_one_letter_and_plain_words_leave_tab_alone(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "p")
        await reader.press("tab")
        assert "enter open" in reader.footer
        await reader.press("/")
        await reader.type("eace")
        await reader.press("tab")
        assert "⌕ peace " in reader.list_side[0]
        assert "tab list/page" in reader.footer


async def test_arrows_choose_a_value_and_enter_takes_it(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kind:")
        await reader.press("down", "down", "up", "enter")
        assert "⌕ kind:person " in reader.list_side[0]
        assert "open first" in reader.footer
        await reader.press("enter")
        assert "follow" in reader.footer


async def test_enter_opens_the_first_result_if_no_value_was_chosen(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "party:left")
        await reader.press("enter")
        assert "follow" in reader.footer


async def test_escape_closes_the_list_first(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kind:")
        assert "esc close" in reader.footer
        await reader.press("escape")
        assert "⌕ kind:" in reader.list_side[0]
        assert "┌" not in "\n".join(reader.list_side)
        await reader.press("escape")
        assert "⌕ Search" in reader.list_side[0]


async def test_the_list_is_clicked(database: Path) -> None:
    async with exploring(database, 80, 24) as reader:
        await search(reader, "kind:")
        await reader.click("documents", below=3)
        assert "⌕ kind:document " in reader.list_side[0]
        assert "open first" in reader.footer


async def test_a_field_typed_and_completed_in_one_burst(database: Path) -> None:
    async with exploring(database) as reader:
        for letter in ("slash", *"pa", "tab", *"left", "tab", *"kamk"):
            reader.app.post_message(Key(letter, letter if len(letter) == 1 else None))
            if letter == "tab":
                await reader.settle()
        await reader.settle()
        assert "⌕ party:left-srs kamk" in reader.list_side[0]


# One kind only


async def test_alt_and_a_digit_show_one_kind_and_again_all(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "sverdlov")
        every = reader.lines[-2]
        await reader.press("alt+1")
        assert "[2 events]" in reader.list_side[1]
        assert drawn(reader, "[2 events]", 3).reverse
        assert "2 results" in reader.lines[-2]
        await reader.type(" ")
        assert "[2 events]" in reader.list_side[1]
        await reader.press("alt+1")
        assert "[" not in reader.list_side[1]
        assert reader.lines[-2] == every


async def test_alt_and_a_digit_as_xterm_sends_it(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "sverdlov")
        reader.app.post_message(Key("trade_mark_sign", "™"))
        await reader.settle()
        assert "⌕ sverdlov " in reader.list_side[0]
        assert "people]" in reader.list_side[1] or "person]" in reader.list_side[1]


async def test_a_kind_of_which_nothing_is_found_is_shown_as_such(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kamkov")
        await reader.press("alt+5")
        assert "[0 places]" in reader.list_side[1]
        assert "0 results" in reader.lines[-2]


async def test_a_chip_is_clicked(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "sverdlov")
        await reader.click("2 events")
        assert "[2 events]" in reader.list_side[1]


async def test_the_palette_shows_one_kind(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "sverdlov")
        await reader.press("ctrl+p")
        await reader.type("results: events")
        await reader.pilot.pause(0.5)
        await reader.press("enter")
        await reader.pilot.pause(0.3)
        assert "[2 events]" in reader.list_side[1]


async def test_without_a_search_it_is_said_what_to_do(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("alt+2")
        assert "Search for something first" in reader.screen


async def test_back_restores_the_kind_and_the_row(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "sverdlov")
        await reader.press("alt+1", "down", "j")
        row = reader.cursor
        await reader.press("enter", "2", "j", "enter", "[", "[")
        assert "⌕ sverdlov" in reader.list_side[0]
        assert "[2 events]" in reader.list_side[1]
        assert reader.cursor == row


# The list


async def test_a_row_moved_to_stays_under_the_cursor_while_typing(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kam")
        await reader.press("down", "j", "/", "backspace")
        assert "Boris Kamkov" in reader.cursor
        assert reader.cursor != reader.list_side[2]
        await reader.type("me")
        assert "Lev Kamenev" in reader.cursor  # he is no longer there: the first again


async def test_the_first_row_is_chosen_while_the_reader_has_not_moved(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "k")
        await reader.type("amk")
        assert reader.list_side[2] == reader.cursor


async def test_a_text_that_matches_stands_under_its_result_with_the_match_marked(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "elected")
        at = next(at for at, line in enumerate(reader.list_side) if at and "elected" in line)
        assert reader.list_side[at].startswith("     ")
        assert drawn(reader, "elected", at + 2).bold
        before = reader.cursor
        await reader.press("down", "G")
        assert reader.cursor
        await reader.press("g")
        assert reader.cursor == before


async def test_a_low_window_has_one_line_for_each_result(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "elected")
        many = sum(bool(line.strip()) for line in reader.list_side)
        await reader.resize(60, 15)
        await reader.resize(120, 40)
        assert sum(bool(line.strip()) for line in reader.list_side) == many
        await reader.resize(120, 20)
        assert sum(bool(line.strip()) for line in reader.list_side) < many


# Earlier searches


async def test_up_in_an_empty_box_calls_earlier_searches_back(database: Path) -> None:
    async with exploring(database) as reader:
        for text in ("kamkov", "peace", "kamkov"):
            await search(reader, text)
            await reader.press("enter", "tab", "/", "escape", "escape")
        await reader.press("/")
        assert "↑ earlier" in reader.footer
        await reader.press("up")
        assert "⌕ kamkov " in reader.list_side[0]
        assert "Boris Kamkov" in reader.cursor
        await reader.press("up", "up")
        assert "⌕ peace " in reader.list_side[0]
        await reader.press("down")
        assert "⌕ kamkov " in reader.list_side[0]
        await reader.press("down")
        assert "⌕ Search" in reader.list_side[0]


async def test_a_search_that_stood_for_a_while_is_called_back(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "peac")
        await reader.type("e")
        await reader.pilot.pause(1.7)
        await reader.press("escape", "up")
        assert "⌕ peace " in reader.list_side[0]


async def test_what_is_called_back_is_gone_on_with(database: Path) -> None:
    async with exploring(database) as reader:
        await search(reader, "kamk")
        await reader.press("enter", "tab", "/", "escape", "up")
        await reader.type("o")
        assert "⌕ kamko " in reader.list_side[0]
        await reader.press("down")
        assert "enter open " in reader.footer


# Whatever is typed

BAD = (
    *('"', '"open', "NEAR(", "*", "^", "-", "--", "kind:", "kind: kind:", "OR", "OR OR", "|", "()", "a AND"),
    *(
        "'; DROP TABLE entity; --",
        "name:x* NEAR(a b)",
        "\0",
        "a\0b",
        "👩‍👩‍👧 🙂",
        "שלום עולם",
        "مرحبا",
        "\u202eabc",
    ),
    *(
        "\u202eabc",
        "é́́",
        "[bold]x[/]",
        "x" * 10_000,
        "kind:person " * 1_000,
        "\n\n",
        "on:9999-99-99",
        "born:..",
        ">",
    ),
)


@pytest.mark.parametrize("text", BAD, ids=lambda text: ascii(text)[:24])
async def test_any_text_can_be_pasted(database: Path, text: str) -> None:
    async with exploring(database, 80, 24) as reader:
        await reader.press("/")
        reader.app.post_message(Paste(text))
        await reader.settle()
        await reader.press("left", "right", "home", "end", "tab", "/", "down", "j", "/", "x")
        assert reader.app.is_running
        assert "⌕" in reader.list_side[0]
        assert "cannot answer" not in reader.screen
        assert "The search failed" not in reader.screen
