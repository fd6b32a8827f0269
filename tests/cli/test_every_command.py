"""What holds for every command: help, wrong use, where things are printed, exit codes, the JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.cli.running import typed
from tests.cli.test_json import faults
from tests.terminal.terminal import Terminal
from vtsik_tui.cli.lazy_group import LazyGroup
from vtsik_tui.cli.main import vtsik

FACTS = Path(__file__).parent.parent / "facts"

#: Of each command: words that find something, words that find nothing, words that are wrong use; None for
#: a command to which that cannot happen, or that does not end.
COMMANDS: dict[str, tuple[str | None, str | None, str]] = {
    "search": ("Sverdlov", "xqzzyv", ""),
    "open": (None, "person/nobody-at-all", ""),
    "show": ("person/lev-kamenev", "person/nobody-at-all", ""),
    "list": ("people", "people xqzzyv", "kings"),
    "path": ("person/lev-kamenev person/yakov-sverdlov", "person/nobody-at-all body/vtsik", "body/vtsik"),
    "near": ("person/lev-kamenev", "person/nobody-at-all", "body/vtsik --depth 9"),
    "tree": ("body/vtsik", "body/nothing-at-all", "person/lev-kamenev"),
    "on": ("1917-11-21", None, "yesterday-ish"),
    "timeline": ("person/lev-kamenev", "person/nobody-at-all", "--from 1919 --to 1918"),
    "chamber": ("event/congress-02", "person/nobody-at-all", "--reading 1"),
    "group": ("body/vtsik", "body/nothing-at-all", ""),
    "today": ("--on 11-07", "--on 02-29", "--on 13-13"),
    "export": ("jsonl person/lev-kamenev", "jsonl xqzzyv", "papyrus"),
    "cite": ("person/lev-kamenev", "person/nobody-at-all", ""),
    "info": ("", None, "left-over"),
    "paths": ("", None, "left-over"),
    "serve": (None, None, "--host 0.0.0.0"),
    "db": ("", None, "left-over"),
    "man": ("", None, "left-over"),
    "completion": ("bash", None, "tcsh"),
    "build": (None, None, "left-over"),
    "check": (str(FACTS), None, "/no/such/folder"),
    "desk": ("note person/lev-kamenev Read", "show person/nobody-at-all", "shelf"),
    "desk bookmark": ("person/lev-kamenev", "person/nobody-at-all", ""),
    "desk unbookmark": (None, "person/lev-kamenev", ""),
    "desk note": ("person/lev-kamenev Read", "person/nobody-at-all Read", ""),
    "desk list": (None, "", "left-over"),
    "desk show": (None, "person/nobody-at-all", ""),
    "desk export": ("", None, "left-over"),
    "desk import": (None, None, "/no/such/file"),
}
#: The file of docs/schemas where it is not called as the command.
SCHEMAS = {"desk list": "desk-list", "desk show": "desk-show", "desk export": "desk-export"}


def every(group: click.Command = vtsik, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command by its name, those of groups too."""
    if isinstance(group, LazyGroup):
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            yield f"{before}{name}", command
            yield from every(command, f"{name} ")


