"""``vtsik-tui desk bookmark`` and ``unbookmark``."""

from __future__ import annotations

import click

from vtsik_tui.cli.asking import asked
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.desk.seated import seated
from vtsik_tui.cli.printing import harmless, remark, say, speak_utf8


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option("--folder", default="", metavar="NAME", help="Into this folder; it is made if there is none.")
@click.pass_obj
def bookmark(choice: Choice, words: tuple[str, ...], folder: str) -> None:
    """Bookmark REF: kind/id, or a name that only it bears.

    A folder is a reading list; the same page may stand in several.
    """
    speak_utf8()
    name, folder = asked(words), " ".join(asked((folder,)).split())
    if not name:
        raise click.UsageError("The name is empty: say what to bookmark.")
    with seated(choice) as seat:
        page = seat.meant(name)
        there = [one.folder for one in seat.followed().bookmarks.get(page.ref, ())]
        new = folder not in there and seat.desk.bookmarks.add(page.ref, folder, page.title)
    where = f" in {harmless(folder)}" if folder else ""
    said = "Bookmarked" if new else "Bookmarked before"
    say(f"{said}{where}: {harmless(page.title) or page.ref} ({page.ref}).")


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option("--folder", metavar="NAME", help="From this folder only.")
@click.pass_obj
def unbookmark(choice: Choice, words: tuple[str, ...], folder: str | None) -> None:
    """Take the bookmark of REF away, out of every folder that it is in.

    The exit code is 1 if there was none.
    """
    speak_utf8()
    name = asked(words)
    if not name:
        raise click.UsageError("The name is empty: say of what.")
    with seated(choice) as seat:
        page = seat.meant(name)
        refs = seat.followed().refs_of(page.ref)
        if folder is not None:
            folder = " ".join(asked((folder,)).split())
        gone = seat.desk.bookmarks.remove(refs, folder) if refs else ()
    if not gone:
        remark(f"{page.ref} is not bookmarked{' there' if folder is not None else ''}.")
        raise SystemExit(NOTHING_FOUND)
    say(f"Not bookmarked any more: {harmless(page.title) or page.ref} ({page.ref}).")
