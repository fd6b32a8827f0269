"""Opening a database file that may be anything at all.

The file may come from a stranger: it is opened read-only and immutable, its
header is read before SQLite sees it, its schema is not trusted, and each thing
that can be wrong with it has its own sentence.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from vtsik_tui.archive.asking import UNANSWERED
from vtsik_tui.archive.faults import CannotOpen
from vtsik_tui.schema import APPLICATION_ID, SCHEMA_VERSION
from vtsik_tui.words.hidden import HIDDEN

#: The first 16 bytes of every SQLite file (https://sqlite.org/fileformat.html).
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
#: No text of ours is longer; a damaged length may claim to be.
_LONGEST_VALUE = 16 * 1024 * 1024
#: Up to this size every page is looked at: some 1.5 ms for each MiB.
_MOST_CHECKED = 128 * 1024 * 1024
_OWN = "leave out --db to open the one that comes with the program"

#: Of the library that reads the file.
SQLITE_VERSION = sqlite3.sqlite_version

_TABLES = {
    *("meta", "entity", "former_ref", "alias", "name", "search", "link", "list_row"),
    *("person", "body", "body_seat", "place", "source", "party", "term", "relation_type"),
    *("event", "event_place", "event_body", "event_document", "event_person"),
    *("document", "document_issuer", "document_person"),
    *("membership", "composition", "figure", "relation", "dispute", "dispute_value", "citation"),
}


def connect(path: Path, *, trusted: bool) -> sqlite3.Connection:
    """Open a database for reading.

    Args:
        path: The file.
        trusted: Whether to spare the look at every page of it.

    Returns:
        A connection that cannot write, and whose text is safe to print.

    Raises:
        CannotOpen: If the file is missing, unreadable, not a database, of
            another program, of another schema version, or damaged.
    """
    _check_header(path, _header(path))
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise CannotOpen(f"{_shown(path)} cannot be opened ({error}): {_OWN}.") from error
    try:
        _guard(connection)
        _check_tables(path, connection)
        if not trusted:
            _check_pages(path, connection)
    except UNANSWERED as error:
        connection.close()
        raise CannotOpen(_damaged(path)) from error
    except CannotOpen:
        connection.close()
        raise
    return connection


def safe_text(raw: bytes) -> str:
    """Read a text of the database, whatever bytes it holds.

    Args:
        raw: The bytes as stored, which should be UTF-8 and may not be.

    Returns:
        The text, with a replacement character for each thing that is no
        letter, so that nothing in data reaches the terminal as a command.
    """
    text = raw.decode("utf-8", "replace")
    return text if text.isprintable() else HIDDEN.sub("\ufffd", text)


def _header(path: Path) -> bytes:
    """Read the first bytes of the file, or say why that is impossible."""
    try:
        if path.is_dir():
            raise CannotOpen(f"{_shown(path)} is a folder, not a database: name the file, or {_OWN}.")
        if not path.exists():
            raise CannotOpen(f"There is no database at {_shown(path)}: check the path, or {_OWN}.")
        if not path.is_file():
            raise CannotOpen(f"{_shown(path)} is not an ordinary file: name a database file, or {_OWN}.")
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise CannotOpen(
            f"{_shown(path)} cannot be read ({reason}): check its permissions, or {_OWN}."
        ) from error


def _check_header(path: Path, header: bytes) -> None:
    """Check what the header tells: kind of file, owner, version, size."""
    if header[:16] != _MAGIC:
        what = "is empty" if not header else "is not an SQLite database"
        raise CannotOpen(f"{_shown(path)} {what}: name a database made by vtsik-tui build, or {_OWN}.")
    if len(header) < _HEADER_BYTES:
        raise CannotOpen(_damaged(path))
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise CannotOpen(
            f"{_shown(path)} is a database of another program: name one made by vtsik-tui build, or {_OWN}."
        )
    version = int.from_bytes(header[60:64])
    versions = f"schema {version}; this one reads {SCHEMA_VERSION}"
    if version > SCHEMA_VERSION:
        raise CannotOpen(
            f"{_shown(path)} was made by a newer vtsik-tui ({versions}): upgrade the program, or {_OWN}."
        )
    if version < SCHEMA_VERSION:
        raise CannotOpen(
            f"{_shown(path)} was made by an older vtsik-tui ({versions}): make it anew with vtsik-tui build."
        )
    if path.stat().st_size < _stated_size(header):
        raise CannotOpen(_damaged(path))


def _stated_size(header: bytes) -> int:
    """The size in bytes that the header says the file has."""
    page_size = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    return (65_536 if page_size == 1 else page_size) * pages


def _guard(connection: sqlite3.Connection) -> None:
    """Let nothing in the file do more than hold rows."""
    connection.text_factory = safe_text
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _check_tables(path: Path, connection: sqlite3.Connection) -> None:
    """Check that what will be asked is there, and is a plain table."""
    found = {
        name
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        if ("VIRTUAL" in str(sql)[:20].upper()) == (name == "search")
    }
    missing = sorted(_TABLES - found)
    if missing:
        raise CannotOpen(
            f"{_shown(path)} lacks the table {missing[0]}: make it anew with vtsik-tui build, or {_OWN}."
        )


def _check_pages(path: Path, connection: sqlite3.Connection) -> None:
    """Check that the file holds together, unless that would take long."""
    if path.stat().st_size > _MOST_CHECKED:
        return
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise CannotOpen(_damaged(path))


def _shown(path: Path) -> str:
    """The name of a file, safe to print."""
    return safe_text(os.fsencode(path))


def _damaged(path: Path) -> str:
    """The sentence for a file whose beginning is right and whose rest is not."""
    return f"{_shown(path)} is damaged: make it anew with vtsik-tui build, or {_OWN}."
