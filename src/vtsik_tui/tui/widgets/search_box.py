"""The search box: a line to type in, and below it a line on what was found.

Textual's own `Input` does more than is needed here, and with its container,
label and styles makes each start slower by a twentieth.
"""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vtsik_tui.tui.cells import cut
from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.palette import Palette, palette_of
from vtsik_tui.tui.widgets.typed_line import TypedLine

#: No query is longer; a book pasted by mistake is cut. In characters.
_LONGEST = 400

_SIGN = " ⌕ "
_BETWEEN = " · "
_INVITATION = "Search names, dates, words"


class SearchBox(Widget, can_focus=True):
    """Posts `Typed` whenever its text changes, and `Left` when the reader goes on."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.SEARCH)
    ALLOW_SELECT = False

    DEFAULT_CSS = """
    SearchBox {
        height: 1;
        background: $background;
        color: $foreground;

        &.-found { height: 2; }
        &.-much-found { height: 3; }
    }
    """

    class Typed(Message):
        """The text has changed."""

        def __init__(self, text: str) -> None:
            """Tell the text.

            Args:
                text: As it stands now.
            """
            super().__init__()
            self.text = text
            """As it stood when this was posted."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of several waiting ones matters."""
            return isinstance(message, SearchBox.Typed)

    class Left(Message):
        """The reader leaves the box."""

        def __init__(self, by: str) -> None:
            """Tell how.

            Args:
                by: ``open``, ``results`` or ``escape``.
            """
            super().__init__()
            self.by = by
            """``open`` for the first result, ``results`` or ``escape``."""

    _line = TypedLine()
    _found = ""

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self._line.text

    def put(self, text: str) -> None:
        """Write into the box without telling.

        Args:
            text: What to write.
        """
        self._line = TypedLine(text, len(text))
        self.refresh()

    def say(self, found: str) -> None:
        """Say what was found.

        Args:
            found: The words, parted by `` · ``; empty to take the line away.
        """
        self._found = safe_text(found)
        self._set_height()

    def on_resize(self) -> None:
        """Say what was found in as many lines as it takes now."""
        self._set_height()

    def _set_height(self) -> None:
        """Take a line or two for what was found."""
        lines = len(self._found_lines())
        self.set_class(lines == 1, "-found")
        self.set_class(lines > 1, "-much-found")
        self.refresh()

    def _found_lines(self) -> list[str]:
        """What was found, in one line or, where that is too narrow, in two."""
        room = self.size.width - 2
        if not self._found or room <= 0 or cell_len(self._found) <= room:
            return [self._found] if self._found else []
        parts = self._found.split(_BETWEEN)
        while len(parts) > 1 and cell_len(_BETWEEN.join(parts)) > room:
            parts.pop()
        first = _BETWEEN.join(parts)
        return [cut(first, room), cut(self._found.removeprefix(first).removeprefix(_BETWEEN), room)]

    def _become(self, line: TypedLine) -> None:
        """Take on a new text or cursor."""
        changed = line.text != self._line.text
        self._line = line
        self.refresh()
        if changed:
            self.post_message(self.Typed(line.text))

    def clear(self) -> None:
        """Empty the box, as the reader would."""
        self._become(TypedLine())

    def on_key(self, event: events.Key) -> None:
        """Type.

        Args:
            event: The key.
        """
        line = self._line.after(event.key)
        if line is None and event.is_printable and event.character:
            line = self._line.typed(event.character, _LONGEST)
        if line is not None:
            event.stop()
            event.prevent_default()
            self._become(line)

    def on_paste(self, event: events.Paste) -> None:
        """Put in what is pasted.

        Args:
            event: The text.
        """
        event.stop()
        self._become(self._line.typed(event.text, _LONGEST))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the text was clicked.

        Args:
            event: Where.
        """
        if event.y == 0:
            at = len(set_cell_size(self._shown(), max(0, event.x - len(_SIGN))).rstrip())
            self._become(self._line._replace(cursor=min(at + self._first(), len(self.text))))

    def action_open_first(self) -> None:
        """Open the first result."""
        self.post_message(self.Left("open"))

    def action_to_results(self) -> None:
        """Go to the results."""
        self.post_message(self.Left("results"))

    def action_leave(self) -> None:
        """Clear the box, or leave it."""
        self.post_message(self.Left("escape"))

    def _first(self) -> int:
        """The first character in view: a long text is seen around its cursor."""
        room = max(1, self.size.width - len(_SIGN) - 1)
        first = 0
        while cell_len(self.text[first : self._line.cursor]) > room - 1:
            first += 1
        return first

    def _shown(self) -> str:
        """The part of the text that is in view, in one line."""
        return safe_text(self.text[self._first() :])

    def render_line(self, y: int) -> Strip:
        """Draw a line.

        Args:
            y: 0 for the line to type in, then what was found.

        Returns:
            The line.
        """
        palette = palette_of(self.app.theme_variables)
        if y > 0:
            found = self._found_lines()[y - 1 : y]
            segments = [Segment(f" {line}", palette.faint) for line in found]
        else:
            segments = [Segment(_SIGN, palette.accent), *self._typed(palette)]
        return Strip(segments).adjust_cell_length(self.size.width, palette.ground)

    def _typed(self, palette: Palette) -> list[Segment]:
        """What stands in the line to type in."""
        own, faint = palette.text, palette.faint
        cursor = own + Style(reverse=True)
        if not self.text:
            if not self.has_focus:
                return [Segment(_INVITATION, faint)]
            return [Segment(_INVITATION[0], faint + Style(reverse=True)), Segment(_INVITATION[1:], faint)]
        if not self.has_focus:
            return [Segment(self._shown(), own)]
        at = self._line.cursor - self._first()
        shown = self._shown()
        return [
            Segment(shown[:at], own),
            Segment(shown[at : at + 1] or " ", cursor),
            Segment(shown[at + 1 :], own),
        ]
