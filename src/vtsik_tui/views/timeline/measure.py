"""How wide text is, remembered: a timeline is drawn again and again with the same words."""

from __future__ import annotations

from functools import lru_cache

from vtsik_tui.words import width

#: How many texts are remembered; a picture has some hundreds.
_REMEMBERED = 8192


@lru_cache(_REMEMBERED)
def cells(text: str) -> int:
    """Count the cells that a text takes, as `words.width` does."""
    return width.cells(text)


@lru_cache(_REMEMBERED)
def cut(text: str, most: int) -> str:
    """Cut a text to so many cells, as `words.width` does."""
    if cells(text) <= most:
        return text
    taken, end = 0, 0
    while end < len(text) and taken + cells(text[end]) <= most - 1:
        taken += cells(text[end])
        end += 1
    return text[:end].rstrip() + "…" if most > 0 else ""
