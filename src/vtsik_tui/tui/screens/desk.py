"""The desk on the screen: what is the reader's is fetched after the first frame, shown, and kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from textual import events

from vtsik_tui.archive.faults import DatabaseFault
from vtsik_tui.archive.records import Page
from vtsik_tui.tui.desk.keeper import Keeper
from vtsik_tui.tui.history import Place
from vtsik_tui.tui.screens.asking import AskingScreen
from vtsik_tui.tui.screens.searching import SearchingScreen
from vtsik_tui.views import view_of
from vtsik_tui.views.address import Address

if TYPE_CHECKING:
    from vtsik_tui.desk.desk import Desk
    from vtsik_tui.views.shelf import Shelf

Answer = TypeVar("Answer")

#: Stands on the page of the history for a search.
_SEARCH_AGAIN = "visited/search?"

#: How often it is looked whether another window has changed something, in seconds.
_LOOK_AGAIN = 2.0

#: Stands on the first page for where the reader was.
CONTINUE = "continue/"

#: Pages of the reader's own, which no one comes back to by the history of what was read.
_OWN = frozenset({"bookmarks", "visited", "settings"})


class DeskScreen(AskingScreen, SearchingScreen):
    """Keeps what is on the desk in view, and takes note of what is read."""

    keeper: Keeper
    shelf: Shelf | None = None
    """What is on the desk; None before it was looked at."""
    _seen = 0
    _visited = ""
    _last_place = ""
    """Where the session before was left, as text."""
    _at_desk = False
    _waits: tuple[str, str, Place] | None = None

    async def on_mount(self) -> None:
        """Look at the desk when the first frame is drawn."""
        self.keeper = Keeper()
        self.page_side.dress, self.page_side.own = self._dressed, self._own_page
        self.page_side.lately = self._lately
        self.call_after_refresh(self._sit_down)

    def _sit_down(self) -> None:
        """Look at the desk, if there is one, and again whenever another window has changed it."""
        self._look_again()
        self.set_interval(_LOOK_AGAIN, self._look_again)
        self._at_desk = True
        if self._waits is not None:
            self._take_note(*self._waits)

    def on_app_focus(self, event: events.AppFocus) -> None:  # noqa: ARG002
        """Look again: the reader may come from another window."""
        self._look_again()

    def _look_again(self) -> None:
        """Look at the desk if its file is another one, or not as it was."""
        from vtsik_tui.desk.folders import folders

        try:
            seen = folders().desk.stat().st_mtime_ns
        except OSError:
            return
        if seen != self._seen:
            self._seen = seen
            self.do(lambda _: None)

    def is_marked(self, ref: str) -> bool:
        """Whether a page is bookmarked.

        Args:
            ref: Of the page.
        """
        return self.shelf is not None and ref in self.shelf.marked

    @property
    def marks(self) -> int:
        """How many pages are bookmarked."""
        return len(self.shelf.marked) if self.shelf is not None else 0

    # Asking and changing

    def do(
        self,
        question: Callable[[Desk], Answer],
        done: Callable[[Answer], None] = lambda _: None,
        failed: Callable[[str, str], None] | None = None,
    ) -> None:
        """Ask the desk something or change something on it, and bring the screen up to date.

        Args:
            question: Is called with the desk, in its own thread.
            done: Is called with the answer, once the change is on the disk and on the screen.
            failed: Is called with the sentence that says why not, and with what
                could not be written; by default the sentence is shown.
        """
        self.run_worker(self._do(question, done, failed), group="desk")

    async def _do(
        self,
        question: Callable[[Desk], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[str, str], None] | None,
    ) -> None:
        from vtsik_tui.desk.faults import DeskError
        from vtsik_tui.views.shelf import look

        def ask(desk: Desk) -> tuple[Answer, Shelf]:
            answer = question(desk)
            shelf = look(desk, self._archive)
            self._archive.keep_in_mind(shelf.mine)
            return answer, shelf

        try:
            answer, shelf = await self.keeper.ask(ask)
        except (DeskError, DatabaseFault) as error:
            kept = error.kept if isinstance(error, DeskError) else ""
            (failed or (lambda sentence, _: self.report(sentence)))(str(error), kept)
            return
        self._put_up(shelf)
        done(answer)

    def _put_up(self, shelf: Shelf) -> None:
        """Show what is on the desk now."""
        before, self.shelf = self.shelf, shelf
        if shelf.message and (before is None or before.message != shelf.message):
            self.report(shelf.message)
        self.rows.set_marks(shelf.marked)
        if before is None:
            self._last_place = shelf.place
            self.remind([visit.what for visit in shelf.visits if visit.kind == "search"])
            self.came_to_the_desk(shelf)
        if before is None or _differs(before, shelf):
            self.show_again()
        self.tell()

    def came_to_the_desk(self, shelf: Shelf) -> None:
        """Is called when the desk was looked at for the first time.

        Args:
            shelf: What is on it.
        """

    def show_again(self, link_by: int = 0) -> None:
        """Show the page anew where it stands.

        Args:
            link_by: How many links further the cursor is to be.
        """
        row = self.page_side.row
        if row is not None and (page := self.page_side.load(row.ref)) is not None:
            self.page_side.show_again(page, link_by)

    # What pages show of it

    def _dressed(self, page: Page) -> Page:
        """A page with what is the reader's on it."""
        if self.shelf is None or view_of(page.row.ref) in _OWN:
            return page
        from vtsik_tui.tui.desk.dressing import dressed

        return dressed(page, self.shelf)

    def _own_page(self, ref: str) -> Page | None:
        """The page of the desk or of the history, as it is known to be; None for any other."""
        if self.shelf is None or view_of(ref) not in ("bookmarks", "visited"):
            return None
        if view_of(ref) == "bookmarks":
            from vtsik_tui.views.bookmarks import bookmarks_page

            return bookmarks_page(self.shelf)
        from vtsik_tui.views.visited import visited_page

        return visited_page(self._archive, self.shelf.visits)

    def _lately(self) -> tuple[tuple[str, str], ...]:
        """What the first page offers to go on with: refs and titles, where the reader was last first."""
        if self.shelf is None:
            return ()
        from vtsik_tui.tui.desk.lately import lately

        return lately(self.shelf, self._last_place, self._archive, CONTINUE)

    # What was read

    def open(self, ref: str, *, in_place: bool = False) -> None:
        """Open a page; go on where the reader was.

        Args:
            ref: As for any page, or ``continue/``, or a search of the history.
            in_place: As for any page.
        """
        if ref == CONTINUE:
            self.go_on()
        elif ref.startswith(_SEARCH_AGAIN):
            self.run_worker(self._search_again(ref), group="way")
        else:
            super().open(ref, in_place=in_place)

    async def _search_again(self, ref: str) -> None:
        """Search for what was searched for before."""
        address = Address.parse(ref)
        words = address.options.get("words", "") if address is not None else ""
        self.box.put(words)
        await self.list_side.search(words)
        self.turn_to(reading=False)

    def go_on(self) -> None:
        """Go to where the reader was last, in the session before."""
        from vtsik_tui.tui.desk.place_text import place_of

        place = place_of(self._last_place)
        if place is None:
            self.report("Where you were is not known any more.")
            return
        self.history.leave(self._here)
        self.run_worker(self.restore(place), group="way")

    def tell(self) -> None:
        """Bring everything up to date, and take note of a page that was opened."""
        super().tell()
        row = self.page_side.row
        if row is None or self.page_side.previews or not self.reads or not row.ref:
            return
        if row.ref != self._visited and view_of(row.ref) not in _OWN:
            self._visited = row.ref
            self._take_note(row.ref, self.reading.title(row), self._here)

    def _take_note(self, ref: str, title: str, here: Place) -> None:
        """Write down that a page was opened; a disk that is full is said when the reader writes something."""
        from vtsik_tui.tui.desk.place_text import place_text

        if not self._at_desk:  # what was there before is looked at first
            self._waits = (ref, title, here)
            return
        place = place_text(here)
        self.run_worker(self._quietly(lambda desk: desk.visits.add("page", ref, title, place)), group="desk")

    def note_search(self, words: str) -> None:
        """Write down a search that led somewhere.

        Args:
            words: What was searched for.
        """
        self.run_worker(self._quietly(lambda desk: desk.visits.add("search", words)), group="desk")

    async def _quietly(self, question: Callable[[Desk], None]) -> None:
        """Ask the desk something, of which no failure matters to the reader."""
        from vtsik_tui.desk.faults import DeskError

        with suppress(DeskError):
            await self.keeper.ask(question)

    async def on_unmount(self) -> None:
        """Write down where the reader was, and leave the desk when all is written."""
        from vtsik_tui.tui.desk.place_text import place_text

        if self._visited:
            place = place_text(self._here)
            await self._quietly(lambda desk: desk.visits.stay(place))
        await self.keeper.close()


def _differs(before: Shelf, after: Shelf) -> bool:
    """Whether a page may look otherwise now."""
    return (before.bookmarks, before.notes, before.drafts) != (after.bookmarks, after.notes, after.drafts)
