"""The search box: one line to type in, and a line on what was found."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Static

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for

#: No query is longer; a book pasted by mistake is cut.
_LONGEST = 400


class SearchInput(Input):
    """The line to type in. Beside typing it knows the commands of a search."""

    BINDINGS = bindings_for(Where.SEARCH)

    DEFAULT_CSS = """
    SearchInput, SearchInput:focus {
        background: $background;
        background-tint: $background 0%;
        & > .input--placeholder { color: $foreground 50%; }
    }
    """

    @dataclass
    class Left(Message):
        """The reader leaves the line, by one of its commands."""

        by: str
        """``open``, ``results`` or ``escape``."""

    def action_open_first(self) -> None:
        """Open the first result."""
        self.post_message(self.Left("open"))

    def action_to_results(self) -> None:
        """Go to the results."""
        self.post_message(self.Left("results"))

    def action_leave(self) -> None:
        """Clear the line, or leave it."""
        self.post_message(self.Left("escape"))


class SearchBox(Vertical):
    """Posts `Typed` at every key, and what `SearchInput` posts."""

    DEFAULT_CSS = """
    SearchBox {
        height: auto;
        background: $background;

        & > Horizontal { height: 1; }
        & Static { width: auto; height: 1; color: $foreground 60%; padding: 0 0 0 1; }
        & > #found { display: none; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-searching > #found { display: block; }
        & #glass { padding: 0 1; color: $text-primary; }
    }
    """

    @dataclass
    class Typed(Message):
        """The text has changed."""

        text: str
        """As it stands now."""

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and the line below it."""
        with Horizontal():
            yield Static("⌕", id="glass", markup=False)
            yield SearchInput(placeholder="Search", compact=True, select_on_focus=False, max_length=_LONGEST)
        yield Static("", id="found", markup=False)

    def on_mount(self) -> None:
        """Let the cursor stand still: a blinking one is drawn twice a second for nothing."""
        self._input.cursor_blink = False

    @property
    def _input(self) -> SearchInput:
        """The line to type in."""
        return self.query_one(SearchInput)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._input.value

    def put(self, text: str) -> None:
        """Write into the line without searching.

        Args:
            text: What to write.
        """
        with self.prevent(Input.Changed):
            self._input.value = text
            self._input.cursor_position = len(text)

    def clear(self) -> None:
        """Empty the line, as the reader would."""
        self._input.value = ""

    def take_keys(self) -> None:
        """Give the line the keys."""
        self._input.focus()

    def say(self, found: str) -> None:
        """Say what was found.

        Args:
            found: The words; empty to take the line away.
        """
        self.query_one("#found", Static).update(found)
        self.set_class(bool(found), "-searching")

    @on(Input.Changed)
    def _changed(self, message: Input.Changed) -> None:
        """Pass the text on."""
        message.stop()
        self.post_message(self.Typed(message.value))
