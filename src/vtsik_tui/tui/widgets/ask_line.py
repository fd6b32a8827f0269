"""The line in which one answers a question, such as which day to go to.

It is made when it is first needed: most readers start without it.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.widgets.edge_line import EdgeLine


class AskLine(EdgeLine):
    """An answer counts only if it is entered."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.ASK)

    class Typed(EdgeLine.Typed):
        """The text of this line has changed."""

    class Stepped(EdgeLine.Stepped):
        """The reader goes on in this line."""

    class Left(EdgeLine.Left):
        """The reader has done with this line."""

    SIGN = "─ "

    def ask(self, question: str, put: str, invitation: str) -> None:
        """Ask something.

        Args:
            question: In a few words, such as ``Day``.
            put: What stands in the line already.
            invitation: What an answer looks like.
        """
        self.sign = f"─ {question}: "
        self.invitation = invitation
        self.put(put)

    def left_behind(self) -> None:
        """Take the question back."""
        self.post_message(self.Left(keep=False, turn=False))
