"""``vtsik-tui desk``: the reader's bookmarks and notes, outside the screen."""

from __future__ import annotations

import click

from vtsik_tui.cli.lazy_group import LazyGroup

_COMMANDS = {
    "note": "vtsik_tui.cli.desk.note_command:note",
    "bookmark": "vtsik_tui.cli.desk.bookmark_command:bookmark",
    "unbookmark": "vtsik_tui.cli.desk.bookmark_command:unbookmark",
    "list": "vtsik_tui.cli.desk.list_command:list_desk",
    "show": "vtsik_tui.cli.desk.show_command:show",
    "export": "vtsik_tui.cli.desk.export_command:export",
    "import": "vtsik_tui.cli.desk.import_command:import_desk",
}


@click.group(cls=LazyGroup, lazy=_COMMANDS, short_help="Keep bookmarks and notes; take them elsewhere.")
def desk() -> None:
    """Keep bookmarks and notes, list them, and take them elsewhere.

    They stand in a file of their own (vtsik-tui paths names it), apart from
    the facts. A command exits with 0 only once the change is on the disk.
    """
