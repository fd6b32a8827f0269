"""What strangers are told of the database is what they find in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def opened(database: Path) -> Iterator[sqlite3.Connection]:
    """The small database, as anyone opens it."""
    connection = sqlite3.connect(database)
    yield connection
    connection.close()


def test_every_table_and_view_is_described(opened: sqlite3.Connection) -> None:
    """Each stands in docs/database.md by its name."""
    told = (ROOT / "docs" / "database.md").read_text(encoding="utf-8")
    names = {
        name
        for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        if not name.startswith(("search_", "stem_", "sqlite_"))
    }
    assert {"person", "membership", "tenure"} <= names
    assert {name for name in names if f"`{name}`" not in told} == set()


def test_every_folder_of_the_facts_is_described() -> None:
    """Each folder of data/ stands in its README."""
    told = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    folders = {path.name for path in (ROOT / "data").iterdir() if path.is_dir()}
    assert "people" in folders
    assert {folder for folder in folders if f"{folder}/" not in told} == set()


def test_every_command_is_in_the_readme() -> None:
    """Whoever reads the README has heard of each subcommand."""
    from vtsik_tui.cli.main import vtsik

    told = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = list(getattr(vtsik, "lazy"))  # noqa: B009 - click types a group as a command
    assert "build" in commands
    assert [command for command in commands if f"vtsik-tui {command}" not in told] == []


def test_every_picture_of_the_readme_is_there() -> None:
    """No picture is missing, and none is drawn that nobody sees."""
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    drawn = {path.name for path in (ROOT / "screenshots").glob("*.svg")}
    shown = {part.split(")")[0] for part in told.split("(screenshots/")[1:]}
    assert shown == drawn
