"""What a search has found, in a few lines: how many of each kind, and how the query was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.bar import Piece, length
from vtsik_tui.words.width import cut

_BETWEEN = " · "


class Chip(NamedTuple):
    """How many there are of a kind; a click shows only those."""

    kind: str
    number: int
    word: str
    """What they are called."""
    short: str
    """The same where there is little room."""
    chosen: bool = False
    """Whether only those are shown."""


class Found(NamedTuple):
    """What is told of a search."""

    chips: tuple[Chip, ...] = ()
    told: tuple[str, ...] = ()
    """What else there is to say, the most telling first."""


def found_lines(found: Found, width: int, most: int) -> list[list[Piece]]:
    """Set what a search has found.

    Args:
        found: What is told of it.
        width: In cells.
        most: How many lines it may take.

    Returns:
        The lines; a piece with a kind for its command is a chip.
    """
    if width <= 2 or most <= 0:
        return []
    told = [safe_text(words) for words in found.told]
    joined = _BETWEEN.join(told)
    if told and cell_len(joined) <= width - 2:
        told = [joined]
    chips = _chip_lines(found.chips, width - 1, max(1, most - len(told))) if found.chips else []
    left = most - len(chips)
    if len(told) > left:
        told = [*told[: left - 1], _BETWEEN.join(told[left - 1 :])] if left > 0 else []
    return [*chips, *([Piece(f" {cut(words, width - 2)}", "faint")] for words in told)]


def _chip_lines(chips: Sequence[Chip], width: int, most: int) -> list[list[Piece]]:
    """Set the chips in as few lines as they fit in, with shorter words or none if they must."""
    for words, gap, lines in (
        ([chip.word for chip in chips], 1, 1),
        ([chip.short for chip in chips], 0, 1),
        ([chip.word for chip in chips], 1, most),
    ):
        fitted = _filled(chips, words, gap, width)
        if len(fitted) <= lines:
            return fitted
    # Those that do not fit are cut off at the end, but never the one in force.
    kept = sorted(chips, key=lambda chip: not chip.chosen)
    while len(kept) > 1 and len(_filled(kept, [chip.short for chip in kept], 0, width)) > 1:
        kept.pop()
    kept.sort(key=chips.index)
    return _filled(kept, [chip.short for chip in kept], 0, width)


def _filled(chips: Sequence[Chip], words: Sequence[str], gap: int, width: int) -> list[list[Piece]]:
    """Fill lines with chips; brackets mark the one in force, and shift nothing."""
    lines: list[list[Piece]] = [[]]
    for chip, word in zip(chips, words, strict=True):
        left, right = "[]" if chip.chosen else "  "
        if chip.chosen:
            pieces = [Piece(f"{left}{chip.number:,} {word}{right}", "current", chip.kind)]
        else:
            pieces = [
                Piece(f"{left}{chip.number:,}", "text", chip.kind),
                Piece(f" {word}{right if gap else ''}", "faint", chip.kind),
            ]
        if lines[-1] and length(lines[-1]) + length(pieces) > width:
            lines.append([])
        lines[-1] += pieces
    return lines
