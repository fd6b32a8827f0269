"""Pictures of a page with every element, at the three sizes of terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tui.page.host import Host
from tests.tui.page.sample import SVERDLOV

SIZES = [(120, 40), (80, 24), (60, 15)]


@pytest.mark.parametrize("size", SIZES)
def test_a_page_with_the_cursor_on_a_link(snap_compare: Callable[..., bool], size: tuple[int, int]) -> None:
    assert snap_compare(Host(SVERDLOV), press=["n", "n"], terminal_size=size)


def test_hints_on_a_light_page(snap_compare: Callable[..., bool]) -> None:
    app = Host(SVERDLOV)
    app.theme = "textual-light"
    assert snap_compare(app, press=["f"], terminal_size=(80, 24))


def test_a_page_without_colour(snap_compare: Callable[..., bool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(Host(SVERDLOV), press=["n", "n"], terminal_size=(80, 24))
