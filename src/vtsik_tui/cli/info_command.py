"""``vtsik-tui info``: what this is: versions, counts, where it stands."""

from __future__ import annotations

import platform
from pathlib import Path

import click

from vtsik_tui import __version__
from vtsik_tui.archive.records import Info
from vtsik_tui.cli.asking import opened
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.printing import harmless, say, speak_utf8
from vtsik_tui.export.json_text import Json, as_json

_MANY = {"person": "people", "body": "bodies"}


@click.command()
@click.option("--json", "for_programs", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def info(choice: Choice, for_programs: bool) -> None:
    """Show which program and which facts these are.

    The versions, how many entities there are of each kind, the digest of the
    facts (two databases with one digest say the same), the version of the
    schema, and the paths of the database, the desk and the settings.
    """
    speak_utf8()
    with opened(choice) as archive:
        told = _told(archive.info(), archive.path)
    say(as_json(told) if for_programs else _text(told))


def _told(found: Info, database: Path) -> dict[str, Json]:
    """All of it, in the shape that programs read."""
    from vtsik_tui.desk.folders import folders

    own = folders()
    return {
        "version": __version__,
        "title": found.title,
        "span": found.span,
        "schema": found.schema,
        "digest": found.digest,
        "counts": {_MANY.get(one.kind, f"{one.kind}s"): one.count for one in found.counts},
        "paths": {"database": str(database), "desk": str(own.desk), "settings": str(own.settings)},
        "python": platform.python_version(),
        "sqlite": _sqlite(),
        "textual": _textual(),
    }


def _sqlite() -> str:
    """The version of SQLite."""
    from vtsik_tui.archive.opening import SQLITE_VERSION

    return SQLITE_VERSION


def _textual() -> str:
    """The version of Textual, which need not be loaded for that; empty if it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("textual")
    except PackageNotFoundError:
        return ""


def _text(told: dict[str, Json]) -> str:
    """All of it for a person, a line each."""
    counts, paths = told["counts"], told["paths"]
    lines = {
        "program": f"vtsik-tui {told['version']}",
        "facts": f"{told['title']}, {told['span']}",
        "counts": ", ".join(f"{count:,} {kind}" for kind, count in counts.items())
        if isinstance(counts, dict)
        else "",
        "digest": told["digest"],
        "schema": told["schema"],
        **(paths if isinstance(paths, dict) else {}),
        "runs on": f"Python {told['python']}, SQLite {told['sqlite']}, Textual {told['textual']}",
    }
    return "\n".join(f"{name:<10}{harmless(str(line))}" for name, line in lines.items())
