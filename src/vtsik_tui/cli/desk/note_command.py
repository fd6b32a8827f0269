"""``vtsik-tui desk note``: write a note."""

from __future__ import annotations

import sys
from contextlib import suppress

import click

from vtsik_tui.cli.asking import asked
from vtsik_tui.cli.choice import WRONG_USE, Choice
from vtsik_tui.cli.desk.seated import Marked, Seat, seated
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, say, speak_utf8
from vtsik_tui.desk.editing import Edited
from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.records import Note


@click.command()
@click.argument("name", metavar="REF")
@click.argument("words", nargs=-1, metavar="[TEXT]…")
@click.option("--replace", is_flag=True, help="Put TEXT in place of what is written already.")
@click.pass_obj
def note(choice: Choice, name: str, words: tuple[str, ...], replace: bool) -> None:
    """Write a note on REF: kind/id, or a name that only it bears.

    TEXT is Markdown, and [[kind/id|text]] in it a link; - reads it from
    standard input. It is added below what is written already. Without TEXT,
    the note opens in the editor that VISUAL or EDITOR names. A note that is
    replaced by nothing ("") is taken away.
    """
    speak_utf8()
    with seated(choice) as seat:
        page = seat.meant(asked((name,)))
        there = seat.followed().note_of(page.ref)
        if not words:
            _edit(seat, page, there)
            return
        text = _from_standard_input() if words == ("-",) else asked(words)
        if not text.strip() and not replace:
            raise click.UsageError("TEXT is empty: say what to write, or --replace to take the note away.")
        try:
            done = (
                seat.desk.notes.write(there.ref, text, there.text, page.title).note
                if replace
                else seat.desk.notes.add(there.ref, text, page.title)
            )
        except DeskError as error:
            # What came down a pipe is nowhere else.
            fail(
                " ".join((harmless(str(error)), _rescued(text) if words == ("-",) else "")).strip(), WRONG_USE
            )
    _say(done, page)


def _edit(seat: Seat, page: Marked, there: Note) -> None:
    """Let the note be written in the reader's editor."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise click.UsageError("TEXT is missing, and there is no terminal for an editor: give TEXT, or -.")
    file = Edited(there.text)
    text = file.edit()
    try:
        done = seat.desk.notes.write(there.ref, text, there.text, page.title)
    except DeskError as error:
        raise DeskError(f"{error} {file.kept.capitalize()}", text) from error
    file.discard()
    if done.note.text == there.text:
        say("Nothing was changed.")
    elif done.joined:
        say(f"Saved: {page.ref} was changed elsewhere meanwhile; both texts are kept, one below the other.")
    else:
        say(
            f"{'Saved' if done.note.text else 'Taken away'}: the note on {harmless(page.title)} ({page.ref})."
        )


def _say(note: Note, page: Marked) -> None:
    """Say that a note is on the disk, or gone from it."""
    done = "Saved" if note.text else "Taken away"
    say(f"{done}: the note on {harmless(page.title) or page.ref} ({page.ref}).")


def _from_standard_input() -> str:
    """All of standard input, read as UTF-8; the line end at its end is the shell's."""
    if sys.stdin is None:
        return ""
    raw = sys.stdin.buffer.read()
    return raw.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def _rescued(text: str) -> str:
    """Keep a text in a file of its own, and say where; say nothing if that fails too."""
    with suppress(DeskError):
        return Edited(text).kept.capitalize()
    return ""
