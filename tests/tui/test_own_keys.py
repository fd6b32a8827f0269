"""The reader's own keys: each does one thing only, and everything tells the same of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vtsik_tui.tui.commands.own_keys import PRESETS, key_of, with_keys
from vtsik_tui.tui.commands.table import COMMANDS


def keys(**own: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The keys of every command, with some of the reader's own."""
    return {
        one.id: one.keys
        for one in with_keys(COMMANDS, {name.replace("_", "-"): some for name, some in own.items()})
    }


def test_a_key_that_is_bound_anew_is_taken_from_the_command_that_had_it() -> None:
    own = keys(quit=("d",))
    assert (own["quit"], own["day"]) == (("d",), ())
    assert next(one for one in with_keys(COMMANDS, {"quit": ("d",)}) if one.id == "day").footer == ""
    assert keys(back=("h", "backspace"))["back"] == ("h", "backspace")


def test_where_letters_are_typed_a_key_is_another_one() -> None:
    assert keys(day=("enter",))["answer"] == ("enter",)
    assert keys(day=("enter",))["open-link"] == ()


def test_a_command_that_there_is_not_takes_nothing() -> None:
    assert keys(nonsense=("d",)) == {one.id: one.keys for one in COMMANDS}


@pytest.mark.parametrize(
    ("written", "name"), [(",", "comma"), ("alt+<", "alt+less_than_sign"), ("+", "plus"), ("Q", "Q")]
)
def test_keys_are_written_as_they_look(written: str, name: str) -> None:
    assert key_of(written) == name


@pytest.mark.parametrize("preset", PRESETS)
def test_every_set_of_keys_is_of_commands_that_there_are_and_quits(preset: str) -> None:
    there = {one.id for one in COMMANDS}
    assert set(PRESETS[preset]) <= there
    own = {one.id: one.keys for one in with_keys(COMMANDS, PRESETS[preset])}
    assert all(
        own[name] for name in ("quit", "help", "search", "open", "back", "palette", "note", "bookmark")
    )


_TOLD = """
from vtsik_tui.desk.folders import folders
from vtsik_tui.desk.settings.reading import load
from vtsik_tui.tui.commands import own_keys
settings = load(folders().settings).settings
own_keys.choose(settings.keys, settings.bindings)
from vtsik_tui.tui.commands.table import BY_ID
from vtsik_tui.tui.screens.main import MainScreen
print(*BY_ID["line-down"].keys, *BY_ID["note"].keys)
print(*(binding.key for binding in MainScreen.BINDINGS if binding.action == "note"))
"""


def test_the_keys_of_the_settings_are_the_keys(home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('keys = "emacs"\n[bindings]\nnote = "w"\n', encoding="utf-8")
    environment = os.environ | {"VTSIK_TUI_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", _TOLD], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["ctrl+n down j w", "w ц"]
