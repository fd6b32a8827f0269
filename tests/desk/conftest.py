"""A desk in a folder of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from vtsik_tui.desk.desk import Desk

#: Syncing takes no time here, and a kill loses nothing that the system has; None where there is none.
IN_MEMORY = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory, for tests that write a great deal."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as name:
        yield Path(name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a desk will be."""
    return tmp_path / "desk.sqlite"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    """An empty desk."""
    with Desk(path) as opened:
        yield opened
