"""Asking the reader something: the line to answer in, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from vtsik_tui.tui.commands.command import Command, Where
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.screens.way import WayScreen

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.ask_line import AskLine


class Question(NamedTuple):
    """What is asked, and what is done with the answer."""

    done: Callable[[str], str]
    """Acts on an answer; gives a sentence if it is none, and the line stays."""
    remark: Callable[[str], str]
    """How what is typed so far would be understood, in a few words."""
    step: Callable[[str, int], str | None]
    """What to put in the line for the next (1) or the one before (-1); None to leave it as it is."""


class AskingScreen(WayScreen):
    """Opens a line over the lower edge to answer a question in, and closes it."""

    ask_line: AskLine | None = None
    _question: Question | None = None

    def ask(
        self,
        question: str,
        *,
        done: Callable[[str], str],
        put: str = "",
        invitation: str = "",
        remark: Callable[[str], str] = lambda _: "",
        step: Callable[[str, int], str | None] = lambda _text, _by: None,
    ) -> None:
        """Ask the reader something.

        Args:
            question: In a few words, such as ``Day``.
            done: Acts on the answer that is entered. It returns nothing, or
                the sentence to show if it is none; then the reader goes on typing.
            put: What stands in the line already.
            invitation: What an answer looks like, while nothing is typed.
            remark: How what is typed so far would be understood, in a few words.
            step: What to put in the line when the reader goes to the next
                offer (1) or the one before (-1); None to leave it as it is.
        """
        if not self.reads or self.page_side.previews:
            self.turn_to(reading=True)
        if self.ask_line is None:
            from vtsik_tui.tui.widgets.ask_line import AskLine

            self.ask_line = AskLine()
            self.mount(self.ask_line)
        self._question = Question(done, remark, step)
        self.ask_line.ask(question, put, invitation)
        self.ask_line.say(remark(put))
        self.ask_line.display = True
        self.lay_lines()
        # At once, as in `turn_to`: what is typed right behind the key belongs into the line.
        self.set_focus(self.ask_line)
        self.tell()

    @property
    def asks(self) -> bool:
        """Whether the reader answers a question."""
        return self.ask_line is not None and self.focused is self.ask_line

    def lay_lines(self) -> None:
        """Lay the line over the lower edge of the page."""
        super().lay_lines()
        if self.ask_line is not None:
            self.lay_line(self.ask_line)

    def on_ask_line_typed(self, message: AskLine.Typed) -> None:
        """Say how what is typed so far would be understood."""
        if self._question is not None and self.ask_line is not None:
            self.ask_line.say(self._question.remark(message.text))

    def on_ask_line_stepped(self, message: AskLine.Stepped) -> None:
        """Put another offer into the line."""
        if self._question is None or self.ask_line is None:
            return
        text = self._question.step(self.ask_line.text, message.by)
        if text is not None:
            self.ask_line.put(text)
            self.ask_line.say(self._question.remark(text))

    def on_ask_line_left(self, message: AskLine.Left) -> None:
        """Take the answer, or take the question back."""
        if self._question is None or self.ask_line is None:
            return
        question, text = self._question, self.ask_line.text
        if not message.keep:
            self._close_question(turn=message.turn)
            return
        self._question = None  # the answer may open another page, or ask something else
        sentence = question.done(text)
        if self._question is not None:
            return
        if sentence:
            # The line has kept the keys: had it lost them, it would take that for leaving it.
            self._question = question
            self.report(sentence)
        else:
            self._close_question(turn=True)

    def _close_question(self, *, turn: bool) -> None:
        """Take the line away; the keys go to the page unless they are elsewhere."""
        asked, self._question = self.asks, None
        if self.ask_line is not None:
            self.ask_line.display = False
        if turn and asked:
            self.turn_to(reading=True)
        self.tell()

    def _commands_here(self) -> list[Command]:
        """The commands that apply while a question is open."""
        if self.asks:
            return [one for one in COMMANDS if one.where is Where.ASK or one.id == "palette"]
        return super()._commands_here()
