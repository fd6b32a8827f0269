"""How wide text is in a terminal."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import accumulate


@lru_cache(maxsize=2048)
def _cells_of(mark: str) -> int:
    """Count the cells of one character."""
    if unicodedata.category(mark) in ("Mn", "Me", "Cf"):
        return 0
    return 1 + (unicodedata.east_asian_width(mark) in "WF")


def cells(text: str) -> int:
    """Count the cells that a text takes in a terminal.

    Args:
        text: One line.

    Returns:
        Its width: two for each wide character, none for a mark over another.
    """
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


def trimmed(guide: str, width: int) -> str:
    """Shorten the lines of a tree before a text, so that there is room for the text.

    Args:
        guide: The lines, of characters one cell wide.
        width: Of the whole line, in cells.

    Returns:
        As much of their end as leaves the greater part of the width free.
    """
    room = max(width // 2, 2)
    return guide if len(guide) <= room else f"…{guide[1 - room :]}"


def cut(text: str, width: int) -> str:
    """Cut a text to a width.

    Args:
        text: One line.
        width: In cells.

    Returns:
        The text; where something is lost, it ends in ``…``.
    """
    if cells(text) <= width:
        return text
    if width <= 0:
        return ""
    kept = sum(so_far < width for so_far in accumulate(map(_cells_of, text)))
    return text[:kept].rstrip() + "…"
