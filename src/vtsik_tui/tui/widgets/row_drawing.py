"""Drawing one row of a list: from what the archive tells to a strip of cells."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from vtsik_tui.archive.records import Hit, Row
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.rows import Excerpt, Headings, Item, row_of
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.excerpt import excerpt_in
from vtsik_tui.tui.widgets.page.drawing import legible
from vtsik_tui.tui.widgets.palette import Palette
from vtsik_tui.tui.widgets.row_dates import row_dates
from vtsik_tui.words.width import cut

#: The mark before the row under the cursor; it is seen without any colour.
CURSOR = "▌"

#: The mark before what was found by a near spelling only.
NEAR = "≈ "

#: The mark behind the name of what is bookmarked.
MARK = " ★"

#: Cells that a name keeps before its dates are cut.
_LEAST_NAME = 12

#: How a result matched by another name than its title.
_NAMES = frozenset({"alias", "prefix"})

#: Fewer cells than this tell nothing of what a row is, or of what else there is to tell.
_LEAST_BRIEF, _LEAST_MORE = 6, 12


#: As many drawn lines are kept.
_MOST_DRAWN = 1000

#: What stands for a kind among the results of a search, where a row has no
#: sign of its own; for a source always, lest it be taken for what it tells of.
_KIND_SIGNS = {"person": "○", "event": "·", "body": "□", "document": "¶", "place": "⌂", "source": "”"}


class RowState(NamedTuple):
    """What a row needs beside its text."""

    width: int
    """In cells."""
    reading: Reading
    under_cursor: bool = False
    focused: bool = False
    """Whether the list has the keys."""
    folds: bool = False
    """Whether the list is a tree."""
    is_open: bool = False
    """Whether what stands under it is shown."""
    headings: Headings = Headings.NONE
    """What the headings above it tell."""
    marks: frozenset[str] = frozenset()
    """Refs of what is bookmarked."""


class RowPen:
    """The styles of a list on any ground."""

    def __init__(self, palette: Palette) -> None:
        """Take the styles of a theme.

        Args:
            palette: The styles.
        """
        self.palette = palette
        """The styles of the theme."""
        self._parts: dict[tuple[str, Style], Style] = {}
        self._colors: dict[tuple[str, Style], Style] = {}
        self._drawn: dict[tuple[Item, RowState], Strip] = {}

    def drawn(self, item: Item, state: RowState) -> Strip:
        """Draw a line of a list, or give it as it was drawn before.

        Args:
            item: What stands in it.
            state: Its width and whether it is under the cursor.

        Returns:
            The line, exactly as wide as asked for.
        """
        # From one key to the next most results stay the same.
        key = (item, state)
        if key not in self._drawn:
            if len(self._drawn) >= _MOST_DRAWN:
                self._drawn.clear()
            self._drawn[key] = draw_item(item, self, state)
        return self._drawn[key]

    def line(self, state: RowState) -> Style:
        """Give the ground of a row.

        Args:
            state: Whether it is under the cursor.

        Returns:
            Its style.
        """
        if not state.under_cursor:
            return self.palette.ground
        return self.palette.cursor if state.focused else self.palette.resting_cursor

    def part(self, name: str, ground: Style) -> Style:
        """Give the style of a part of a row.

        Args:
            name: Which style of the palette.
            ground: The ground it stands on.

        Returns:
            Its style.
        """
        key = (name, ground)
        if key not in self._parts:
            style: Style = getattr(self.palette, name)
            self._parts[key] = style + ground
        return self._parts[key]

    def colored(self, color: str, ground: Style) -> Style:
        """Give the style of a party's sign.

        Args:
            color: ``#rrggbb``, from the data.
            ground: The ground it stands on.

        Returns:
            Its style.
        """
        key = (color, ground)
        if key not in self._colors:
            style = self.part("text", ground)
            self._colors[key] = style + Style(color=legible(color, style).rich_color) if color else style
        return self._colors[key]


def draw_item(item: Item, pen: RowPen, state: RowState) -> Strip:
    """Draw a line of a list.

    Args:
        item: What stands in it.
        pen: The styles.
        state: Its width and whether it is under the cursor.

    Returns:
        The line, exactly as wide as asked for.
    """
    if isinstance(item, Excerpt):
        return _excerpt(item, pen, state)
    row = row_of(item)
    if row.kind == "heading":
        return _heading(row, pen, state)
    ground = pen.line(state)
    segments = [Segment(CURSOR if state.under_cursor else " ", pen.part("accent", ground))]
    segments += _lead(item, pen, state, ground)
    left = state.width - sum(segment.cell_length for segment in segments) - 1
    dates = safe_text(row_dates(row, state.reading, year_above=state.headings is Headings.YEARS))
    dates = cut(dates, max(0, left - _LEAST_NAME - 2))
    space = left - (cell_len(dates) + 2 if dates else 0)
    segments += _words(item, pen, space, state, ground)
    if dates:
        segments.append(Segment("  " + dates, pen.part("faint", ground)))
    return Strip(segments).adjust_cell_length(state.width, ground)


def _heading(row: Row, pen: RowPen, state: RowState) -> Strip:
    """Draw a heading as a rule with its title in it: ``── 1917 ────``."""
    title = cut(safe_text(row.title), state.width - 8)
    rule = pen.part("rule", pen.palette.ground)
    segments = [
        Segment(" ── ", rule),
        Segment(title, pen.part("accent", pen.palette.ground)),
        Segment(" " + "─" * max(0, state.width - cell_len(title) - 6), rule),
    ]
    return Strip(segments).adjust_cell_length(state.width, pen.palette.ground)


def _excerpt(item: Excerpt, pen: RowPen, state: RowState) -> Strip:
    """Draw the line under a result, the match in view and marked."""
    ground = pen.line(state)
    segments = [Segment("     ", ground)]
    for text, part in excerpt_in(item.spans, state.width - 6):
        segments.append(Segment(text, pen.part(part, ground)))
    return Strip(segments).adjust_cell_length(state.width, ground)


def _lead(item: Item, pen: RowPen, state: RowState, ground: Style) -> list[Segment]:
    """What stands before a name: indentation, the fold and the sign."""
    row = row_of(item)
    fold = ""
    if state.folds:
        fold = "  " * row.depth + ("▾ " if state.is_open else "▸ " if row.branches else "  ")
    sign = safe_text(row.glyph)
    if isinstance(item, Hit) and (not sign or row.kind == "source"):
        sign = _KIND_SIGNS.get(row.kind, "")
    segments = [Segment(fold, pen.part("faint", ground))] if fold else []
    segments.append(Segment(set_cell_size(sign, 1) + " ", pen.colored(row.color, ground)))
    return segments


def fold_end(row: Row) -> int:
    """Tell where the sign that folds and unfolds a row stands.

    Args:
        row: In a tree.

    Returns:
        The column after it.
    """
    return 2 * row.depth + 2


def _words(item: Item, pen: RowPen, space: int, state: RowState, ground: Style) -> list[Segment]:
    """The name and, where there is room, what it was or where it was found; `space` cells."""
    row = row_of(item)
    near = NEAR if isinstance(item, Hit) and item.near else ""
    star = MARK if row.ref in state.marks else ""
    title = cut(near + safe_text(state.reading.name(row.title, row.title_ru)), space - cell_len(star))
    segments = [Segment(title, pen.part("text", ground)), Segment(star, pen.part("accent", ground))]
    left = space - cell_len(title) - cell_len(star) - 2
    if left >= _LEAST_BRIEF and state.headings is not Headings.KINDS:
        segments.append(Segment("  ", ground))
        segments += [Segment(text, pen.part(part, ground)) for text, part in _telling(item, left)]
    return [*segments, Segment(" " * (space - sum(segment.cell_length for segment in segments)), ground)]


def _telling(item: Item, space: int) -> list[tuple[str, str]]:
    """What to tell of a row after its name in `space` cells, with the part each piece is drawn as."""
    row = row_of(item)
    if not isinstance(item, Hit):
        return [(cut(safe_text(row.brief), space), "faint")]
    words = [row.kind] if row.kind == "source" or not row.brief else []
    words += [safe_text(row.brief)] if row.brief else []
    brief = [(cut(": ".join(words), space), "faint")]
    if not item.snippet:
        return brief
    if item.match in _NAMES:  # why it was found at all
        first, rest = excerpt_in(item.snippet, space), brief
    else:
        first, rest = brief, excerpt_in(item.snippet, space)
    left = space - sum(cell_len(text) for text, _ in first) - 3
    if left < _LEAST_MORE:
        return first
    second = [(cut(rest[0][0], left), "faint")] if rest is brief else excerpt_in(item.snippet, left)
    return [*first, (" · ", "faint"), *second]
