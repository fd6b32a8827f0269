"""Opening the explorer: a database, a terminal, the screen."""

from __future__ import annotations

import sys
from pathlib import Path

from vtsik_tui.cli.choice import OWN_DATABASE, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.served import is_served


def explore(choice: Choice, *, ref: str = "", query: str = "") -> int:
    """Open the explorer.

    Args:
        choice: What to open.
        ref: The entity to start at, or the address of a view; empty for the first page.
        query: What to search for at once; empty for nothing.

    Returns:
        The exit code.
    """
    from vtsik_tui.archive.faults import ArchiveError
    from vtsik_tui.cli.opening import database

    path = database(choice)
    try:
        _need_terminal(path)
        from vtsik_tui.tui.start import run

        return run(path, trusted=path == OWN_DATABASE, ref=ref, query=query)
    except ArchiveError as error:
        fail(str(error), WRONG_USE)


def _need_terminal(path: Path) -> None:
    """Fail if there is nothing to draw on; a database that cannot be opened is the greater trouble."""
    if is_served():
        return
    # Textual draws on standard error, so that is needed as much as the other two.
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output"), (sys.stderr, "error")):
        if stream is None or not stream.isatty():
            from vtsik_tui.archive.archive import Archive

            Archive.open(path).close()
            fail(f"The explorer needs a terminal, and standard {name} is not one.", WRONG_USE)
