"""Breaking text into lines, by the cells that characters take."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from rich.cells import cell_len, split_graphemes

from vtsik_tui.tui.widgets.page.lines import Run

#: Text in which every character takes one cell: all that most pages hold.
_SINGLE_CELLS = re.compile("[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u2010-\u2027\u2190-\u21ff\u2500-\u25fc]*")

#: Where a word too long for a line, such as a web address, had best be broken.
_SEAMS = "/-–—_?&=.,"

Reach = Callable[[int, int], int]


def wrap(runs: list[Run], first: int, rest: int) -> list[tuple[Run, ...]]:
    """Break runs of text into lines at spaces, long words anywhere.

    Args:
        runs: The text.
        first: Cells in the first line.
        rest: Cells in each line after it.

    Returns:
        The runs of each line, at least one line.
    """
    whole = "".join([run.text for run in runs])
    breaks = breaks_of(whole, first, rest)
    if breaks == [(0, len(whole))]:
        return [tuple(runs)]
    lines: list[tuple[Run, ...]] = []
    index = offset = 0
    for start, end in breaks:
        line: list[Run] = []
        while index < len(runs):
            run = runs[index]
            stop = offset + len(run.text)
            if start <= offset and stop <= end:
                line.append(run)
            elif stop > start and offset < end:
                text, look, link, color = run
                line.append(Run(text[max(0, start - offset) : end - offset], look, link, color))
            if stop > end:
                break
            index, offset = index + 1, stop
        lines.append(tuple(line))
    return lines


def breaks_of(text: str, first: int, rest: int) -> list[tuple[int, int]]:
    """Find where the lines of a text begin and end.

    Args:
        text: The text.
        first: Cells in the first line.
        rest: Cells in each line after it.

    Returns:
        Start and end of each line, as indexes into the text; the spaces at
        which it is broken belong to no line.
    """
    reach = _reach_by_character if _SINGLE_CELLS.fullmatch(text) else _reach_by_cells(text)
    lines: list[tuple[int, int]] = []
    start, width = 0, max(1, first)
    while (limit := reach(start, width)) < len(text):
        end = _line_end(text, start, limit)
        lines.append((start, len(text[:end].rstrip(" ")) if text[start:end].strip(" ") else end))
        start, width = end, max(1, rest)
        while start < len(text) and text[start] == " ":
            start += 1
    if start < len(text) or not lines:
        lines.append((start, len(text)))
    return lines


def _line_end(text: str, start: int, limit: int) -> int:
    """Where to break a text that is too long, at `limit` or before."""
    space = text.rfind(" ", start, limit + 1)
    if space > start and text[start:space].strip(" "):
        return space
    seam = max(text.rfind(sign, start + 1, limit) for sign in _SEAMS)
    return seam + 1 if seam > start else limit


def _reach_by_character(start: int, width: int) -> int:
    """How far a line reaches where every character takes one cell."""
    return start + width


def _reach_by_cells(text: str) -> Reach:
    """How far a line reaches in a text with wide or combining characters."""
    spans, _ = split_graphemes(text)
    edges, sums = [0], [0]
    for _, end, cells in spans:
        edges.append(end)
        sums.append(sums[-1] + cells)

    def reach(start: int, width: int) -> int:
        at = bisect_right(edges, start) - 1
        fitting = bisect_right(sums, sums[at] + width) - 1
        return edges[min(max(fitting, at + 1), len(edges) - 1)]

    return reach


def padded(runs: tuple[Run, ...], width: int) -> tuple[Run, ...]:
    """Fill a line up with spaces.

    Args:
        runs: What stands in it.
        width: In cells.

    Returns:
        The runs, and spaces after them where they are shorter.
    """
    missing = width - sum(cell_len(run.text) for run in runs)
    return (*runs, Run(" " * missing)) if missing > 0 else runs


def indented(runs: tuple[Run, ...], width: int) -> tuple[Run, ...]:
    """Move a line to the right.

    Args:
        runs: What stands in it.
        width: By how many cells.

    Returns:
        Spaces, and the runs after them.
    """
    return (Run(" " * width), *runs) if width else runs
