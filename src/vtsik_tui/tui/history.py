"""Where the reader has been: back and forward as in a browser."""

from __future__ import annotations

from typing import NamedTuple


class ListPlace(NamedTuple):
    """A list as the reader left it."""

    pane: int = 0
    """Which pane, from 0."""
    query: str = ""
    """What stood in the search box; empty if the pane was shown."""
    cursor: int = 0
    """The position under the cursor."""
    scroll: int = 0
    """The position at the top."""
    unfolded: frozenset[str] = frozenset()
    """Refs of the rows that were unfolded, in a tree."""
    kind: str = ""
    """The only kind of result that was shown; empty for all."""
    ref: str = ""
    """What stood under the cursor among the results of a search."""


class PagePlace(NamedTuple):
    """A page as the reader left it."""

    ref: str = ""
    """``kind/id``; empty for the first page."""
    scroll: int = 0
    """The line at the top."""
    link: int = -1
    """The link under the cursor; -1 for none."""


class Place(NamedTuple):
    """The whole screen as the reader left it."""

    rows: ListPlace = ListPlace()
    page: PagePlace = PagePlace()
    reading: bool = False
    """Whether the page had the keys, and not the list."""


class History:
    """Two stacks of places."""

    def __init__(self) -> None:
        """Start with nothing to go back to."""
        self._before: list[Place] = []
        self._after: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._after)

    def leave(self, place: Place) -> None:
        """Take note of a place that the reader leaves for a new one.

        Args:
            place: The place; what was ahead of it is forgotten.
        """
        self._before.append(place)
        self._after.clear()

    def back(self, here: Place) -> Place | None:
        """Go back.

        Args:
            here: Where the reader is, to come forward to.

        Returns:
            The place before; None if there is none.
        """
        return self._step(self._before, self._after, here)

    def forward(self, here: Place) -> Place | None:
        """Go forward again.

        Args:
            here: Where the reader is, to come back to.

        Returns:
            The place after; None if there is none.
        """
        return self._step(self._after, self._before, here)

    @staticmethod
    def _step(source: list[Place], target: list[Place], here: Place) -> Place | None:
        """Take a place from one stack and put the present one on the other."""
        if not source:
            return None
        target.append(here)
        return source.pop()
