"""The command line as a person types it: what is printed where, and the exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.folder import Folder
from tests.terminal.terminal import Terminal
from vtsik_tui import __version__


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A home of its own."""
    return os.environ | {"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "home" / "cache")}


def run(*arguments: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `vtsik-tui` with no terminal."""
    command = [sys.executable, "-m", "vtsik_tui", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env=env, stdin=subprocess.DEVNULL, timeout=120
    )


def test_build_says_what_it_built(folder: Folder, tmp_path: Path) -> None:
    """Counts and path, on standard output; nothing else anywhere."""
    out = tmp_path / "x.sqlite"
    done = run("build", "--data", folder.path, "--out", out)
    assert done.stdout == f"{out}: 6 people, 5 bodies, 5 events, 3 documents, 2 places, 5 sources\n"
    assert (done.stderr, done.returncode) == ("", 0)


def test_build_prints_every_problem_on_a_line(folder: Folder, tmp_path: Path) -> None:
    """Then how many, and the exit code 1."""
    folder.replace("people/k-n.toml", 'fate = "executed"', 'fate = "exekuted"')
    folder.replace("places/all.toml", "lat = 59.9464\n", "")
    done = run("build", "--data", folder.path, "--out", tmp_path / "x.sqlite")
    assert done.stderr.splitlines() == [
        'people/k-n.toml: person/lev-kamenev: fate: "exekuted" is not in the vocabulary as a fate; '
        'did you mean "executed"?',
        "places/all.toml: place/smolny: lat and lon go together: give both or neither",
        f"2 problems in {folder.path}; nothing was built.",
    ]
    assert (done.stdout, done.returncode) == ("", 1)
    assert not (tmp_path / "x.sqlite").exists()


def test_build_shows_a_bar_on_a_terminal(folder: Folder, tmp_path: Path) -> None:
    """On standard error only, and only if that is a terminal."""
    out = tmp_path / "x.sqlite"
    command = [sys.executable, "-m", "vtsik_tui", "build", "--data", str(folder.path), "--out", str(out)]
    with Terminal(command, columns=200, rows=10) as terminal:
        screen = terminal.wait_for("6 people")
    assert "Building" in screen
    assert "100%" in screen


def test_the_schema_describes_every_kind_of_record() -> None:
    """As JSON on standard output, for an editor."""
    done = run("build", "--schema")
    schema = json.loads(done.stdout)
    records, _, _ = schema["anyOf"]
    assert list(records["properties"]) == ["person", "body", "event", "document", "place", "source"]
    person = schema["$defs"]["Person"]
    assert person["additionalProperties"] is False
    assert set(person["required"]) == {"id", "name", "summary", "sources"}
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--nope",), "No such option"),
        (("nope",), "No such command"),
        (("build", "--nope"), "No such option"),
        (("build", "left-over"), "Got unexpected extra argument (left-over)"),
        (("--db", "x", "--data", "y"), "--db and --data name two things to open: leave one of them out."),
        (("--db", "x", "build"), "--db names a database to open: name the one to build with --out."),
        (("build", "--data", "/no/where"), "There is no data folder at /no/where: name one that holds"),
        (("--data", "/no/where"), "There is no data folder at /no/where: name one that holds"),
        (("--db", "/no/where"), "There is no database at /no/where"),
        (("--db", "/"), "/ is a folder, not a database"),
        (("--db", sys.executable), "is not an SQLite database"),
    ],
)
def test_wrong_use_gets_one_sentence(arguments: tuple[str, ...], sentence: str, home: dict[str, str]) -> None:
    """On standard error, with the exit code 2 and never a traceback."""
    done = run(*arguments, env=home)
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)


def test_an_output_that_cannot_be_written(folder: Folder, tmp_path: Path) -> None:
    """One sentence that says why."""
    out = tmp_path / "nowhere" / "x.sqlite"
    done = run("build", "--data", folder.path, "--out", out)
    assert done.stderr == (
        f"{out} cannot be written (no such file or directory): name another place with --out FILE.\n"
    )
    assert done.returncode == 2


def test_the_explorer_needs_a_terminal(database: Path) -> None:
    """In a pipe it says so and draws nothing."""
    done = run("--db", database)
    assert done.stderr == "The explorer needs a terminal, and standard input is not one.\n"
    assert (done.stdout, done.returncode) == ("", 2)


def test_a_data_folder_is_built_once_and_then_found(folder: Folder, home: dict[str, str]) -> None:
    """The second time the cached file is used; other facts make another."""
    cache = Path(home["XDG_CACHE_HOME"]) / "vtsik-tui"
    assert "needs a terminal" in run("--data", folder.path, env=home).stderr
    (first,) = cache.iterdir()
    made = first.stat().st_mtime_ns
    run("--data", folder.path, env=home)
    assert [path.stat().st_mtime_ns for path in cache.iterdir()] == [made]
    folder.replace("people/k-n.toml", "He spoke", "He talked")
    run("--data", folder.path, env=home)
    assert len(list(cache.iterdir())) == 2


def test_a_damaged_cache_is_built_anew(folder: Folder, home: dict[str, str]) -> None:
    """Nobody has to know that there is a cache."""
    cache = Path(home["XDG_CACHE_HOME"]) / "vtsik-tui"
    run("--data", folder.path, env=home)
    (cached,) = cache.iterdir()
    whole = cached.read_bytes()
    cached.write_bytes(whole[:5000])
    run("--data", folder.path, env=home)
    assert cached.read_bytes() == whole


def test_a_data_folder_with_errors_is_reported_as_by_build(folder: Folder, home: dict[str, str]) -> None:
    """Each problem, the count, and the exit code 1."""
    folder.replace("people/k-n.toml", 'fate = "executed"', 'fate = "exekuted"')
    done = run("--data", folder.path, env=home)
    assert 'fate: "exekuted" is not in the vocabulary as a fate' in done.stderr
    assert f"1 problem in {folder.path}; nothing was built." in done.stderr
    assert done.returncode == 1


def test_a_cache_that_cannot_be_made(folder: Folder, tmp_path: Path, home: dict[str, str]) -> None:
    """One sentence, and another way."""
    (tmp_path / "home").write_text("a file, not a folder", encoding="utf-8")
    done = run("--data", folder.path, env=home)
    assert "cannot be made" in done.stderr
    assert "build with 'vtsik-tui build --data DIR --out FILE' and open that with --db FILE." in done.stderr
    assert done.returncode == 2


def test_the_version_and_the_help() -> None:
    """Both on standard output; the help names every command."""
    assert run("--version").stdout == f"vtsik-tui {__version__}\n"
    for option in ("-h", "--help"):
        assert re.search(r"build +Check the facts and build the database from them\.", run(option).stdout)


def test_help_imports_neither_screen_nor_build() -> None:
    """A command imports what it needs and no more."""
    code = (
        "import sys, vtsik_tui.cli as cli\n"
        "try: cli.main()\n"
        "except SystemExit: pass\n"
        "heavy = {'textual', 'pydantic', 'sqlite_utils', 'edtf', 'iuliia', 'platformdirs', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"
