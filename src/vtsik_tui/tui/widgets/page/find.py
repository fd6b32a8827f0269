"""A find: what is looked for on a page, and the hit that the reader is at."""

from __future__ import annotations

from collections.abc import Callable

from vtsik_tui.tui.widgets.page.finder import Finder
from vtsik_tui.tui.widgets.page.item_text import Hit, Part
from vtsik_tui.tui.widgets.page.typesetter import Typesetter

Wanted = Callable[[Hit], bool]
"""Whether a hit stands at or after the place that the reader comes from."""


class Find:
    """Finds a query and goes from hit to hit, round the page."""

    def __init__(
        self, typesetter: Typesetter, query: str, item: int, wanted: Wanted, earlier: Find | None = None
    ) -> None:
        """Begin.

        Args:
            typesetter: Sets the page, and further if need be.
            query: As it was typed.
            item: The item at which the reader is.
            wanted: Which hits may be the first that is gone to.
            earlier: The find that this one follows.
        """
        self._finder: Finder = Finder(typesetter, query, item, earlier._finder if earlier else None)
        self._item = item
        self._wanted = wanted
        self._seen = 0
        self._steps = 0
        self._index = -1
        self._round = ""

    def anew(self, typesetter: Typesetter) -> Find:
        """Begin again on the same page set differently, at the same hit.

        Args:
            typesetter: Sets the page now.

        Returns:
            A find of the same query.
        """
        if (hit := self.hit) is None:
            return Find(typesetter, self.query, self._item, lambda hit: hit.item >= self._item)
        here = (hit.item, hit.number)
        return Find(typesetter, self.query, hit.item, lambda hit: (hit.item, hit.number) >= here)

    @property
    def query(self) -> str:
        """What is looked for, as it was typed."""
        return self._finder.query

    @property
    def hit(self) -> Hit | None:
        """The hit that the reader is at."""
        return self._finder.hits[self._index] if self._index >= 0 else None

    @property
    def done(self) -> bool:
        """Whether all hits are found."""
        return self._finder.done

    @property
    def words(self) -> str:
        """``3 of 17``, ``not found``, or ``…`` while that is not known yet."""
        if not self.done:
            return "…"
        if self.hit is None:
            return "not found"
        return f"{self._finder.place_of(self._index):,} of {len(self._finder.hits):,}{self._round}"

    def marks(self, line: int) -> list[tuple[Part, Hit]]:
        """Tell what is found in a line.

        Args:
            line: Counted from 0.

        Returns:
            Where each hit stands.
        """
        return self._finder.marks.get(line, [])

    def find_for(self, seconds: float) -> list[Hit]:
        """Find as much as can be found in a time, and go to the first hit, or on to where the reader steps.

        Args:
            seconds: After which no further entry is begun.

        Returns:
            What is found now.
        """
        new = self._finder.find_for(seconds)
        if self._index < 0:
            self._choose()
        self._take_steps()
        return new

    def _choose(self) -> None:
        """Go to the first hit at or after the reader's place; if there is none, to the first of the page."""
        hits, turn = self._finder.hits, self._finder.turn
        end = len(hits) if turn < 0 else turn
        for at in range(self._seen, end):
            if self._wanted(hits[at]):
                self._index = at
                return
        self._seen = end
        if self.done and hits:
            self._index = self._finder.topmost
            self._round = " · from the top"

    def go_to(self, hit: Hit) -> None:
        """Go to a hit.

        Args:
            hit: One of those found.
        """
        self._index = self._finder.hits.index(hit)
        self._steps = 0
        self._round = ""

    def step(self, by: int) -> None:
        """Go on to other hits, as soon as they are found.

        Args:
            by: How many hits further; negative for back.
        """
        self._round = ""
        self._steps += by
        self._take_steps()

    def _take_steps(self) -> None:
        """Go as many steps as can be gone by now."""
        while self._steps and self._index >= 0:
            by = 1 if self._steps > 0 else -1
            hits, to = self._finder.hits, self._index + by
            if not self.done and not 0 <= to < len(hits):
                return
            before, self._index = hits[self._index], to % len(hits)
            after = hits[self._index]
            if (after.parts < before.parts) if by > 0 else (after.parts > before.parts):
                self._round = " · from the top" if by > 0 else " · from the end"
            self._steps -= by
