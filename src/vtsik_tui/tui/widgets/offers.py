"""The list of values that drops down under the search box."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vtsik_tui.tui.cells import cut
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.offering import NOTHING, Offered
from vtsik_tui.tui.widgets.palette import palette_of

#: Rows, of what is offered at a time.
_MOST = 8

_MARK = "▌"


class Offers(Widget):
    """Lies over the list; posts `Chosen` when one of its rows is clicked."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Offers { layer: over; width: 100%; height: 0; display: none; background: $surface; }
    """

    class Chosen(Message):
        """A row was clicked."""

        def __init__(self, number: int) -> None:
            """Tell which.

            Args:
                number: From 0.
            """
            super().__init__()
            self.number = number
            """From 0."""

    _offered = NOTHING

    def show(self, offered: Offered, left: int, top: int, room: tuple[int, int]) -> None:
        """Show what is offered; nothing takes the list away.

        Args:
            offered: The values, one of them highlighted.
            left: The column at which it would be nice to stand.
            top: The line under the search box.
            room: Width and height that it may take, in cells.
        """
        self._offered = offered
        width, height = room
        rows = min(len(offered.options), _MOST, height - 1)
        self.display = offered.is_list and rows > 0
        if self.display:
            words = max(cell_len(safe_text(text)) for text, _ in offered.options)
            says = max(cell_len(safe_text(says)) for _, says in offered.options)
            own = min(width, words + says + 6)
            self.styles.width, self.styles.height = own, rows + 1
            self.styles.offset = (max(0, min(left, width - own)), top)
            self.refresh()

    @property
    def _first(self) -> int:
        """The first row in view."""
        rows = self.size.height - 1
        return min(max(0, self._offered.chosen - rows + 1), max(0, len(self._offered.options) - rows))

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked.

        Args:
            event: Where.
        """
        event.stop()
        number = self._first + event.y
        if event.y < self.size.height - 1 and number < len(self._offered.options):
            self.post_message(self.Chosen(number))

    def render_line(self, y: int) -> Strip:
        """Draw a row, or the line under the last one.

        Args:
            y: From 0.

        Returns:
            The row.
        """
        palette = palette_of(self.app.theme_variables)
        width, options = self.size.width, self._offered.options
        number = self._first + y
        if y >= self.size.height - 1 or number >= len(options):
            return Strip([Segment("└" + "─" * (width - 2) + "┘", palette.rule)])
        text, says = map(safe_text, options[number])
        column = max(cell_len(safe_text(each)) for each, _ in options)
        column = min(column, max(8, width - 14))
        chosen = number == self._offered.chosen
        ground = palette.cursor if chosen else palette.ground
        segments = [
            Segment(_MARK if chosen else "│", (palette.accent if chosen else palette.rule) + ground),
            Segment(" " + set_cell_size(cut(text, column), column) + "  ", palette.text + ground),
            Segment(cut(says, max(0, width - column - 6)), palette.faint + ground),
        ]
        used = sum(segment.cell_length for segment in segments)
        return Strip(
            [*segments, Segment(" " * max(0, width - used - 1), ground), Segment("│", palette.rule + ground)]
        ).adjust_cell_length(width, ground)
