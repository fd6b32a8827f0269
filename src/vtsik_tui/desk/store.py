"""The store: every question to the desk's file, and every change to it, goes through here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vtsik_tui.desk.faults import DeskError, DeskReadOnly
from vtsik_tui.desk.opening import Opened, open_file
from vtsik_tui.desk.trouble import explained
from vtsik_tui.desk.versions import LATEST
from vtsik_tui.served import desk_is_read_only

Answer = tuple[Any, ...]


class Store:
    """The file, opened when it is first needed; made when something is first written."""

    def __init__(self, path: Path) -> None:
        """Open nothing yet.

        Args:
            path: The file.
        """
        self.path = path
        """The file."""
        self._opened: Opened | None = None
        self._inode = 0

    @property
    def message(self) -> str:
        """What the reader must know of the file; empty if all is well."""
        return self._opened.message if self._opened else ""

    def close(self) -> None:
        """Close the file."""
        if self._opened is not None:
            self._opened.connection.close()
            self._opened = None

    def all(self, sql: str, values: Sequence[object] = ()) -> list[Answer]:
        """Ask a question.

        Args:
            sql: The question; what the reader gave stands in `values`, never here.
            values: The parameters.

        Returns:
            The rows; none if there is no desk yet.

        Raises:
            DeskError: If it cannot be read.
        """
        if self._opened is None and not self.path.exists():
            return []
        connection = self._open().connection
        try:
            return connection.execute(sql, values).fetchall()
        except (sqlite3.Error, OverflowError) as error:
            raise explained(error, self.path) from error

    @contextmanager
    def change(self, kept: str = "") -> Iterator[sqlite3.Connection]:
        """Change something: all of it or nothing, and on the disk when the block has ended.

        Args:
            kept: What is written, for the error to hold on to.

        Yields:
            The connection, in a transaction that no other window can come between.

        Raises:
            DeskError: If nothing could be changed.
        """
        try:
            connection = self._begin()
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                _roll_back(connection)
                raise
        except (sqlite3.Error, OverflowError, UnicodeError) as error:
            raise explained(error, self.path, kept) from error
        except DeskError as error:
            error.kept = error.kept or kept
            raise

    def _open(self) -> Opened:
        """Open the file, if it is not open; anew if another one bears its name, or none."""
        if self._opened is not None and _inode(self.path) != self._inode:
            self.close()
        if self._opened is None:
            self._opened = open_file(self.path)
            self._inode = _inode(self.path)
        return self._opened

    def _begin(self) -> sqlite3.Connection:
        """Take the file for oneself."""
        if desk_is_read_only():
            raise DeskReadOnly("Nothing is saved: in this browser the desk can be read, and not changed.")
        opened = self._open()
        if opened.read_only:
            raise DeskReadOnly(f"Nothing is saved: {opened.message}")
        opened.connection.execute("BEGIN IMMEDIATE")
        if opened.connection.execute("PRAGMA user_version").fetchone()[0] != LATEST:
            opened.connection.execute("ROLLBACK")
            raise DeskReadOnly(
                "Nothing is saved: a newer version of this program has changed the desk; start anew."
            )
        return opened.connection


def _roll_back(connection: sqlite3.Connection) -> None:
    """Take back what was begun; after a full disk SQLite has done so itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _inode(path: Path) -> int:
    """Which file bears a name; 0 if none does."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0
