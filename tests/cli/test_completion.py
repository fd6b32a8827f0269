"""Tab in real shells: commands, refs, parties and fates are completed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import shell
from tests.terminal.terminal import Terminal

#: The folder in which `vtsik-tui` is installed.
BIN = Path(sys.executable).parent

START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    # It wants to be the master of its terminal.
    "fish": ["setsid", "--ctty", "--wait", "fish", "--no-config", "-i"],
}
LOAD = {
    "bash": 'eval "$(vtsik-tui completion bash)"',
    "zsh": 'autoload -Uz compinit; compinit -D; eval "$(vtsik-tui completion zsh)"',
    "fish": "vtsik-tui completion fish | source",
}
SHELLS = tuple(START)


def need(name: str) -> None:
    """Skip where a shell is not installed."""
    for program in (name, START[name][0]):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed here")


def path() -> str:
    """PATH with the command in it."""
    return f"{BIN}{os.pathsep}{os.environ['PATH']}"


def offered(*words: str, at: int | None = None) -> list[str]:
    """What bash offers for a line of which the last word is being typed."""
    need("bash")
    quoted = " ".join(f"'{word}'" for word in words)
    script = (
        f"{LOAD['bash']}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1 if at is None else at};"
        ' _vtsik_tui_completion vtsik-tui; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env=os.environ | {"PATH": path()},
    )
    assert done.stderr == ""
    return [line for line in done.stdout.split("\n") if line]


@contextmanager
def completing(name: str, home: Path) -> Iterator[Terminal]:
    """A shell in a terminal that has loaded the completion."""
    need(name)
    environment = {"PATH": path(), "HOME": str(home), "XDG_CONFIG_HOME": str(home), "PS1": "$ "}
    with Terminal(START[name], environment=environment, columns=150) as terminal:
        terminal.settle()
        terminal.press(f"{LOAD[name]}; echo rea''dy", "enter")
        terminal.wait_for(lambda screen: any(line.strip() == "ready" for line in screen.splitlines()))
        terminal.settle()
        yield terminal


@pytest.mark.parametrize("name", SHELLS)
def test_a_ref_is_completed(name: str, tmp_path: Path) -> None:
    """Type the beginning of an id, press tab, and the command is whole."""
    with completing(name, tmp_path) as terminal:
        terminal.press("vtsik-tui show person/yakov-sver", "tab")
        terminal.wait_for("vtsik-tui show person/yakov-sverdlov")
        terminal.settle()
        terminal.press("--js", "tab")
        terminal.wait_for("vtsik-tui show person/yakov-sverdlov --json")


@pytest.mark.parametrize("name", SHELLS)
def test_after_a_kind_the_id_follows_without_a_space(name: str, tmp_path: Path) -> None:
    with completing(name, tmp_path) as terminal:
        terminal.press("vtsik-tui show pers", "tab")
        terminal.wait_for("vtsik-tui show person/")
        terminal.settle()
        terminal.press("klavdiya-sv", "tab")
        terminal.wait_for("vtsik-tui show person/klavdiya-sverdlova")


def test_commands_and_options() -> None:
    assert {"search", "show", "desk", "completion"} <= set(offered("vtsik-tui", ""))
    assert offered("vtsik-tui", "sho") == ["show"]
    assert offered("vtsik-tui", "desk", "boo") == ["bookmark"]
    assert offered("vtsik-tui", "list", "p") == ["people", "places"]
    assert offered("vtsik-tui", "show", "--js") == ["--json"]


def test_refs_wherever_a_ref_is_wanted() -> None:
    for line in (["show"], ["near"], ["timeline"], ["desk", "bookmark"], ["path", "body/vtsik"], []):
        assert offered("vtsik-tui", *line, "person/klavdiya-sverd") == ["person/klavdiya-sverdlova"], line
    assert offered("vtsik-tui", "timeline", "--with", "person/klavdiya-sverd") == [
        "person/klavdiya-sverdlova"
    ]


def test_only_the_kinds_that_the_command_takes() -> None:
    assert offered("vtsik-tui", "show", "") == [
        "event/",
        "person/",
        "body/",
        "document/",
        "place/",
        "source/",
    ]
    assert offered("vtsik-tui", "tree", "") == ["body/"]
    assert offered("vtsik-tui", "tree", "person/y") == []


def test_a_name_that_only_one_bears_becomes_its_ref() -> None:
    assert offered("vtsik-tui", "show", "klavdiya-s") == ["person/klavdiya-sverdlova"]
    assert offered("vtsik-tui", "show", "Коллонта") == ["person/alexandra-kollontai"]
    assert offered("vtsik-tui", "show", "qqqq") == []


def test_parties_and_fates() -> None:
    assert "left-srs" in offered("vtsik-tui", "group", "--party", "left")
    assert "executed" in offered("vtsik-tui", "group", "--fate", "exec")


def test_another_database_is_asked(database: Path, tmp_path: Path) -> None:
    assert offered("vtsik-tui", "--db", str(database), "show", "person/")[0].startswith("person/")
    assert len(offered("vtsik-tui", "--db", str(database), "show", "person/")) < 20
    assert offered("vtsik-tui", "--db", str(tmp_path / "none.sqlite"), "show", "person/") == []


def test_a_tab_loads_nothing_heavy() -> None:
    code = (
        "import sys, vtsik_tui.cli as cli\n"
        "try: cli.main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    variables = {
        "_VTSIK_TUI_COMPLETE": "bash_complete",
        "COMP_WORDS": "vtsik-tui show person/yak",
        "COMP_CWORD": "2",
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env=os.environ | variables,
    )
    assert "plain,person/yakov-sverdlov" in done.stdout.splitlines()
    heavy = (
        "textual",
        "rich",
        "pydantic",
        "platformdirs",
        "vtsik_tui.archive.search",
        "vtsik_tui.archive.whole",
    )
    assert [name for name in heavy if name in done.stderr.split()] == []


def test_what_stands_in_a_database_is_no_order_to_a_shell(database: Path, tmp_path: Path) -> None:
    """A title with a line end, a tab or an escape sequence stays a description."""
    import sqlite3

    evil = tmp_path / "evil.sqlite"
    evil.write_bytes(database.read_bytes())
    with sqlite3.connect(evil) as connection:
        connection.execute("UPDATE entity SET title = ?", ("a\nplain\n$(touch x)\n\x1b[31m",))
    connection.close()
    line = f"vtsik-tui --db {evil} show person/lev-kam"
    done = shell(
        "vtsik-tui", _VTSIK_TUI_COMPLETE="zsh_complete", COMP_WORDS=line, COMP_CWORD="4"
    ).stdout.decode()
    assert done.splitlines()[:2] == ["plain", "person/lev-kamenev"]
    assert len(done.splitlines()) == 3
    assert "\x1b" not in done


@pytest.mark.parametrize("name", SHELLS)
def test_the_script_is_printed(name: str) -> None:
    done = shell(f"vtsik-tui completion {name}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"_VTSIK_TUI_COMPLETE{'=' if name != 'fish' else ' '}{name}_complete" in done.stdout.decode()


def test_another_shell_is_wrong_use() -> None:
    done = shell("vtsik-tui completion tcsh")
    assert (done.returncode, done.stdout) == (2, b"")
