"""``vtsik-tui man``: the manual."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import click

from vtsik_tui import __version__
from vtsik_tui.cli.printing import on_terminal, page_width, say, speak_utf8


@click.command()
@click.option("--roff", "source", is_flag=True, help="Print the source of the man page, to install it.")
@click.pass_context
def man(ctx: click.Context, source: bool) -> None:
    """Show the manual: every command with its options, exit codes, variables.

    With man if there is one and this is a terminal, else as plain text. To
    install the page: vtsik-tui man --roff > ~/.local/share/man/man1/vtsik-tui.1
    """
    speak_utf8()
    page = page_source(ctx.find_root().command)
    if source:
        say(page.rstrip("\n"))
    elif not (on_terminal() and _shown(page)):
        from vtsik_tui.cli.manual.plain import plain
        from vtsik_tui.cli.manual.text import manual

        group = ctx.find_root().command
        say(plain(manual(group), page_width()) if isinstance(group, click.Group) else "")


def page_source(program: click.Command) -> str:
    """Write the man page.

    Args:
        program: All commands.

    Returns:
        Its source.
    """
    from vtsik_tui.cli.manual.roff import roff
    from vtsik_tui.cli.manual.text import manual

    return roff(manual(program), __version__) if isinstance(program, click.Group) else ""


def _shown(page: str) -> bool:
    """Show a man page with man; False if that is not possible."""
    program = shutil.which("man")
    if program is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        # By its own name, which stands in the prompt of the pager.
        path = Path(folder) / "vtsik-tui.1"
        path.write_text(page, encoding="utf-8")
        try:
            return subprocess.run([program, str(path)], check=False).returncode == 0  # noqa: S603
        except (OSError, KeyboardInterrupt):
            return False
