"""Writes docs/datasette/metadata.json, what Datasette is told: ``python -m scripts.metadata``."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.datasette.metadata import metadata
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.export.json_text import as_json

FILE = Path(__file__).parent.parent / "docs" / "datasette" / "metadata.json"


def text(database: Path) -> str:
    """What the file holds.

    Args:
        database: Our facts.

    Returns:
        JSON, the same for the same description of the facts.
    """
    with Archive.open(database) as archive:
        return as_json(metadata(archive.info(), OWN_DATABASE.stem, own=True)) + "\n"


def main() -> None:
    """Write the file."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text(OWN_DATABASE), encoding="utf-8")
    print(FILE)


if __name__ == "__main__":
    main()
