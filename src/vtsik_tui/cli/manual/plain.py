"""The manual as plain text, where there is no man."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.cli.manual.parts import Heading, Item, Kept, Paragraph, Part
from vtsik_tui.cli.wrapping import wrap

_INDENT = 4
_WIDEST = 100


def plain(parts: Iterable[Part], width: int) -> str:
    """Set the manual as plain text.

    Args:
        parts: The manual.
        width: Of a line, in cells.

    Returns:
        Its lines.
    """
    room = min(width, _WIDEST)
    return "\n".join(line for part in parts for line in _lines(part, room)).strip("\n")


def _lines(part: Part, width: int) -> list[str]:
    """The lines of one part, with an empty line before those that begin something."""
    match part:
        case Heading(text, below=True):
            return ["", f"  {text}"]
        case Heading(text):
            return ["", text.upper()]
        case Paragraph(text, strong=strong):
            lines = _indented(text, _INDENT, width)
            return lines if strong else [*lines, ""]
        case Kept(lines):
            return [*(" " * 2 * _INDENT + line for line in lines), ""]
        case Item(term, text):
            return [" " * _INDENT + term, *_indented(text, 2 * _INDENT, width)]


def _indented(text: str, indent: int, width: int) -> list[str]:
    """A text, broken into lines that are set in."""
    return [" " * indent + line for line in wrap(text, max(width - indent, 1))]
