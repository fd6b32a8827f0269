"""Finding a query on a page, a few entries at a time, from where the reader is."""

from __future__ import annotations

from time import perf_counter

from vtsik_tui.tui.widgets.page.item_text import Hit, ItemText, Part
from vtsik_tui.tui.widgets.page.typesetter import Typesetter


class Finder:
    """Finds one query on one page, from an item to the end and then from the beginning."""

    def __init__(self, typesetter: Typesetter, query: str, first: int, earlier: Finder | None = None) -> None:
        """Begin.

        Args:
            typesetter: Sets the page, and further if need be.
            query: As it was typed.
            first: The item to begin with.
            earlier: Of another query, on the same page set in the same way or another.
        """
        self.query = query
        """As it was typed."""
        self.hits: list[Hit] = []
        """In the order in which they are found."""
        self.turn = -1
        """The first of them that is found from the beginning of the page on; -1 before that."""
        self.done = False
        """Whether all are found."""
        self.marks: dict[int, list[tuple[Part, Hit]]] = {}
        """The hits of each line."""
        self._typesetter = typesetter
        self._first = self._next = first
        same = earlier is not None and earlier._typesetter is typesetter
        self._texts: dict[int, ItemText] = earlier._texts if earlier and same else {}

    def find_for(self, seconds: float) -> list[Hit]:
        """Find as much as can be found in a time.

        Args:
            seconds: After which no further entry is begun.

        Returns:
            What is found now.
        """
        before, end = len(self.hits), perf_counter() + seconds
        while not self.done:
            self._find_in_next()
            if perf_counter() >= end:
                break
        return self.hits[before:]

    def _find_in_next(self) -> None:
        """Find in one item, or set the page so far that there is one."""
        items = self._typesetter.layout.items
        if self.turn < 0 and self._next >= len(items):
            if self._typesetter.done:
                self.turn, self._next = len(self.hits), 0
            else:
                self._typesetter.set_items(len(items) + 1)
        elif self.turn >= 0 and self._next >= min(self._first, len(items)):
            self.done = True
        else:
            if self._next not in self._texts:
                self._texts[self._next] = ItemText(self._typesetter, self._next)
            for hit in self._texts[self._next].find(self.query):
                self.hits.append(hit)
                for part in hit.parts:
                    self.marks.setdefault(part.line, []).append((part, hit))
            self._next += 1

    def place_of(self, hit: int) -> int:
        """Tell which hit of the page one is.

        Args:
            hit: Its index among the hits; all of them have to be found.

        Returns:
            Counted from 1, from the beginning of the page.
        """
        return (hit - self.turn) % len(self.hits) + 1

    @property
    def topmost(self) -> int:
        """The index of the first hit of the page; all of them have to be found."""
        return self.turn % len(self.hits)
