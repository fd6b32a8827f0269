"""One line of words, some of which can be clicked: the trail, the tabs, the footer."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vtsik_tui.tui.widgets.palette import palette_of


class Piece(NamedTuple):
    """A run of text in a bar."""

    text: str
    part: str = "text"
    """Which style of the `Palette` it has."""
    command: str = ""
    """The command that a click on it runs; empty for none."""


class Bar(Widget):
    """Draws pieces in one line and posts `Chosen` when one of them is clicked."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Bar { height: 1; background: $background; color: $foreground; }
    """

    class Chosen(Message):
        """A piece was clicked."""

        def __init__(self, command: str) -> None:
            """Tell which.

            Args:
                command: The id of the command that it stands for.
            """
            super().__init__()
            self.command = command
            """The id of the command that it stands for."""

    _hover = ""

    def pieces(self, width: int) -> list[Piece]:
        """Say what stands in the bar.

        Args:
            width: Of the bar, in cells.

        Returns:
            The pieces from left to right, no longer than the width.
        """
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Draw the bar.

        Args:
            y: 0.

        Returns:
            The line.
        """
        width = self.size.width
        palette = palette_of(self.app.theme_variables)
        segments = []
        for piece in self.pieces(width) if y == 0 else ():
            style: Style = getattr(palette, piece.part)
            if piece.command and piece.command == self._hover:
                style += Style(underline=True)
            segments.append(Segment(piece.text, style))
        return Strip(segments).adjust_cell_length(width, palette.ground)

    def _command_at(self, x: int) -> str:
        """The command of the piece at a cell; empty for none."""
        at = 0
        for piece in self.pieces(self.size.width):
            at += cell_len(piece.text)
            if x < at:
                return piece.command
        return ""

    def on_click(self, event: events.Click) -> None:
        """Run the command of what was clicked.

        Args:
            event: Where.
        """
        if command := self._command_at(event.x):
            self.post_message(self.Chosen(command))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Underline what a click would run.

        Args:
            event: Where.
        """
        self._point_at(self._command_at(event.x))

    def on_leave(self) -> None:
        """Underline nothing any more."""
        self._point_at("")

    def _point_at(self, command: str) -> None:
        """Underline the pieces of a command."""
        if command != self._hover:
            self._hover = command
            self.refresh()


def length(pieces: list[Piece]) -> int:
    """Measure pieces.

    Args:
        pieces: Of a bar.

    Returns:
        Cells.
    """
    return sum(cell_len(piece.text) for piece in pieces)
