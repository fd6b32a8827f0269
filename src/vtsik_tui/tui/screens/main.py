"""The main screen: how the reader moves between list, search and pages."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.timer import Timer

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Info, Row
from vtsik_tui.tui.commands.command import Command, Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.commands.table import BY_ID, COMMANDS
from vtsik_tui.tui.faults import Faults
from vtsik_tui.tui.history import History, PagePlace, Place
from vtsik_tui.tui.panes.pane import KIND_TITLES
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.screens.list_side import ListSide
from vtsik_tui.tui.screens.page_side import PageSide
from vtsik_tui.tui.screens.two_sides import TwoSides
from vtsik_tui.tui.widgets.bar import Bar
from vtsik_tui.tui.widgets.page_view import PageView
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox

#: How long the cursor rests on a row before its page is shown, in seconds.
_REST = 0.06


class MainScreen(TwoSides):
    """The one screen on which everything happens."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.SCREEN)
    AUTO_FOCUS = "RowList"

    def __init__(self, archive: Archive, today: date) -> None:
        """Show a database.

        Args:
            archive: The open database.
            today: For what happened on this day.
        """
        self._archive = archive
        self._faults = faults = Faults(self._report)
        info = faults.ask(archive.info, Info("", "", "", "", 0, (), ()))
        self._reading = Reading()
        super().__init__(info, self._reading)
        self._history = History()
        self._rest: Timer | None = None
        self._list_side = ListSide(archive, faults, self.rows, self.box, info.starts)
        self._page_side = PageSide(archive, faults, info, self.detail, today)

    async def on_mount(self) -> None:
        """Show the first list and the first page, so that the first frame has them."""
        await self._restore(Place())
        self.watch(self.detail, "scroll_y", self._tell_how_much, init=False)

    # Where the reader is, and was

    @property
    def _here(self) -> Place:
        """Where the reader is."""
        reads = self.reads and not self._page_side.previews
        return Place(self._list_side.place, self._page_side.place, reads)

    async def _restore(self, place: Place) -> None:
        """Go to a place as it was left."""
        self._stop_resting()
        page = self._page_side.load(place.page.ref)
        if page is not None:
            await self._list_side.restore(place.rows)
            self._page_side.show(page, place.page)
            self._turn_to(reading=place.reading)

    def open(self, ref: str) -> None:
        """Open a page and give it the keys.

        Args:
            ref: ``kind/id``; empty for the first page.
        """
        self._stop_resting()
        page = self._page_side.load(ref)
        if page is None:
            self._report(f"Nothing is told of {ref} in this database.")
        elif self._page_side.place.ref == page.row.ref:
            self._page_side.end_preview()
            self._turn_to(reading=True)
        else:
            self._history.leave(self._here)
            self._page_side.show(page, PagePlace(page.row.ref))
            self._turn_to(reading=True)

    def find(self, query: str, limit: int) -> list[Row]:
        """Search for entities by name.

        Args:
            query: What was typed.
            limit: How many to find.

        Returns:
            The best, the very best first.
        """
        result = self._faults.ask(lambda: self._archive.search(query, limit), None)
        return [hit.row for hit in result.hits] if result else []

    def _turn_to(self, *, reading: bool) -> None:
        """Give the keys to the page or to the list."""
        self.set_class(reading, "-reading")
        (self.detail if reading else self.rows).focus()
        self._tell()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Follow the keys: who turns to a preview has opened it.

        Args:
            event: What has the keys now.
        """
        reading = event.widget is self.detail
        if reading and self._page_side.previews:
            self._stop_resting()
            self._history.leave(self._here)
            self._page_side.keep_preview()
        self.set_class(reading, "-reading")
        self._tell()

    # What the reader is told

    def _report(self, sentence: str) -> None:
        """Show a sentence over the screen."""
        self.notify(sentence, severity="warning", markup=False, timeout=8)

    def _tell(self) -> None:
        """Bring trail, tabs, edges and footer up to date."""
        row = self._page_side.row
        steps: tuple[tuple[str, str], ...] = (("Start", ""),)
        if row is not None and row.ref:
            title = KIND_TITLES.get(row.kind, "")
            command = title.lower() if title.lower() in BY_ID else ""
            steps = ((title, command), (self._reading.name(row.title, row.title_ru), ""))
        self.trail.show(steps, self._reading)
        self.tabs.choose(None if self._list_side.query else self._list_side.pane)
        self.draw_edges()
        idle = {
            "back": not self._history.can_go_back,
            "forward": not self._history.can_go_forward,
        }
        self.footer.show(self._commands_here(), frozenset(name for name, is_idle in idle.items() if is_idle))
        self._tell_how_much()

    def _tell_how_much(self) -> None:
        """Bring the lower edge up to date."""
        self.say_how_much(self._list_side.query, self._list_side.pane)

    def _commands_here(self) -> list[Command]:
        """The commands that apply to what has the keys."""
        if self.focused is self.box:
            return [one for one in COMMANDS if one.where is Where.SEARCH or one.id == "palette"]
        scopes = (Where.PAGE if self.reads else Where.LIST, Where.BOTH, Where.SCREEN, Where.APP)
        return [
            one for one in COMMANDS if one.where in scopes and (one.id != "fold" or self._list_side.is_tree)
        ]

    # What the widgets say

    @on(RowList.Opened)
    def _row_opened(self, message: RowList.Opened) -> None:
        """Open the page of a row."""
        self.open(message.ref)

    @on(PageView.LinkChosen)
    def _link_chosen(self, message: PageView.LinkChosen) -> None:
        """Open the page that a link leads to."""
        self.open(message.ref)

    @on(RowList.Highlighted)
    def _row_highlighted(self, message: RowList.Highlighted) -> None:
        """Show the page of the row on which the cursor comes to rest."""
        self._preview_soon(message.ref)

    @on(SearchBox.Typed)
    async def _typed(self, message: SearchBox.Typed) -> None:
        """Show what answers the query, and the page of the first result."""
        await self._list_side.search(message.text)
        if self._list_side.query and self.rows.row is not None:
            self._preview_soon(self.rows.row.ref)
        else:
            self._stop_resting()
            self._page_side.end_preview()
        self._tell()

    @on(SearchBox.Left)
    def _search_left(self, message: SearchBox.Left) -> None:
        """Leave the search box for the results, the first result or the list."""
        if message.by == "open":
            self.rows.action_open()
        elif message.by == "results" or not self.box.text:
            self._turn_to(reading=False)
        else:
            self.box.clear()

    @on(Bar.Chosen)
    async def _bar_chosen(self, message: Bar.Chosen) -> None:
        """Run the command that was clicked."""
        await self.run_command(message.command)

    async def run_command(self, command_id: str) -> None:
        """Run a command as its key would.

        Args:
            command_id: Which.
        """
        command = BY_ID[command_id]
        own = {Where.LIST: self.rows, Where.PAGE: self.detail, Where.SCREEN: self, Where.APP: self.app}
        side = self.detail if self.reads else self.rows
        where = self.focused if command.where is Where.SEARCH else own.get(command.where, side)
        await self.app.run_action(command.action, default_namespace=where)

    # Previews

    def _preview_soon(self, ref: str) -> None:
        """Show a page over the open one, if the cursor stays; only where it is seen."""
        self._stop_resting()
        if self.is_wide:
            self._rest = self.set_timer(_REST, lambda: self._preview(ref))

    def _preview(self, ref: str) -> None:
        """Show a page over the open one."""
        self._rest = None
        if not self.reads and self._page_side.preview(ref):
            self._tell()

    def _stop_resting(self) -> None:
        """Show no preview after all."""
        if self._rest is not None:
            self._rest.stop()
            self._rest = None

    # Commands

    async def action_show_pane(self, pane: int) -> None:
        """Show one of the five lists.

        Args:
            pane: Which, from 0.
        """
        self._stop_resting()
        await self._list_side.show_pane(pane)
        self._turn_to(reading=False)

    def action_search(self) -> None:
        """Type into the search box."""
        self.set_class(False, "-reading")
        self.box.focus()

    def action_switch(self) -> None:
        """Turn from the list to the page, or back."""
        self._turn_to(reading=not self.reads)

    async def action_step_out(self) -> None:
        """Leave the page for the list; clear the search; take a preview away."""
        if self.reads:
            self._turn_to(reading=False)
            return
        self._stop_resting()
        if self._list_side.query:
            await self._list_side.end_search()
        self._page_side.end_preview()
        self._tell()

    async def action_back(self) -> None:
        """Go back."""
        if place := self._history.back(self._here):
            await self._restore(place)

    async def action_forward(self) -> None:
        """Go forward again."""
        if place := self._history.forward(self._here):
            await self._restore(place)

    def action_first_page(self) -> None:
        """Show the first page."""
        self.open("")

    def action_sources(self) -> None:
        """Go to the sources of the page."""
        if not self.detail.jump_to_section("Sources"):
            self._report("This page names no sources.")
            return
        self._turn_to(reading=True)

    def action_next_calendar(self) -> None:
        """Give dates in the next calendar."""
        self._read(self._reading.with_next_calendar())

    def action_next_language(self) -> None:
        """Give names in the next language."""
        self._read(self._reading.with_next_language())

    def _read(self, reading: Reading) -> None:
        """Change how everything reads."""
        self._reading = reading
        self.rows.set_reading(reading)
        self.detail.set_reading(reading)
        self._tell()

    def action_help(self) -> None:
        """Show all keys."""
        from vtsik_tui.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())
