"""``vtsik-tui desk export``: the desk as JSON or Markdown."""

from __future__ import annotations

from pathlib import Path

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.desk.seated import alone, seated
from vtsik_tui.cli.desk.writing import write_file
from vtsik_tui.cli.printing import say, speak_utf8
from vtsik_tui.desk.records import Everything
from vtsik_tui.desk.transfer.markdown import Told, markdown
from vtsik_tui.desk.transfer.shape import FORMAT, VERSION
from vtsik_tui.export.json_text import as_json, json_value

_PATH = click.Path(path_type=Path)


@click.command()
@click.option(
    "--json", "form", flag_value="json", default="json", help="All of it, for desk import (as it is)."
)
@click.option(
    "--markdown", "form", flag_value="markdown", help="Reading lists with their sources, and notes."
)
@click.option("--folder", metavar="NAME", help="This reading list only.")
@click.option("--out", type=_PATH, metavar="FILE", help="Into this file, and not on standard output.")
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@click.pass_obj
def export(choice: Choice, form: str, folder: str | None, out: Path | None, force: bool) -> None:
    """Write what stands on the desk: for desk import, or for people.

    Nothing is changed. A file that is there already is not written over
    unless --force is given.
    """
    speak_utf8()
    if form == "json":
        with alone() as desk:
            text = desk_json(_only(desk.everything(), folder))
    else:
        with seated(choice) as seat:
            text = markdown(_only(seat.desk.everything(), folder), lambda ref: told(seat.archive, ref))
    if out is None:
        say(text)
    else:
        write_file(out, f"{text}\n", force=force)


def desk_json(everything: Everything) -> str:
    """Write a desk as JSON.

    Args:
        everything: What stands on it.

    Returns:
        What `desk import` reads.
    """
    value = json_value(everything)
    return as_json({"format": FORMAT, "version": VERSION, **(value if isinstance(value, dict) else {})})


def told(archive: Archive, ref: str) -> Told | None:
    """Tell of a page for a reading list.

    Args:
        archive: The facts.
        ref: Of an entity, or the address of a view.

    Returns:
        Its name, date and sources; None if it has gone.
    """
    from vtsik_tui.views import page, view_of

    if view_of(ref):
        made = page(archive, ref)
        return Told(made.row.title) if made else None
    whole = archive.whole(ref)
    if whole is None:
        return None
    cited = {one.ref for one in whole.record_sources}
    named = [one for one in whole.sources if one.ref in cited] or list(whole.sources)
    return Told(
        whole.title,
        whole.dates.new,
        tuple(
            ", ".join(
                filter(None, (one.author, f"“{one.title}”" if one.work else one.title, one.work, one.year))
            )
            + (f" <{one.url}>" if one.url else "")
            for one in named
        ),
    )


def _only(everything: Everything, folder: str | None) -> Everything:
    """One reading list only, if one is asked for."""
    if folder is None:
        return everything
    name = " ".join(folder.split())
    bookmarks = tuple(one for one in everything.bookmarks if one.folder == name)
    refs = {one.ref for one in bookmarks}
    return Everything(bookmarks, tuple(one for one in everything.notes if one.ref in refs))
