"""Opening the desk's file: made if missing, brought up to date, set aside if damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.setting_aside import set_aside
from vtsik_tui.desk.trouble import DAMAGED, code_of, explained, shown
from vtsik_tui.desk.versions import APPLICATION_ID, LATEST, STEPS, TABLES

#: How long a change waits for another window to finish its own, in seconds.
PATIENCE = 10.0


class Opened(NamedTuple):
    """An open file."""

    connection: sqlite3.Connection
    message: str = ""
    """What the reader must know of it; empty if all is well."""
    read_only: bool = False
    """Whether a newer program made it, so that this one must not write into it."""


class _DamagedFileError(Exception):
    """The file is no desk, or not a whole one."""


def open_file(path: Path) -> Opened:
    """Open a desk; make it if there is none.

    Args:
        path: The file.

    Returns:
        The connection, in which nothing is under way.

    Raises:
        DeskError: If it cannot be opened or made, or is a database of another program.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        folder = shown(path.parent)
        raise DeskError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    if path.is_dir():
        raise DeskError(f"{shown(path)} is a folder, where the desk should be: move it away.")
    told = ""
    for _ in range(3):  # another window may set it aside at the same moment
        inode = path.stat().st_ino if path.exists() else 0
        try:
            opened = _open(path)
            return opened._replace(message=told or opened.message)
        except _DamagedFileError:
            told = set_aside(path, inode)
    raise DeskError(f"{shown(path)} is damaged, and so is what was made in its place: check the disk.")


def _open(path: Path) -> Opened:
    """Open a file that may be damaged."""
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        _prepare(connection)
        version = _version(connection, path)
        if version <= LATEST:
            _bring_up_to_date(connection)
        _check(connection, version)
    except (sqlite3.Error, OverflowError) as error:
        if connection is not None:
            connection.close()
        if code_of(error) in DAMAGED:
            raise _DamagedFileError from error
        raise explained(error, path) from error
    except (DeskError, _DamagedFileError):
        if connection is not None:
            connection.close()
        raise
    if version <= LATEST:
        return Opened(connection)
    newer = f"{shown(path)} was written by a newer version of this program: it is read here, and not changed."
    connection.execute("PRAGMA query_only=ON")
    return Opened(connection, newer, read_only=True)


def _prepare(connection: sqlite3.Connection) -> None:
    """Let nothing be said to be saved before it is.

    A rollback journal, for the desk is then one file that can be copied and
    stands on network folders too, where a write-ahead log must not. EXTRA, for
    FULL does not wait for the journal's removal to reach the disk: after a
    power cut the last change would be taken back.
    """
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for pragma in ("trusted_schema=OFF", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a file; 0 if nothing is in it yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    own = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not own and not empty:
        raise DeskError(f"{shown(path)} is a database of another program: move it away.")
    return 0 if empty else max(version, 1)


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Take one step after the other, each whole or not at all."""
    while True:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version >= LATEST:
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Asked again under the lock: another window may have taken the step meanwhile.
            if connection.execute("PRAGMA user_version").fetchone()[0] == version:
                for statement in STEPS[version]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _check(connection: sqlite3.Connection, version: int) -> None:
    """Look through the whole file: a desk is small."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise _DamagedFileError
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if version <= LATEST and TABLES - found:
        raise _DamagedFileError
