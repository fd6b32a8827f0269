"""``vtsik-tui desk show``: what the reader has of one entity."""

from __future__ import annotations

import click

from vtsik_tui.cli.asking import asked
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.desk.listing import Listing
from vtsik_tui.cli.desk.seated import seated
from vtsik_tui.cli.printing import harmless, remark, say, speak_utf8
from vtsik_tui.export.json_text import Json, as_json
from vtsik_tui.words.hidden import HIDDEN


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option("--json", "for_programs", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def show(choice: Choice, words: tuple[str, ...], for_programs: bool) -> None:
    """Show what you wrote on REF, and the folders it is bookmarked in.

    Whatever it was called when you wrote it. The exit code is 1 if there is
    nothing of it on the desk.
    """
    speak_utf8()
    name = asked(words)
    if not name:
        raise click.UsageError("The name is empty: say what to show.")
    with seated(choice) as seat:
        page = seat.meant(name)
        followed = seat.followed()
        bookmarks, notes = followed.bookmarks.get(page.ref, []), followed.notes.get(page.ref, [])
        listing = Listing(seat.archive)
        if for_programs:
            found: dict[str, Json] = {
                "ref": page.ref,
                "title": page.title,
                "bookmarks": [listing.bookmark_json(one) for one in bookmarks],
                "notes": [listing.note_json(one) for one in notes],
            }
            say(as_json(found))
    if not for_programs and bookmarks:
        where = ", ".join(harmless(one.folder) or "no folder" for one in bookmarks)
        say(f"Bookmarked ({where}).")
    if not for_programs:
        for note in notes:
            say(HIDDEN.sub("\ufffd", note.text))
    if not bookmarks and not notes:
        remark(f"There is nothing of {page.ref} on the desk.")
        raise SystemExit(NOTHING_FOUND)
