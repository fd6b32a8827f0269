"""Where the explorer starts when a page or a search was named on the command line."""

from __future__ import annotations

from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.tui.history import ListPlace, PagePlace, Place
from vtsik_tui.tui.panes.pane import PANES

#: Rows that are seen above the row of the page.
_ABOVE = 3


def beginning(archive: Archive, ref: str, query: str) -> Place | None:
    """Find the place to start at.

    Args:
        archive: The open database.
        ref: Of an entity, or the address of a view; empty for none.
        query: What to search for; empty for nothing.

    Returns:
        The page, its row in its list under the cursor; or the results. None
        if neither is named.
    """
    if query:
        return Place(ListPlace(query=query))
    if not ref:
        return None
    kind = ref.partition("/")[0]
    pane = next((number for number, one in enumerate(PANES) if one.kind == kind), 0)
    at = None
    if PANES[pane].kind == kind and kind != "body":  # bodies are a tree, which unfolds to where to start
        at = archive.list(LISTS[pane]).position(ref)
    rows = ListPlace(pane if at is not None else 0, cursor=at or 0, scroll=max((at or 0) - _ABOVE, 0))
    return Place(rows, PagePlace(ref), reading=True)
