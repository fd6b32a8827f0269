"""``vtsik-tui build``: from the facts to a database."""

from __future__ import annotations

import json
from pathlib import Path

import click

from vtsik_tui.cli.choice import OWN_DATABASE, Choice, own_data

_FOLDER = click.Path(path_type=Path, file_okay=True, dir_okay=True)


@click.command()
@click.option("--data", type=_FOLDER, metavar="DIR", help="The data folder; the checkout's if left out.")
@click.option("--out", type=_FOLDER, metavar="FILE", help="The database; the program's own if left out.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of a data file instead.")
@click.pass_obj
def build(choice: Choice, data: Path | None, out: Path | None, schema: bool) -> None:
    """Check the facts in a data folder and build the database from them.

    Every problem is named with file, record and field, one to a line, and
    then nothing is built. The old database stays until the new one is whole.
    """
    if schema:
        from vtsik_tui.build.json_schema import json_schema

        click.echo(json.dumps(json_schema(), indent=2))
        return
    if choice.db is not None:
        raise click.UsageError("--db names a database to open: name the one to build with --out.")
    folder = data or choice.data or own_data()
    if folder is None:
        raise click.UsageError("The program runs from no checkout: name a data folder with --data DIR.")
    from vtsik_tui.cli.building import build_or_exit

    built = build_or_exit(folder, out or OWN_DATABASE)
    counts = ", ".join(f"{count} {_plural(kind, count)}" for kind, count in built.counts.items())
    click.echo(f"{click.format_filename(built.out)}: {counts}")


def _plural(kind: str, count: int) -> str:
    """Name a kind of record for a count of it."""
    if count == 1:
        return kind
    return {"person": "people", "body": "bodies"}.get(kind, f"{kind}s")
