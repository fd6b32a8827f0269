"""``vtsik-tui export``: everything, or what is chosen of it, in the formats of other programs."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, on_terminal, remark, say_bytes, say_pieces, speak_utf8
from vtsik_tui.export.formats import FORMATS, Format

if TYPE_CHECKING:
    from vtsik_tui.export.choosing import Chosen

_TOLD = "\n".join(f"  {one.name:<9} {one.title}: {one.says}" for one in FORMATS.values())


@click.command(
    short_help="Write everything, or what is chosen, for other programs.",
    context_settings={"ignore_unknown_options": True},
    epilog=f"\b\nFormats:\n{_TOLD}",
)
@click.argument("form", metavar="FORMAT", type=click.Choice(tuple(FORMATS)))
@click.argument("query", nargs=-1, metavar="[QUERY]")
@click.option("--out", metavar="FILE", help="Into this file, and not on standard output.")
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@click.pass_obj
def export(choice: Choice, form: str, query: tuple[str, ...], out: str | None, *, force: bool) -> None:
    """Write everything, or what QUERY chooses, on standard output or into FILE.

    QUERY is whatever vtsik-tui search takes (party:left-srs), one entity
    (person/yakov-sverdlov), or a list: events, people, bodies, documents,
    places, sources. The CSV package is a folder, or a .zip if FILE ends so.

    The exit code is 1 if there is nothing to export.
    """
    from vtsik_tui.export.choosing import choose
    from vtsik_tui.export.nothing import NothingToExport
    from vtsik_tui.export.writing import CannotWrite, IsThere

    speak_utf8()
    wanted = FORMATS[form]
    if wanted.is_package and out is None and on_terminal():
        raise click.UsageError(f"{wanted.title} is several files: add --out FOLDER or --out FILE.zip.")
    with opened(choice) as archive:
        try:
            chosen = choose(archive, asked(query))
            if out is None:
                _print(wanted, chosen)
            else:
                _write(wanted, chosen, asked((out,)), force=force)
        except NothingToExport as nothing:
            fail(harmless(str(nothing)), NOTHING_FOUND)
        except IsThere as there:
            fail(harmless(f"{there} Name another, or add --force to replace it."), WRONG_USE)
        except CannotWrite as fault:
            fail(harmless(str(fault)), WRONG_USE)
    _remark_on(chosen)


def _print(wanted: Format, chosen: Chosen) -> None:
    """Write on standard output; a package as a .zip."""
    if not wanted.is_package:
        say_pieces(_begun(wanted.pieces(chosen)))
        return
    from vtsik_tui.export.writing import zip_into

    with tempfile.TemporaryDirectory(prefix="vtsik-") as folder, tempfile.TemporaryFile() as file:
        wanted.fill(chosen, Path(folder))
        zip_into(file, Path(folder))
        file.seek(0)
        say_bytes(iter(lambda: file.read(1 << 16), b""))


def _write(wanted: Format, chosen: Chosen, name: str, *, force: bool) -> None:
    """Write a file or a folder."""
    from vtsik_tui.export.writing import write_folder, write_text, write_zip

    if not wanted.is_package:
        write_text(name, _begun(wanted.pieces(chosen)), replace=force)
    elif name.lower().endswith(".zip"):
        write_zip(name, lambda folder: wanted.fill(chosen, folder), replace=force)
    else:
        write_folder(name, lambda folder: wanted.fill(chosen, folder), replace=force)
    remark(f"Written: {harmless(name)}")


def _begun(pieces: Iterator[str]) -> Iterator[str]:
    """Pieces of which the first is there: if there is nothing to export, that is known now."""
    first = next(pieces, "")
    return chain((first,), pieces)


def _remark_on(chosen: Chosen) -> None:
    """Say what was left out."""
    sentences = list(chosen.remarks)
    if chosen.near:
        sentences.append(f"Left out: {chosen.near:,} of a near spelling.")
    if chosen.cut:
        sentences.append("A query finds 2,000 at most; a list, such as sources, has all.")
    if sentences:
        remark(harmless(" ".join(sentences)))
