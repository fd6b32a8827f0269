"""The line at the bottom: the keys that do something here."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.tui.commands.command import Command, key_name
from vtsik_tui.tui.widgets.bar import Bar, Piece, length

#: Cells between two commands.
_GAP = 2


class Footer(Bar):
    """Names as many commands as fit; the last one stands at the right."""

    def __init__(self) -> None:
        """Start without commands."""
        super().__init__()
        self._commands: tuple[Command, ...] = ()
        self._idle: frozenset[str] = frozenset()

    def show(self, commands: Sequence[Command], idle: frozenset[str]) -> None:
        """Show commands.

        Args:
            commands: Those that apply here, in order.
            idle: Ids of those that would do nothing now; they are drawn fainter.
        """
        chosen = tuple(command for command in commands if command.footer)
        if (chosen, idle) != (self._commands, self._idle):
            self._commands, self._idle = chosen, idle
            self.refresh()

    def pieces(self, width: int) -> list[Piece]:
        """Say what stands in the bar: the less important commands are dropped.

        Args:
            width: Of the bar, in cells.

        Returns:
            The pieces.
        """
        shown = list(self._commands)
        entries = [self._entry(command) for command in shown]
        while shown and sum(length(entry) + _GAP for entry in entries) > width:
            least = max(range(len(shown)), key=lambda at: (shown[at].rank, at))
            del shown[least], entries[least]
        if not entries:
            return []
        *first, last = entries
        left = [piece for entry in first for piece in (Piece(" "), *entry, Piece(" "))]
        gap = width - length(left) - length(last) - 1
        return [*left, Piece(" " * gap), *last, Piece(" ")]

    def _entry(self, command: Command) -> list[Piece]:
        """The key and the word of a command."""
        idle = command.id in self._idle
        return [
            Piece(key_name(command.keys[0]), "faint" if idle else "accent", command.id),
            Piece(f" {command.footer}", "faint", command.id),
        ]
