"""Drawing a query as it is typed: its fields, values, phrases and signs told apart.

By weight and slant first, by colour only besides: a field is bold, what is
asked of it and a phrase are slanted, a sign is bold, a word is plain.
"""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from vtsik_tui.tui.widgets.palette import Palette
from vtsik_tui.tui.widgets.typed_line import TypedLine


def first_in_view(line: TypedLine, room: int) -> int:
    """Find where a long text begins to be seen: its cursor always is.

    Args:
        line: The text and its cursor.
        room: In cells.

    Returns:
        The first character in view, from 0.
    """
    first = line.cursor
    left = room - 1
    while first and (left := left - cell_len(line.text[first - 1])) >= 0:
        first -= 1
    return first


def draw_query(
    line: TypedLine, room: int, palette: Palette, *, focused: bool, ending: str = ""
) -> list[Segment]:
    """Draw what is in view of a query.

    Args:
        line: The text, in which nothing is unsafe, and its cursor.
        room: In cells.
        palette: The styles.
        focused: Whether the cursor shows.
        ending: What `tab` would put behind the text.

    Returns:
        The segments; they may be longer than the room.
    """
    first = first_in_view(line, room)
    segments: list[Segment] = []
    for start, end, style in _stretches(line.text, palette):
        for part_start, part_end, is_cursor in _around(start, end, line.cursor):
            text = line.text[max(part_start, first) : max(part_end, first)]
            if text:
                shown = style + Style(reverse=True) if is_cursor and focused else style
                segments.append(Segment(text, shown))
    if not focused:
        return segments
    cursor = palette.faint + Style(reverse=True)
    if line.cursor == len(line.text):
        segments.append(Segment(ending[:1] or " ", cursor))
        ending = ending[1:]
    return [*segments, Segment(ending, palette.faint)] if ending else segments


def _around(start: int, end: int, cursor: int) -> tuple[tuple[int, int, bool], ...]:
    """Part a stretch into what is before, under and behind the cursor."""
    if not start <= cursor < end:
        return ((start, end, False),)
    return (start, cursor, False), (cursor, cursor + 1, True), (cursor + 1, end, False)


def _stretches(text: str, palette: Palette) -> list[tuple[int, int, Style]]:
    """Say how each stretch of a query is drawn, blanks included."""
    # Only who types needs to know what a query is made of; the first frame does not.
    from vtsik_tui.archive.query.tokens import Part, parts

    slanted = Style(italic=True)
    styles = {
        Part.FIELD: palette.accent,
        Part.VALUE: palette.accent + slanted + Style(bold=False),
        Part.PHRASE: palette.text + slanted,
        Part.SIGN: palette.strong,
        Part.WORD: palette.text,
    }
    found: list[tuple[int, int, Style]] = []
    at = 0
    for start, end, part in parts(text):
        if at < start:
            found.append((at, start, palette.text))
        found.append((start, end, styles[part]))
        at = end
    return [*found, (at, len(text), palette.text)]
