"""Searching: what the search box says, and what the list makes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.timer import Timer

from vtsik_tui.tui.commands.command import Command
from vtsik_tui.tui.commands.table import BY_ID
from vtsik_tui.tui.recent import Recent
from vtsik_tui.tui.screens.way import WayScreen
from vtsik_tui.tui.widgets.offering import NOTHING, Offered
from vtsik_tui.tui.widgets.query_editor import QueryEditor
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.offers import Offers

#: How long a search has stood when it was meant, in seconds.
_MEANT = 1.5


class SearchingScreen(WayScreen):
    """Shows results at every key, completes what is typed, filters by kind and remembers searches."""

    _offers: Offers | None = None
    _meant: Timer | None = None
    _recent: Recent | None = None

    async def on_mount(self) -> None:
        """Show the page of the first result, if the reader starts with a search."""
        if self._first.rows.query:
            self.call_after_refresh(self._preview_row)

    @on(RowList.Opened)
    def _row_opened(self, message: RowList.Opened) -> None:
        """Open the page of a row; the search that led to it is worth remembering."""
        self._remember(self.list_side.query)
        self.open(message.ref)

    @on(RowList.Highlighted)
    def _row_highlighted(self, message: RowList.Highlighted) -> None:
        """Show the page of the row on which the cursor comes to rest."""
        self.list_side.moved()
        self.preview_soon(message.ref)

    @on(QueryEditor.Typed)
    async def _typed(self, message: QueryEditor.Typed) -> None:
        """Show what answers the query, and the page of the first result; offer what completes it."""
        self._wait_until_meant(message.line.text)
        await asyncio.gather(self._complete(message), self.list_side.search(message.line.text))
        # The lines under the box may be more or fewer now.
        await self._drop_down(self.box.offered)
        self._preview_row()

    def _preview_row(self) -> None:
        """Show the page of the row under the cursor, if there is a search."""
        if self.list_side.query and self.rows.row is not None:
            self.preview_soon(self.rows.row.ref)
        else:
            self.stop_resting()
            self.page_side.end_preview()
        self.tell()

    @on(QueryEditor.Left)
    def _search_left(self, message: QueryEditor.Left) -> None:
        """Leave the search box for the results, the first result or the list."""
        if message.by == "open":
            self.rows.action_open()
        elif message.by == "results" or not self.box.text:
            self.turn_to(reading=False)
        else:
            self.box.clear()

    # Completing

    async def _complete(self, message: QueryEditor.Typed) -> None:
        """Look up what could be typed; nothing is offered if the database fails: the search says so."""
        if not message.completes:
            return
        line = message.line
        found = await self._faults.ask_much(lambda: self._archive.complete(line.text, line.cursor), None)
        options = tuple((one.text, one.says) for one in found.options) if found else ()
        self.box.offer(line, Offered(found.start, found.end, options) if found else NOTHING)

    @on(QueryEditor.Offering)
    async def _offering(self, message: QueryEditor.Offering) -> None:
        """Show or hide the list of what is offered."""
        await self._drop_down(message.offered)
        self.tell()

    async def _drop_down(self, offered: Offered) -> None:
        """Let the list of values drop down under the box, at the value that is typed; or take it away."""
        if self._offers is None:
            if not offered.is_list:
                return
            from vtsik_tui.tui.widgets.offers import Offers

            self._offers = Offers()
            await self.left.mount(self._offers)
        top = self.box.lines
        room = (self.rows.size.width, self.left.size.height - top)
        self._offers.show(offered, self.box.column(offered.start) - 2, top, room)

    def on_offers_chosen(self, message: Offers.Chosen) -> None:
        """Put in the value that was clicked."""
        self.box.take(message.number)

    def fit(self) -> None:
        """Divide the window, and set the results as fits."""
        super().fit()
        if self._offers is not None:
            self.box.close_offers()
        self.call_after_refresh(self.list_side.fit)

    # Only one kind

    @on(SearchBox.KindChosen)
    async def _kind_chosen(self, message: SearchBox.KindChosen) -> None:
        """Show only the kind of which the chip was clicked; again, all."""
        await self.action_only(message.kind)

    async def action_only(self, kind: str) -> None:
        """Show the results of one kind only; again, all.

        Args:
            kind: Of entity.
        """
        if not self.box.text.strip():
            self.report("Search for something first: / and a name, a date or a word.")
            return
        await self.list_side.search(self.box.text)
        await self.list_side.show_only(kind)
        self._preview_row()

    # Earlier searches

    def _wait_until_meant(self, text: str) -> None:
        """Remember a search if it stands for a while."""
        if self._meant is not None:
            self._meant.stop()
        self._meant = self.set_timer(_MEANT, lambda: self._remember(text)) if text.strip() else None

    def _remember(self, text: str) -> None:
        """Remember a search, to be called back in the empty box."""
        self._recent = self._recent or Recent()
        self._recent.remember(text)
        self.box.recent = self._recent.list()
        if text.strip():
            self.note_search(text.strip())
        self.tell()

    def remind(self, texts: Sequence[str]) -> None:
        """Call searches of earlier sessions to mind.

        Args:
            texts: The newest first.
        """
        self._recent = self._recent or Recent()
        self._recent.remind(texts)
        self.box.recent = self._recent.list()

    def note_search(self, words: str) -> None:
        """Is called when a search has led somewhere.

        Args:
            words: What was searched for.
        """

    # What the reader is told

    def _commands_here(self) -> list[Command]:
        """The commands that apply to what has the keys, as things stand in the box."""
        box = self.box
        in_box = self.focused is box
        useful = {
            "take": bool(box.offered.options),
            "next-offer": box.offered.is_list,
            "close-offers": box.offered.is_list,
            "earlier-search": box.recalls,
            "results": not box.offered.options,
            "leave-search": not box.offered.is_list,
            "only-event": bool(self.list_side.query),
        }
        here = super()._commands_here()
        if in_box:
            here.insert(-1, BY_ID["only-event"])
        return [one for one in here if useful.get(one.id, True)]
