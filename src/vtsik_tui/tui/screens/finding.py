"""Finding on the page: the line to type in, and what the screen does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import on
from textual.actions import SkipAction

from vtsik_tui.tui.commands.command import Command, Where
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.screens.way import WayScreen
from vtsik_tui.tui.widgets.page_view import PageView

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.find_line import FindLine

#: What the footer says while something is found, and how soon it drops that.
_MEANWHILE: dict[str, dict[str, Any]] = {
    "next-link": {"footer": "next hit", "rank": 2},
    "step-out": {"footer": "end find", "rank": 2},
}


class FindingScreen(WayScreen):
    """Opens the line to type in over the lower edge, and closes it."""

    def action_find(self) -> None:
        """Type what to find on the page, or change it.

        Raises:
            SkipAction: If that is what the reader does already: the key is a letter then.
        """
        if self.finds:
            raise SkipAction
        if not self.reads or self.page_side.previews:
            self.turn_to(reading=True)
        if self.find_line is None:
            from vtsik_tui.tui.widgets.find_line import FindLine

            self.find_line = FindLine()
            self.mount(self.find_line)
        self.find_line.put(self.detail.sought)
        self.find_line.display = True
        self.lay_lines()
        self.detail.begin_find()
        # At once, as in `turn_to`: what is typed right behind the key belongs into the line.
        self.set_focus(self.find_line)
        self.tell()

    @property
    def finds(self) -> bool:
        """Whether the reader types what to find."""
        return self.find_line is not None and self.focused is self.find_line

    def on_find_line_typed(self, message: FindLine.Typed) -> None:
        """Mark what is found of what is typed so far."""
        if self.detail.types:
            self.detail.find(message.text)

    def on_find_line_stepped(self, message: FindLine.Stepped) -> None:
        """Go from hit to hit while typing."""
        self.detail.find_step(message.by)

    def on_find_line_left(self, message: FindLine.Left) -> None:
        """Give the keys back to the page."""
        if message.keep:
            self.detail.keep_find()
        else:
            self.detail.end_find(go_back=True)
        self._close(turn=message.turn)

    def _close(self, *, turn: bool) -> None:
        """Take the line away; the keys go to the page unless they are elsewhere."""
        if turn and self.finds:
            self.turn_to(reading=True)
        if self.find_line is not None:
            self.find_line.display = False
        self.tell()

    @on(PageView.FindChanged)
    def _find_changed(self) -> None:
        """Say how much is found; close the line if another page has come."""
        if self.find_line is not None and self.find_line.display and not self.detail.types:
            self._close(turn=True)
        else:
            self.tell()

    def tell_how_much(self) -> None:
        """Bring the lower edge up to date, and the line over it."""
        super().tell_how_much()
        if self.find_line is not None:
            self.find_line.say(self.detail.found)

    def _commands_here(self) -> list[Command]:
        """The commands that apply, with the words for what they do on a page."""
        if self.finds:
            return [one for one in COMMANDS if one.where is Where.FIND or one.id == "palette"]
        here = super()._commands_here()
        if not self.reads:
            return here
        if self.detail.finds:
            here = [one for one in COMMANDS if one in here or one.id == "step-out"]
            here = [one._replace(**_MEANWHILE.get(one.id, {})) for one in here]
        return [one._replace(footer="find") if one.id == "search" else one for one in here]
