"""The command line: one file per command, loaded only when called."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command that the user typed, and exit with its code."""
    if len(sys.argv) == 1 and not _completing():
        # Nothing to parse: most starts are these, and click would be a fifteenth of their time.
        from vtsik_tui.cli.choice import Choice
        from vtsik_tui.cli.exploring import explore

        sys.exit(explore(Choice()))
    if _completing():
        from vtsik_tui.cli.completing.preparing import prepare

        prepare()
    from vtsik_tui.cli.main import vtsik

    vtsik(prog_name="vtsik-tui")


def _completing() -> bool:
    """Whether a shell asks what could be typed next, which click answers."""
    return any(name.startswith("_VTSIK") and name.endswith("_COMPLETE") for name in os.environ)
