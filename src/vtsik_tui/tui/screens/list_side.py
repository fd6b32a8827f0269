"""The left side of the main screen: the five lists, and the results of a search."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Counted, Row
from vtsik_tui.tui.faults import Faults, GuardedRows
from vtsik_tui.tui.history import ListPlace
from vtsik_tui.tui.panes.pane import COUNTED, PANES
from vtsik_tui.tui.panes.tree import TreeRows
from vtsik_tui.tui.rows import FixedRows, RowSource
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from vtsik_tui.archive.search import SearchResult

#: Results that are shown; who needs more types another letter.
_MOST_RESULTS = 300

#: Rows that are seen above the place to start in the tree.
_ABOVE = 3


class ListSide:
    """Decides what the list shows, and remembers how each list was left."""

    def __init__(
        self, archive: Archive, faults: Faults, rows: RowList, box: SearchBox, starts: Sequence[str]
    ) -> None:
        """Start with the first list, not shown yet.

        Args:
            archive: The database.
            faults: Reports what fails.
            rows: The list on the screen.
            box: The search box on the screen.
            starts: Refs of good places to start.
        """
        self._starts = starts
        self._archive = archive
        self._faults = faults
        self._rows = rows
        self._box = box
        self._tree: TreeRows | None = None
        self._left: dict[int, ListPlace] = {}
        self.pane = 0
        """Which list is shown, or was before the search; from 0."""
        self.query = ""
        """What is searched for; empty if a list is shown."""

    @property
    def is_tree(self) -> bool:
        """Whether rows can be unfolded."""
        return self._tree is not None

    @property
    def place(self) -> ListPlace:
        """The list as it stands."""
        cursor, scroll = self._rows.place
        unfolded = self._tree.unfolded if self._tree else frozenset()
        return ListPlace(self.pane, self.query, cursor, scroll, unfolded)

    async def show_pane(self, pane: int) -> None:
        """Show one of the lists as it was left.

        Args:
            pane: Which, from 0.
        """
        if not self.query:
            self._left[self.pane] = self.place
        await self.restore(self._left.get(pane) or self._first_time(pane))

    async def search(self, text: str) -> None:
        """Show what answers a query; nothing to look for shows the list as it was left.

        Args:
            text: What was typed.
        """
        query = text.strip()
        if query == self.query:
            return
        if not self.query:
            self._left[self.pane] = self.place
        if query:
            await self._show_results(query)
        else:
            self._show_list(self._left.get(self.pane) or self._first_time(self.pane))

    async def end_search(self) -> None:
        """Empty the box and show the list as it was left."""
        self._box.put("")
        await self.search("")

    async def restore(self, place: ListPlace) -> None:
        """Show a list, or a search, as it was left.

        Args:
            place: How it was left.
        """
        self._box.put(place.query)
        if place.query:
            self.pane = place.pane
            await self._show_results(place.query, place)
        else:
            self._show_list(place)

    def _ask(self, query: str) -> SearchResult | None:
        """Ask for what answers a query; None if the database fails."""
        return self._faults.ask(lambda: self._archive.search(query, _MOST_RESULTS), None)

    def _first_time(self, pane: int) -> ListPlace:
        """How a list stands before the reader has touched it: the tree is unfolded to where to start."""
        place = ListPlace(pane)
        start = next((ref for ref in self._starts if ref.startswith("body/")), "")
        if PANES[pane].kind != "body" or not start:
            return place
        nothing: list[Row] = []
        above = self._faults.ask(lambda: self._archive.ancestors(start), nothing)
        unfolded = frozenset({start, *(row.ref for row in above)})
        tree = self._faults.ask(lambda: TreeRows(self._archive.children, unfolded), None)
        at = tree.position(start) if tree else None
        return place._replace(unfolded=unfolded, cursor=at or 0, scroll=max(0, (at or 0) - _ABOVE))

    def _show_list(self, place: ListPlace) -> None:
        """Show one of the lists."""
        pane = PANES[place.pane]
        self.pane, self.query = place.pane, ""
        nothing: RowSource = FixedRows()
        source = self._faults.ask(lambda: pane.source(self._archive, place.unfolded), nothing)
        self._tree = source if isinstance(source, TreeRows) else None
        self._box.say("")
        self._rows.show(
            source if self._tree else GuardedRows(source, self._faults),
            cursor=place.cursor,
            scroll=place.scroll,
            headings=pane.headings,
        )

    async def _show_results(self, query: str, place: ListPlace | None = None) -> None:
        """Show what answers a query."""
        self.query = query
        self._tree = None
        # In a thread of its own: however large the database, keys go on being answered.
        result = await asyncio.to_thread(self._ask, query)
        self._box.say(found(result) if result else "The search failed.")
        self._rows.show(
            FixedRows(result.hits if result else ()),
            cursor=place.cursor if place else 0,
            scroll=place.scroll if place else 0,
        )


def found(result: SearchResult) -> str:
    """Say what a search has found.

    Args:
        result: Of the search.

    Returns:
        ``2 people · 1 event``, and whether only near spellings were found.
    """
    if not result.hits:
        return "Nothing is found, nor anything spelled nearly so."
    words = counted(result.counts)
    if result.total > len(result.hits):
        words += f" · the best {len(result.hits)} are listed"
    near = sum(hit.near for hit in result.hits)
    if near == len(result.hits):
        return f"Only near spellings (≈): {words}"
    return f"{words} · {near} of them near spellings (≈)" if near else words


def counted(counts: Sequence[Counted]) -> str:
    """Say how many there are of each kind.

    Args:
        counts: Of each kind.

    Returns:
        For example ``2 people · 1 event``.
    """
    return " · ".join(
        f"{one.count:,} {COUNTED.get(one.kind, (one.kind, one.kind))[one.count != 1]}"
        for one in counts
        if one.count
    )
