"""A reader finds words on the page: types them, goes from hit to hit, and ends it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.style import Style

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp

#: The keys that open the page of Lev Kamenev.
KAMENEV = ("2", "j", "enter")


def edge(reader: Reader) -> str:
    """The lower edge of the frame, from the page on."""
    return reader.lines[-2][-64:]


def marked(reader: Reader, wanted: Callable[[Style], bool | None]) -> list[str]:
    """The texts on the page that look in a certain way."""
    view = reader.app.screen.query_one("Detail")
    strips = view.render_lines(view.content_region.reset_offset)
    return [s.text for strip in strips for s in strip if s.style and s.text.strip() and wanted(s.style)]


def current(reader: Reader) -> list[str]:
    """What is drawn as the current hit."""
    return marked(reader, lambda style: style.reverse)


def others(reader: Reader) -> list[str]:
    """What is drawn as another hit."""
    return marked(reader, lambda style: style.bold and style.underline and not style.reverse)


async def test_what_is_typed_is_marked_at_once(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        assert "Find on this page" in edge(reader)
        await reader.type("vts")
        assert "/ vts" in edge(reader)
        assert "1 of 5" in edge(reader)
        assert current(reader) == ["VTs"]
        assert others(reader) == ["VTs"] * 4
        await reader.type("ik of")
        assert "1 of 1" in edge(reader)
        assert current(reader) == ["VTsIK of"]


async def test_enter_gives_the_keys_back_and_n_goes_from_hit_to_hit(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.press("enter")
        assert "n next hit" in reader.footer
        for place in ("2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5 · from the top"):
            await reader.press("n")
            assert f"/ vtsik · {place}" in edge(reader)
        await reader.press("N")
        assert "5 of 5 · from the end" in edge(reader)
        await reader.press("N")
        assert "4 of 5 " in edge(reader)


async def test_esc_ends_it_and_n_goes_to_links_again(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("gave way")
        await reader.press("enter", "escape")
        assert current(reader) == others(reader) == []
        assert "gave way ·" not in edge(reader)
        assert "n next link" in reader.footer
        await reader.press("n")
        assert current(reader) == ["Bolsheviks"]
        await reader.press("escape")
        assert "enter open" in reader.footer


async def test_esc_while_typing_goes_back_to_where_it_began(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press(*KAMENEV, "j", "j")
        before = reader.screen
        await reader.press("/")
        await reader.type("edition")
        assert "edition" in reader.screen
        assert reader.page[0] not in before
        await reader.press("escape")
        assert reader.screen == before


async def test_the_page_goes_to_the_first_hit_from_where_the_reader_is(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press(*KAMENEV, "G", "/")
        await reader.type("kamenev")
        assert "Lev Kamenev" not in reader.page
        place = int(edge(reader).split(" of ")[0].split()[-1])
        assert place > 1
        await reader.press(*", lev")
        assert current(reader) == ["Kamenev, Lev"]


async def test_where_none_follows_it_begins_at_the_top(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press(*KAMENEV, "G", "/")
        await reader.type("rosenfeld")
        assert "1 of 1 · from the top" in edge(reader)
        assert current(reader) == ["Rosenfeld"]


async def test_what_is_not_there_is_said_and_the_page_stays(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press(*KAMENEV, "/")
        before = reader.page[:-1]
        await reader.type("edition")
        await reader.type("xyz")
        assert "not found" in edge(reader)
        assert reader.page[:-1] == before
        await reader.press("enter", "n", "N", "enter")
        assert "not found" in edge(reader)


async def test_slash_changes_it_and_an_empty_one_ends_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.press("enter", "n", "/")
        assert "/ vtsik" in edge(reader)
        assert "2 of 5" in edge(reader)
        await reader.type(" of the 2nd")
        assert "1 of 1" in edge(reader)
        await reader.press("ctrl+u", "enter")
        assert current(reader) == []
        assert "n next link" in reader.footer


async def test_down_and_up_go_from_hit_to_hit_while_typing(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.press("down", "down", "up")
        assert "2 of 5" in edge(reader)
        await reader.type("/n?q")
        assert "/ vtsik/n?q" in edge(reader)


@pytest.mark.parametrize(
    "query", ["kamenev", "КАМЕНЕВ", "каменевъ", "Rosenfeld", "ПРОТОКОЛЫ", "nov 1917 – jan"]
)
async def test_case_spelling_and_no_break_spaces_never_matter(database: Path, query: str) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type(query)
        assert "1 of " in edge(reader)


async def test_enter_follows_a_link_that_is_found(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("decree")
        await reader.press("enter", "enter")
        assert "Decree on Peace" in reader.trail
        assert "decree ·" not in edge(reader)
        await reader.press("n")
        assert "next link" in reader.footer
        await reader.press("[")
        assert "People › Lev Kamenev" in reader.trail
        assert current(reader) == ["Decree on Peace"]


async def test_the_calendar_the_names_and_the_window_may_change_meanwhile(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("26 oct")
        assert "not found" in edge(reader)
        await reader.press("enter", "s")
        assert "/ 26 oct · 1 of 1" in edge(reader)
        assert "".join(current(reader)) == "26 Oct"
        await reader.resize(60, 15)
        assert "/ 26 oct · 1 of 1" in reader.lines[-2]
        assert "".join(current(reader)) == "26 Oct"
        await reader.press("s", "s", "/", "ctrl+u")
        await reader.type("каменев")
        await reader.press("enter", "l")
        assert "Каменев" in "".join(current(reader))


async def test_the_line_follows_the_window(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        for width, height in ((60, 15), (200, 50), (90, 20)):
            await reader.resize(width, height)
            assert "/ vtsik" in reader.lines[-2]
            assert "1 of 5 ─┘" in reader.lines[-2]
        await reader.resize(40, 10)
        await reader.resize(120, 40)
        await reader.type("x")
        assert "/ vtsikx" in edge(reader)


async def test_a_click_puts_the_cursor_and_one_on_the_edge_opens_the_line(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("sverdlov")
        await reader.click("sverdlov ", below=38)
        await reader.press("delete", "V")
        assert "/ sVerdlov" in edge(reader)
        await reader.press("enter")
        await reader.click("/ sVerdlov", below=38)
        await reader.press("x")
        assert "/ sVerdlovx" in edge(reader)


async def test_a_click_elsewhere_closes_the_line_and_keeps_what_is_found(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.click("First chairman")
        assert "/ vtsik · 1 of 5" in edge(reader)
        assert "n next hit" in reader.footer


async def test_another_page_ends_it(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.press("alt+left")
        assert "vtsik" not in edge(reader)
        await reader.press("]", "/")
        await reader.type("vtsik")
        await reader.press("enter", "escape", "escape", "j", "enter")
        assert reader.page[0] == "Boris Kamkov"
        assert "vtsik" not in edge(reader)


async def test_in_the_list_slash_searches_everything(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "escape", "/")
        await reader.type("sverd")
        assert "⌕ sverd" in reader.screen


async def test_the_palette_finds_here_and_searches_everywhere(database: Path) -> None:
    async with exploring(database) as reader:
        for words, seen in (("find on this", "Find on this page"), ("search everything", "Search names")):
            await reader.press("ctrl+p")
            await reader.type(words)
            await reader.pilot.pause(0.5)
            await reader.press("enter")
            await reader.pilot.pause(0.3)
            assert seen in reader.screen
            await reader.press("x")
            assert "x" in (edge(reader) if "find" in words else reader.list_side[0])
            await reader.press("escape", "escape")


@pytest.mark.parametrize("keys", [("tab",), (*KAMENEV, "c")], ids=["home", "claims"])
async def test_it_works_on_the_first_page_and_among_claims(database: Path, keys: tuple[str, ...]) -> None:
    async with exploring(database, 200, 40) as reader:
        await reader.press(*keys, "/")
        await reader.type("vtsik")
        await reader.press("enter", "n")
        assert "/ vtsik · 2 of" in reader.lines[-2]


async def test_hints_work_while_something_is_found(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("vtsik")
        await reader.press("enter", "f", "a")
        assert "Lev Kamenev" not in reader.trail
        assert "vtsik ·" not in edge(reader)


async def test_on_the_russian_layout_n_goes_on_and_in_the_line_it_is_a_letter(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press(*KAMENEV, "/")
        await reader.type("т")
        assert "/ т" in edge(reader)
        await reader.press("ctrl+u", *"vtsik", "enter", "т", "Т", "т")
        assert "2 of 5" in edge(reader)


async def test_strange_queries_harm_nothing(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press(*KAMENEV, "/")
        for query in ("[bold]", "漢字", "(.*", "\\", "👩‍👩‍👧", "ы" * 250):
            await reader.type(query)
            assert reader.lines[-2].endswith("─┘")
            assert "not found" in reader.lines[-2]
            await reader.press("ctrl+u")


async def test_the_longest_page_is_found_through_to_its_end(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("3", "enter", "/")
        await reader.type("sverdlov")
        for _ in range(100):
            if "…" not in edge(reader):
                break
            await reader.settle()
        total = int(edge(reader).split(" of ")[1].split()[0])
        assert total > 10
        await reader.press("enter", "N")
        assert f"{total} of {total} · from the end" in edge(reader)
        assert [text.casefold() for text in current(reader)] == ["sverdlov"]


# What it looks like

FINDS = {
    "typing": (*KAMENEV, "slash", *"vtsik"),
    "kept": (*KAMENEV, "slash", *"kamenev", "enter", "n"),
    "nothing": (*KAMENEV, "slash", *"xyz"),
}


@pytest.mark.parametrize("size", [(120, 40), (60, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", FINDS)
def test_screen(
    snap_compare: Callable[..., bool], database: Path, screen: str, size: tuple[int, int]
) -> None:
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=[*FINDS[screen], "wait:200"], terminal_size=size)


def test_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=[*FINDS["typing"], "wait:200"], terminal_size=(60, 15))
