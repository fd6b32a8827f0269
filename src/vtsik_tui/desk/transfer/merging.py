"""Merging: what is brought along is added to what is there, and nothing stands there twice."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import astuple, dataclass

from vtsik_tui.desk.bookmarks import append
from vtsik_tui.desk.moments import clean, now
from vtsik_tui.desk.notes import joined
from vtsik_tui.desk.records import Draft, Everything, Note, Visit
from vtsik_tui.desk.store import Store


@dataclass(frozen=True, slots=True)
class Merged:
    """How much was new."""

    bookmarks: int = 0
    notes: int = 0
    """Notes that were not there, or say more now."""
    joined: int = 0
    """Of these, notes that said something else: both texts are kept."""
    drafts: int = 0
    history: int = 0

    @property
    def nothing(self) -> bool:
        """Whether everything was there already."""
        return self == Merged()


def merge(store: Store, brought: Everything) -> Merged:
    """Add to a desk what stood on another one: all of it, or nothing.

    Args:
        store: The desk.
        brought: What stood on the other one.

    Returns:
        How much was new.

    Raises:
        DeskError: If nothing could be added.
    """
    with store.change() as connection:
        bookmarks = sum(append(connection, bookmark) for bookmark in brought.bookmarks)
        notes = [_note(connection, note) for note in brought.notes if note.text.strip()]
        drafts = sum(_draft(connection, draft) for draft in brought.drafts if draft.text)
        return Merged(
            bookmarks,
            sum(new for new, _ in notes),
            sum(both for _, both in notes),
            drafts,
            _history(connection, brought.history),
        )


def _note(connection: sqlite3.Connection, note: Note) -> tuple[bool, bool]:
    """Add a note: whether anything is new, and whether both texts are kept."""
    ref, text = clean(note.ref), clean(note.text)
    found = connection.execute(
        "SELECT text, title, created, changed FROM note WHERE ref = ?", (ref,)
    ).fetchone()
    if found is None:
        values = (ref, text, clean(note.title), note.created, note.changed)
        connection.execute(
            "INSERT INTO note (ref, text, title, created, changed) VALUES (?, ?, ?, ?, ?)", values
        )
        return True, False
    there, title, created, changed = found
    both = joined(there, text)
    if both == there:
        return False, False
    connection.execute(
        "UPDATE note SET text = ?, title = ?, created = ?, changed = ? WHERE ref = ?",
        (
            both,
            title or clean(note.title),
            min(created, note.created or created),
            max(changed, note.changed) if both == text else now(),
            ref,
        ),
    )
    return True, both != text


def _draft(connection: sqlite3.Connection, draft: Draft) -> bool:
    """Add a draft: whether anything is new."""
    ref, text = clean(draft.ref), clean(draft.text)
    found = connection.execute("SELECT text FROM draft WHERE ref = ?", (ref,)).fetchone()
    both = joined(found[0], text) if found else text
    if found and both == found[0]:
        return False
    connection.execute("REPLACE INTO draft (ref, text, changed) VALUES (?, ?, ?)", (ref, both, draft.changed))
    return True


def _history(connection: sqlite3.Connection, brought: tuple[Visit, ...]) -> int:
    """Add steps that are not there as often; how many."""
    there = Counter(Visit(*row) for row in connection.execute("SELECT kind, what, title, at FROM visit"))
    new = 0
    for visit in brought:
        if there[visit] > 0:
            there[visit] -= 1
            continue
        kind, what, title, at = astuple(visit)
        connection.execute(
            "INSERT INTO visit (kind, what, title, at) VALUES (?, ?, ?, ?)",
            (kind, clean(what), clean(title), at),
        )
        new += 1
    return new
