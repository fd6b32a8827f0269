"""From what SQLite says to what a reader can do about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from vtsik_tui.desk.faults import DeskError, DeskReadOnly
from vtsik_tui.words.hidden import HIDDEN

#: The file is none of SQLite's, or not whole.
DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})

_SENTENCES: dict[int, tuple[type[DeskError], str]] = {
    sqlite3.SQLITE_READONLY: (DeskReadOnly, "Nothing is saved: {name} is read-only; change its permissions."),
    sqlite3.SQLITE_CANTOPEN: (DeskReadOnly, "Nothing is saved: {folder} cannot be written to."),
    sqlite3.SQLITE_FULL: (DeskError, "Nothing is saved: the disk of {name} is full; make room, save again."),
    sqlite3.SQLITE_IOERR: (
        DeskError,
        "Nothing is saved: {name} cannot be written; is its disk full or gone?",
    ),
    sqlite3.SQLITE_BUSY: (DeskError, "Nothing is saved: another program keeps {name} locked; try again."),
    sqlite3.SQLITE_LOCKED: (DeskError, "Nothing is saved: another program keeps {name} locked; try again."),
    sqlite3.SQLITE_NOTADB: (
        DeskError,
        "{name} is damaged: start anew, and it is set aside under another name.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        DeskError,
        "{name} is damaged: start anew, and it is set aside under another name.",
    ),
}

_PRIMARY = 0xFF  # an extended code says more in its higher bits


def code_of(error: Exception) -> int:
    """Give SQLite's code of an error.

    Args:
        error: What was raised.

    Returns:
        The primary code; -1 if it has none.
    """
    code: int = getattr(error, "sqlite_errorcode", -1)
    return code & _PRIMARY if code >= 0 else -1


def shown(path: Path) -> str:
    """Write the name of a file so that it can be printed.

    Args:
        path: The file.

    Returns:
        Its name, harmless to a terminal.
    """
    return HIDDEN.sub("\ufffd", str(path).encode("utf-8", "replace").decode()).replace("\n", " ")


def explained(error: Exception, path: Path, kept: str = "") -> DeskError:
    """Say what is wrong with the desk.

    Args:
        error: What SQLite or the system raised.
        path: The desk's file.
        kept: What could not be written.

    Returns:
        The error to raise in its place.
    """
    name, folder = shown(path), shown(path.parent)
    code = code_of(error)
    if code in _SENTENCES:
        kind, sentence = _SENTENCES[code]
        return kind(sentence.format(name=name, folder=folder), kept)
    return DeskError(f"The desk {name} cannot be used ({error}).", kept)
