"""Fitting an excerpt into a line: the match is always in view."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.words.width import cut


def excerpt_in(spans: Sequence[Span], width: int) -> list[tuple[str, str]]:
    """Cut an excerpt to a width.

    Args:
        spans: The text, the matches strong.
        width: In cells.

    Returns:
        Pieces of text with the style of the palette that each is drawn in;
        where something is lost before the first match or at the end, ``…``.
    """
    pieces = [(safe_text(span.text), "accent" if span.form is Form.STRONG else "faint") for span in spans]
    match = next((at for at, (_, part) in enumerate(pieces) if part == "accent"), 0)
    if match and sum(cell_len(text) for text, _ in pieces) > width:
        before = "".join(text for text, _ in pieces[:match])
        own = sum(cell_len(text) for text, _ in pieces[match:])
        # As much of what goes before as leaves room for the rest, and a third of the line at least.
        room = max(width - own, width // 3)
        pieces = [(_end_of(before, room), "faint"), *pieces[match:]]
    fitted: list[tuple[str, str]] = []
    for text, part in pieces:
        shown = cut(text, width)
        fitted.append((shown, part))
        width -= cell_len(shown)
        if shown != text or width <= 0:
            break
    return fitted


def _end_of(text: str, room: int) -> str:
    """The last words of a text that fit, after ``…``."""
    if cell_len(text) <= room:
        return text
    words = text.split(" ")
    while len(words) > 1 and cell_len("…" + " ".join(words)) > room:
        words.pop(0)
    return "…" + " ".join(words).lstrip("…")
