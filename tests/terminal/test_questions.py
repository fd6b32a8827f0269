"""What a stranger finds by keyboard only, and one key on and one key back from there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

COMMAND = str(Path(sys.executable).with_name("vtsik-tui"))


def trail(screen: str) -> str:
    """The first line, which names the page."""
    return screen.splitlines()[0]


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        pytest.param(
            "ВЦИК", ["Chairmen", "Yakov Sverdlov", "Mikhail Vladimirsky", "Mikhail Kalinin"], id="chairmen"
        ),
        pytest.param(
            "first vtsik",
            ["Jul – 17 Aug 1917", "Tauride Palace", "17 Aug – 7 Nov 1917", "Smolny Institute"],
            id="seats",
        ),
        pytest.param(
            "second convocation", ["Party strength", "62", "29", "101 members in all"], id="parties"
        ),
        pytest.param(
            "telegram democratic conference", ["Nikolai Chkheidze", "Nikolai Avksentiev"], id="telegram"
        ),
    ],
)
def test_a_question_is_answered(query: str, answer: list[str], tmp_path: Path) -> None:
    """Search, enter, read; then follow the first link with two keys and come back with one."""
    home = {"HOME": str(tmp_path)}
    with Terminal([COMMAND], columns=120, rows=60, environment=home) as terminal:
        terminal.wait_for("On this day")
        terminal.press("/", query)
        terminal.settle()
        terminal.press("enter")
        page = terminal.wait_for(lambda screen: all(words in screen for words in answer))
        positions = [page.index(words) for words in answer]
        assert positions == sorted(positions)
        opened = trail(terminal.settle())
        terminal.press("n", "enter")
        terminal.wait_for(lambda screen: trail(screen) != opened)
        terminal.settle()
        terminal.press("[")
        terminal.wait_for(lambda screen: trail(screen) == opened)
        terminal.press("q")
        assert terminal.exit_code() == 0
