"""Pages made to order: the day, the timeline, the chamber, the tree, the neighbourhood, the path, groups.

Each has an address, such as ``day/1917-11-21``, where the page of an entity
has a ref. One module makes the pages of each; it is loaded when it is first needed.
"""

from __future__ import annotations

from importlib import import_module

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Page
from vtsik_tui.views.address import Address

VIEWS: dict[str, str] = {
    "chamber": "vtsik_tui.views.chamber",
    "group": "vtsik_tui.views.groups",
    "day": "vtsik_tui.views.day",
    "neighbourhood": "vtsik_tui.views.neighbourhood",
    "path": "vtsik_tui.views.path",
    "timeline": "vtsik_tui.views.timeline.page",
    "tree": "vtsik_tui.views.tree",
    "bookmarks": "vtsik_tui.views.bookmarks",
    "visited": "vtsik_tui.views.visited",
    "settings": "vtsik_tui.views.settings_page",
}
"""The module that makes the pages of each view: it has ``page(archive, address)``."""


def view_of(ref: str) -> str:
    """Tell which view a page belongs to.

    Args:
        ref: Of an entity, or the address of a view.

    Returns:
        The name of the view; empty for the page of an entity.
    """
    name = ref.partition("/")[0]
    return name if name in VIEWS else ""


def page(archive: Archive, ref: str) -> Page | None:
    """Make the page of an entity, or of a view.

    Args:
        archive: The open database.
        ref: ``kind/id``, or an address.

    Returns:
        The page; None if nothing is told under that ref.
    """
    view = view_of(ref)
    if not view:
        return archive.page(ref)
    address = Address.parse(ref)
    if address is None:
        return None
    made: Page | None = import_module(VIEWS[view]).page(archive, address)
    return made
