"""Starting the terminal interface."""

from __future__ import annotations

import gc
from pathlib import Path


def run(path: Path, *, trusted: bool, ref: str = "", query: str = "") -> int:
    """Explore a database on the screen until the reader quits.

    Args:
        path: The database.
        trusted: Whether it is the one that came with the program.
        ref: The page to start at, of an entity or a view; empty for the reader's own start.
        query: What to search for at once; empty for nothing.

    Returns:
        The exit code: 0, or another if the app failed.

    Raises:
        ArchiveError: If the file is not a database that can be read; the text
            says what is wrong and what to do.
    """
    # What a start makes stays until the end: looking through it for garbage is
    # a tenth of the time to the first frame. The app collects from then on.
    gc.disable()
    from vtsik_tui.archive.archive import Archive
    from vtsik_tui.desk.folders import folders
    from vtsik_tui.desk.settings.reading import load
    from vtsik_tui.tui.commands import own_keys

    loaded = load(folders().settings)
    # Before anything that has keys is made.
    own_keys.choose(loaded.settings.keys, loaded.settings.bindings)
    from vtsik_tui.tui.app import ExplorerApp

    with Archive.open(path, trusted=trusted) as archive:
        # What the first frame cannot do without: better to fail before the screen is taken.
        archive.info()
        archive.list("events").rows(0, 1)
        app = ExplorerApp(archive, loaded=loaded)
        if ref or query:
            from vtsik_tui.tui.beginning import beginning

            app.first = beginning(archive, ref, query)
        app.run()
        return app.return_code or 0
