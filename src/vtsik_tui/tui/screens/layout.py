"""How the main screen divides the window."""

from __future__ import annotations

from typing import NamedTuple

#: The narrowest window in which list and page stand side by side, in cells.
WIDE = 90

#: The smallest window that the explorer can be used in, in cells.
LEAST_WIDTH, LEAST_HEIGHT = 60, 15

#: The part of a wide window that the list takes: at 120 cells the names of the lists just fit.
LIST_PART = 0.45

#: The widest that the list grows, in cells.
_WIDEST_LIST = 84

#: A page is at least so wide, however wide the reader wants the list, in cells.
_LEAST_PAGE = 24


class Division(NamedTuple):
    """Widths of the two sides, in cells."""

    wide: bool
    """Whether both stand side by side."""
    divider: int
    """The column of the line between them; 0 if there is none."""


def divide(width: int, part: float = LIST_PART) -> Division:
    """Divide a window.

    Args:
        width: Of the window, in cells.
        part: How much of it the list takes.

    Returns:
        Where list and page go.
    """
    if width < WIDE:
        return Division(False, 0)
    return Division(
        True, min(round(width * part), _WIDEST_LIST if part == LIST_PART else width - _LEAST_PAGE)
    )


def is_too_small(width: int, height: int) -> bool:
    """Tell whether a window is too small for anything but a word on that.

    Args:
        width: In cells.
        height: In cells.

    Returns:
        True below `LEAST_WIDTH` × `LEAST_HEIGHT`.
    """
    return width < LEAST_WIDTH or height < LEAST_HEIGHT
