"""The versions of the desk's file: what each made of the one before.

A version that was ever released is never changed here: its file may lie on
somebody's disk. Add the next one instead, and a file of it to the tests.
"""

from __future__ import annotations

#: "VTSD": `PRAGMA application_id`, by which a desk is told from any other SQLite file.
APPLICATION_ID = 0x56545344

_FIRST = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE bookmark (ref TEXT PRIMARY KEY, title TEXT NOT NULL, added TEXT NOT NULL)",
    "CREATE TABLE note (ref TEXT PRIMARY KEY, text TEXT NOT NULL, title TEXT NOT NULL,"
    " created TEXT NOT NULL, changed TEXT NOT NULL)",
    "CREATE TABLE visit (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('page', 'search')),"
    " what TEXT NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL)",
    "CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
)

#: Bookmarks get folders and an order of their own, and notes that were left unsaved a place.
_FOLDERS = (
    "CREATE TABLE draft (ref TEXT PRIMARY KEY, text TEXT NOT NULL, changed TEXT NOT NULL)",
    "ALTER TABLE bookmark RENAME TO bookmark_before",
    "CREATE TABLE bookmark (ref TEXT NOT NULL, folder TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL,"
    " title TEXT NOT NULL, added TEXT NOT NULL, PRIMARY KEY (folder, ref))",
    "INSERT INTO bookmark (ref, folder, position, title, added)"
    " SELECT ref, '', row_number() OVER (ORDER BY added, rowid), title, added FROM bookmark_before",
    "DROP TABLE bookmark_before",
    "CREATE INDEX bookmark_in_order ON bookmark (folder, position)",
    "CREATE INDEX visit_in_time ON visit (at, id)",
)

#: The statements that lead from each version to the next; the first make the file.
STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _FOLDERS)

#: `PRAGMA user_version` of a desk as this program writes it.
LATEST = len(STEPS)

#: The tables of the latest version.
TABLES = frozenset({"bookmark", "note", "visit", "kept", "draft"})
