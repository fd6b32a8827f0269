"""The database fails while it is read: one sentence, and the explorer goes on."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.tui.explorer import exploring


def spoiled(database: Path, tmp_path: Path, sql: str) -> Path:
    """A copy of the database in which a column goes by another name."""
    copy = tmp_path / "spoiled.sqlite"
    shutil.copy(database, copy)
    with sqlite3.connect(copy) as connection:
        connection.execute(sql)
    connection.close()
    return copy


async def test_a_page_that_cannot_be_read(database: Path, tmp_path: Path) -> None:
    copy = spoiled(database, tmp_path, "ALTER TABLE membership RENAME COLUMN rank TO lost")
    async with exploring(copy) as reader:
        await reader.press("2", "j", "enter")
        assert "database cannot answer" in reader.screen
        assert "Lev Kamenev" in reader.cursor
        await reader.press("1")
        assert "Second All-Russian Congress" in reader.cursor


async def test_a_list_that_cannot_be_read(database: Path, tmp_path: Path) -> None:
    copy = spoiled(database, tmp_path, "ALTER TABLE list_row RENAME COLUMN heading TO lost")
    async with exploring(copy) as reader:
        assert "database cannot answer" in reader.screen
        await reader.press("j", "G", "enter", "3", "5")
        assert reader.app.is_running


async def test_a_search_that_fails(database: Path, tmp_path: Path) -> None:
    copy = spoiled(database, tmp_path, "ALTER TABLE name RENAME COLUMN folded TO lost")
    async with exploring(copy) as reader:
        await reader.press("/")
        await reader.type("kam")
        assert "database cannot answer" in reader.screen
        await reader.press("escape", "escape")
        assert "Second All-Russian Congress" in reader.cursor


@pytest.mark.parametrize("table", ["meta", "body"])
async def test_what_a_start_asks_for(database: Path, tmp_path: Path, table: str) -> None:
    column = {"meta": "value", "body": "parent"}[table]
    copy = spoiled(database, tmp_path, f"ALTER TABLE {table} RENAME COLUMN {column} TO lost")
    async with exploring(copy) as reader:
        await reader.press("3", "space", "2")
        assert "Ivan" in reader.cursor
