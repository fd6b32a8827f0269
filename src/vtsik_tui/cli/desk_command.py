"""``vtsik-tui desk``: the reader's bookmarks and notes, outside the screen."""

from __future__ import annotations

import click

from vtsik_tui.cli.lazy_group import LazyGroup

_COMMANDS = {
    "note": ("vtsik_tui.cli.desk.note_command:note", "Write a note on an entity."),
    "bookmark": ("vtsik_tui.cli.desk.bookmark_command:bookmark", "Bookmark an entity."),
    "unbookmark": ("vtsik_tui.cli.desk.bookmark_command:unbookmark", "Take a bookmark away."),
    "list": ("vtsik_tui.cli.desk.list_command:list_desk", "List bookmarks and notes."),
    "show": ("vtsik_tui.cli.desk.show_command:show", "Show the note and the bookmarks of an entity."),
    "export": (
        "vtsik_tui.cli.desk.export_command:export",
        "Write bookmarks, notes and history as JSON or Markdown.",
    ),
    "import": ("vtsik_tui.cli.desk.import_command:import_desk", "Add what desk export --json wrote."),
}


@click.group(cls=LazyGroup, lazy=_COMMANDS)
def desk() -> None:
    """Keep bookmarks and notes, list them, and take them elsewhere.

    They stand in a file of their own (vtsik-tui paths names it), apart from
    the facts. A command exits with 0 only once the change is on the disk.
    """
