"""The command line: one file per command, loaded only when called."""

from __future__ import annotations


def main() -> None:
    """Run the command that the user typed, and exit with its code."""
    from vtsik_tui.cli.main import vtsik

    vtsik(prog_name="vtsik-tui")
