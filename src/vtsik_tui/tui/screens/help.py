"""The help: every key, in groups, from the table of commands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from vtsik_tui.tui.commands.command import Command, Group, Where, key_name
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.keyboard import on_both_layouts
from vtsik_tui.tui.screens.box import BoxScreen


class HelpScreen(BoxScreen[None]):
    """Lies over the main screen until a key or a click beside it closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(on_both_layouts(keys)), action, label, show=False)
        for keys, action, label in (
            (("escape", "question_mark", "q"), "dismiss", "Close"),
            (("j", "down"), "scroll('down')", "Down"),
            (("k", "up"), "scroll('up')", "Up"),
            (("ctrl+d", "pagedown", "space"), "scroll('page_down')", "A screen down"),
            (("ctrl+u", "pageup"), "scroll('page_up')", "A screen up"),
            (("g", "home"), "scroll('home')", "To the beginning"),
            (("G", "end"), "scroll('end')", "To the end"),
        )
    ]

    def compose(self) -> ComposeResult:
        """Lay out the keys."""
        with VerticalScroll() as box:
            yield Static(_content(COMMANDS))
        box.border_title = "Keys"
        box.border_subtitle = "esc closes"

    def action_scroll(self, to: str) -> None:
        """Scroll the keys.

        Args:
            to: ``down``, ``up``, ``page_down``, ``page_up``, ``home`` or ``end``.
        """
        getattr(self.query_one(VerticalScroll), f"scroll_{to}")(animate=False)


def _content(commands: Iterable[Command]) -> Content:
    """Set the commands that have keys: a heading for each group, a line for each."""
    listed = [command for command in commands if command.keys]
    column = max(cell_len(_keys(command)) for command in listed) + 2
    strong, heading = Style(bold=True), Style(bold=True, underline=True)
    lines: list[Content] = []
    for group in Group:
        lines += (
            [Content(""), Content.styled(group.value, heading)]
            if lines
            else [Content.styled(group.value, heading)]
        )
        for command in listed:
            if command.group is group:
                keys = _keys(command)
                said = f"{' ' * (column - cell_len(keys))}{command.help}{_where(command)}"
                lines.append(Content.assemble((keys, strong), said))
    return Content("\n").join(lines)


def _keys(command: Command) -> str:
    """All keys of a command: ``[ · alt+← · backspace``."""
    return "  ".join(key_name(key) for key in command.keys)


def _where(command: Command) -> str:
    """In which part of the screen it applies, if its group does not say that."""
    if command.group is Group.MOVE and command.where is Where.LIST:
        return " of the list"
    return ""
