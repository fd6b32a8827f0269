"""``vtsik-tui paths``: where everything is kept."""

from __future__ import annotations

import click

from vtsik_tui.cli.choice import OWN_DATABASE, Choice
from vtsik_tui.cli.printing import harmless, say, speak_utf8
from vtsik_tui.export.json_text import as_json


@click.command()
@click.option("--json", "for_programs", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def paths(choice: Choice, for_programs: bool) -> None:
    """Show where the facts, your desk and your settings are kept.

    If the variable VTSIK_TUI_HOME names a folder, everything of yours is kept
    there. A file need not be there yet: it is made when it is first needed.
    """
    speak_utf8()
    from vtsik_tui.desk.folders import folders

    own = folders()
    found = {
        "database": choice.db or OWN_DATABASE,
        "desk": own.desk,
        "settings": own.settings,
        "cache": own.cache,
    }
    if for_programs:
        say(as_json({name: str(path) for name, path in found.items()}))
        return
    says = {
        "database": "the facts",
        "desk": "bookmarks, notes and history",
        "settings": "how you want the explorer to be",
        "cache": "databases built for --data",
    }
    say("\n".join(f"{name:<10}{harmless(str(path))}  ({says[name]})" for name, path in found.items()))
