"""Notes and drafts: what the reader writes, none of which is ever written over unseen."""

from __future__ import annotations

import sqlite3

from vtsik_tui.desk.moments import clean, now
from vtsik_tui.desk.records import Draft, Note, Written
from vtsik_tui.desk.store import Store

#: Stands between two texts that were written at the same time.
BETWEEN = "\n\n* * *\n\n"

_COLUMNS = "ref, text, title, created, changed"


class Notes:
    """The notes of a desk. Every change is on the disk when the method returns."""

    def __init__(self, store: Store) -> None:
        """Keep notes in a file.

        Args:
            store: The file.
        """
        self._store = store

    def all(self) -> tuple[Note, ...]:
        """List the notes.

        Returns:
            All, by ref.
        """
        return tuple(Note(*answer) for answer in self._store.all(f"SELECT {_COLUMNS} FROM note ORDER BY ref"))

    def get(self, ref: str) -> Note:
        """Read a note.

        Args:
            ref: What it is on.

        Returns:
            The note; one without a text if there is none.
        """
        found = self._store.all(f"SELECT {_COLUMNS} FROM note WHERE ref = ?", (clean(ref),))
        return Note(*found[0]) if found else Note(ref)

    def write(self, ref: str, text: str, seen: str, title: str = "") -> Written:
        """Write a note in place of the one that was read before.

        Args:
            ref: What it is on.
            text: The whole note; nothing but blanks takes it away.
            seen: The note as it was read, empty if there was none. If it is
                another one by now, both texts are kept, that one first.
            title: What the page is called.

        Returns:
            The note as it stands now.

        Raises:
            DeskError: If it is not saved; the error holds the text.
        """
        text, seen = clean(text), clean(seen)
        with self._store.change(kept=text) as connection:
            there = _there(connection, ref)
            changed_elsewhere = there.text not in (seen, text)
            if changed_elsewhere:
                text = there.text if not text.strip() else joined(there.text, text, seen)
            return Written(_put(connection, there, text, title), joined=changed_elsewhere)

    def add(self, ref: str, text: str, title: str = "") -> Note:
        """Write below what is written already.

        Args:
            ref: What the note is on.
            text: What to add; if the note has it already, it stays as it is.
            title: What the page is called.

        Returns:
            The note as it stands now.

        Raises:
            DeskError: If it is not saved; the error holds the text.
        """
        text = clean(text)
        with self._store.change(kept=text) as connection:
            there = _there(connection, ref)
            return _put(connection, there, added(there.text, text), title)

    def draft(self, ref: str) -> Draft | None:
        """Read a draft.

        Args:
            ref: What it is on.

        Returns:
            The draft; None if there is none.
        """
        found = self._store.all("SELECT ref, text, changed FROM draft WHERE ref = ?", (clean(ref),))
        return Draft(*found[0]) if found else None

    def drafts(self) -> tuple[Draft, ...]:
        """List the drafts.

        Returns:
            All, by ref.
        """
        return tuple(
            Draft(*answer) for answer in self._store.all("SELECT ref, text, changed FROM draft ORDER BY ref")
        )

    def keep_draft(self, ref: str, text: str) -> None:
        """Keep what is written and not saved.

        Args:
            ref: What it is on.
            text: The whole of it; nothing takes the draft away.

        Raises:
            DeskError: If it is not kept; the error holds the text.
        """
        text = clean(text)
        with self._store.change(kept=text) as connection:
            connection.execute("DELETE FROM draft WHERE ref = ?", (clean(ref),))
            if text:
                connection.execute("INSERT INTO draft VALUES (?, ?, ?)", (clean(ref), text, now()))


def added(there: str, text: str) -> str:
    """Set a text below another one.

    Args:
        there: What is written.
        text: What comes below it.

    Returns:
        Both, as paragraphs; what is written if it ends in the text already.
    """
    if not there.strip():
        return text
    if not text.strip() or f"\n\n{there}".endswith(f"\n\n{text}"):
        return there
    return f"{there.rstrip()}\n\n{text}"


def joined(there: str, text: str, seen: str = "") -> str:
    """Keep two texts that were written at the same time.

    Args:
        there: What the other window wrote.
        text: What this one wrote.
        seen: What both began with.

    Returns:
        Both, the other one first. Where both went on from what was there, that is not said twice.
    """
    if text and text in there:
        return there
    if there and there in text:
        return text
    if seen.strip() and there.startswith(seen) and text.startswith(seen):
        return there.rstrip() + BETWEEN + text[len(seen) :].lstrip()
    return there.rstrip() + BETWEEN + text


def _there(connection: sqlite3.Connection, ref: str) -> Note:
    """The note as it stands, read in the transaction that will change it."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM note WHERE ref = ?", (clean(ref),)).fetchone()
    return Note(*found) if found else Note(clean(ref))


def _put(connection: sqlite3.Connection, there: Note, text: str, title: str) -> Note:
    """Put a text in the place of a note."""
    if text == there.text:
        return there
    connection.execute("DELETE FROM note WHERE ref = ?", (there.ref,))
    if not text.strip():
        return Note(there.ref)
    note = Note(there.ref, text, clean(title) or there.title, there.created or now(), now())
    connection.execute(
        f"INSERT INTO note ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",
        (note.ref, note.text, note.title, note.created, note.changed),
    )
    return note
