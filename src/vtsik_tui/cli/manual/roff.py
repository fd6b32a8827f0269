"""The manual as a man page, in the language that man reads (man(7))."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.cli.manual.parts import Heading, Item, Kept, Paragraph, Part


def roff(parts: Iterable[Part], version: str) -> str:
    """Set the manual as a man page.

    Args:
        parts: The manual.
        version: Of the program.

    Returns:
        The source of the page; the same for the same text.
    """
    lines = [
        '.\\" Written by make man from the help of the commands.',
        f'.TH VTSIK\\-TUI 1 "" "vtsik\\-tui {_escaped(version)}" "User Commands"',
        ".nh",
        ".ad l",
    ]
    for part in parts:
        lines += _lines(part)
    return "\n".join(lines) + "\n"


def _lines(part: Part) -> list[str]:
    """The lines of one part."""
    match part:
        case Heading(text, below=True):
            return [f'.SS "{_escaped(text)}"']
        case Heading(text):
            return [f'.SH "{_escaped(text.upper())}"']
        case Paragraph(text, strong=True):
            return [".PP", f"\\fB{_escaped(text)}\\fR"]
        case Paragraph(text):
            return [".PP", _line(text)]
        case Kept(lines):
            return [".PP", ".RS 4", ".nf", *map(_line, lines), ".fi", ".RE"]
        case Item(term, text):
            return [".TP", f"\\fB{_escaped(term)}\\fR", _line(text)]


def _line(text: str) -> str:
    """A line that is text, however it begins."""
    escaped = _escaped(text)
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


#: What man would set as another character, or take for an order, and how the character itself is asked for.
_MARKS = str.maketrans(
    {"\\": "\\e", "-": "\\-", '"': "\\(dq", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
)


def _escaped(text: str) -> str:
    """A text in which nothing is an order: a dash stays one that can be typed, a quote ends no argument."""
    return text.translate(_MARKS)
