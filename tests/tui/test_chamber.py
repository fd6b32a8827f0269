"""A reader looks at the chamber, steps through time, and compares what sources count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp


def page(reader: Reader) -> str:
    """What is shown on the page."""
    return "\n".join(reader.page)


async def visit(reader: Reader, ref: str) -> None:
    """Open a page as a link to it would."""
    reader.app.screen.open(ref)  # type: ignore[attr-defined]
    await reader.settle()


async def test_v_shows_the_seats_of_the_congress_in_view(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "event/congress-02")
        await reader.press("v")
        assert "Second Congress of Soviets" in page(reader)
        assert "each sign stands for 2 delegates" in page(reader)
        assert "649" in page(reader)
        assert "Chamber › Second Congress of Soviets" in reader.trail


async def test_v_at_an_event_shows_the_convocation_in_office_then(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "event/sverdlov-elected-chairman")
        await reader.press("v")
        assert "VTsIK of the second convocation" in page(reader)
        assert "each sign is one member" in page(reader)


async def test_v_in_a_list_is_of_the_row_under_the_cursor(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await reader.press("3", "/")
        await reader.type("third convocation")
        await reader.press("down", "v")
        assert "VTsIK of the third convocation" in page(reader)
        assert "306 members" in page(reader)


async def test_v_at_a_person_shows_all_of_them(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "person/vladimir-lenin")
        await reader.press("v")
        assert "The parties over time, 1917–1937" in page(reader)


async def test_the_arrows_step_through_time_in_one_step_of_the_history(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "event/congress-02")
        await reader.press("v", "right")
        assert "VTsIK of the second convocation" in page(reader)
        await reader.press("right")
        assert "Third Congress of Soviets" in page(reader)
        await reader.press("left", "left", "left")
        assert "VTsIK of the first convocation" in page(reader)
        await reader.press("[")
        assert "each sign" not in page(reader)
        assert "Second All-Russian Congress" in page(reader)


async def test_at_the_end_it_is_said(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "chamber/event/congress-17")
        await reader.press("right")
        assert "This is the last of them." in reader.screen


async def test_other_readings(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "chamber/event/congress-02")
        await reader.press("greater_than_sign")
        assert "670 (300 Bolsheviks" in page(reader).split("each sign")[0].replace("\n", " ")
        await reader.press("less_than_sign")
        assert "649 delegates registered at the opening" in page(reader)


async def test_one_reading_only_is_said(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "chamber/event/congress-02")
        await reader.press("greater_than_sign")
        assert "Its seats are told in one way only." in reader.screen


async def test_a_shows_the_change_and_each_bar_is_a_link(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "chamber/event/congress-02")
        await reader.press("a")
        assert "1917 Second" in page(reader)
        await reader.press("n", "n", "enter")
        assert "649 delegates registered" in page(reader)
        await reader.press("[")
        assert "1917 Second" in page(reader)


async def test_the_arrows_mean_nothing_elsewhere(bundled: Path) -> None:
    async with exploring(bundled) as reader:
        await visit(reader, "event/congress-02")
        before = page(reader)
        await reader.press("right", "left", "a")
        assert page(reader) == before


PICTURES = {"one": ("enter", "v"), "all": ("enter", "v", "a")}


@pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("picture", PICTURES)
def test_screen(
    snap_compare: Callable[..., bool], database: Path, picture: str, size: tuple[int, int]
) -> None:
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=[*PICTURES[picture], "wait:200"], terminal_size=size)
