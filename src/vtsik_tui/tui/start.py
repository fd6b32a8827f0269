"""Starting the terminal interface."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp


def run(path: Path) -> int:
    """Explore a database on the screen until the reader quits.

    Args:
        path: The database.

    Returns:
        The exit code: 0, or another if the app failed.

    Raises:
        CannotOpen: If the file is not a database that can be read; the text
            says what is wrong and what to do.
    """
    with Archive.open(path) as archive:
        app = ExplorerApp(archive)
        app.run()
        return app.return_code or 0
