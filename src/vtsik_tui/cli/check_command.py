"""``vtsik-tui check``: what a careful editor would question in the facts."""

from __future__ import annotations

from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vtsik_tui.cli.choice import BAD_FACTS, WRONG_USE, Choice, own_data
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import say, speak_utf8
from vtsik_tui.export.json_text import as_json

if TYPE_CHECKING:
    from vtsik_tui.build.review.everything import Review

_FOLDER = click.Path(path_type=Path, file_okay=True, dir_okay=True)


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=_FOLDER)
@click.option("--json", "for_programs", is_flag=True, help="Print the findings as JSON.")
@click.option("--strict", is_flag=True, help="Fail on warnings too, unless they are accepted.")
@click.option("--accepted", "show_accepted", is_flag=True, help="Show the accepted warnings as well.")
@click.pass_obj
def check(choice: Choice, folder: Path | None, for_programs: bool, strict: bool, show_accepted: bool) -> None:
    """Look through the facts in DIR (the checkout's if left out) for mistakes and doubts.

    Each finding names file, record and field, says what is wrong and how to
    mend it. Errors must be mended. A warning that is right as it is goes into
    ACCEPTED.toml of the data folder, with the reason.

    The exit code is 1 if there is any error; with --strict, if anything is open.
    """
    from vtsik_tui.build.files import NoDataFolder
    from vtsik_tui.build.review.everything import review

    data = folder or choice.data or own_data()
    if data is None:
        raise click.UsageError("The program runs from no checkout: name a data folder, as in 'check DIR'.")
    try:
        found = review(data)
    except NoDataFolder as error:
        fail(str(error), WRONG_USE)
    speak_utf8()
    say(_for_programs(found, data) if for_programs else _as_text(found, data, show_accepted))
    if found.errors or (strict and found.problems):
        raise SystemExit(BAD_FACTS)


def _for_programs(found: Review, data: Path) -> str:
    """Say everything in the shape that programs read."""
    accepted = [{**asdict(problem), "reason": reason} for problem, reason in found.accepted]
    return as_json(
        {
            "data": click.format_filename(data),
            "errors": found.errors,
            "warnings": found.warnings,
            "findings": [asdict(problem) for problem in found.problems],
            "accepted": accepted,
        }
    )


def _as_text(found: Review, data: Path, show_accepted: bool) -> str:
    """Say everything for a person: by file, a line for each finding, then how many."""
    lines: list[str] = []
    for file, problems in groupby(found.problems, key=lambda problem: problem.file):
        shown = _harmless(file)
        lines.append(f"{shown}:")
        lines += [
            f"  {each.severity} ({each.rule}) {str(each).removeprefix(f'{shown}: ')}" for each in problems
        ]
    if show_accepted:
        lines += [
            f"accepted ({each.rule}) {each}; accepted because: {reason}" for each, reason in found.accepted
        ]
    lines.append(
        f"{click.format_filename(data)}: {_counted(found.errors, 'error')}, "
        f"{_counted(found.warnings, 'warning')}, {len(found.accepted)} accepted."
    )
    return "\n".join(lines)


def _harmless(text: str) -> str:
    """Show what a terminal would obey as what it is."""
    return "".join(mark if mark.isprintable() else f"\\u{ord(mark):04x}" for mark in text)


def _counted(count: int, what: str) -> str:
    """Say so many of something: ``1 error``, ``2 errors``."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
