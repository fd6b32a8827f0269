"""The commands of the line in which a question is answered."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

COMMANDS = tuple(
    Command(name, does, action, keys, does, Group.ASK, Where.ASK, footer, rank, palette=False)
    for name, action, keys, does, footer, rank in (
        ("answer", "keep", ("enter",), "Answer", "answer", 1),
        ("next-answer", "step(1)", ("down",), "The next of what is offered", "next", 3),
        ("previous-answer", "step(-1)", ("up",), "The one before", "", 9),
        ("no-answer", "end", ("escape",), "Leave it", "leave", 2),
    )
)
