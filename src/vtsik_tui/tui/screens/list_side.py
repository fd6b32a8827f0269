"""The left side of the main screen: the five lists, and the results of a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Row
from vtsik_tui.tui.faults import Faults, GuardedRows
from vtsik_tui.tui.history import ListPlace
from vtsik_tui.tui.panes.pane import PANES
from vtsik_tui.tui.panes.tree import TreeRows
from vtsik_tui.tui.rows import FixedRows, RowSource
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from vtsik_tui.archive.search import SearchResult

#: Results that are shown; who needs more types another letter.
_MOST_RESULTS = 300

#: In a window of so many lines there is room for a line of text under a result.
_HIGH = 24

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
        self.kind = ""
        """The only kind of result that is shown; empty for all."""
        self._result: SearchResult | None = None
        self._moved = False
        self._excerpts = False

    @property
    def is_tree(self) -> bool:
        """Whether rows can be unfolded."""
        return self._tree is not None

    @property
    def place(self) -> ListPlace:
        """The list as it stands."""
        cursor, scroll = self._rows.place
        unfolded = self._tree.unfolded if self._tree else frozenset()
        ref = self._rows.row.ref if self.query and self._rows.row else ""
        return ListPlace(self.pane, self.query, cursor, scroll, unfolded, self.kind, ref)

    @property
    def found(self) -> str | None:
        """How many results there are, in words; None if a list is shown."""
        if not self.query:
            return None
        total, listed = (self._result.total, len(self._result.hits)) if self._result else (0, 0)
        words = f"{total:,} {'result' if total == 1 else 'results'}"
        return words if listed == total else f"the best {listed} of {words}"

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

        The first result is under the cursor, or the row that the reader has
        moved to, as long as it is among the results.

        Args:
            text: What was typed.
        """
        query = text.strip()
        if query == self.query:
            return
        if not self.query:
            self._left[self.pane] = self.place
            self._moved = False
        if query:
            await self._show_results(query, self.place if self._moved else ListPlace())
        else:
            self._show_list(self._left.get(self.pane) or self._first_time(self.pane))

    async def show_only(self, kind: str) -> None:
        """Show the results of one kind only; again, all of them.

        Args:
            kind: Of entity.
        """
        self.kind = "" if kind == self.kind else kind
        await self._show_results(self.query, self.place if self._moved else ListPlace())

    def moved(self) -> None:
        """Take note that the reader has moved to a row: it is to stay under the cursor."""
        self._moved = True

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
            self.pane, self.kind = place.pane, place.kind
            self._moved = True
            await self._show_results(place.query, place)
        else:
            self._show_list(place)

    def _search(self, query: str, kinds: frozenset[str]) -> SearchResult:
        """Ask for what answers a query, and read what comes into view first."""
        result = self._archive.search(query, _MOST_RESULTS, kinds)
        _ = result.hits[:1]
        return result

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
        self.pane, self.query, self.kind = place.pane, "", ""
        nothing: RowSource = FixedRows()
        source = self._faults.ask(lambda: pane.source(self._archive, place.unfolded), nothing)
        self._tree = source if isinstance(source, TreeRows) else None
        self._box.say(None)
        self._rows.show(
            source if self._tree else GuardedRows(source, self._faults),
            cursor=place.cursor,
            scroll=place.scroll,
            headings=pane.headings,
        )

    async def _show_results(self, query: str, place: ListPlace) -> None:
        """Show what answers a query, with the row under the cursor that the place names."""
        self.query = query
        self._tree = None
        kinds = frozenset({self.kind} - {""})
        result = await self._faults.ask_much(lambda: self._search(query, kinds), None)
        if (self.query, kinds) == (query, frozenset({self.kind} - {""})):
            self._result = result
            self._set_results(place)

    def _set_results(self, place: ListPlace) -> None:
        """Set the results as rows of the list."""
        from vtsik_tui.tui.screens.results import ResultRows, found
        from vtsik_tui.tui.widgets.found import Found

        result = self._result
        self._excerpts = self._has_room
        self._box.say(found(result, self.query, self.kind) if result else Found(told=("The search failed.",)))
        rows = ResultRows(*((result.hits, result.near) if result else ((), 0)), excerpts=self._excerpts)
        at = self._faults.ask(lambda: rows.position(place.ref), None)
        source = GuardedRows(rows, self._faults)
        if at is None:
            self._rows.show(source)
        else:
            # It stays in its line of the screen.
            self._rows.show(source, cursor=at, scroll=max(0, at - place.cursor + place.scroll))

    @property
    def _has_room(self) -> bool:
        """Whether the window is so high that a result may take two lines."""
        return self._rows.app.size.height >= _HIGH

    def fit(self) -> None:
        """Set the results anew if the window has become higher or lower."""
        if self.query and self._result and self._has_room != self._excerpts:
            self._set_results(self.place)
