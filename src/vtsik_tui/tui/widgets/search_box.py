"""The search box: a line to type in, and below it a few lines on what was found.

Textual's own `Input` does more than is needed here, and with its container,
label and styles makes each start slower by a twentieth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from vtsik_tui.tui.keyboard import ALT_SIGNS
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.bar import Piece
from vtsik_tui.tui.widgets.palette import Palette, palette_of
from vtsik_tui.tui.widgets.query_editor import QueryEditor

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.found import Found

#: No query is longer; a book pasted by mistake is cut. In characters.
_LONGEST = 400

_SIGN = " ⌕ "
_INVITATION = "Search names, dates, words"

#: Lines under the box in a window of less than `_TALL` lines, and in others.
_FEWER, _MOST = 2, 3
_TALL = 24


class SearchBox(QueryEditor):
    """Draws what is typed and what was found, and puts in what is typed, pasted or clicked."""

    DEFAULT_CSS = """
    SearchBox { height: 1; background: $background; color: $foreground; }
    """

    class KindChosen(Message):
        """The chip of a kind was clicked."""

        def __init__(self, kind: str) -> None:
            """Tell which.

            Args:
                kind: Of entity.
            """
            super().__init__()
            self.kind = kind
            """Of entity."""

    _found: Found | None = None
    lines = 1
    """How many lines it takes."""

    def say(self, found: Found | None) -> None:
        """Say what was found.

        Args:
            found: What to tell; None to take the lines away.
        """
        self._found = found
        self._set_height()

    def on_resize(self) -> None:
        """Say what was found in as many lines as it takes now."""
        self._set_height()

    def _set_height(self) -> None:
        """Take as many lines as are needed for what was found."""
        height = 1 + len(self._found_lines())
        if height != self.lines:
            self.lines = height
            self.styles.height = height
        self.refresh()

    def _found_lines(self) -> list[list[Piece]]:
        """What was found, line by line."""
        if self._found is None:
            return []
        from vtsik_tui.tui.widgets.found import found_lines

        most = _MOST if self.app.size.height >= _TALL else _FEWER
        return found_lines(self._found, self.size.width, most)

    def on_key(self, event: events.Key) -> None:
        """Type.

        Args:
            event: The key.
        """
        line = self.line.after(event.key)
        if line is None and event.is_printable and event.character and event.key not in ALT_SIGNS:
            line = self.line.typed(safe_text(event.character), _LONGEST)
        if line is not None:
            event.stop()
            event.prevent_default()
            self.become(line)

    def on_paste(self, event: events.Paste) -> None:
        """Put in what is pasted.

        Args:
            event: The text.
        """
        event.stop()
        # Cut before it is looked through: a book takes no longer than a line.
        text = " ".join(event.text[: 2 * _LONGEST].splitlines())
        self.become(self.line.typed(safe_text(text), _LONGEST))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the text was clicked; show only the kind whose chip was.

        Args:
            event: Where.
        """
        if event.y == 0:
            shown = self.text[self._first :]
            at = len(set_cell_size(shown, max(0, event.x - len(_SIGN))).rstrip())
            self.become(self.line._replace(cursor=min(at + self._first, len(self.text))))
            return
        at = 0
        for line in self._found_lines()[event.y - 1 : event.y]:
            for piece in line:
                at += Segment(piece.text).cell_length
                if event.x < at:
                    if piece.command:
                        self.post_message(self.KindChosen(piece.command))
                    return

    @property
    def _room(self) -> int:
        """Cells for what is typed."""
        return max(1, self.size.width - len(_SIGN) - 1)

    @property
    def _first(self) -> int:
        """The first character in view."""
        from vtsik_tui.tui.widgets.query_drawing import first_in_view

        return first_in_view(self.line, self._room)

    def column(self, character: int) -> int:
        """Tell where a character stands.

        Args:
            character: From 0.

        Returns:
            Its column in the box, in cells.
        """
        return len(_SIGN) + Segment(self.text[self._first : character]).cell_length

    def render_line(self, y: int) -> Strip:
        """Draw a line.

        Args:
            y: 0 for the line to type in, then what was found.

        Returns:
            The line.
        """
        palette = palette_of(self.app.theme_variables)
        if y > 0:
            pieces = [piece for line in self._found_lines()[y - 1 : y] for piece in line]
            segments = [Segment(piece.text, getattr(palette, piece.part)) for piece in pieces]
        else:
            segments = [Segment(_SIGN, palette.accent), *self._typed(palette)]
        return Strip(segments).adjust_cell_length(self.size.width, palette.ground)

    def _typed(self, palette: Palette) -> list[Segment]:
        """What stands in the line to type in."""
        if self.text:
            from vtsik_tui.tui.widgets.query_drawing import draw_query

            ending = self.offered.ending(self.line)
            return draw_query(self.line, self._room, palette, focused=self.has_focus, ending=ending)
        if not self.has_focus:
            return [Segment(_INVITATION, palette.faint)]
        cursor = palette.faint + Style(reverse=True)
        return [Segment(_INVITATION[0], cursor), Segment(_INVITATION[1:], palette.faint)]
