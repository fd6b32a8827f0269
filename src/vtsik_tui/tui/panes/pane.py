"""The five panes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.panes.tree import TreeRows
from vtsik_tui.tui.rows import Headings, RowSource


class Pane(NamedTuple):
    """A list that the reader can choose."""

    name: str
    """Which list of the archive, and which command shows it."""
    title: str
    """As it stands in the row of tabs."""
    short: str
    """The same where there is little room."""
    kind: str
    """The kind of entity that it lists."""
    one: str
    """What one of its entities is called."""
    many: str
    """What several are called."""
    headings: Headings = Headings.NONE
    """What its headings tell, which its rows need not repeat."""

    def counted(self, number: int) -> str:
        """Name its entities as their number asks for.

        Args:
            number: How many.

        Returns:
            For example ``people``.
        """
        return self.one if number == 1 else self.many

    def source(self, archive: Archive, unfolded: Iterable[str]) -> RowSource:
        """Open the list.

        Args:
            archive: The database.
            unfolded: Refs of the rows to unfold, in a tree.

        Returns:
            Its rows.

        Raises:
            DatabaseFault: If the database cannot answer.
        """
        if self.kind == "body":
            return TreeRows(archive.children, unfolded)
        return archive.list(self.name)


PANES = (
    Pane("events", "Chronology", "Chron", "event", "event", "events", Headings.YEARS),
    Pane("people", "People", "People", "person", "person", "people"),
    Pane("bodies", "Bodies", "Bodies", "body", "body", "bodies", Headings.KINDS),
    Pane("documents", "Documents", "Docs", "document", "document", "documents", Headings.YEARS),
    Pane("places", "Places", "Places", "place", "place", "places", Headings.KINDS),
)
"""In the order of the keys 1 to 5."""

COUNTED = {**{pane.kind: (pane.one, pane.many) for pane in PANES}, "source": ("source", "sources")}
"""What one entity of a kind is called, and what several are."""

KIND_TITLES = {**{pane.kind: pane.title for pane in PANES}, "source": "Sources", "claims": "Claims"}
"""The heading under which a kind of entity stands in the trail."""
