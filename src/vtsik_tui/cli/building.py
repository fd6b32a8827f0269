"""Building a database for a command: progress, problems, and what cannot be written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vtsik_tui.cli.choice import BAD_FACTS, WRONG_USE
from vtsik_tui.cli.failing import fail

if TYPE_CHECKING:
    from vtsik_tui.build.building import Built
    from vtsik_tui.build.problems import Problem


def build_or_exit(data: Path, out: Path) -> Built:
    """Build a database, with a progress bar if standard error is a terminal.

    Args:
        data: The data folder.
        out: Where the database shall stand.

    Returns:
        What was built.

    Raises:
        SystemExit: With code 1 if the facts have problems, each printed on a line of
            its own; with code 2 if there is no data folder or the file cannot
            be written.
    """
    from vtsik_tui.build.building import STEPS, build
    from vtsik_tui.build.files import NoDataFolder
    from vtsik_tui.build.problems import BadFacts
    from vtsik_tui.build.writing.database import CannotWrite

    try:
        if not sys.stderr.isatty():
            return build(data, out)
        with click.progressbar(length=STEPS, label="Building", file=sys.stderr) as bar:
            return build(data, out, step=lambda: bar.update(1))
    except BadFacts as bad:
        _print_problems(bad.problems, data)
        raise SystemExit(BAD_FACTS) from None
    except (NoDataFolder, CannotWrite) as error:
        fail(str(error), WRONG_USE)


def _print_problems(problems: list[Problem], data: Path) -> None:
    """Print every problem, then how many there are."""
    for problem in problems:
        click.echo(str(problem), err=True)
    many = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    click.echo(f"{many} in {data}; nothing was built.", err=True)
