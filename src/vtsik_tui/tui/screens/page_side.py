"""The right side of the main screen: the page that is open, and previews over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Info, Page, Row
from vtsik_tui.tui.commands.command import key_name
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.faults import Faults
from vtsik_tui.tui.history import PagePlace
from vtsik_tui.tui.home import home_page
from vtsik_tui.tui.widgets.page_view import PageView

#: The commands that the first page names.
_NAMED = ("search", "open", "hints", "back", "help", "quit")


class PageSide:
    """Decides what the page view shows.

    A preview of the row under the cursor lies over the page that is open. It
    costs no step of the history and is gone when the reader goes elsewhere.
    """

    def __init__(self, archive: Archive, faults: Faults, info: Info, view: PageView, today: date) -> None:
        """Start with the first page, not shown yet.

        Args:
            archive: The database.
            faults: Reports what fails.
            info: What the database says of itself.
            view: The page view on the screen.
            today: For what happened on this day.
        """
        self._archive = archive
        self._faults = faults
        self._info = info
        self._view = view
        self._today = today
        self._open = PagePlace()
        self._preview: str | None = None
        self.row: Row | None = None
        """The entity whose page is shown."""
        self.own: Callable[[str], Page | None] = lambda _: None
        """Makes a page of what is the reader's own; None if a ref is none of those."""
        self.dress: Callable[[Page], Page] = lambda page: page
        """Puts on a page what the reader has of it."""
        self.lately: Callable[[], Sequence[tuple[str, str]]] = tuple
        """Where the reader was last, for the first page: refs and titles."""

    @property
    def place(self) -> PagePlace:
        """The page that is open, as it stands or as it was before the preview."""
        if self._preview is not None:
            return self._open
        return PagePlace(self._open.ref, *self._view.place)

    @property
    def previews(self) -> bool:
        """Whether a preview lies over the page that is open."""
        return self._preview is not None

    def load(self, ref: str) -> Page | None:
        """Read a page.

        Args:
            ref: ``kind/id`` or the address of a view; empty for the first page.

        Returns:
            The page, or None if there is none.
        """
        question: Callable[[], Page | None] = lambda: self.own(ref) or views.page(self._archive, ref)  # noqa: E731
        page = self._faults.ask(question if ref else self._first_page, None)
        return None if page is None else self.dress(page)

    def show(self, page: Page, place: PagePlace) -> None:
        """Open a page.

        Args:
            page: The page.
            place: How it is to stand.
        """
        self._open, self._preview = place, None
        self.row = page.row
        self._view.show(page, scroll=place.scroll, cursor=place.link)

    def show_again(self, page: Page, link_by: int = 0) -> None:
        """Show the page that is shown, or its preview, as it is now, where it stands.

        Args:
            page: What it is now.
            link_by: How many links further the cursor is to be.
        """
        if self._view.finds or self._view.types or self._view.hinting:
            return  # the reader is about to go somewhere on it
        scroll, link = self._view.place
        self.row = page.row
        self._view.show(page, scroll=scroll, cursor=link + link_by if link >= 0 else link)

    def preview(self, ref: str) -> bool:
        """Lay the preview of a page over the one that is open.

        Args:
            ref: ``kind/id``.

        Returns:
            Whether anything else is shown now.
        """
        if ref == (self._open.ref if self._preview is None else self._preview):
            return False
        if ref == self._open.ref:
            return self.end_preview()
        page = self.load(ref)
        if page is None:
            return False
        self._open = self.place
        self._preview = ref
        self.row = page.row
        self._view.show(page)
        return True

    def end_preview(self) -> bool:
        """Show the page that is open again.

        Returns:
            Whether a preview was shown.
        """
        if self._preview is None:
            return False
        page = self.load(self._open.ref)
        if page is not None:
            self.show(page, self._open)
        return True

    def keep_preview(self) -> None:
        """Open the page that was previewed."""
        if self._preview is not None:
            self._open, self._preview = PagePlace(self._preview), None

    def _first_page(self) -> Page:
        """Write the first page."""
        keys = [(key_name(one.keys[0]), one.footer) for one in COMMANDS if one.id in _NAMED and one.keys]
        on_this_day, starts = self._archive.on_this_day, self._archive.starts()
        return home_page(self._info, self._today, on_this_day, starts, keys, lately=self.lately())
