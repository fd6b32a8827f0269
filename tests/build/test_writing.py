"""A database is written whole or not at all, and from the same facts always the same."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.folder import Folder
from vtsik_tui.build.building import STEPS, build
from vtsik_tui.build.problems import BadFacts
from vtsik_tui.build.writing.database import CannotWrite


def test_the_same_facts_give_the_same_bytes(folder: Folder, tmp_path: Path) -> None:
    """Even in another folder, at another time, with another seed of Python's hashes."""
    here = tmp_path / "here.sqlite"
    build(folder.path, here)
    moved = tmp_path / "moved" / "elsewhere"
    shutil.copytree(folder.path, moved)
    there = tmp_path / "there.sqlite"
    command = [sys.executable, "-m", "vtsik_tui", "build", "--data", str(moved), "--out", str(there)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "12345"}, capture_output=True)
    assert here.read_bytes() == there.read_bytes()


def test_other_facts_give_another_digest(folder: Folder, tmp_path: Path) -> None:
    """One letter is enough."""
    before = build(folder.path, tmp_path / "x.sqlite").digest
    folder.replace("people/k-n.toml", "He spoke", "He talked")
    assert build(folder.path, tmp_path / "x.sqlite").digest != before


def test_it_does_not_matter_in_which_file_a_record_stands(folder: Folder, tmp_path: Path) -> None:
    """The split is for the eye: the rows are the same."""
    build(folder.path, tmp_path / "before.sqlite")
    (folder.path / "people/k-n.toml").rename(folder.path / "people/z.toml")
    build(folder.path, tmp_path / "after.sqlite")

    def rows(path: Path) -> list[str]:
        connection = sqlite3.connect(path)
        try:
            return [line for line in connection.iterdump() if "'digest'" not in line]
        finally:
            connection.close()

    assert rows(tmp_path / "before.sqlite") == rows(tmp_path / "after.sqlite")


def test_a_failed_build_leaves_the_old_file_and_no_litter(folder: Folder, tmp_path: Path) -> None:
    """What was there stays, to the byte."""
    out = tmp_path / "out" / "x.sqlite"
    out.parent.mkdir()
    out.write_bytes(b"the old one")
    folder.replace("people/k-n.toml", 'gender = "m"', 'gender = "?"')
    with pytest.raises(BadFacts):
        build(folder.path, out)
    assert [path.name for path in out.parent.iterdir()] == ["x.sqlite"]
    assert out.read_bytes() == b"the old one"


def test_an_interrupted_build_leaves_the_old_file_and_no_litter(folder: Folder, tmp_path: Path) -> None:
    """Ctrl+C in the middle of the tables."""
    out = tmp_path / "out" / "x.sqlite"
    out.parent.mkdir()
    out.write_bytes(b"the old one")
    steps: list[None] = []

    def step() -> None:
        steps.append(None)
        if len(steps) == 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(folder.path, out, step)
    assert [path.name for path in out.parent.iterdir()] == ["x.sqlite"]
    assert out.read_bytes() == b"the old one"


def test_a_finished_build_replaces_the_old_file(folder: Folder, tmp_path: Path) -> None:
    """With the permissions of any new file, and each step told once."""
    out = tmp_path / "out" / "x.sqlite"
    out.parent.mkdir()
    out.write_bytes(b"the old one")
    steps: list[None] = []
    build(folder.path, out, lambda: steps.append(None))
    assert [path.name for path in out.parent.iterdir()] == ["x.sqlite"]
    assert out.read_bytes().startswith(b"SQLite format 3\0")
    (tmp_path / "plain").touch()
    assert out.stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert len(steps) == STEPS


def test_there_must_be_a_place_for_it(folder: Folder, tmp_path: Path) -> None:
    """One sentence each: no such folder, and a folder where a file should be."""
    with pytest.raises(
        CannotWrite, match=r"nowhere/x\.sqlite cannot be written \(no such file or directory\)"
    ):
        build(folder.path, tmp_path / "nowhere" / "x.sqlite")
    with pytest.raises(CannotWrite, match=r"/dev/null is not an ordinary file"):
        build(folder.path, Path("/dev/null"))
    with pytest.raises(CannotWrite, match=r"is a folder: name the file to write with --out FILE\."):
        build(folder.path, tmp_path)
