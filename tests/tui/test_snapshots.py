"""Pictures of the main screens at three sizes of window, to be compared by eye when they change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.tui.explorer import TODAY
from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp

SIZES = [(120, 40), (80, 24), (60, 15)]
SCREENS = {
    "home": (),
    "people": ("2", "j", "j"),
    "person": ("2", "G", "k", "enter", "n", "n"),
    "tree": ("3", "j"),
    "search": ("slash", *"sverdlov"),
    "near": ("slash", *"kamnev", "down"),
    "russian": ("s", "l", "j"),
    "help": ("question_mark",),
}


@pytest.fixture
def explorer(database: Path) -> Iterator[ExplorerApp]:
    """The explorer, not started yet."""
    with Archive.open(database) as archive:
        yield ExplorerApp(archive, TODAY)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
def test_screen(
    snap_compare: Callable[..., bool], explorer: ExplorerApp, screen: str, size: tuple[int, int]
) -> None:
    assert snap_compare(explorer, press=[*SCREENS[screen], "wait:200"], terminal_size=size)


def test_home_if_the_page_is_chosen_in_a_narrow_window(
    snap_compare: Callable[..., bool], explorer: ExplorerApp
) -> None:
    assert snap_compare(explorer, press=["tab"], terminal_size=(60, 15))


def test_too_small(snap_compare: Callable[..., bool], explorer: ExplorerApp) -> None:
    assert snap_compare(explorer, terminal_size=(50, 12))


def test_light(snap_compare: Callable[..., bool], explorer: ExplorerApp) -> None:
    explorer.theme = "vtsik-light"
    assert snap_compare(explorer, press=["2", "j", "enter", "n"], terminal_size=(120, 40))


def test_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Archive.open(database) as archive:
        explorer = ExplorerApp(archive, TODAY)
        assert snap_compare(explorer, press=["2", "j", "wait:200"], terminal_size=(120, 40))


SEARCHES = {
    "fields": ("slash", *"kind", "colon", *"person party", "colon", *"left-srs "),
    "offers": ("slash", *"kind", "colon", *"person body", "colon", "down"),
    "ignored": ("slash", *"kind", "colon", *'foo -decree "peace" OR land'),
    "only": ("slash", *"sverdlov", "alt+1", "down"),
    "ending": ("slash", *"kamkov pa"),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("search", SEARCHES)
def test_search(
    snap_compare: Callable[..., bool], database: Path, search: str, size: tuple[int, int]
) -> None:
    with Archive.open(database) as archive:
        keys = [{" ": "space", '"': "quotation_mark", "-": "minus"}.get(key, key) for key in SEARCHES[search]]
        assert snap_compare(ExplorerApp(archive, TODAY), press=[*keys, "wait:200"], terminal_size=size)


def test_search_without_colour(
    snap_compare: Callable[..., bool], database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with Archive.open(database) as archive:
        keys = ["slash", *"kind", "colon", *"person", "space", "minus", *"decree", "space", "alt+2"]
        keys += [*"body", "colon", "down", "wait:200"]
        assert snap_compare(ExplorerApp(archive, TODAY), press=keys, terminal_size=(80, 24))
