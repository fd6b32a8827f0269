"""``vtsik-tui``: the options before the command, and the screen if there is no command."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from vtsik_tui import __version__
from vtsik_tui.cli.choice import WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.lazy_group import LazyGroup

_COMMANDS = {"build": "vtsik_tui.cli.build_command:build"}

_PATH = click.Path(path_type=Path)


@click.group(
    cls=LazyGroup,
    lazy=_COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--db", type=_PATH, metavar="FILE", help="Open this database instead of the program's own.")
@click.option("--data", type=_PATH, metavar="DIR", help="Open this data folder, built into a cache.")
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def vtsik(ctx: click.Context, db: Path | None, data: Path | None) -> None:
    """Explore the All-Russian Central Executive Committee, 1917–1938.

    Without a command, the explorer opens in the terminal.
    """
    if db is not None and data is not None:
        raise click.UsageError("--db and --data name two things to open: leave one of them out.")
    ctx.obj = Choice(db, data)
    if ctx.invoked_subcommand is None:
        ctx.exit(_explore(ctx.obj))


def _explore(choice: Choice) -> int:
    """Open the explorer.

    Args:
        choice: What to open.

    Returns:
        The exit code.
    """
    from vtsik_tui.archive.faults import CannotOpen
    from vtsik_tui.cli.opening import database

    path = database(choice)
    try:
        _need_terminal(path)
        from vtsik_tui.tui.start import run

        return run(path)
    except CannotOpen as error:
        fail(str(error), WRONG_USE)


def _need_terminal(path: Path) -> None:
    """Fail if there is nothing to draw on; a database that cannot be opened is the greater trouble."""
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output")):
        if stream is None or not stream.isatty():
            from vtsik_tui.archive.archive import Archive

            Archive.open(path).close()
            fail(f"The explorer needs a terminal, and standard {name} is not one.", WRONG_USE)
