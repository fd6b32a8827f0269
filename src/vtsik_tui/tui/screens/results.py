"""The results of a search as rows of the list, and what is said of them above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vtsik_tui.archive.hits import Hits
from vtsik_tui.archive.query.tokens import tokens
from vtsik_tui.archive.records import KINDS, Hit, Row
from vtsik_tui.tui.panes.pane import COUNTED
from vtsik_tui.tui.rows import Excerpt, Item
from vtsik_tui.tui.widgets.found import Chip, Found

if TYPE_CHECKING:
    from vtsik_tui.archive.search import SearchResult

_SHORT = {"document": ("doc", "docs")}

_HEADING = -1
_NEAR = Row("", "heading", "Near spellings")


class ResultRows:
    """Results as rows: near spellings under a heading, texts under what they are of. A `RowSource`."""

    def __init__(self, hits: Sequence[Hit], near: int, *, excerpts: bool) -> None:
        """Set results as rows; none of them is read yet.

        Args:
            hits: The results, the best first.
            near: How many of them, at their end, are near spellings.
            excerpts: Whether there is room for a line of text under a result.
        """
        self._hits = hits
        in_text = hits.in_text if excerpts and isinstance(hits, Hits) else (False,) * len(hits)
        self._lines: list[tuple[int, bool]] = []
        """The result of each line, and whether the line is its text; -1 for the heading."""
        for at, has_text in enumerate(in_text):
            if at == len(hits) - near:
                self._lines.append((_HEADING, False))
            self._lines += [(at, False), (at, True)] if has_text else [(at, False)]
        self._excerpts = excerpts

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def rows(self, start: int, stop: int) -> list[Item]:
        """Read a stretch, as `RowSource` says.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows.
        """
        return [self._row(at, is_text) for at, is_text in self._lines[start:stop]]

    def _row(self, at: int, is_text: bool) -> Item:
        """What stands in a line."""
        if at == _HEADING:
            return _NEAR
        hit = self._hits[at]
        if is_text:
            return Excerpt(hit.snippet)
        return replace(hit, snippet=()) if self._excerpts and hit.match in ("text", "note") else hit

    def position(self, ref: str) -> int | None:
        """Find the line of an entity.

        Args:
            ref: ``kind/id``; empty for none.

        Returns:
            Its position; None if it is not among the results.
        """
        at = self._hits.position(ref) if ref and isinstance(self._hits, Hits) else None
        return None if at is None else self._lines.index((at, False))


def found(result: SearchResult, query: str, kind: str) -> Found:
    """Say what a search has found.

    Args:
        result: Of the search.
        query: What was typed.
        kind: The only kind that is shown; empty for all.

    Returns:
        How many there are of each kind, and how the query was read.
    """
    there = {one.kind: one.count for one in result.counts}
    counts = {one: there.get(one, 0) for one in KINDS if one in there or (there and one == kind)}
    told = [f"ignored: {'; '.join(result.ignored)}"] if result.ignored else []
    told += [result.reading] if result.reading else []
    if not counts and (result.reading or any(not token.field for token in tokens(query))):
        told.insert(0, "Nothing is found, nor anything spelled nearly so.")
    return Found(tuple(_chip(one, count, one == kind) for one, count in counts.items()), tuple(told))


def _chip(kind: str, count: int, chosen: bool) -> Chip:
    """Say how many there are of a kind."""
    words = COUNTED.get(kind, (kind, kind))
    return Chip(kind, count, words[count != 1], _SHORT.get(kind, words)[count != 1], chosen)
