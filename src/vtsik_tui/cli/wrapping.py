"""Breaking text into lines of a width in a terminal's cells."""

from __future__ import annotations

from vtsik_tui.words.width import cells


def wrap(text: str, width: int, rest: int | None = None) -> list[str]:
    """Break a text at its spaces.

    Args:
        text: What to break; no-break spaces in it hold words together.
        width: Of the first line, in cells.
        rest: Of each line after it; the same if left out.

    Returns:
        The lines, one at least. A word longer than a line stays whole, so
        that a web address can be copied.
    """
    lines: list[str] = []
    line, used, room = "", 0, width
    for word in text.split(" "):
        needed = cells(word)
        if line and used + 1 + needed > room:
            lines.append(line)
            line, used, room = word, needed, width if rest is None else rest
        else:
            used += needed + (1 if line else 0)
            line = f"{line} {word}" if line else word
    return [one.replace("\xa0", " ") for one in (*lines, line)]


def padded(text: str, width: int) -> str:
    """Fill a text up with spaces.

    Args:
        text: One line.
        width: In cells.

    Returns:
        The text, and spaces after it where it is shorter.
    """
    return text + " " * (width - cells(text))
