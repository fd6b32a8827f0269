"""A line to type in, laid over the lower edge of the frame when it is needed."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.palette import palette_of
from vtsik_tui.tui.widgets.typed_line import TypedLine
from vtsik_tui.words.width import cut

#: Nothing longer is taken; a book pasted by mistake is cut. In characters.
_LONGEST = 200


class EdgeLine(Widget, can_focus=True):
    """Posts `Typed` whenever its text changes, `Stepped` and `Left` as the reader goes on."""

    ALLOW_SELECT = False
    SIGN: ClassVar[str] = ""
    """Stands before what is typed."""

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
            return isinstance(message, EdgeLine.Typed)

    class Stepped(Message):
        """The reader goes from one to the next of what the line is about."""

        def __init__(self, by: int) -> None:
            """Tell where to.

            Args:
                by: 1 for the next, -1 for the one before.
            """
            super().__init__()
            self.by = by
            """1 for the next, -1 for the one before."""

    class Left(Message):
        """The reader has done typing."""

        def __init__(self, *, keep: bool, turn: bool = True) -> None:
            """Tell how.

            Args:
                keep: Whether what was typed counts.
                turn: Whether the page gets the keys; no if they have gone elsewhere.
            """
            super().__init__()
            self.keep = keep
            """Whether what was typed counts."""
            self.turn = turn
            """Whether the page gets the keys."""

    def __init__(self) -> None:
        """Start empty and out of sight."""
        super().__init__()
        # Not as a sheet of styles: to read another one takes longer than a key may.
        self.styles.layer = "over"
        self.styles.height = 1
        self.display = False
        self.sign = self.SIGN
        """Stands before what is typed."""
        self.invitation = ""
        """Stands faintly where nothing is typed yet."""
        self._line = TypedLine()
        self._said = ""

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._line.text

    def lie(self, x: int, y: int, width: int) -> None:
        """Lie somewhere on the screen.

        Args:
            x: Column.
            y: Row.
            width: In cells.
        """
        self.styles.offset = Offset(x, y)
        self.styles.width = width

    def put(self, text: str) -> None:
        """Write into the line without telling, the cursor at the end.

        Args:
            text: What to write.
        """
        self._line = TypedLine(text, len(text))
        self.refresh()

    def say(self, words: str) -> None:
        """Say something behind what is typed.

        Args:
            words: For example ``3 of 17``.
        """
        if words != self._said:
            self._said = words
            self.refresh()

    def _become(self, line: TypedLine) -> None:
        """Take on a new text or cursor."""
        changed = line.text != self._line.text
        self._line = line
        self.refresh()
        if changed:
            self.post_message(self.Typed(line.text))

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
        before = set_cell_size(self._shown(), max(0, event.x - cell_len(self.sign)))
        at = len(before.rstrip()) if len(before) > len(self._shown()) else len(before)
        self._become(self._line._replace(cursor=min(at + self._first(), len(self.text))))

    def on_blur(self) -> None:
        """Tell that the keys go elsewhere; but not if the whole window has lost them."""
        if self.app.app_focus and self.display:
            self.left_behind()

    def left_behind(self) -> None:
        """Decide what becomes of what was typed when the keys have gone elsewhere."""
        self.post_message(self.Left(keep=True, turn=False))

    def action_keep(self) -> None:
        """Give the keys to the page; what was typed counts."""
        self.post_message(self.Left(keep=True))

    def action_end(self) -> None:
        """Give the keys to the page; what was typed does not count."""
        self.post_message(self.Left(keep=False))

    def action_step(self, by: int) -> None:
        """Go to another one.

        Args:
            by: 1 for the next, -1 for the one before.
        """
        self.post_message(self.Stepped(by))

    def _remark(self) -> str:
        """What is said, as far as there is room for it beside what is typed."""
        return cut(self._said, max(0, self.size.width - cell_len(self.sign) - 14))

    def _room(self) -> int:
        """How many cells the text and the cursor behind it may take."""
        said = cell_len(self._remark()) + 3 if self._said else 1
        return max(8, self.size.width - cell_len(self.sign) - said - 1)

    def _first(self) -> int:
        """The first character in view: a long text is seen around its cursor."""
        first, room = 0, self._room()
        while cell_len(self.text[first : self._line.cursor]) > room - 1:
            first += 1
        return first

    def _shown(self) -> str:
        """The part of the text that is in view, in one line."""
        # A control sign is seen as one cell, so that the cursor stands where it is.
        shown = "".join(safe_text(letter) or "�" for letter in self.text[self._first() :])
        return set_cell_size(shown, self._room() - 1) if cell_len(shown) > self._room() - 1 else shown

    def render_line(self, y: int) -> Strip:  # noqa: ARG002
        """Draw the line.

        Args:
            y: 0.

        Returns:
            The line, with the frame's edge where nothing stands.
        """
        palette = palette_of(self.app.theme_variables)
        edge, width = palette.current_rule, self.size.width
        left = [Segment("─", edge), Segment(self.sign[1:], palette.accent), *self._typed_part()]
        left.append(Segment(" ", palette.text))
        right = [Segment(f" {self._remark()} ", palette.strong), Segment("─", edge)] if self._said else []
        gap = width - Segment.get_line_length(left) - Segment.get_line_length(right)
        return Strip([*left, Segment("─" * gap, edge), *right]).adjust_cell_length(width, palette.ground)

    def _typed_part(self) -> list[Segment]:
        """What is typed with the cursor in it, or the invitation to type."""
        palette = palette_of(self.app.theme_variables)
        reverse = Style(reverse=True)
        if not self.text:
            invitation = cut(self.invitation, self._room()) or " "
            return [
                Segment(invitation[:1], palette.faint + reverse),
                Segment(invitation[1:], palette.faint),
            ]
        shown, at = self._shown(), self._line.cursor - self._first()
        return [
            Segment(shown[:at], palette.text),
            Segment(shown[at : at + 1] or " ", palette.text + reverse),
            Segment(shown[at + 1 :], palette.text),
        ]
