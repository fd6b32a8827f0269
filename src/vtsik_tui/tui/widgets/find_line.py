"""The line in which one types what to find on a page.

It is made when it is first needed: most readers start without it.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.widgets.edge_line import EdgeLine


class FindLine(EdgeLine):
    """What is found stays marked when the keys go elsewhere."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.FIND)

    class Typed(EdgeLine.Typed):
        """The text of this line has changed."""

    class Stepped(EdgeLine.Stepped):
        """The reader goes on in this line."""

    class Left(EdgeLine.Left):
        """The reader has done with this line."""

    SIGN = "─ / "

    def __init__(self) -> None:
        """Start empty and out of sight."""
        super().__init__()
        self.invitation = "Find on this page"
