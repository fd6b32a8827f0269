"""What the first page offers to go on with."""

from __future__ import annotations

from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.desk.place_text import place_of
from vtsik_tui.views.shelf import Shelf, row_of

#: So many pages are offered beside the one that was read last.
_MOST = 4


def lately(shelf: Shelf, last: str, archive: Archive, go_on: str) -> tuple[tuple[str, str], ...]:
    """List where the reader was.

    Args:
        shelf: What is on the desk.
        last: Where the session before was left, as text.
        archive: The facts.
        go_on: The ref that leads back to the very place.

    Returns:
        Refs and titles: the place where the reader was last, then pages, the newest first.
    """
    place = place_of(last)
    if place is None:
        return ()
    found: list[tuple[str, str]] = []
    for visit in shelf.visits:
        if visit.kind == "page" and len(found) <= _MOST:
            row = row_of(archive, visit.what, visit.title)
            if row is not None:
                found.append((go_on if row.ref == place.page.ref else row.ref, row.title))
    found.sort(key=lambda one: one[0] != go_on)
    return tuple(found)
