"""``vtsik-tui desk import``: what was exported, added to what is there."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from vtsik_tui.cli.choice import WRONG_USE
from vtsik_tui.cli.desk.seated import alone
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, say, speak_utf8

#: Nothing that a desk was exported to is larger, in bytes.
_LARGEST = 200_000_000


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
def import_desk(file: Path) -> None:
    """Add what desk export --json wrote into FILE; - reads standard input.

    Nothing is written over, and nothing stands there twice: where a note says
    something else, both texts are kept, one below the other.
    """
    speak_utf8()
    from vtsik_tui.desk.transfer.model import NoDesk, read

    name = harmless(str(file))
    try:
        brought = read(_bytes(file))
    except OSError as error:
        fail(f"{name} cannot be read ({error.strerror}).", WRONG_USE)
    except NoDesk as error:
        fail(f"{name} is not imported: {harmless(str(error))}.", WRONG_USE)
    with alone() as desk:
        merged = desk.merge(brought)
    if merged.nothing:
        say("Everything was there already.")
        return
    counts = (
        (merged.bookmarks, "bookmark", "bookmarks"),
        (merged.notes, "note", "notes"),
        (merged.drafts, "draft", "drafts"),
        (merged.history, "step of the history", "steps of the history"),
    )
    new = ", ".join(f"{count:,} {one if count == 1 else many}" for count, one, many in counts if count)
    both = f"; in {merged.joined:,} of the notes both texts are kept" if merged.joined else ""
    say(f"Added: {new}{both}.")


def _bytes(file: Path) -> bytes:
    """What stands in a file, or on standard input."""
    if str(file) == "-":
        return sys.stdin.buffer.read(_LARGEST) if sys.stdin is not None else b""
    with file.open("rb") as opened:
        return opened.read(_LARGEST)
