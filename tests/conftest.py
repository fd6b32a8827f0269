"""Databases to try everything on: a small one of made-up size, and the bundled one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from vtsik_tui.archive.archive import Archive
from vtsik_tui.build.building import build

HERE = Path(__file__).parent

# A change is judged by the same examples as the one before it. Who looks for others
# sets HYPOTHESIS_PROFILE=exploring, and writes what it finds down as an `@example`.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("exploring", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small database, built from `tests/facts/`."""
    out = tmp_path_factory.mktemp("small") / "small.sqlite"
    build(HERE / "facts", out)
    return out


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that comes with the program, built from `data/`."""
    out = tmp_path_factory.mktemp("bundled") / "vtsik.sqlite"
    build(HERE.parent / "data", out)
    return out


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which nobody has kept anything yet: no test touches the desk of whoever runs it."""
    own = tmp_path / "home"
    monkeypatch.setenv("VTSIK_TUI_HOME", str(own))
    return own


@pytest.fixture
def archive(database: Path) -> Iterator[Archive]:
    """The small database, open."""
    with Archive.open(database) as opened:
        yield opened
