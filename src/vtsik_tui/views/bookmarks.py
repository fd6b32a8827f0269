"""The page of the desk: bookmarks by folder, notes, and what was left unsaved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.desk.records import Bookmark
from vtsik_tui.views.address import Address
from vtsik_tui.views.note_text import SIGN, beginning_of
from vtsik_tui.views.shelf import Shelf, look
from vtsik_tui.words.width import cut

#: The address of the page.
REF = "bookmarks/"

#: So much of a note is told in the list, in cells.
_BEGINNING = 80

#: Parts the folder of a bookmark from its ref in the name of an entry; no name of a folder holds it.
_BETWEEN = "\n"


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page from the desk's file.

    Args:
        archive: The facts.
        address: ``bookmarks/``.

    Returns:
        The page.
    """
    from vtsik_tui.desk.desk import Desk
    from vtsik_tui.desk.faults import DeskError

    del address  # there is one desk
    try:
        with Desk() as desk:
            return bookmarks_page(look(desk, archive))
    except DeskError as error:
        return _page(Section("", (Entry((Span(str(error)),), prose=True),)))


def bookmarks_page(shelf: Shelf) -> Page:
    """Make the page.

    Args:
        shelf: What is on the desk.

    Returns:
        A section for each folder, one for notes on what is not bookmarked, one for drafts.
    """
    sections = [*_folders(shelf), *_notes(shelf), *_drafts(shelf)]
    if not sections:
        said = "Nothing is bookmarked and no note is written yet: on a page, b bookmarks it, m writes a note."
        sections = [Section("", (Entry((Span(said),), prose=True),))]
    return _page(*sections)


def bookmark_at(claim: str) -> tuple[str, str] | None:
    """Tell which bookmark an entry of the page is.

    Args:
        claim: The name of the entry.

    Returns:
        Its folder and ref, as they are on the desk; None if it is no bookmark.
    """
    kind, _, rest = claim.partition(":")
    folder, between, ref = rest.partition(_BETWEEN)
    return (folder, ref) if kind == "bookmark" and between else None


def _page(*sections: Section) -> Page:
    """The page of these sections."""
    return Page(Row(REF, "bookmarks", "Bookmarks and notes"), (), (), sections)


def _folders(shelf: Shelf) -> Iterator[Section]:
    """A section for each folder."""
    for folder, some in groupby(shelf.bookmarks, key=lambda one: one.folder):
        entries = tuple(_bookmark(one, shelf) for one in some)
        yield Section(folder or "In no folder", entries, len(entries))


def _bookmark(one: Bookmark, shelf: Shelf) -> Entry:
    """A bookmark in its line, below it how the note on it begins."""
    row = shelf.rows.get(one.ref)
    notes = shelf.followed.notes.get(row.ref if row else one.ref, ())
    detail = (Span(f"{SIGN} {_cut(notes[0].text)}"),) if notes else ()
    return _entry(row, one.ref, one.title, detail, f"bookmark:{one.folder}{_BETWEEN}{one.ref}")


def _notes(shelf: Shelf) -> Iterator[Section]:
    """The notes on what is not bookmarked."""
    entries = tuple(
        _entry(shelf.rows.get(note.ref), note.ref, note.title, (Span(f"{SIGN} {_cut(note.text)}"),))
        for note in shelf.notes
        if (shelf.followed.now(note.ref) or note.ref) not in shelf.marked
    )
    if entries:
        yield Section("Notes on what is not bookmarked", entries, len(entries))


def _drafts(shelf: Shelf) -> Iterator[Section]:
    """What was left unsaved."""
    entries = tuple(
        _entry(shelf.rows.get(draft.ref), draft.ref, "", (Span(f"{SIGN} {_cut(draft.text)}"),))
        for draft in shelf.drafts
    )
    if entries:
        yield Section("Begun and not saved", entries, len(entries))


def _entry(row: Row | None, ref: str, title: str, detail: tuple[Span, ...], claim: str = "") -> Entry:
    """A page that something is on; one that has gone is told by what it was called."""
    if row is None:
        gone = (Span(title or ref, Form.STRONG), Span(f"  {ref} is not in this database", Form.FAINT))
        return Entry(gone, detail=detail, claim=claim)
    name = Span(row.title, Form.NAME, row.ref, row.title_ru, row.glyph, row.color)
    brief = (Span(f"  {row.brief}", Form.FAINT),) if row.brief else ()
    return Entry((name, *brief), dates=row.dates, detail=detail, claim=claim)


def _cut(text: str) -> str:
    """The beginning of a note that fits into a line."""
    return cut(beginning_of(text), _BEGINNING)
