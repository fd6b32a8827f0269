"""What a start loads, and what it leaves for later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

#: Loaded only when a command or a key first needs them.
HEAVY = {
    "click",
    "convertdate",
    "edtf",
    "hatchling",
    "iuliia",
    "pydantic",
    "sqlite_utils",
    "vtsik_tui.build",
    "vtsik_tui.cli.main",
}

FIRST_FRAME = """
import asyncio, sys
from pathlib import Path
from vtsik_tui.archive.archive import Archive
import vtsik_tui.cli.exploring, vtsik_tui.cli.opening, vtsik_tui.tui.start
from vtsik_tui.tui.app import ExplorerApp

async def first_frame():
    with Archive.open(Path(sys.argv[1])) as archive:
        async with ExplorerApp(archive).run_test(size=(120, 40)) as pilot:
            await pilot.pause()

asyncio.run(first_frame())
print(*sorted(sys.modules), sep="\\n")
"""


def test_the_first_frame_needs_none_of_the_heavy_libraries(database: Path) -> None:
    """The screen is up before pydantic, sqlite-utils or click are read."""
    run = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(database)], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    assert "textual.app" in loaded
    assert HEAVY & loaded == set()
