"""The note that is being written, over the page that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from vtsik_tui.desk.records import Draft, Note, Written
from vtsik_tui.tui.safe_text import safe_text

if TYPE_CHECKING:
    from vtsik_tui.desk.desk import Desk
    from vtsik_tui.tui.screens.desk import DeskScreen

_KEYS = "ctrl+s saves · esc keeps it for later · ctrl+e editor"


class NoteScreen(ModalScreen[None]):
    """A text to write; it says that it is saved only once it is on the disk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", show=False, priority=True),
        Binding("escape", "leave", "Leave, and keep it as it is", show=False, priority=True),
        Binding("ctrl+e", "edit", "Open it in your editor", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    NoteScreen {
        align: right bottom;
        background: $background 40%;

        & > Vertical {
            width: 100%;
            height: 70%;
            min-height: 10;
            max-height: 100%;
            margin: 0 0 1 0;
            background: $background;
            border: solid $primary;
            border-title-color: $text-primary;
            border-subtitle-color: $foreground 60%;
        }
        & TextArea { height: 1fr; border: none; padding: 0 1; background: $background; }
        & TextArea:focus { border: none; }
        & Static { height: auto; max-height: 4; padding: 0 1; color: $text-warning; display: none; }
    }
    """

    def __init__(self, main: DeskScreen, note: Note, draft: Draft | None, title: str) -> None:
        """Write a note.

        Args:
            main: Keeps what is written.
            note: As it is on the desk.
            draft: What was begun and not saved.
            title: What it is on.
        """
        super().__init__()
        self._main = main
        self._note = note
        self._title = title
        self.text = TextArea(draft.text if draft else note.text, soft_wrap=True, show_line_numbers=False)
        self.text.indent_width = 2
        self._said = Static("")
        self._box = Vertical()
        self._busy = False

    def compose(self) -> ComposeResult:
        """Lay out the note."""
        with self._box:
            yield self.text
            yield self._said
        self._box.border_title = Content(f"✎ Your note on {safe_text(self._title)}")
        self._box.border_subtitle = _KEYS

    def on_resize(self) -> None:
        """Lie over the page, and not over the list."""
        division = self._main.division
        self._box.styles.width = self.app.size.width - division.divider if division.wide else "100%"

    def on_mount(self) -> None:
        """Go on at the end of what is written."""
        self.text.focus()
        self.text.move_cursor(self.text.document.end)

    def say(self, sentence: str) -> None:
        """Say something under the text.

        Args:
            sentence: What; nothing to say nothing.
        """
        self._said.update(Content(safe_text(sentence)))
        self._said.display = bool(sentence)

    def action_save(self) -> None:
        """Save the note, and leave it once it is on the disk."""
        if self._busy:
            return
        self._busy = True
        note, text, title = self._note, self.text.text, self._title

        def write(desk: Desk) -> Written:
            written = desk.notes.write(note.ref, text, note.text, title)
            if desk.notes.draft(note.ref) is not None:
                desk.notes.keep_draft(note.ref, "")
            return written

        self.say("Saving …")
        self._main.do(write, self._saved, self._failed)

    def _saved(self, written: Written) -> None:
        """Say that it is saved, and leave."""
        self._busy = False
        self.dismiss()
        if written.joined:
            self._main.report(
                "Saved. It was changed in another window too: both texts are kept, m shows them."
            )
        elif written.note.text:
            self.app.notify("Saved.", timeout=2)
        elif self._note.text:
            self.app.notify("The note is taken away.", timeout=3)

    def _failed(self, sentence: str, _: str) -> None:
        """Keep the text on the screen, and say why it is not saved."""
        self._busy = False
        self.say(f"{sentence} The text stays here; ctrl+e opens it in your editor.")

    def action_leave(self) -> None:
        """Leave the note; what was written and not saved is kept as a draft."""
        if self._busy:
            return
        ref, text = self._note.ref, self.text.text
        if text == self._note.text:
            text = ""
        if not text and self._main.shelf is not None and self._main.shelf.draft_of(ref) is None:
            self.dismiss()
            return
        self._busy = True
        self._main.do(lambda desk: desk.notes.keep_draft(ref, text), self._left, self._failed)

    def _left(self, _: None) -> None:
        """Leave once the draft is on the disk."""
        self._busy = False
        self.dismiss()

    def action_edit(self) -> None:
        """Write on in the reader's own editor, which has the terminal for so long."""
        from vtsik_tui.desk.editing import Edited
        from vtsik_tui.desk.faults import DeskError

        try:
            file = Edited(self.text.text)
            with self.app.suspend():
                text = file.edit()
        except DeskError as error:
            self.say(str(error))
            return
        except SuspendNotSupported:
            self.say("An editor cannot be opened here: this terminal is not the program's to give away.")
            return
        self.text.text = text
        self.text.move_cursor(self.text.document.end)
        file.discard()
        self.say("")

    def on_click(self, event: events.Click) -> None:
        """Leave the note at a click beside it.

        Args:
            event: Where.
        """
        if event.widget is self:
            self.action_leave()
