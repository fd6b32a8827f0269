"""The text of one heading or entry, to find something in it and to know where that stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from vtsik_tui.tui.widgets.page.folded import FoldedText
from vtsik_tui.tui.widgets.page.typesetter import Typesetter


class Part(NamedTuple):
    """What stands of a hit in one line."""

    line: int
    start: int
    """The first character, counted from the beginning of the line."""
    end: int
    """The character after the last."""


class Hit(NamedTuple):
    """A place at which the query stands."""

    item: int
    """Which heading or entry of the page it stands in."""
    number: int
    """Which of the hits of that item it is, counted from 0."""
    parts: tuple[Part, ...]
    """One for each line it runs over."""


class _Piece(NamedTuple):
    """A stretch of an item's text that stands in one line."""

    at: int
    """Where it begins in the text of the item."""
    line: int
    offset: int
    """Where it begins in the line."""


class ItemText:
    """The text of one heading or entry, put together from its lines.

    A word too long for a line is found in its halves only: from the lines it
    cannot be told from two words.
    """

    def __init__(self, typesetter: Typesetter, item: int) -> None:
        """Put a text together: column after column, the lines of each with spaces between.

        Args:
            typesetter: Has set the item.
            item: Which, counted from 0.
        """
        layout = typesetter.layout
        first, *others = layout.items[item : item + 2]
        columns: tuple[list[tuple[str, int, int]], ...] = ([], [])
        for at in range(first, others[0] if others else len(layout.lines)):
            runs, _, column = layout.lines[at]
            beside = "".join([run.text for run in runs[:column]])
            columns[0].append((beside, at, 0))
            columns[1].append(("".join([run.text for run in runs[column:]]), at, len(beside)))
        self._item = item
        self._pieces: list[_Piece] = []
        end = 0
        texts = []
        for text, line, offset in (*columns[0], *columns[1]):
            if text:
                self._pieces.append(_Piece(end, line, offset))
                texts.append(text)
                end += len(text) + 1
        self._folded = FoldedText(" ".join(texts))

    def find(self, query: str) -> list[Hit]:
        """Find a query.

        Args:
            query: As it was typed.

        Returns:
            The places in which it stands, from the top.
        """
        found = [tuple(self._parts(start, end)) for start, end in self._folded.find(query)]
        return [Hit(self._item, number, parts) for number, parts in enumerate(sorted(filter(None, found)))]

    def _parts(self, start: int, end: int) -> Iterator[Part]:
        """Find in which lines a stretch of the text stands."""
        text = self._folded.text
        at = bisect_right(self._pieces, start, key=lambda piece: piece.at) - 1
        while at < len(self._pieces) and self._pieces[at].at < end:
            piece = self._pieces[at]
            after = self._pieces[at + 1].at - 1 if at + 1 < len(self._pieces) else len(text)
            here = text[max(start, piece.at) : min(end, after)]
            first = max(start, piece.at) + len(here) - len(here.lstrip())
            if here.strip():
                begins = first - piece.at + piece.offset
                yield Part(piece.line, begins, begins + len(here.strip()))
            at += 1
