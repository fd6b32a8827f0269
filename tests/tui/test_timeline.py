"""On the timeline: opening it, zooming, moving, adding people, folding rows, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp


def row(reader: Reader, beginning: str) -> str:
    """The first row of the picture under a label that begins so; empty if there is none."""
    drawn = [line for line in reader.page if set(line) & set("━╌─┃╎")]
    return next((line for line in drawn if line.removeprefix("● ").startswith(beginning)), "")


async def person(reader: Reader, name: str) -> None:
    """Look somebody up and open the timeline."""
    await reader.press("/")
    await reader.type(name)
    await reader.press("enter", "t")


async def test_t_on_a_row_shows_it_on_the_line_of_time(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3", "t")
        assert reader.trail.split("   ")[1].startswith("Timeline ›")
        assert reader.page[0] == "VTsIK"
        assert "16 Jun 1917 – 15 Jul 1938" in row(reader, "VTsIK")


async def test_t_on_a_page_shows_its_entity_and_back_returns(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        assert "chairman of the VTsIK, 9–21 Nov 1917" in row(reader, "VTsIK ")
        assert reader.page[0] == "Lev Kamenev"
        await reader.press("[")
        assert reader.trail.split("   ")[1].startswith("People ›")
        await reader.press("]")
        assert "Timeline ›" in reader.trail


async def test_it_takes_the_whole_window_and_gives_it_back(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3", "t")
        assert "│" not in reader.lines[3].strip("│")
        assert "Timeline ›" in reader.trail
        await reader.press("z")
        assert reader.lines[3].count("│") == 3  # the list is beside it
        assert reader.app.screen.focused is reader.app.screen.query_one("Detail")
        await reader.press("z")
        assert reader.lines[3].count("│") == 2
        await reader.press("escape")
        assert reader.lines[3].count("│") == 3
        assert reader.cursor


async def test_closer_farther_later_earlier(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "yakov sverdlov")
        home = reader.page[1]
        await reader.press("+")
        closer = reader.page[1]
        assert closer != home
        assert "12 months" in reader.screen
        await reader.press("right")
        assert reader.page[1] != closer
        await reader.press("left")
        assert reader.page[1] == closer
        await reader.press("shift+right")
        assert reader.page[1] != closer
        await reader.press(".")
        assert reader.page[1] == home
        await reader.press(*"++++++++++++")
        assert "7 days" in reader.screen
        await reader.press("0")
        assert "1885–1919" in row(reader, "Yakov Sverdlov")
        assert reader.page[1].split(" – ")[0].endswith(("1883", "1884"))


async def test_a_visit_is_one_step_of_the_way(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("+", "right", "right")
        seen = reader.page[1]
        await reader.press("[")
        assert "People ›" in reader.trail
        await reader.press("]")
        assert reader.page[1] == seen


async def test_label_and_bar_lead_to_the_page(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("n", "n", "enter")
        assert "Bodies › VTsIK" in reader.trail
        await reader.press("[")
        assert "Timeline › Lev Kamenev" in reader.trail


async def test_a_click_on_a_bar_leads_to_the_page(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "yakov sverdlov")
        y = next(
            y for y, line in enumerate(reader.lines) if "Yakov Sverdlov" in line and "─" in line and y > 3
        )
        await reader.pilot.click(offset=(reader.lines[y].rindex("─"), y))
        await reader.settle()
        assert "People › Yakov Sverdlov" in reader.trail


async def test_a_heading_folds_its_rows(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        rows = reader.screen.count("VTsIK of the 2nd convocation")
        await reader.click("▿ Convocations")
        assert await reader.sees("▹ Convocations")
        assert reader.screen.count("VTsIK of the 2nd convocation") == rows - 1
        await reader.press("[")
        assert await reader.sees("▿ Convocations")


async def test_rows_are_folded_by_name_too(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("w")
        await reader.type("even")
        assert "fold events" in reader.screen
        await reader.press("enter")
        assert "▹ Events" in reader.screen
        await reader.press("w")
        await reader.type("cats")
        await reader.press("enter")
        assert "There are no rows called “cats”" in reader.screen


async def test_somebody_is_added_and_removed(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("a")
        await reader.type("свердлов")
        assert "Yakov Sverdlov" in reader.lines[-2]
        await reader.press("enter")
        assert "▿ Selected" in reader.screen
        assert row(reader, "Yakov Sverdlov")
        await reader.press("a")
        await reader.type("kamkov")
        await reader.press("enter")
        assert row(reader, "Boris Kamkov") or "Kamkov" in reader.screen
        await reader.press("x")
        assert "Boris Kamkov" in reader.lines[-2]
        await reader.press("down", "enter")
        assert "▿ Selected" in reader.screen
        assert "Boris Kamkov" in reader.screen
        await reader.press("x")
        assert "▿ Selected" not in reader.screen


async def test_going_through_what_is_offered(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("3", "t", "a")
        await reader.type("kamenev")
        first = reader.lines[-2]
        await reader.press("down", "down")
        assert reader.lines[-2] != first
        offer = reader.lines[-2].split("Add: ")[1].split(" ─")[0].strip()
        await reader.press("enter")
        assert row(reader, offer[:20]) or offer in reader.screen
        assert offer != "Lev Kamenev"


async def test_nobody_of_that_name_is_added(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("a")
        await reader.type("xqzw")
        assert "nothing of that name" in reader.lines[-2]
        await reader.press("enter")
        assert "No entity is called “xqzw”." in reader.screen
        await reader.press("escape")
        assert "Timeline › Lev Kamenev" in reader.trail


async def test_nothing_to_remove_is_said(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("3", "t", "x")
        assert "Nothing was added to this timeline" in reader.screen


async def test_all_who_held_office_in_a_body(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("o")
        await reader.type("вцик")
        await reader.press("enter")
        assert "Timeline › VTsIK" in reader.trail
        assert "▿ Offices" in reader.screen
        assert "9–21 Nov 1917" in row(reader, "Lev Kamenev")


async def test_both_calendars(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("second all-russian congress")
        await reader.press("enter", "t")
        assert "▼ 7–9 Nov 1917" in reader.screen
        await reader.press("s")
        assert "▼ 25–27 Oct 1917 O.S." in reader.screen
        assert [line[2:6] for line in reader.lines if line.startswith("│ O.S.")] == ["O.S."]
        await reader.press("s")
        assert "▼ 7–9 Nov 1917 (25–27 Oct O.S.)" in reader.screen
        assert [line[2:6] for line in reader.lines if line[2:6] in ("N.S.", "O.S.")] == ["N.S.", "O.S."]


async def test_names_in_russian(database: Path) -> None:
    async with exploring(database) as reader:
        await person(reader, "lev kamenev")
        await reader.press("l")
        assert row(reader, "Лев Борисович Каменев"[:20])


async def test_the_keys_are_dead_elsewhere(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "enter")
        trail = reader.trail
        await reader.press("+", "left", "z", "x", "o")
        assert reader.trail == trail
        assert "Offices of" not in reader.screen


async def test_the_palette_offers_them_on_a_timeline_only(database: Path) -> None:
    async with exploring(database, 120, 60) as reader:
        for keys, offered in ((("2", "enter"), False), (("t",), True)):
            await reader.press(*keys, "ctrl+p")
            await reader.type("all that is known")
            await reader.pilot.pause(0.5)
            assert ("Timeline: all that is known" in reader.screen) == offered
            await reader.press("escape")
            await reader.settle()


async def test_wherever_one_looks_t_leads_somewhere(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("tab", "t")
        assert "Timeline › All-Russian Central Executive Committee" in reader.trail
        trail = reader.trail
        await reader.press("t")
        assert reader.trail == trail


@pytest.mark.parametrize("size", [(80, 24), (60, 15)], ids=["80x24", "60x15"])
async def test_it_is_legible_in_a_small_window(database: Path, size: tuple[int, int]) -> None:
    async with exploring(database, *size) as reader:
        await person(reader, "lev kamenev")
        assert all(len(line) == size[0] for line in reader.lines)
        assert "1883–1936" in row(reader, "Lev Kamenev") or "─" in row(reader, "Lev Kamenev")
        await reader.press("G")
        assert "goes on" in reader.screen


@pytest.mark.parametrize(
    ("keys", "size"),
    [
        (("slash", *"sverdlov", "enter", "t", "n"), (120, 40)),
        (("3", "t"), (80, 24)),
        (("1", "j", "enter", "t", "s", "s", "plus", "plus"), (80, 24)),
    ],
    ids=["person-120x40", "body-80x24", "event-both-80x24"],
)
def test_screen(
    snap_compare: Callable[..., bool], database: Path, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    with Archive.open(database) as archive:
        assert snap_compare(ExplorerApp(archive, TODAY), press=[*keys, "wait:200"], terminal_size=size)


def test_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Archive.open(database) as archive:
        app = ExplorerApp(archive, TODAY)
        assert snap_compare(
            app, press=["3", "t", "a", *"kamkov", "enter", "wait:200"], terminal_size=(120, 40)
        )
