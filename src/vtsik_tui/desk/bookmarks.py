"""Bookmarks, and the folders that they stand in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from vtsik_tui.desk.moments import clean, now
from vtsik_tui.desk.records import Bookmark
from vtsik_tui.desk.store import Store

_COLUMNS = "ref, folder, title, added"


class Bookmarks:
    """The bookmarks of a desk. Every change is on the disk when the method returns."""

    def __init__(self, store: Store) -> None:
        """Keep bookmarks in a file.

        Args:
            store: The file.
        """
        self._store = store

    def all(self) -> tuple[Bookmark, ...]:
        """List the bookmarks.

        Returns:
            Those in no folder first, then by folder; in each in the reader's order.
        """
        found = self._store.all(f"SELECT {_COLUMNS} FROM bookmark ORDER BY folder, position, ref")
        return tuple(Bookmark(*answer) for answer in found)

    def add(self, ref: str, folder: str = "", title: str = "") -> bool:
        """Bookmark a page.

        Args:
            ref: ``kind/id`` or the address of a view.
            folder: Where to; it comes into being with its first bookmark.
            title: What the page is called.

        Returns:
            Whether it was not bookmarked there before.
        """
        return self.put_back([Bookmark(ref, folder, title, now())]) == 1

    def put_back(self, bookmarks: Iterable[Bookmark]) -> int:
        """Put bookmarks at the end of their folders; those that are there already stay as they are.

        Args:
            bookmarks: Which.

        Returns:
            How many were not there.
        """
        with self._store.change() as connection:
            return sum(append(connection, bookmark) for bookmark in bookmarks)

    def remove(self, refs: Iterable[str], folder: str | None = None) -> tuple[Bookmark, ...]:
        """Take bookmarks away.

        Args:
            refs: Of what.
            folder: From which folder only; from all if None.

        Returns:
            What was taken away, for `put_back`.
        """
        gone: list[Bookmark] = []
        with self._store.change() as connection:
            for ref in refs:
                values = (ref, folder, folder)
                where = "WHERE ref = ? AND (? IS NULL OR folder = ?)"
                found = connection.execute(f"SELECT {_COLUMNS} FROM bookmark {where}", values).fetchall()
                gone += [Bookmark(*answer) for answer in found]
                connection.execute(f"DELETE FROM bookmark {where}", values)
        return tuple(gone)

    def move(self, ref: str, folder: str, to: str) -> bool:
        """Move a bookmark to the end of another folder.

        Args:
            ref: Of what.
            folder: Where it stands.
            to: Where it goes.

        Returns:
            Whether it was there.
        """
        to = _folder(to)
        with self._store.change() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM bookmark WHERE ref = ? AND folder = ?", (ref, folder)
            ).fetchone()
            if found is None or folder == to:
                return found is not None
            connection.execute("DELETE FROM bookmark WHERE ref = ? AND folder = ?", (ref, folder))
            own, _, title, added = found
            append(connection, Bookmark(own, to, title, added))
            return True

    def shift(self, ref: str, folder: str, by: int) -> bool:
        """Move a bookmark up or down in its folder.

        Args:
            ref: Of what.
            folder: Where it stands.
            by: How many places, up if negative.

        Returns:
            Whether it stands elsewhere now.
        """
        with self._store.change() as connection:
            question = "SELECT ref FROM bookmark WHERE folder = ? ORDER BY position, ref"
            before = [own for (own,) in connection.execute(question, (folder,))]
            if ref not in before:
                return False
            after = [own for own in before if own != ref]
            after.insert(min(max(0, before.index(ref) + by), len(after)), ref)
            for position, own in enumerate(after, 1):
                connection.execute(
                    "UPDATE bookmark SET position = ? WHERE folder = ? AND ref = ?", (position, folder, own)
                )
        return after != before

    def rename(self, folder: str, to: str) -> int:
        """Give a folder another name; if there is one of that name, they become one.

        Args:
            folder: Its name.
            to: Its new name.

        Returns:
            How many bookmarks stand under the new name that stood under the old one.
        """
        to = _folder(to)
        with self._store.change() as connection:
            question = f"SELECT {_COLUMNS} FROM bookmark WHERE folder = ? ORDER BY position, ref"
            found = connection.execute(question, (folder,)).fetchall()
            if folder != to:
                connection.execute("DELETE FROM bookmark WHERE folder = ?", (folder,))
                for ref, _, title, added in found:
                    append(connection, Bookmark(ref, to, title, added))
            return len(found)


def append(connection: sqlite3.Connection, bookmark: Bookmark) -> bool:
    """Put a bookmark at the end of its folder.

    Args:
        connection: In a transaction.
        bookmark: Which.

    Returns:
        Whether it was not there.
    """
    folder = _folder(bookmark.folder)
    done = connection.execute(
        "INSERT INTO bookmark (ref, folder, position, title, added)"
        " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM bookmark WHERE folder = ?), ?, ?)"
        " ON CONFLICT DO NOTHING",
        (clean(bookmark.ref), folder, folder, clean(bookmark.title), bookmark.added),
    )
    return done.rowcount == 1


def _folder(name: str) -> str:
    """The name of a folder in one line, without blanks around it."""
    return " ".join(clean(name).split())
