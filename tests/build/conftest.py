"""A data folder of one's own to break, and what the build says of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.build.folder import Folder

FACTS = Path(__file__).parent.parent / "facts"


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark of the tests that make a wheel."""
    config.addinivalue_line("markers", "packaging: makes a wheel, which takes some seconds")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A copy of `tests/facts/` that a test may break."""
    copy = tmp_path / "facts"
    shutil.copytree(FACTS, copy)
    return Folder(copy)
