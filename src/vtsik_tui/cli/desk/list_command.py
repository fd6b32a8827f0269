"""``vtsik-tui desk list``: what stands on the desk."""

from __future__ import annotations

import click

from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.desk.listing import Listing
from vtsik_tui.cli.desk.seated import seated
from vtsik_tui.cli.printing import remark, say, speak_utf8
from vtsik_tui.export.json_text import Json, as_json


@click.command("list")
@click.option("--json", "for_programs", is_flag=True, help="Print them as JSON.")
@click.pass_obj
def list_desk(choice: Choice, for_programs: bool) -> None:
    """List bookmarks by folder, and notes.

    What has gone from the facts is listed too. The exit code is 1 if there is
    nothing on the desk.
    """
    speak_utf8()
    with seated(choice) as seat:
        bookmarks, notes = seat.desk.bookmarks.all(), seat.desk.notes.all()
        listing = Listing(seat.archive)
        if for_programs:
            found: dict[str, Json] = {
                "bookmarks": [listing.bookmark_json(one) for one in bookmarks],
                "notes": [listing.note_json(one) for one in notes],
            }
            say(as_json(found))
        elif bookmarks or notes:
            say(listing.text(bookmarks, notes))
    if not bookmarks and not notes:
        remark("There is nothing on the desk yet: vtsik-tui desk bookmark REF, vtsik-tui desk note REF TEXT.")
        raise SystemExit(NOTHING_FOUND)
