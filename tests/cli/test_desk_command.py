"""`vtsik-tui desk` and `paths`: what is said to be saved is on the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.running import shell, typed
from tests.cli.test_json import closed, schema
from vtsik_tui.desk.desk import Desk

_LOADED = """
import sys
from vtsik_tui.cli.main import vtsik
try:
    vtsik(sys.argv[1:])
except SystemExit:
    print(*sys.modules)
"""


def fits(name: str, text: str) -> Any:
    """JSON as its schema says, read."""
    value = json.loads(text)
    Draft202012Validator(closed(schema(name))).validate(value)
    return value


def test_a_note_is_written_added_to_and_replaced(database: Path, home: Path) -> None:
    done = typed(database, "desk", "note", "Kamenev", "took", "the chair")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "Saved: the note on Lev Kamenev (person/lev-kamenev).\n"
    typed(database, "desk", "note", "person/kamenev", "and left it")
    with Desk(home / "desk.sqlite") as desk:
        assert desk.notes.get("person/lev-kamenev").text == "took the chair\n\nand left it"
    assert typed(database, "desk", "note", "--replace", "Kamenev", "anew").exit_code == 0
    assert typed(database, "desk", "show", "Kamenev").stdout == "anew\n"
    assert typed(database, "desk", "note", "--replace", "Kamenev", "").stdout.startswith("Taken away")
    assert typed(database, "desk", "show", "Kamenev").exit_code == 1


def test_bookmarks_are_listed_by_folder(database: Path) -> None:
    assert typed(database, "desk", "list").exit_code == 1
    typed(database, "desk", "bookmark", "Kamenev", "--folder", "Kiel")
    typed(database, "desk", "bookmark", "body/vtsik")
    typed(database, "desk", "note", "body/vtsik", "See [[person/lev-kamenev|him]]")
    assert typed(database, "desk", "list").stdout.splitlines() == [
        "Bookmarks",
        "  VTsIK (body/vtsik)",
        "",
        "Kiel",
        "  Lev Kamenev (person/lev-kamenev)",
        "",
        "Notes",
        "  VTsIK (body/vtsik): See him",
    ]
    listed = fits("desk-list", typed(database, "desk", "list", "--json").stdout)
    assert [(one["ref"], one["folder"]) for one in listed["bookmarks"]] == [
        ("body/vtsik", ""),
        ("person/lev-kamenev", "Kiel"),
    ]
    shown = fits("desk-show", typed(database, "desk", "show", "Kamenev", "--json").stdout)
    assert [one["folder"] for one in shown["bookmarks"]] == ["Kiel"]


def test_a_bookmark_is_taken_away(database: Path) -> None:
    typed(database, "desk", "bookmark", "Kamenev", "--folder", "Kiel")
    assert typed(database, "desk", "unbookmark", "Kamenev", "--folder", "Thesis").exit_code == 1
    assert typed(database, "desk", "unbookmark", "Kamenev").exit_code == 0
    again = typed(database, "desk", "unbookmark", "Kamenev")
    assert (again.exit_code, again.stderr) == (1, "person/lev-kamenev is not bookmarked.\n")


def test_what_was_renamed_is_followed_and_what_has_gone_is_listed(database: Path, home: Path) -> None:
    with Desk(home / "desk.sqlite") as desk:
        desk.bookmarks.add("person/kamenev", title="Kamenev")
        desk.bookmarks.add("person/gone", title="Nobody")
    assert typed(database, "desk", "list").stdout.splitlines() == [
        "Bookmarks",
        "  Lev Kamenev (person/lev-kamenev)",
        "  Nobody (person/gone, not in this database)",
    ]
    bookmarks = fits("desk-list", typed(database, "desk", "list", "--json").stdout)["bookmarks"]
    assert [one["current"] for one in bookmarks] == ["person/lev-kamenev", None]
    assert typed(database, "desk", "unbookmark", "person/gone").exit_code == 0


def test_the_desk_goes_elsewhere_and_comes_back_the_same(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(database, "desk", "bookmark", "Kamenev", "--folder", "Kiel")
    typed(database, "desk", "note", "body/vtsik", "Größe, \x1b[31m *и* 👩‍🔬")
    file = tmp_path / "desk.json"
    assert typed(database, "desk", "export", "--out", str(file)).exit_code == 0
    written = file.read_text(encoding="utf-8")
    fits("desk-export", written)
    assert "\x1b" not in written
    assert typed(database, "desk", "export").stdout == written
    monkeypatch.setenv("VTSIK_TUI_HOME", str(tmp_path / "laptop"))
    assert typed(database, "desk", "import", str(file)).stdout == "Added: 1 bookmark, 1 note.\n"
    assert typed(database, "desk", "export", "--json").stdout == written
    assert typed(database, "desk", "import", str(file)).stdout == "Everything was there already.\n"


def test_a_reading_list_is_printed_with_its_sources(database: Path) -> None:
    typed(database, "desk", "bookmark", "Kamenev", "--folder", "Kiel")
    typed(database, "desk", "bookmark", "body/vtsik")
    said = typed(database, "desk", "export", "--markdown", "--folder", "Kiel").stdout
    assert "## Kiel\n\n1. **Lev Kamenev**, 1883–1936 (`person/lev-kamenev`)\n   - " in said
    assert "body/vtsik" not in said


def test_nothing_is_written_over_unasked(database: Path, tmp_path: Path) -> None:
    file = tmp_path / "thesis.md"
    file.write_text("my thesis")
    refused = typed(database, "desk", "export", "--markdown", "--out", str(file))
    assert (refused.exit_code, file.read_text()) == (2, "my thesis")
    assert "is there already" in refused.stderr
    assert typed(database, "desk", "export", "--markdown", "--out", str(file), "--force").exit_code == 0
    assert file.read_text().startswith("# Desk")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("bookmark", "nothing of the kind"), 1),
        (("note", "nothing of the kind", "text"), 1),
        (("show", "Kamenev"), 1),
        (("note", "Kamenev"), 2),
        (("note", "Kamenev", " "), 2),
        (("bookmark", ""), 2),
        (("import", "/no/such/file"), 2),
        (("export", "--out", "/no/such/folder/file"), 2),
    ],
)
def test_what_cannot_be_done_is_a_sentence(database: Path, words: tuple[str, ...], code: int) -> None:
    done = typed(database, "desk", *words)
    assert (done.exit_code, done.stdout) == (code, "")
    assert done.stderr.strip()


def test_a_desk_that_cannot_be_written_is_a_sentence_and_the_text_is_kept(database: Path, home: Path) -> None:
    (home / "desk.sqlite").mkdir(parents=True)
    done = typed(database, "desk", "bookmark", "Kamenev")
    assert done.exit_code == 2
    assert done.stderr == f"{home / 'desk.sqlite'} is a folder, where the desk should be: move it away.\n"


def test_a_note_comes_down_a_pipe(database: Path, home: Path) -> None:
    line = f"printf 'one\\ntwo\\n' | vtsik-tui --db '{database}' desk note person/lev-kamenev -"
    done = shell(line, VTSIK_TUI_HOME=str(home))
    assert (done.returncode, done.stderr) == (0, b"")
    with Desk(home / "desk.sqlite") as desk:
        assert desk.notes.get("person/lev-kamenev").text == "one\ntwo"


def test_a_note_is_written_in_the_readers_editor(database: Path, home: Path, tmp_path: Path) -> None:
    editor = tmp_path / "my editor"
    editor.write_text('#!/bin/sh\nprintf "%s and more\\n" "$(cat "$2")" >"$2"\n')
    editor.chmod(0o755)
    with Desk(home / "desk.sqlite") as desk:
        desk.notes.write("person/lev-kamenev", "begun", "")
    command = [sys.executable, "-m", "vtsik_tui", "--db", str(database), "desk", "note", "Kamenev"]
    typescript = [
        sys.executable,
        "-c",
        f"import pty, sys, os; sys.exit(os.waitstatus_to_exitcode(pty.spawn({command!r})))",
    ]
    environment = os.environ | {"VISUAL": f"'{editor}' --wait", "VTSIK_TUI_HOME": str(home)}
    done = subprocess.run(
        typescript, env=environment, capture_output=True, check=True, stdin=subprocess.DEVNULL, timeout=60
    )
    assert b"Saved" in done.stdout
    with Desk(home / "desk.sqlite") as desk:
        assert desk.notes.get("person/lev-kamenev").text == "begun and more"


def test_a_search_knows_what_is_the_readers_own(database: Path) -> None:
    typed(database, "desk", "bookmark", "Kamenev")
    found = json.loads(typed(database, "search", "--json", "is:bookmarked").stdout)
    assert [one["ref"] for one in found] == ["person/lev-kamenev"]
    assert typed(database, "search", "has:note").exit_code == 1


def test_where_everything_is(database: Path, home: Path) -> None:
    told = fits("paths", typed(database, "paths", "--json").stdout)
    assert told == {
        "database": str(database),
        "desk": str(home / "desk.sqlite"),
        "settings": str(home / "settings.toml"),
        "cache": str(home / "cache"),
    }
    assert str(home / "desk.sqlite") in typed(database, "paths").stdout
    assert not home.exists()


def test_only_what_is_needed_is_loaded(database: Path, home: Path) -> None:
    command = [sys.executable, "-c", _LOADED, "--db", str(database), "desk", "bookmark", "person/lev-kamenev"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"VTSIK_TUI_HOME": str(home)}
    )
    loaded = done.stdout.split()
    heavy = ("textual", "pydantic", "platformdirs", "tomlkit", "vtsik_tui.tui", "vtsik_tui.build")
    assert [name for name in heavy if name in loaded] == []
