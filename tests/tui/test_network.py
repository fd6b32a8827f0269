"""A reader looks at the tree of bodies, at all links of somebody, and at how two are connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY, Reader, exploring
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp

_SIZES = {"120x40": (120, 40), "80x24": (80, 24)}


async def opened(reader: Reader, name: str) -> None:
    """Search for a name and open the best that is found."""
    await reader.press("1", "/")
    await reader.type(name)
    await reader.press("enter")


async def click_sign(reader: Reader, before: str) -> None:
    """Click on the sign before a name."""
    for y, line in enumerate(reader.lines):
        for sign in "▸▾":
            at = line.find(f"{sign} {before}")
            if at >= 0:
                await reader.pilot.click(offset=(at, y))
                await reader.settle()
                return
    raise AssertionError(f"Nothing unfolds before {before}:\n{reader.screen}")


def shown(reader: Reader) -> str:
    """The page without the marks of the scroll bar."""
    return "\n".join(reader.page)


def address(reader: Reader) -> str:
    """The address of the page that is open."""
    screen = reader.app.screen
    return str(screen.page_side.place.ref)  # type: ignore[attr-defined]


async def test_the_tree_of_a_body(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "vtsik")
        await reader.press("u")
        assert reader.trail.split("›")[0].strip().endswith("Tree")
        assert "over all time" in shown(reader)
        assert "▾ All-Russian Central Executive Committee" in shown(reader)


async def test_the_tree_of_a_day_that_is_asked_for(bundled: Path) -> None:
    async with exploring(bundled, 120, 60) as reader:
        await opened(reader, "vtsik")
        await reader.press("u", "D", "ctrl+u")
        await reader.type("18 jan 1918")
        assert "Fri 18 Jan 1918 = 5 Jan 1918 O.S." in reader.lines[-2]
        await reader.press("enter")
        assert "as it stood on 18 January 1918" in shown(reader)
        assert "chairman ● Yakov Sverdlov" in shown(reader)
        await reader.press("right")
        assert "18 January 1919" in shown(reader)
        await reader.press("left", "left")
        assert "1 February 1917" in shown(reader)
        await reader.press("a")
        assert "over all time" in shown(reader)
        await reader.press("[")
        assert address(reader) == "body/vtsik"


async def test_the_day_that_was_viewed_is_that_of_the_tree(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await reader.press("d", "ctrl+u")
        await reader.type("1918-01-18")
        await reader.press("enter")
        await opened(reader, "vtsik")
        await reader.press("u")
        assert address(reader) == "tree/body/vtsik?on=1918-01-18"


async def test_a_body_unfolds_in_its_place(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "vtsik")
        await reader.press("u")
        await click_sign(reader, "Central Executive Committee of the Navy")
        first = address(reader)
        assert first == "tree/body/vtsik?open=tsentroflot,vtsik"
        line = next(at for at, line in enumerate(reader.lines) if "▾ Central Executive" in line)
        assert "Committee for the Salvation" in "".join(reader.lines[line + 1 : line + 4])
        # The cursor stays on the sign, so that the same key folds it again.
        await reader.press("enter")
        assert address(reader) == "tree/body/vtsik"
        await reader.press("o")
        assert address(reader) == first
        # All of that was one visit.
        await reader.press("[")
        assert address(reader) == "body/vtsik"


async def test_all_is_unfolded_and_folded(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "vtsik")
        await reader.press("u", "+")
        assert address(reader).endswith("open=all")
        assert "└─── Committee for the Salvation" in shown(reader)
        await reader.press("-")
        assert address(reader) == "tree/body/vtsik"


async def test_of_no_body_the_tree_is_that_of_all(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "sverdlov")
        await reader.press("u")
        assert address(reader) == "tree/"
        assert "▸ All-Russian Congress of Soviets" in shown(reader)


async def test_all_links_of_somebody(bundled: Path) -> None:
    async with exploring(bundled, 120, 60) as reader:
        await opened(reader, "martov")
        await reader.press("r")
        assert "├─ ▾ brother of (1)" in shown(reader)
        await click_sign(reader, "▲ Lydia Dan")
        assert "wife of (1)" in shown(reader)
        await reader.press("o")
        assert "wife of (1)" not in shown(reader)
        await reader.press(">", ">")
        assert address(reader) == "neighbourhood/person/julius-martov?kind=person"
        assert "Only people" in shown(reader)
        await reader.press("Y")
        await reader.type("from 1917")
        await reader.press("enter")
        assert address(reader) == "neighbourhood/person/julius-martov?from=1917&kind=person"
        await reader.press("a")
        assert address(reader) == "neighbourhood/person/julius-martov"
        await reader.press("[")
        assert address(reader) == "person/julius-martov"


async def test_years_that_are_none_are_asked_for_again(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "martov")
        await reader.press("r", "Y")
        await reader.type("soon")
        assert "no years yet" in reader.lines[-2]
        await reader.press("enter")
        assert "are no years: write 1918" in " ".join(reader.screen.split())
        await reader.press("escape")
        assert address(reader) == "neighbourhood/person/julius-martov"


async def test_the_path_between_two(bundled: Path) -> None:
    async with exploring(bundled, 120, 50) as reader:
        await opened(reader, "martov")
        await reader.press("p")
        await reader.type("fyodor da")
        assert "Fyodor Dan" in reader.lines[-2]
        await reader.press("enter")
        page = shown(reader)
        assert "Julius Martov — Fyodor Dan" in page
        assert "└─ brother of — ▲ Lydia Dan" in page
        assert "└─ wife of — ▲ Fyodor Dan" in page
        await reader.press("o")
        assert address(reader) == "path/person/julius-martov/person/fyodor-dan?among=people"
        assert "people only" in shown(reader)
        await reader.press("x")
        await reader.type("kin")
        assert "leave out kinship" in reader.lines[-2]
        await reader.press("enter")
        assert address(reader).endswith("?among=people&without=kin")
        await reader.press("a", "R")
        assert "Fyodor Dan — Julius Martov" in shown(reader)
        assert "└─ husband of — ▲ Lydia Dan" in shown(reader)


async def test_the_other_end_is_chosen_with_the_arrows(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "martov")
        await reader.press("p")
        await reader.type("ulyanov")
        first = reader.lines[-2]
        await reader.press("down", "down")
        assert reader.lines[-2] != first
        await reader.press("up", "enter")
        other = address(reader).removeprefix("path/person/julius-martov/")
        assert other.startswith("person/")
        assert "ulyanova" in other or "yelizarov" in other


async def test_one_and_the_same_is_no_path(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "martov")
        await reader.press("p")
        await reader.type("julius martov")
        await reader.press("enter")
        assert address(reader) == "person/julius-martov"
        assert "Both are person/julius-martov" in reader.screen
        assert "Path to: " in reader.lines[-2]


async def test_from_the_first_page_both_ends_are_asked_for(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await reader.press("tab", "p")
        assert "Path from:" in reader.screen
        await reader.type("martov")
        await reader.press("enter")
        assert "Path to:" in reader.screen
        await reader.type("lydia dan")
        await reader.press("enter")
        assert address(reader) == "path/person/julius-martov/person/lydia-dan"


async def test_no_chain_is_said_with_what_to_ask_less_of(bundled: Path) -> None:
    async with exploring(bundled, 120, 40) as reader:
        await opened(reader, "a. baranov")
        await reader.press("p")
        await reader.type("lydia dan")
        await reader.press("enter", "o")
        assert "No chain of this kind connects A. Baranov and Lydia Dan." in shown(reader)
        await reader.click("anything between")
        assert "└─" in shown(reader)


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(("slash", *"vtsik", "enter", "u", "right", "right"), id="tree"),
        pytest.param(("slash", *"kamenev", "enter", "p", *"sverd", "enter"), id="path"),
    ],
)
def test_screen(snap_compare: Callable[..., bool], database: Path, keys: tuple[str, ...], size: str) -> None:
    with Archive.open(database) as archive:
        app = ExplorerApp(archive, TODAY)
        assert snap_compare(app, press=[*keys, "wait:200"], terminal_size=_SIZES[size])


def test_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    keys = ["slash", *"kamenev", "enter", "r", "greater_than_sign", "wait:200"]
    with Archive.open(database) as archive:
        assert snap_compare(ExplorerApp(archive, TODAY), press=keys, terminal_size=(80, 24))
