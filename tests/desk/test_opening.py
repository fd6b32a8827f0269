"""Whatever has become of the file: it is opened, set aside or refused, and never written over."""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.faults import DeskError, DeskReadOnly
from vtsik_tui.desk.versions import LATEST

VERSIONS = Path(__file__).parent / "versions"


def filled(path: Path) -> None:
    """Make a desk with something on it."""
    with Desk(path) as desk:
        desk.bookmarks.add("person/a")
        for number in range(40):
            desk.notes.write(f"person/{number}", "word " * 100, "")


def test_there_is_a_file_of_every_version() -> None:
    assert sorted(path.name for path in VERSIONS.iterdir()) == [
        f"{number + 1}.sqlite" for number in range(LATEST)
    ]


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_a_desk_of_any_version_is_brought_up_to_date(path: Path, version: int) -> None:
    shutil.copy(VERSIONS / f"{version}.sqlite", path)
    before = path.read_bytes()
    assert int.from_bytes(before[60:64]) == version
    with Desk(path) as desk:
        found = desk.everything()
        assert desk.message == ""
    assert [(one.ref, one.title, one.added) for one in found.bookmarks] == [
        ("person/yakov-sverdlov", "Yakov Sverdlov", "2024-01-02T03:04:05Z"),
        ("body/vtsik", "VTsIK", "2024-01-02T03:04:06Z"),
        ("day/1917-11-21", "21 November 1917", "2024-01-02T03:04:06Z"),
    ]
    assert [(one.ref, one.text) for one in found.notes] == [
        ("person/yakov-sverdlov", "Отец — гравёр.\n[[body/vtsik|Chair]]")
    ]
    assert [(one.kind, one.what) for one in found.history] == [("page", "body/vtsik"), ("search", "decree")]
    with Desk(path) as desk:
        assert desk.visits.last_place() == "{}"
        desk.bookmarks.add("person/new", "Kiel")
        assert len(desk.bookmarks.all()) == 4
    assert int.from_bytes(path.read_bytes()[60:64]) == LATEST


def test_a_newer_desk_is_read_and_not_changed(path: Path) -> None:
    filled(path)
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE note ADD COLUMN colour TEXT DEFAULT 'red'")
        connection.execute("CREATE TABLE photograph (id)")
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    connection.close()
    before = path.read_bytes()
    with Desk(path) as desk:
        assert len(desk.notes.all()) == 40
        assert "written by a newer version of this program: it is read here, and not changed" in desk.message
        with pytest.raises(DeskReadOnly, match="Nothing is saved") as raised:
            desk.notes.write("person/a", "my thought", "")
        assert raised.value.kept == "my thought"
    assert path.read_bytes() == before


def test_a_window_left_open_does_not_write_into_a_newer_desk(path: Path) -> None:
    with Desk(path) as desk:
        desk.bookmarks.add("person/a")
        with sqlite3.connect(path) as connection:
            connection.execute(f"PRAGMA user_version = {LATEST + 1}")
        connection.close()
        with pytest.raises(
            DeskReadOnly, match="a newer version of this program has changed the desk; start anew"
        ):
            desk.bookmarks.add("person/b")


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"a shopping list",
        lambda raw: b"\0" * len(raw),
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:8192] + b"\xff" * 8192 + raw[16384:],
        lambda raw: raw[:100] + b"\xff" * 200 + raw[300:],
    ],
    ids=["text", "zeros", "half of it", "pages", "schema"],
)
def test_a_damaged_desk_is_set_aside_and_kept(path: Path, damage: object) -> None:
    filled(path)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    before = path.read_bytes()
    with Desk(path) as desk:
        desk.bookmarks.add("person/new")
        assert [one.ref for one in desk.bookmarks.all()] == ["person/new"]
        (aside,) = path.parent.glob("desk-damaged-*.sqlite")
        assert desk.message == f"The desk was damaged: it is kept as {aside}, and a new one is begun."
    assert aside.read_bytes() == before


def test_two_damaged_desks_have_two_names(path: Path) -> None:
    for text in (b"one " * 100, b"other " * 100):
        path.write_bytes(text)
        with Desk(path) as desk:
            desk.bookmarks.add("person/a")
    assert {one.read_bytes()[:4] for one in path.parent.glob("desk-damaged-*")} == {b"one ", b"othe"}


def test_a_kill_before_anything_was_written_leaves_no_damage(path: Path) -> None:
    path.touch()
    with Desk(path) as desk:
        desk.bookmarks.add("person/a")
        assert desk.message == ""


def test_a_database_of_another_program_is_left_alone(path: Path, database: Path) -> None:
    shutil.copy(database, path)
    before = path.read_bytes()
    with Desk(path) as desk, pytest.raises(DeskError, match="is a database of another program: move it away"):
        desk.bookmarks.add("person/a")
    assert path.read_bytes() == before


def test_a_desk_that_was_taken_away_is_not_written_into(path: Path) -> None:
    with Desk(path) as desk:
        desk.bookmarks.add("person/a")
        path.rename(path.with_name("elsewhere.sqlite"))
        desk.bookmarks.add("person/b")
    with Desk(path) as desk:
        assert [one.ref for one in desk.bookmarks.all()] == ["person/b"]


def test_where_a_folder_is_in_the_way(path: Path) -> None:
    path.mkdir()
    with Desk(path) as desk, pytest.raises(DeskError, match="is a folder, where the desk should be"):
        desk.bookmarks.all()
    (path / "file").touch()
    with Desk(path / "file" / "desk.sqlite") as desk, pytest.raises(DeskError, match="cannot be made"):
        desk.bookmarks.add("person/a")


_READ_ONLY = """
import os, sys
from pathlib import Path
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.faults import DeskError
if os.geteuid() == 0:
    os.setuid(65534)  # root may write anywhere
with Desk(Path(sys.argv[1])) as desk:
    print(len(desk.notes.all()))
    try:
        desk.notes.write("person/a", "my thought", "")
    except DeskError as error:
        print(error, "|", error.kept)
"""


@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_read_only_desk_is_read_and_says_so(what: str) -> None:
    import tempfile

    # Not in tmp_path, into which only its owner may look.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "desk.sqlite"
        filled(path)
        folder.chmod(0o555 if what == "folder" else 0o777)
        path.chmod(0o666 if what == "folder" else 0o444)
        command = [sys.executable, "-c", _READ_ONLY, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        folder.chmod(0o755)
    count, said = done.stdout.splitlines()
    assert count == "40"
    assert said.startswith("Nothing is saved: ")
    assert "read-only" in said or "cannot be written to" in said
    assert said.endswith("| my thought")


def test_a_full_disk_is_said_and_what_was_there_stays(path: Path) -> None:
    filled(path)
    with Desk(path) as desk:
        before = desk.everything()
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, limits[1]))
        try:
            with pytest.raises(DeskError, match=r"Nothing is saved: .*(full|cannot be written)") as raised:
                desk.notes.write("person/long", "my thought " * 20_000, "")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert raised.value.kept == "my thought " * 20_000
        assert desk.everything() == before
        assert desk.notes.write("person/long", raised.value.kept, "").note.text == raised.value.kept
