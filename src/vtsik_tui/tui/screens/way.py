"""Where the reader is, was and goes: the way through lists and pages."""

from __future__ import annotations

import asyncio
from datetime import date

from textual import events
from textual.timer import Timer

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Info, Row
from vtsik_tui.tui.commands.command import Command, Where
from vtsik_tui.tui.commands.table import BY_ID, COMMANDS
from vtsik_tui.tui.faults import Faults
from vtsik_tui.tui.history import History, PagePlace, Place
from vtsik_tui.tui.panes.pane import KIND_TITLES
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.screens.list_side import ListSide
from vtsik_tui.tui.screens.page_side import PageSide
from vtsik_tui.tui.screens.two_sides import TwoSides
from vtsik_tui.tui.widgets.edge_line import EdgeLine
from vtsik_tui.views import view_of

#: How long the cursor rests on a row before its page is shown, in seconds.
_REST = 0.06


class WayScreen(TwoSides):
    """Opens pages, previews them, goes back and forward, and says where the reader is."""

    def __init__(
        self, archive: Archive, today: date, reading: Reading | None = None, first: Place | None = None
    ) -> None:
        """Show a database.

        Args:
            archive: The open database.
            today: For what happened on this day.
            reading: How dates and names read.
            first: The place to start at; by default the first page.
        """
        self._first = first or Place()
        self._archive = archive
        self._faults = faults = Faults(self.report)
        info = faults.ask(archive.info, Info("", "", "", "", 0, (), ()))
        faults.entities = sum(one.count for one in info.counts)
        self.reading = reading or Reading()
        super().__init__(info, self.reading)
        self.history = History()
        self._rest: Timer | None = None
        self._resting = ""
        self.list_side = ListSide(archive, faults, self.rows, self.box, info.starts)
        self.page_side = PageSide(archive, faults, info, self.detail, today)

    async def on_mount(self) -> None:
        """Show the first list and the first page, so that the first frame has them."""
        await self.restore(self._first)
        if self.page_side.row is None:  # what the settings name is not in this database
            await self.restore(Place())
        for what in ("scroll_y", "virtual_size"):
            self.watch(self.detail, what, self.tell_how_much, init=False)

    def fit(self) -> None:
        """Divide the window, and say anew how much of the page is seen."""
        super().fit()
        self.call_after_refresh(self.tell_how_much)

    # Where the reader is, and was

    @property
    def _here(self) -> Place:
        """Where the reader is."""
        reads = self.reads and not self.page_side.previews
        return Place(self.list_side.place, self.page_side.place, reads)

    async def restore(self, place: Place) -> None:
        """Go to a place as it was left."""
        self.stop_resting()
        page = self.page_side.load(place.page.ref)
        await asyncio.sleep(0)  # a long page and a long list are two turns of the event loop
        if page is not None:
            await self.list_side.restore(place.rows)
            self.page_side.show(page, place.page)
            self.turn_to(reading=place.reading)

    def open(self, ref: str, *, in_place: bool = False) -> None:
        """Open a page and give it the keys.

        Args:
            ref: ``kind/id`` or the address of a view; empty for the first page.
            in_place: Whether it takes the place of the page that is open, as when
                a reader steps through days: the way back leads past it, and it
                stands as far down.
        """
        self.stop_resting()
        page = self.page_side.load(ref)
        if page is None:
            if not self._faults.failed:
                self.report(f"Nothing is told of {ref} in this database.")
        elif self.page_side.place.ref == page.row.ref:
            self.page_side.end_preview()
            self.turn_to(reading=True)
        elif in_place and not self.page_side.previews:
            self.page_side.show(page, self.page_side.place._replace(ref=page.row.ref))
            self.turn_to(reading=True)
        else:
            self.history.leave(self._here)
            self.page_side.show(page, PagePlace(page.row.ref))
            self.turn_to(reading=True)

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

    def turn_to(self, *, reading: bool) -> None:
        """Give the keys to the page or to the list; to the page of the row, however fast the reader is."""
        if reading and self._rest is not None:
            self._preview(self._resting)
        self.set_class(reading, "-reading")
        # Not by `focus()`, which waits a turn: keys typed fast would go astray meanwhile.
        self.set_focus(self.detail if reading else self.rows)
        self.tell()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Follow the keys: who turns to a preview has opened it.

        Args:
            event: What has the keys now.
        """
        reading = event.widget is self.detail or isinstance(event.widget, EdgeLine)
        if reading and self.page_side.previews:
            self.stop_resting()
            self.history.leave(self._here)
            self.page_side.keep_preview()
        self.set_class(reading, "-reading")
        self.tell()

    # What the reader is told

    def report(self, sentence: str) -> None:
        """Show a sentence over the screen."""
        self.notify(sentence, severity="warning", markup=False, timeout=8)

    def tell(self) -> None:
        """Bring trail, tabs, edges and footer up to date."""
        row = self.page_side.row
        steps: tuple[tuple[str, str], ...] = (("Start", ""),)
        if row is not None and row.ref:
            title = KIND_TITLES.get(row.kind) or view_of(row.ref).capitalize()
            command = title.lower() if title.lower() in BY_ID else ""
            steps = ((title, command), (self.reading.name(self.reading.title(row), row.title_ru), ""))
        self.trail.show(self._marked(steps), self.reading, self.marks)
        self.tabs.choose(None if self.list_side.query else self.list_side.pane)
        self.draw_edges()
        idle = {
            "back": not self.history.can_go_back,
            "forward": not self.history.can_go_forward,
        }
        self.footer.show(self._commands_here(), frozenset(name for name, is_idle in idle.items() if is_idle))
        self.tell_how_much()

    def _marked(self, steps: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The steps of the trail, the page with a star if it is bookmarked."""
        row = self.page_side.row
        if row is None or not self.is_marked(row.ref):
            return steps
        *before, (title, command) = steps
        return (*before, (f"{title} ★", command))

    def is_marked(self, ref: str) -> bool:  # noqa: ARG002
        """Whether a page is bookmarked.

        Args:
            ref: Of the page.
        """
        return False

    @property
    def marks(self) -> int:
        """How many pages are bookmarked."""
        return 0

    def tell_how_much(self) -> None:
        """Bring the lower edge up to date."""
        self.say_how_much(self.list_side.pane, self.list_side.found)

    def _commands_here(self) -> list[Command]:
        """The commands that apply to what has the keys."""
        if self.focused is self.box:
            return [one for one in COMMANDS if one.where is Where.SEARCH or one.id == "palette"]
        view = self.view
        scopes = (Where.PAGE if self.reads else Where.LIST, Where.BOTH, Where.SCREEN, Where.APP)
        out = "step-out" if self.reads and not self.is_wide else "switch"
        useful = {"fold": self.list_side.is_tree, "step-out": out == "step-out", "switch": out == "switch"}
        return [
            one
            for one in COMMANDS
            if (
                one.where in scopes
                or (view and one.where is Where.VIEW and one.action.startswith(f"{view}_"))
            )
            and useful.get(one.id, True)
        ]

    @property
    def view(self) -> str:
        """The view whose page has the keys; empty if it is none."""
        row = self.page_side.row
        return view_of(row.ref) if self.reads and row is not None else ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Let the keys of a view mean something on its pages only.

        Args:
            action: What a key would do.
            parameters: Of it.

        Returns:
            Whether it may.
        """
        view = view_of(f"{action.partition('_')[0]}/") if "_" in action else ""
        return not view or view == self.view

    # Previews

    def preview_soon(self, ref: str) -> None:
        """Show a page over the open one, if the cursor stays; only where it is seen."""
        self.stop_resting()
        if self.is_wide:
            self._resting = ref
            self._rest = self.set_timer(_REST, lambda: self._preview(ref))

    def _preview(self, ref: str) -> None:
        """Show a page over the open one."""
        self.stop_resting()
        if not self.reads and self.page_side.preview(ref):
            self.tell()

    def stop_resting(self) -> None:
        """Show no preview after all."""
        if self._rest is not None:
            self._rest.stop()
            self._rest = None
