"""From the table of commands to Textual's key bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.keyboard import on_both_layouts


def bindings_for(*where: Where) -> list[BindingType]:
    """Make the bindings of a widget, a screen or the app.

    Args:
        where: What the bindings are for.

    Returns:
        A binding for each key of each command that applies there, and for its
        twin on the Russian layout.
    """
    return [
        Binding(
            key, command.action, command.label, show=False, priority=command.at_once, id=f"{command.id}:{key}"
        )
        for command in COMMANDS
        if command.where in where
        for key in on_both_layouts(command.keys)
    ]
