"""From days to columns and back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vtsik_tui.views.timeline.window import Window


@dataclass(frozen=True, slots=True)
class Scale:
    """A window drawn over so many columns, counted from 0."""

    window: Window
    width: int

    def column(self, day: int) -> int:
        """The column in which a day begins; outside of the window one that is not drawn."""
        return (day - self.window.first) * self.width // self.window.days

    def ends(self, first: int, last: int) -> tuple[int, int]:
        """The columns that some days cover, from the first to the last; one at least."""
        start = self.column(first)
        return start, max(start, self.column(last + 1) - 1)

    def day(self, column: int) -> int:
        """The first day that begins in a column or after it."""
        return self.window.first - (-column * self.window.days) // self.width

    def counts(self, days: Sequence[int]) -> list[int]:
        """Count days by columns.

        Args:
            days: Julian day numbers, ascending.

        Returns:
            For each column how many of them fall into it.
        """
        first, many, width = self.window.first, self.window.days, self.width  # as `day`, for every column
        edges = [bisect_left(days, first - (-column * many) // width) for column in range(width + 1)]
        return [after - before for before, after in pairwise(edges)]
