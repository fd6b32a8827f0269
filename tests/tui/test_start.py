"""Starting loads what the first frame needs, and nothing heavier."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vtsik_tui.archive.faults import CannotOpen
from vtsik_tui.tui.start import run

_FIRST_FRAME = """
import asyncio, sys
from pathlib import Path
from vtsik_tui.archive.archive import Archive
import vtsik_tui.cli.exploring, vtsik_tui.cli.opening, vtsik_tui.tui.start
from vtsik_tui.tui.app import ExplorerApp

async def first_frame():
    with Archive.open(Path(sys.argv[1])) as archive:
        app = ExplorerApp(archive)
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()

asyncio.run(first_frame())
print("\\n".join(sys.modules))
"""

_HEAVY = (
    *("pydantic", "sqlite_utils", "edtf", "iuliia", "convertdate"),
    *("textual.widgets._data_table", "textual.widgets._markdown", "textual.widgets._text_area"),
    *("click", "vtsik_tui.cli.main"),
    *("tomlkit", "tomllib", "vtsik_tui.desk.desk", "vtsik_tui.views.shelf"),
    *("vtsik_tui.tui.screens.note", "vtsik_tui.tui.desk.dressing"),
    *("vtsik_tui.build", "vtsik_tui.archive.search", "vtsik_tui.archive.pages"),
    *("vtsik_tui.tui.widgets.find_line", "vtsik_tui.tui.widgets.page.find"),
    *("vtsik_tui.tui.screens.help", "vtsik_tui.tui.screens.too_small", "vtsik_tui.tui.commands.palette"),
)


def test_what_the_first_frame_loads(database: Path) -> None:
    command = [sys.executable, "-c", _FIRST_FRAME, str(database)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "vtsik_tui.tui.screens.main" in loaded
    assert [name for name in _HEAVY if name in loaded] == []


def test_a_file_that_is_no_database_is_not_started(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("a shopping list")
    with pytest.raises(CannotOpen, match=r"notes\.txt is not an SQLite database"):
        run(path, trusted=False)
