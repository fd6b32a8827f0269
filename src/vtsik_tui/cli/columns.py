"""Columns of text: as wide as they have to be in a pipe, as wide as the window on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import click

from vtsik_tui.cli.printing import harmless, on_terminal, page_width, styled
from vtsik_tui.cli.wrapping import padded
from vtsik_tui.words.width import cells

_GAP = "  "
#: What is left out at the end of a line is marked so.
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Column:
    """A column."""

    texts: Sequence[str]
    """One for each line."""
    strong: bool = False
    """Whether it is bold on a terminal."""
    faint: bool = False
    """Whether it is dim on a terminal."""


def columns(some: Sequence[Column]) -> str:
    """Set columns next to each other.

    Args:
        some: At least one; all have as many lines.

    Returns:
        The lines. On a terminal they are cut to its width; elsewhere nothing
        is left out, and nothing is styled.
    """
    styles = styled()
    room = page_width() if on_terminal() else None
    texts = [[harmless(text) for text in one.texts] for one in some]
    widths = [max(map(cells, one), default=0) for one in texts]
    return "\n".join(
        _line([padded(text, width) for text, width in zip(line, widths, strict=True)], some, styles, room)
        for line in zip(*texts, strict=True)
    )


def _line(parts: list[str], some: Sequence[Column], styles: bool, room: int | None) -> str:
    """One line of all columns."""
    told = ""
    left = room
    for number, (part, column) in enumerate(zip(parts, some, strict=True)):
        text = part if number == len(parts) - 1 else part + _GAP
        if left is not None:
            text = _cut(text, left)
            left -= cells(text)
        if styles and (column.strong or column.faint) and text.strip():
            text = click.style(text, bold=column.strong or None, dim=column.faint or None)
        told += text
    return told.rstrip()


def _cut(text: str, room: int) -> str:
    """As much of the beginning of a text as has room, and a mark if that is not all."""
    if cells(text.rstrip()) <= room:
        return text[:room] if cells(text) > room else text
    while text and cells(text) > room - len(_CUT):
        text = text[:-1]
    return text + _CUT if room > 0 else ""
