"""The history: pages and searches across sessions, and where the reader was last."""

from __future__ import annotations

from vtsik_tui.desk.moments import clean, now
from vtsik_tui.desk.records import Kind, Visit
from vtsik_tui.desk.store import Store

#: Who looks further back than so many steps looks into the notes.
MOST = 5000

_LAST = "place"


class Visits:
    """The history of a desk. Every change is on the disk when the method returns."""

    def __init__(self, store: Store) -> None:
        """Keep the history in a file.

        Args:
            store: The file.
        """
        self._store = store

    def add(self, kind: Kind, what: str, title: str = "", place: str = "") -> None:
        """Take note of a step.

        Args:
            kind: ``page`` or ``search``.
            what: The ref of the page, or the words of the search.
            title: What the page is called.
            place: Where the reader is now, as `last_place` shall give it; empty to leave that as it is.
        """
        with self._store.change() as connection:
            latest = connection.execute("SELECT kind, what FROM visit ORDER BY at DESC, id DESC").fetchone()
            if latest != (kind, clean(what)):  # the same page twice in a row is one step
                connection.execute(
                    "INSERT INTO visit (kind, what, title, at) VALUES (?, ?, ?, ?)",
                    (kind, clean(what), clean(title), now()),
                )
                connection.execute(
                    "DELETE FROM visit WHERE id <= (SELECT id FROM visit ORDER BY id DESC LIMIT 1 OFFSET ?)",
                    (MOST,),
                )
            if place:
                connection.execute("REPLACE INTO kept VALUES (?, ?)", (_LAST, clean(place)))

    def latest(self, most: int, kind: Kind | None = None) -> tuple[Visit, ...]:
        """List the last steps.

        Args:
            most: How many at most.
            kind: ``page`` or ``search`` only.

        Returns:
            The newest first; each page and each search once, as it was last.
        """
        found = self._store.all(
            "SELECT kind, what, title, max(at) FROM visit WHERE ? IS NULL OR kind = ?"
            " GROUP BY kind, what ORDER BY max(at) DESC, max(id) DESC LIMIT ?",
            (kind, kind, most),
        )
        return tuple(Visit(*answer) for answer in found)

    def all(self) -> tuple[Visit, ...]:
        """List every step.

        Returns:
            The oldest first.
        """
        found = self._store.all("SELECT kind, what, title, at FROM visit ORDER BY at, id")
        return tuple(Visit(*answer) for answer in found)

    def stay(self, place: str) -> None:
        """Take note of where the reader is.

        Args:
            place: For `last_place`.
        """
        with self._store.change() as connection:
            connection.execute("REPLACE INTO kept VALUES (?, ?)", (_LAST, clean(place)))

    def last_place(self) -> str:
        """Tell where the reader was last.

        Returns:
            As it was given to `stay`; empty if that never was.
        """
        found = self._store.all("SELECT value FROM kept WHERE name = ?", (_LAST,))
        return str(found[0][0]) if found else ""

    def forget(self) -> int:
        """Forget all pages and searches, and where the reader was.

        Returns:
            How many steps there were.
        """
        with self._store.change() as connection:
            connection.execute("DELETE FROM kept WHERE name = ?", (_LAST,))
            return connection.execute("DELETE FROM visit").rowcount
