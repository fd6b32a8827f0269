"""Where a list takes its rows from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple, Protocol, runtime_checkable

from vtsik_tui.archive.records import Hit, Row, Span


class Excerpt(NamedTuple):
    """The line under a result: where its text holds what was searched for."""

    spans: tuple[Span, ...]


#: What stands in one line of a list.
Item = Row | Hit | Excerpt

#: An excerpt stands for nothing that could be opened.
_NO_ENTITY = Row("", "excerpt", "")


class Headings(Enum):
    """What the headings of a list tell."""

    NONE = "nothing"
    YEARS = "the year"
    KINDS = "what it is, or where"


class RowSource(Protocol):
    """Gives the rows of a list, a stretch at a time."""

    def __len__(self) -> int:
        """How many rows there are, headings included."""
        ...

    def rows(self, start: int, stop: int) -> Sequence[Item]:
        """Read a stretch.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows.
        """
        ...


@runtime_checkable
class TreeSource(RowSource, Protocol):
    """Rows of which some can be unfolded."""

    def is_open(self, position: int) -> bool:
        """Tell whether what stands under a row is shown."""
        ...

    def open(self, position: int) -> None:
        """Show what stands under a row."""
        ...

    def close(self, position: int) -> None:
        """Hide what stands under a row."""
        ...

    def parent(self, position: int) -> int | None:
        """Find the row that a row stands under; None at the top."""
        ...


class FixedRows:
    """Rows that are all known."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        """Hold rows.

        Args:
            items: The rows.
        """
        self._items = items

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._items)

    def rows(self, start: int, stop: int) -> Sequence[Item]:
        """Give a stretch, as `RowSource` says.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows.
        """
        return self._items[start:stop]


def row_of(item: Item) -> Row:
    """Return the entity of a line.

    Args:
        item: What stands in it.

    Returns:
        The entity, or the heading; one without a ref for an excerpt.
    """
    if isinstance(item, Excerpt):
        return _NO_ENTITY
    return item.row if isinstance(item, Hit) else item