ALL = dict(every())


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk of its own, a narrow and plain window."""
    monkeypatch.setenv("VTSIK_TUI_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "80")


def test_every_command_stands_in_the_table() -> None:
    assert set(COMMANDS) == set(ALL)


@pytest.mark.parametrize("name", ALL)
def test_the_help_is_one_screen_of_plain_text(database: Path, name: str) -> None:
    done = typed(database, *name.split(), "--help")
    assert (done.exit_code, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Usage: ")
    assert len(lines) <= 40
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("name", ALL)
def test_what_the_help_of_all_says_of_a_command_is_what_the_table_says(name: str) -> None:
    told = ALL[name].short_help or ""
    assert told.endswith(".")
    assert len(told) <= 66


def test_no_help_loads_the_screen() -> None:
    code = (
        "import sys\n"
        "from vtsik_tui.cli.main import vtsik\n"
        "for line in sys.argv[1:]:\n"
        "    try: vtsik([*line.split(), '--help'])\n"
        "    except SystemExit as end: assert end.code == 0, line\n"
        "heavy = ('textual', 'rich', 'pydantic', 'sqlite_utils', 'aiohttp', 'vtsik_tui.tui')\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "", *ALL], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_wrong_use(database: Path, name: str) -> None:
    before = ["--db", str(database)] if name not in ("build", "check") else []
    done = run(*before, *name.split(), *COMMANDS[name][2].split())
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", [name for name, words in COMMANDS.items() if words[1] is not None])
def test_nothing_found(database: Path, name: str) -> None:
    done = typed(database, *name.split(), *(COMMANDS[name][1] or "").split())
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.strip()


@pytest.mark.parametrize("name", [name for name, words in COMMANDS.items() if words[0] is not None])
def test_what_is_found_goes_to_standard_output_and_is_plain(database: Path, name: str) -> None:
    done = typed(database, *name.split(), *(COMMANDS[name][0] or "").split())
    assert done.exit_code == 0, done.output
    assert done.stdout.strip()
    assert "\x1b" not in done.output


@pytest.mark.parametrize(
    "name", [name for name in ALL if any("--json" in one.opts for one in ALL[name].params)]
)
def test_the_json_is_as_its_schema_says(database: Path, name: str) -> None:
    if name.startswith("desk "):
        typed(database, "desk", "bookmark", "person/lev-kamenev")
        typed(database, "desk", "note", "person/lev-kamenev", "Read")
    words = COMMANDS[name][0]
    words = "person/lev-kamenev" if name == "desk show" else words or ""
    done = typed(database, *name.split(), *words.split(), "--json")
    assert done.exit_code == 0, done.output
    assert faults(SCHEMAS.get(name, name), json.loads(done.stdout)) == []


@pytest.mark.parametrize(
    ("variables", "styled"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_bold_on_a_terminal_only_and_not_with_no_color(
    database: Path, variables: dict[str, str], styled: bool
) -> None:
    master, slave = os.openpty()
    line = [sys.executable, "-m", "vtsik_tui", "--db", str(database), "--no-pager", "list", "people"]
    plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    subprocess.run(
        line, stdout=slave, stderr=subprocess.DEVNULL, check=True, env=plain | {"TERM": "xterm"} | variables
    )
    os.close(slave)
    printed = os.read(master, 65_536).decode()
    os.close(master)
    assert ("\x1b[" in printed) is styled


def test_a_long_text_is_paged_on_a_terminal(bundled: Path) -> None:
    """The pager of the reader gets it; --no-pager prints it."""
    line = [sys.executable, "-m", "vtsik_tui", "--db", str(bundled)]
    pager = {"PAGER": "sed -n '1s/^/PAGED /p'"}
    with Terminal([*line, "list", "people"], environment=pager, rows=24) as terminal:
        terminal.wait_for("PAGED person/")
        assert terminal.exit_code() == 0
    for more in (["--no-pager", "list", "people"], ["list", "people", "--limit", "3"]):
        with Terminal([*line, *more], environment=pager, rows=24) as terminal:
            terminal.wait_for("person/")
            assert terminal.exit_code() == 0
            assert "PAGED" not in terminal.text


def test_a_pager_that_is_left_early_is_no_error(bundled: Path) -> None:
    line = [sys.executable, "-m", "vtsik_tui", "--db", str(bundled), "list", "sources"]
    with Terminal(line, environment={"PAGER": "head -n 1"}, rows=24) as terminal:
        assert terminal.exit_code() == 0
        assert "Traceback" not in terminal.text


def test_a_near_miss_is_suggested(database: Path) -> None:
    for words, suggested in {
        "serch": "Did you mean vtsik-tui search?",
        "desk lst": "desk list?",
        "Sverdlox": "Did you mean person/yakov-sverdlov",
        "show Sverdlox": "it may be one of these: person/yakov-sverdlov",
        "person/yakov-sverdlof": "it may be person/yakov-sverdlov",
        "list people Sverdlox": "Did you mean person/yakov-sverdlov",
        "show person/lev-kamenev --jsn": "Did you mean '--json'?",
    }.items():
        done = typed(database, *words.split())
        assert done.exit_code in (1, 2)
        assert suggested in " ".join(done.stderr.split()), words


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("person/lev-kamenev", "People › Lev Kamenev"),
        ("Rosenfeld", "People › Lev Kamenev"),
        ("open body/vtsik", "Bodies › "),
        ("day/1917-11-21", "21 Nov"),
        ("search --open gave way", "⌕ gave way"),
    ],
)
def test_the_explorer_opens_there(database: Path, words: str, seen: str) -> None:
    line = [sys.executable, "-m", "vtsik_tui", "--db", str(database), *words.split()]
    with Terminal(line) as terminal:
        terminal.wait_for(seen)
        terminal.settle()
        terminal.press("q")
        assert terminal.exit_code() == 0


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "vtsik_tui", *words],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
