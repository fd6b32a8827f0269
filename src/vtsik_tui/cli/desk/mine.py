"""Letting a search on the command line know what is the reader's own, if it asks for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vtsik_tui.archive.archive import Archive

_ASKED = ("is:", "has:")


def bring(archive: Archive, query: str) -> None:
    """Bring bookmarks and notes along, if a query asks for them.

    Args:
        archive: Which will be searched.
        query: What was typed.

    Raises:
        SystemExit: If the desk cannot be read; the reason has been printed.
    """
    if not any(field in query.lower() for field in _ASKED):
        return
    from vtsik_tui.cli.desk.seated import alone
    from vtsik_tui.views.shelf import look

    with alone() as desk:
        archive.keep_in_mind(look(desk, archive).mine)
