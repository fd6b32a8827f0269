"""The commands that go back and forth, change how things read, help and quit."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

_GO = (
    Command(
        "back",
        "Back",
        "back",
        ("[", "alt+left", "backspace"),
        "Back, with everything as it was",
        Group.GO,
        footer="back",
        rank=2,
    ),
    Command(
        "forward",
        "Forward",
        "forward",
        ("]", "alt+right"),
        "Forward again",
        Group.GO,
        footer="forward",
        rank=5,
    ),
    Command(
        "step-out",
        "Close, or step back out",
        "step_out",
        ("escape",),
        "Close, clear the search, or step out to the list",
        Group.GO,
        footer="list",
        rank=2,
        palette=False,
    ),
    Command("first-page", "The first page", "first_page", (), "", Group.GO),
)

_SETTINGS = (
    Command(
        "calendar",
        "Calendar: new style, old style, both",
        "next_calendar",
        ("s",),
        "Calendar: new style, old style, both",
        Group.SETTINGS,
        footer="calendar",
        rank=7,
    ),
    Command(
        "names",
        "Names: English, Russian, both",
        "next_language",
        ("l",),
        "Names: English, Russian, both",
        Group.SETTINGS,
        footer="names",
        rank=7,
    ),
    Command("theme", "Colours: choose a theme", "app.change_theme", (), "", Group.SETTINGS),
)

_PROGRAM = (
    Command("help", "Keys", "help", ("?",), "This help", Group.PROGRAM, footer="keys", rank=1),
    Command(
        "palette",
        "Command palette",
        "app.command_palette",
        ("ctrl+p",),
        "All commands by name, and any entity by its name",
        Group.PROGRAM,
        footer="palette",
        rank=8,
        palette=False,
    ),
    Command("quit", "Quit", "quit", ("q",), "Quit", Group.PROGRAM, Where.APP, "quit", 1),
)

COMMANDS = (*_GO, *_SETTINGS, *_PROGRAM)
