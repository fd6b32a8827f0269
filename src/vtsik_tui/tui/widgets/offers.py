"""The list of values that drops down under the search box."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.offering import NOTHING, Offered
from vtsik_tui.tui.widgets.palette import palette_of
from vtsik_tui.words.width import cut

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
        rows = min(len(offered.options), _MOST, height - 2)
        self.display = offered.is_list and rows > 0
        if self.display:
            words = max(cell_len(safe_text(text)) for text, _ in offered.options)
            says = max(cell_len(safe_text(says)) for _, says in offered.options)
            own = min(width, words + says + 6)
            self.styles.width, self.styles.height = own, rows + 2
            self.styles.offset = (max(0, min(left, width - own)), top)
            self.refresh()

    @property
    def _rows(self) -> int:
        """How many are in view, between the lines above and below."""
        return max(1, self.size.height - 2)

    def _number(self, y: int) -> int | None:
        """Which stands in a line; None for the lines above and below."""
        first = min(max(0, self._offered.chosen - self._rows + 1), len(self._offered.options) - self._rows)
        number = first + y - 1
        return number if 1 <= y <= self._rows and 0 <= number < len(self._offered.options) else None

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked.

        Args:
            event: Where.
        """
        event.stop()
        if (number := self._number(event.y)) is not None:
            self.post_message(self.Chosen(number))

    def render_line(self, y: int) -> Strip:
        """Draw a row, or the line above or below them.

        Args:
            y: From 0.

        Returns:
            The row.
        """
        palette = palette_of(self.app.theme_variables)
        width, number = self.size.width, self._number(y)
        if number is None:
            left, right = "┌┐" if y == 0 else "└┘"
            return Strip([Segment(left + "─" * (width - 2) + right, palette.current_rule)])
        text, says = map(safe_text, self._offered.options[number])
        column = min(max(cell_len(safe_text(each)) for each, _ in self._offered.options), max(8, width - 20))
        chosen = number == self._offered.chosen
        ground = palette.cursor if chosen else palette.ground
        segments = [
            Segment("│", palette.current_rule),
            Segment(_MARK if chosen else " ", palette.accent + ground),
            Segment(set_cell_size(cut(text, column), column) + "  ", palette.text + ground),
            Segment(cut(says, max(0, width - column - 6)), palette.faint + ground),
        ]
        used = sum(segment.cell_length for segment in segments)
        end = [Segment(" " * max(0, width - used - 1), ground), Segment("│", palette.current_rule)]
        return Strip([*segments, *end]).adjust_cell_length(width, palette.ground)
