"""Asking: every question to the database goes through here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from vtsik_tui.archive.faults import DatabaseFault

#: What SQLite raises on a file that is not what it claims to be: its own
#: errors, numbers beyond its range, and messages that quote bytes of the file.
UNANSWERED = (sqlite3.Error, OverflowError, UnicodeError)

#: SQLite allows at least this many parameters in one question.
_MOST_PARAMETERS = 500

Answer = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]
Value = TypeVar("Value")


class Asking:
    """A connection that answers with rows, or with a sentence on what failed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Ask over this connection.

        Args:
            connection: As `opening.connect` gives it.
        """
        self._connection = connection

    def all(self, sql: str, values: Values = ()) -> list[Answer]:
        """Ask for every row.

        Args:
            sql: One question; what the user gave stands in `values`, never here.
            values: The parameters.

        Returns:
            The rows.

        Raises:
            DatabaseFault: If the database is damaged or is not what it claims to be.
        """
        try:
            return self._connection.execute(sql, values).fetchall()
        except UNANSWERED as error:
            raise DatabaseFault(
                f"The database cannot answer ({error}): it is damaged or was changed by another program; "
                "make it anew with vtsik-tui build."
            ) from error

    def first(self, sql: str, values: Values = ()) -> Answer | None:
        """Ask for the first row.

        Args:
            sql: One question.
            values: The parameters.

        Returns:
            The row, or None if there is none.

        Raises:
            DatabaseFault: As for `all`.
        """
        rows = self.all(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Values = ()) -> Any:  # noqa: ANN401 - SQLite's columns hold any type
        """Ask for one value.

        Args:
            sql: One question.
            values: The parameters.

        Returns:
            The first column of the first row, or None if there is no row.

        Raises:
            DatabaseFault: As for `all`.
        """
        row = self.first(sql, values)
        return row[0] if row else None

    def close(self) -> None:
        """End it; no question can be asked any more."""
        self._connection.close()


def marks(values: Sequence[object]) -> str:
    """Return as many question marks as there are values, for ``IN (…)``.

    Args:
        values: What will be bound to them.

    Returns:
        ``?, ?, ?``.
    """
    return ", ".join("?" * len(values))


def batches(values: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """Cut values into as many as one question may be asked with.

    Args:
        values: Any number of them.

    Returns:
        They, in order, some at a time.
    """
    for at in range(0, len(values), _MOST_PARAMETERS):
        yield values[at : at + _MOST_PARAMETERS]
