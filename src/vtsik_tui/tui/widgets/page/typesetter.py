"""Setting a page as far as it is needed, and the rest when there is time."""

from __future__ import annotations

from time import perf_counter

from vtsik_tui.archive.records import Page
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page.layout import MEASURE, add_page
from vtsik_tui.tui.widgets.page.lines import Layout


class Typesetter:
    """Sets one page to one width, a few entries at a time.

    A page of thousands of entries so opens as fast as one of ten.
    """

    def __init__(self, page: Page, width: int, reading: Reading) -> None:
        self.width = width
        """The width asked for, in cells."""
        self.layout = Layout(max(1, min(width, MEASURE)), max(1, width))
        """The lines that are set so far."""
        self.done = False
        """Whether the whole page is set."""
        self._entries = add_page(self.layout, page, reading)

    def set_lines(self, count: int) -> None:
        """Set the page at least as far as a line.

        Args:
            count: How many lines are needed.
        """
        while len(self.layout.lines) < count and not self.done:
            self._set_entry()

    def set_items(self, count: int) -> None:
        """Set the page at least as far as an item.

        Args:
            count: How many headings and entries are needed.
        """
        while len(self.layout.items) < count and not self.done:
            self._set_entry()

    def set_for(self, seconds: float) -> None:
        """Set as much as can be set in a time.

        Args:
            seconds: After which no further entry is begun.
        """
        end = perf_counter() + seconds
        while not self.done and perf_counter() < end:
            self._set_entry()

    def set_all(self) -> None:
        """Set the rest of the page."""
        while not self.done:
            self._set_entry()

    def _set_entry(self) -> None:
        """Set one entry more."""
        self.done = next(self._entries, self) is self
