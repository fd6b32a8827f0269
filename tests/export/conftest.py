"""The databases that are exported, and one format of each as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.hostile import hostile
from vtsik_tui.archive.archive import Archive
from vtsik_tui.export.choosing import choose
from vtsik_tui.export.formats import FORMATS


@pytest.fixture(scope="session", params=["small", "hostile", "bundled"])
def any_database(
    request: pytest.FixtureRequest, database: Path, bundled: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The small database, one that does its worst, and the one that comes with the program."""
    if request.param == "hostile":
        return hostile(database, tmp_path_factory.mktemp("hostile") / "hostile.sqlite")
    return bundled if request.param == "bundled" else database


@pytest.fixture(scope="session")
def hostile_database(database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that does its worst."""
    return hostile(database, tmp_path_factory.mktemp("hostile") / "hostile.sqlite")


def exported(path: Path, form: str, query: str = "") -> str:
    """Export a choice.

    Args:
        path: A database.
        form: The name of a format.
        query: What to export; everything if empty.

    Returns:
        The text of the file.
    """
    with Archive.open(path) as archive:
        return "".join(FORMATS[form].pieces(choose(archive, query)))
