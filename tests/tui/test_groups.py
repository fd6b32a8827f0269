"""A reader looks at the people of a body: sorts them, narrows them down, takes them along."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp

GROUP = "group/body/vtsik-16"


def page(reader: Reader) -> str:
    """What is shown on the page."""
    return "\n".join(reader.page)


def table(reader: Reader) -> list[str]:
    """The rows of the table that are in view."""
    lines = reader.page
    heading = next(at for at, line in enumerate(lines) if line.startswith("Name"))
    return [line for line in lines[heading + 1 :] if line]


async def visit(reader: Reader, ref: str) -> None:
    """Open a page as a link to it would."""
    reader.app.screen.open(ref)  # type: ignore[attr-defined]
    await reader.settle()


async def enter(reader: Reader, text: str) -> None:
    """Put a text into the line that asks, instead of what stands there."""
    await reader.press("ctrl+u")
    for letter in text:
        await reader.press({".": "full_stop", "_": "underscore"}.get(letter, letter))
    await reader.press("enter")


async def test_capital_p_shows_the_people_of_what_is_in_view(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "body/vtsik-16")
        await reader.press("P")
        assert "People: VTsIK of the sixteenth convocation" in page(reader)
        assert "people on record in it · executed:" in page(reader)
        assert table(reader)[1].startswith("● Ivan Akulov")


async def test_capital_p_in_results_shows_the_people_among_them(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("/")
        await reader.type("kamenev")
        await reader.press("down", "P")
        assert "People found: kamenev" in page(reader)
        assert "Lev Kamenev" in page(reader)


async def test_a_person_has_no_people(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "person/vladimir-lenin")
        await reader.press("P")
        assert "People belong to a body" in reader.screen


async def test_sort_by_the_next_column_and_turn(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.press("greater_than_sign")
        assert "Age ▲" in page(reader)
        youngest = table(reader)[0]
        await reader.press("R")
        assert "Age ▼" in page(reader)
        assert table(reader)[0] != youngest
        await reader.press("less_than_sign")
        assert "Name ▲" in page(reader)
        await reader.press("[")
        assert "Group ›" not in reader.trail


async def test_click_a_heading_to_sort_by_it(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.click("Fate ")
        assert "Fate ▲" in page(reader)


async def test_click_a_bar_to_see_those_only(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.click("executed ")
        assert "Only those with fate: executed — " in page(reader)
        assert all("executed" in line for line in table(reader))
        await reader.click("show all")
        assert "Only those" not in page(reader)


async def test_filter_by_a_word_in_any_script(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.press("ampersand")
        await enter(reader, "калинин")
        assert "Only those with word: калинин — 1 of " in page(reader)
        assert [line.split("  ")[0] for line in table(reader)] == ["● Mikhail Kalinin"]
        await reader.press("ampersand")
        await enter(reader, "")
        assert "Only those" not in page(reader)


async def test_export_the_table(bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    async with exploring(bundled) as reader:
        await visit(reader, f"{GROUP}?fate=executed")
        await reader.press("e")
        assert "Export to: people.csv" in reader.screen
        await reader.press("enter")
        assert "people written to people.csv." in reader.screen
        await reader.press("e")
        await enter(reader, "people.json")
    rows = list(csv.DictReader((here / "people.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["fate"] for row in rows} == {"executed"}
    told = json.loads((here / "people.json").read_text(encoding="utf-8"))
    assert [one["ref"] for one in told["people"]] == [row["ref"] for row in rows]


async def test_a_file_that_is_there_is_replaced_only_if_asked_twice(
    bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    there = here / "people.csv"
    there.write_text("mine")
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.press("e", "enter")
        assert "people.csv is there already." in reader.screen
        assert there.read_text() == "mine"
        await reader.press("enter")
        assert "people written to people.csv." in reader.screen
    assert there.read_text(encoding="utf-8").startswith("ref,name")


async def test_a_file_that_cannot_be_written_is_a_sentence(
    bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    async with exploring(bundled) as reader:
        await visit(reader, GROUP)
        await reader.press("e")
        await enter(reader, "people.txt")
        assert "The name must end in .csv, .json or .md" in reader.screen
        await reader.press("escape")
        assert "Export to" not in reader.screen
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("size", [(120, 40), (60, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_screen(snap_compare: Callable[..., bool], database: Path, size: tuple[int, int]) -> None:
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=["enter", "P", "wait:200"], terminal_size=size)
