"""Dressing a page: what is the reader's own stands on it, marked as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vtsik_tui.archive.records import Entry, Form, Page, Section, Span
from vtsik_tui.desk.records import Note
from vtsik_tui.views.note_text import SIGN, entries_of
from vtsik_tui.views.shelf import Shelf

#: Stands for a bookmark.
STAR = "★"


def dressed(page: Page, shelf: Shelf) -> Page:
    """Put on a page what the reader has of it.

    Args:
        page: As the facts have it.
        shelf: What is on the desk.

    Returns:
        The page with its bookmark under the names and with the reader's note before the facts.
    """
    ref = page.row.ref
    own = tuple(_sections(ref, shelf))
    if ref not in shelf.marked and not own:
        return page
    first = 1 if page.sections and not page.sections[0].title else 0
    return replace(
        page,
        facts=_facts(page, shelf),
        sections=(*page.sections[:first], *own, *page.sections[first:]),
    )


def _facts(page: Page, shelf: Shelf) -> tuple[Span, ...]:
    """The vital facts, before them the bookmark and the folders that it is in."""
    bookmarks = shelf.followed.bookmarks.get(page.row.ref, ())
    if not bookmarks:
        return page.facts
    folders = ", ".join(one.folder for one in bookmarks if one.folder)
    said = Span(f"{STAR}\xa0{folders}" if folders else STAR, Form.STRONG)
    return (said, Span(" · "), *page.facts) if page.facts else (said,)


def _sections(ref: str, shelf: Shelf) -> Iterator[Section]:
    """The note, and what was begun and not saved."""
    notes = shelf.followed.notes.get(ref, ())
    if notes:
        entries = [entry for note in notes for entry in _note(note, ref)]
        yield Section(f"{SIGN} Your note", tuple(entries))
    if draft := shelf.draft_of(ref):
        said = Entry((Span("Not saved yet; m goes on with it.", Form.FAINT),), prose=True)
        yield Section(f"{SIGN} Begun and not saved", (said, *entries_of(draft.text)))


def _note(note: Note, ref: str) -> Iterator[Entry]:
    """One note; one from before a merger says on what it was written."""
    if note.ref != ref:
        yield Entry((Span(f"Written on {note.ref}, which is this now:", Form.FAINT),), prose=True)
    yield from entries_of(note.text)
