"""The main screen: what each message and each command does."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.actions import SkipAction
from textual.binding import BindingType

from vtsik_tui.archive.records import CLAIMS
from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.commands.table import BY_ID
from vtsik_tui.tui.screens.asking import AskingScreen
from vtsik_tui.tui.screens.chamber import ChamberScreen
from vtsik_tui.tui.screens.day import DayScreen
from vtsik_tui.tui.screens.finding import FindingScreen
from vtsik_tui.tui.screens.groups import GroupScreen
from vtsik_tui.tui.screens.neighbourhood import NeighbourhoodScreen
from vtsik_tui.tui.screens.path import PathScreen
from vtsik_tui.tui.screens.searching import SearchingScreen
from vtsik_tui.tui.screens.settings import SettingsScreen
from vtsik_tui.tui.screens.taking import TakingScreen
from vtsik_tui.tui.screens.timeline import TimelineScreen
from vtsik_tui.tui.screens.tree import TreeScreen
from vtsik_tui.tui.widgets.bar import Bar
from vtsik_tui.tui.widgets.page_view import PageView
from vtsik_tui.views import view_of


class MainScreen(
    TakingScreen,
    SettingsScreen,
    TreeScreen,
    NeighbourhoodScreen,
    PathScreen,
    ChamberScreen,
    GroupScreen,
    DayScreen,
    TimelineScreen,
    AskingScreen,
    FindingScreen,
    SearchingScreen,
):
    """The one screen on which everything happens."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.SCREEN, Where.VIEW)
    AUTO_FOCUS = "RowList"

    # What the widgets say

    @on(PageView.LinkChosen)
    def _link_chosen(self, message: PageView.LinkChosen) -> None:
        """Open the page that a link leads to."""
        self.open(message.ref)

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
        own = {
            Where.LIST: self.rows,
            Where.PAGE: self.detail,
            Where.SCREEN: self,
            Where.VIEW: self,
            Where.APP: self.app,
        }
        side = self.detail if self.reads else self.rows
        where = (
            self.focused
            if command.where in (Where.SEARCH, Where.FIND, Where.ASK)
            else own.get(command.where, side)
        )
        await self.app.run_action(command.action, default_namespace=where)

    # Commands

    async def action_show_pane(self, pane: int) -> None:
        """Show one of the five lists.

        Args:
            pane: Which, from 0.
        """
        self.stop_resting()
        await self.list_side.show_pane(pane)
        self.turn_to(reading=False)

    def action_search(self) -> None:
        """Type into the search box or, on a page, what to find there.

        Raises:
            SkipAction: If that is what the reader does already: the key is a letter then.
        """
        if self.focused is self.box or self.asks:
            raise SkipAction
        if self.reads:
            self.action_find()
        else:
            self.action_search_all()

    def action_search_all(self) -> None:
        """Type into the search box, wherever the reader is."""
        self.set_class(False, "-reading")
        self.set_focus(self.box)

    def action_switch(self) -> None:
        """Turn from the list to the page, or back."""
        self.turn_to(reading=not self.reads)

    async def action_step_out(self) -> None:
        """Leave the page for the list; clear the search; take a preview away."""
        if self.reads and self.detail.finds:
            self.detail.end_find()
            return
        if self.reads:
            self.turn_to(reading=False)
            return
        self.stop_resting()
        if self.list_side.query:
            await self.list_side.end_search()
        self.page_side.end_preview()
        self.tell()

    async def action_back(self) -> None:
        """Go back."""
        if place := self.history.back(self._here):
            await self.restore(place)

    async def action_forward(self) -> None:
        """Go forward again."""
        if place := self.history.forward(self._here):
            await self.restore(place)

    def action_first_page(self) -> None:
        """Show the first page."""
        self.open("")

    def action_claims(self) -> None:
        """Tell what the claim under the cursor rests on; from there, go back to the page."""
        row = self.page_side.row
        if row is None or not row.ref:
            self.report("This page names no sources.")
        elif view_of(row.ref):
            self.report("This page is put together from others: follow a link to what it rests on.")
        elif row.kind == "source":
            self.report("This is a source itself.")
        elif row.kind == "claims":
            self.open(row.ref.removeprefix(CLAIMS))
        else:
            claim = self.detail.claim
            self.open(f"{CLAIMS}{row.ref}")
            self.detail.jump_to_claim(claim)

    def action_next_calendar(self) -> None:
        """Give dates in the next calendar."""
        self.read(self.reading.with_next_calendar())

    def action_next_language(self) -> None:
        """Give names in the next language."""
        self.read(self.reading.with_next_language())

    def action_help(self) -> None:
        """Show all keys."""
        from vtsik_tui.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())
