"""A person at a terminal: the installed command, from start to quit."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

COMMAND = str(Path(sys.executable).with_name("vtsik-tui"))


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A home of its own, so that nothing of the person running the tests is touched."""
    return {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def terminal(home: dict[str, str]) -> Iterator[Terminal]:
    """The explorer in a terminal of 120×40, its first frame drawn."""
    with Terminal([COMMAND], environment=home) as running:
        running.wait_for("On this day")
        running.settle()
        yield running


def test_search_open_follow_and_go_back(terminal: Terminal) -> None:
    """Type a name in Cyrillic, open the page, follow a link, come back, quit."""
    terminal.press("/", "Свердлов")
    terminal.wait_for("Yakov Sverdlov")
    terminal.press("enter")
    terminal.wait_for(lambda screen: "Яков Михайлович Свердлов" in screen and "Posts" in screen)
    page = terminal.settle()
    terminal.press("n", "enter")
    terminal.wait_for(lambda screen: "Яков Михайлович Свердлов" not in screen)
    terminal.settle()
    terminal.press("[")
    terminal.wait_for("Яков Михайлович Свердлов")
    assert heading(terminal.settle()) == heading(page)
    terminal.press("q")
    assert terminal.exit_code() == 0


def heading(screen: str) -> str:
    """The trail, which names the page and the settings."""
    return screen.splitlines()[0]


def test_who_chaired_after_sverdlov(terminal: Terminal) -> None:
    """The page of the VTsIK names its chairmen in order: Vladimirsky for two weeks, then Kalinin."""
    terminal.press("/", "vtsik")
    terminal.wait_for("All-Russian Central Executive Committee")
    terminal.press("enter")
    terminal.wait_for(lambda screen: "Chairmen" in screen and "Yakov Sverdlov" in screen)
    terminal.press("ctrl+d")
    screen = terminal.wait_for(lambda screen: "Yakov Sverdlov" in screen and "Mikhail Vladimirsky" in screen)
    assert screen.index("Yakov Sverdlov") < screen.index("Mikhail Vladimirsky")
    screen = terminal.wait_for("Mikhail Kalinin")
    assert screen.index("Mikhail Vladimirsky") < screen.index("Mikhail Kalinin")


def test_no_terminal_on_stdout(home: dict[str, str]) -> None:
    """Piped away, it says why it does not start."""
    run = subprocess.run(
        [COMMAND],
        env={**os.environ, **home},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert run.stdout == ""
    assert "terminal" in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        pytest.param("missing.sqlite", None, "no", id="missing"),
        pytest.param("notes.txt", b"This is a shopping list.\n" * 40, "not an SQLite database", id="foreign"),
        pytest.param("empty.sqlite", b"", "empty", id="empty"),
    ],
)
def test_a_database_that_cannot_be_opened(
    home: dict[str, str], tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    """One clear sentence, exit code 2, and no traceback."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with Terminal([COMMAND, "--db", str(path)], columns=400, environment=home) as terminal:
        assert terminal.exit_code() == 2
        screen = terminal.text
    assert says in screen
    assert name in screen
    assert "Traceback" not in screen
    assert len(screen.strip().splitlines()) == 1


def test_an_unknown_option(home: dict[str, str]) -> None:
    """Wrong use is exit code 2 and a sentence."""
    run = subprocess.run(
        [COMMAND, "--frobnicate"], env={**os.environ, **home}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert "No such option" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_short_name_is_the_same_command(home: dict[str, str]) -> None:
    """`vtsik` says the same version as `vtsik-tui`."""
    said = [
        subprocess.run(
            [name, "--version"], env={**os.environ, **home}, capture_output=True, text=True, check=True
        ).stdout
        for name in (COMMAND, str(Path(COMMAND).with_name("vtsik")))
    ]
    assert said[0] == said[1]
    assert "0." in said[0]
