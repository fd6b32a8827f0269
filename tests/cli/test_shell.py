"""The commands among others in a shell: pipes, locales, what they load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import shell
from tests.terminal.terminal import Terminal

_LOADED = """
import sys
from vtsik_tui.cli.main import vtsik
try:
    vtsik(sys.argv[1:])
except SystemExit:
    pass
print("\\n".join(sys.modules), file=sys.stderr)
"""
_HEAVY = (
    *("textual", "rich", "pydantic", "sqlite_utils", "edtf", "iuliia", "platformdirs"),
    *("vtsik_tui.tui", "vtsik_tui.build"),
)
ASKING = [
    "search Sverdlov",
    "search Sverdlof",
    "search --json 7 November 1917",
    "show person/lev-kamenev",
    "show --json body/vtsik",
    "show nothing of the kind",
    "on 21 November 1917",
    "on --json 1917-11-21",
    "today --on 11-07",
]


@pytest.mark.parametrize("words", ASKING)
def test_what_a_command_loads(database: Path, words: str) -> None:
    command = [sys.executable, "-c", _LOADED, "--db", str(database), *words.split()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    loaded = done.stderr.split()
    assert "vtsik_tui.archive.archive" in loaded
    assert [name for name in _HEAVY if name in loaded] == []


def test_a_command_loads_only_what_it_prints_with(database: Path) -> None:
    command = [sys.executable, "-c", _LOADED, "--db", str(database), "show", "--json", "body/vtsik"]
    loaded = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stderr.split()
    assert "vtsik_tui.archive.whole" in loaded
    assert "vtsik_tui.cli.page_text" not in loaded
    assert "vtsik_tui.archive.search" not in loaded


@pytest.mark.parametrize("words", ["search a --limit 2000", "show body/vtsik", "show body/vtsik --json"])
def test_a_reader_that_has_enough(bundled: Path, words: str) -> None:
    done = shell(f"{{ vtsik-tui --db '{bundled}' {words}; echo $? >&2; }} | head -n 1")
    assert done.stdout.count(b"\n") == 1
    assert done.stderr.splitlines()[-1] == b"0"
    assert b"rror" not in done.stderr


@pytest.mark.parametrize(
    ("where", "code"),
    [
        pytest.param(">&-", 0, id="no standard output"),
        pytest.param("2>&-", 0, id="no standard error"),
        pytest.param(">&- 2>&-", 0, id="neither"),
        pytest.param("<&-", 0, id="no standard input"),
        pytest.param(">/dev/full", 2, id="full"),
        pytest.param("2>/dev/full", 0, id="full for what is no result"),
    ],
)
@pytest.mark.parametrize("words", ["search sverdlov", "show person/lev-kamenev"])
def test_nowhere_to_print(database: Path, words: str, where: str, code: int) -> None:
    if "/dev/full" in where and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = shell(f"vtsik-tui --db '{database}' {words} {where}")
    assert done.returncode == code
    if code:
        assert done.stderr == b"The result cannot be written (No space left on device).\n"


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({"LC_ALL": "C"}, id="C"),
        pytest.param({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, id="plain ASCII"),
        pytest.param({"PYTHONIOENCODING": "latin-1"}, id="Latin-1"),
    ],
)
def test_utf8_whatever_the_locale(database: Path, environment: dict[str, str]) -> None:
    done = shell(f"vtsik-tui --db '{database}' search Свердлов", **environment)
    assert "Яков Михайлович Свердлов" in done.stdout.decode()
    done = shell(f"vtsik-tui --db '{database}' show Свердлову Якову Павловичу", **environment)
    assert "“Свердлову Якову Павловичу”" in done.stderr.decode()


def test_words_that_are_no_utf8(database: Path) -> None:
    done = shell(f"vtsik-tui --db '{database}' search \"$(printf '\\377\\376')\"")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Nothing answers “")


def test_a_folder_of_facts_before_the_command(tmp_path: Path) -> None:
    facts = Path(__file__).parent.parent / "facts"
    done = shell(f"vtsik-tui --data '{facts}' show Rosenfeld", XDG_CACHE_HOME=str(tmp_path))
    assert done.stdout.decode().startswith("Lev Kamenev\n")
    done = shell(f"vtsik-tui --data '{tmp_path / 'none'}' search Rosenfeld", XDG_CACHE_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")


def test_on_a_terminal_the_match_is_marked(database: Path) -> None:
    master, slave = os.openpty()
    command = [sys.executable, "-m", "vtsik_tui", "--db", str(database), "search", "gave", "way"]
    subprocess.run(command, stdout=slave, stderr=subprocess.DEVNULL, check=True)
    os.close(slave)
    printed = os.read(master, 65_536).decode()
    os.close(master)
    assert "\x1b[1mgave\x1b[0m \x1b[1mway\x1b[0m" in printed


def test_on_a_terminal_the_page_fits(database: Path) -> None:
    command = [sys.executable, "-m", "vtsik_tui", "--db", str(database), "show", "person/lev-kamenev"]
    with Terminal(command, columns=60, rows=60) as terminal:
        screen = terminal.wait_for("[3] A page about the soviets")
    lines = [line.rstrip() for line in screen.splitlines()]
    assert "First chairman of the VTsIK after the Second Congress; he" in lines
    assert "gave way to Sverdlov after twelve days. [1]" in lines
