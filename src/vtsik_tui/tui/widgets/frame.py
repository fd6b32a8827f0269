"""The upper and the lower edge of the frame; the upper one holds the tabs."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.bar import Bar, Piece, length
from vtsik_tui.words.width import cut

#: What is looked for is told in as many cells.
_SOUGHT = 24

Tab = tuple[str, str, str]
"""The command that shows a list, its title and its short title."""


class Edge(Bar):
    """One edge of the frame around list and page."""

    CORNERS: tuple[str, str, str] = ("└", "┴", "┘")

    def __init__(self) -> None:
        """Start undivided."""
        super().__init__()
        self._divider = 0
        self._reading = False

    def divide(self, divider: int, *, reading: bool) -> None:
        """Say where the two sides meet, and which of them has the keys.

        Args:
            divider: The column of the line between them; 0 for one side only.
            reading: Whether the page has the keys.
        """
        if (divider, reading) != (self._divider, self._reading):
            self._divider, self._reading = divider, reading
            self.refresh()

    def _parts(self) -> tuple[str, str]:
        """The styles of the frame on the left and on the right."""
        if not self._divider:
            return "current_rule", "current_rule"
        return ("rule", "current_rule") if self._reading else ("current_rule", "rule")

    def edge(self, width: int, left: list[Piece], right: list[Piece]) -> list[Piece]:
        """Draw an edge with words in it.

        Args:
            width: Of the bar, in cells.
            left: Words after the left corner.
            right: Words before the right corner.

        Returns:
            The pieces of the whole edge.
        """
        first, middle, last = self.CORNERS
        left_part, right_part = self._parts()
        pieces = [Piece(first, left_part), *left]
        at = length(pieces)
        if self._divider >= at:
            pieces += [Piece("─" * (self._divider - at), left_part), Piece(middle, "current_rule")]
            at = self._divider + 1
        rest = width - at - length(right) - 1
        if rest < 0:
            right, rest = [], width - at - 1
        return [*pieces, Piece("─" * max(0, rest), right_part), *right, Piece(last, right_part)]


class Tabs(Edge):
    """The upper edge, with the names of the lists in it."""

    CORNERS = ("┌", "┬", "┐")

    def __init__(self, tabs: Sequence[Tab]) -> None:
        """Show tabs.

        Args:
            tabs: In the order of their keys.
        """
        super().__init__()
        self._tabs = tabs
        self._current: int | None = 0

    def choose(self, current: int | None) -> None:
        """Mark a tab as the one shown.

        Args:
            current: Which, from 0; None for none of them.
        """
        if current != self._current:
            self._current = current
            self.refresh()

    def pieces(self, width: int) -> list[Piece]:
        """Say what stands in the bar: shorter titles where they fit no better.

        Args:
            width: Of the bar, in cells.

        Returns:
            The pieces.
        """
        space = (self._divider or width - 1) - 1
        for titles in self._choices():
            if sum(cell_len(title) + 2 for title in titles) <= space:
                break
        left: list[Piece] = []
        for number, ((command, _, _), title) in enumerate(zip(self._tabs, titles, strict=True)):
            current = number == self._current
            left += [
                Piece(f" {number + 1}", "current" if current else "accent", command),
                Piece(title, "current" if current else "text", command),
            ]
        return self.edge(width, left, [])

    def _choices(self) -> list[list[str]]:
        """The titles at full length, closer together, shortened, and of the current tab only."""
        current = self._current if self._current is not None else -1
        return [
            [f" {title} " for _, title, _ in self._tabs],
            [f" {title}" for _, title, _ in self._tabs],
            [f" {short} " for _, _, short in self._tabs],
            [f" {short} " if number == current else " " for number, (_, _, short) in enumerate(self._tabs)],
        ]


class Foot(Edge):
    """The lower edge, with how much there is on either side."""

    def __init__(self) -> None:
        """Start without words."""
        super().__init__()
        self._words = ("", "")
        self._found = ""

    def say(self, left: str, right: str) -> None:
        """Say how much there is.

        Args:
            left: Of the list.
            right: Of the page.
        """
        if (left, right) != self._words:
            self._words = (left, right)
            self.refresh()

    def tell_found(self, sought: str, found: str) -> None:
        """Say what is found on the page.

        Args:
            sought: What is looked for; empty for nothing.
            found: For example ``3 of 17``.
        """
        words = f"/ {cut(safe_text(sought), _SOUGHT)} · {found}" if sought else ""
        if words != self._found:
            self._found = words
            self.refresh()

    def pieces(self, width: int) -> list[Piece]:
        """Say what stands in the bar.

        Args:
            width: Of the bar, in cells.

        Returns:
            The pieces.
        """
        left, right = (
            [Piece("─", part), Piece(f" {words} ", "faint")] if words else []
            for words, part in zip(self._words, self._parts(), strict=True)
        )
        if self._found and (self._reading or self._divider):
            right = [Piece("─", self._parts()[1]), Piece(f" {self._found} ", "strong", "find"), *right]
        return self.edge(width, left, [*right, Piece("─", self._parts()[1])] if right else [])
