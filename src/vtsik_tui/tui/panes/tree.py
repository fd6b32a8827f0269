"""The rows of a tree, of which some are unfolded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from vtsik_tui.archive.records import Row

#: Gives what stands under a ref; under None, what stands under nothing.
Children = Callable[[str | None], list[Row]]


class TreeRows:
    """A tree as the list of its visible rows. A `TreeSource`."""

    def __init__(self, children: Children, unfolded: Iterable[str] = ()) -> None:
        """Read the top of the tree, and what is unfolded under it.

        Args:
            children: What stands under what.
            unfolded: Refs of the rows to unfold.
        """
        self._children = children
        self._unfolded = set(unfolded)
        self._rows = self._under(None, 0)

    def _under(self, ref: str | None, depth: int) -> list[Row]:
        """The visible rows under a ref."""
        rows: list[Row] = []
        for row in self._children(ref):
            rows.append(replace(row, depth=depth))
            if row.ref and row.branches and row.ref in self._unfolded:
                rows += self._under(row.ref, depth + 1)
        return rows

    @property
    def unfolded(self) -> frozenset[str]:
        """Refs of the rows that are unfolded."""
        return frozenset(self._unfolded)

    def __len__(self) -> int:
        """How many rows are visible, headings included."""
        return len(self._rows)

    def rows(self, start: int, stop: int) -> Sequence[Row]:
        """Give a stretch of the visible rows.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows.
        """
        return self._rows[start:stop]

    def position(self, ref: str) -> int | None:
        """Find a row.

        Args:
            ref: ``kind/id``.

        Returns:
            Its position among the visible rows; None if it is not one of them.
        """
        return next((at for at, row in enumerate(self._rows) if row.ref == ref), None)

    def is_open(self, position: int) -> bool:
        """Tell whether what stands under a row is shown.

        Args:
            position: Of the row.

        Returns:
            True if it is unfolded.
        """
        row = self._rows[position]
        return row.branches and row.ref in self._unfolded

    def open(self, position: int) -> None:
        """Show what stands under a row.

        Args:
            position: Of the row.
        """
        row = self._rows[position]
        if row.branches and row.ref not in self._unfolded:
            self._unfolded.add(row.ref)
            self._rows[position + 1 : position + 1] = self._under(row.ref, row.depth + 1)

    def close(self, position: int) -> None:
        """Hide what stands under a row.

        Args:
            position: Of the row.
        """
        row = self._rows[position]
        self._unfolded.discard(row.ref)
        end = position + 1
        while end < len(self._rows) and self._rows[end].ref and self._rows[end].depth > row.depth:
            end += 1
        del self._rows[position + 1 : end]

    def parent(self, position: int) -> int | None:
        """Find the row that a row stands under.

        Args:
            position: Of the row.

        Returns:
            The position of the row above it in the tree; None at the top.
        """
        depth = self._rows[position].depth
        for at in range(position - 1, -1, -1):
            if self._rows[at].ref and self._rows[at].depth < depth:
                return at
        return None
