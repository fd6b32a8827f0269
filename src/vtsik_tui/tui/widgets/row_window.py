"""A window on a long list: only the pages of it that are drawn are read."""

from __future__ import annotations

from vtsik_tui.tui.rows import FixedRows, Item, RowSource

#: Rows that are read at a time.
_PAGE = 64

#: Pages that are kept; the screen shows two at most.
_KEPT = 8


class RowWindow:
    """Reads a list by pages, and keeps the last few."""

    def __init__(self, source: RowSource | None = None) -> None:
        """Look at a list.

        Args:
            source: Where its rows come from; None for an empty list.
        """
        self.source: RowSource = source if source is not None else FixedRows()
        """Where the rows come from."""
        self._pages: dict[int, list[Item]] = {}

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.source)

    def row(self, position: int) -> Item | None:
        """Read one row.

        Args:
            position: From 0.

        Returns:
            The row, or None if there is none.
        """
        if not 0 <= position < len(self.source):
            return None
        number, at = divmod(position, _PAGE)
        page = self._pages.pop(number, None)
        if page is None:
            page = list(self.source.rows(number * _PAGE, min((number + 1) * _PAGE, len(self.source))))
        self._pages[number] = page
        if len(self._pages) > _KEPT:
            del self._pages[next(iter(self._pages))]
        return page[at] if at < len(page) else None

    def forget(self) -> None:
        """Read everything anew, for the list has changed."""
        self._pages.clear()
