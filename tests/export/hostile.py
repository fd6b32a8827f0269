"""A database of which names and texts do their worst to break a format; no facts of ours would be let in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from itertools import cycle
from pathlib import Path

from vtsik_tui.archive.archive import Archive

#: Each would end a field, begin another, be taken for markup, order a terminal about, or turn a line round.
NAMES = (
    'Anna "Quoted", of the {braces} & <tags>',
    "=cmd|' /C calc'!A0; DROP TABLE person; --",
    "# heading * star _low_ `code` [bold]bold[/bold] | cell ~ $ % ^ \\ end\\",
    "שלום עולם علي",
    ']]>--><!-- &amp; \\n \\" BEGIN:VEVENT ,;',
    "1. item",
    "\x1b]52;c;eA==\x07\x1b[31mred\x00\x9b\u202eturned\u2066 \ufeff\uffff",
    "two\nlines\r\nor three",
)
TEXT = (
    'First, "quoted"; [red]not red[/red] <b>&amp;</b> \\ {x} ``` ~~~\n\n'
    "Second: BEGIN:VEVENT, END;\n- no item \x1b[2J\x07\n\nEND:VCALENDAR\n# no heading"
)

_NAMED = {
    "entity": ("title", "title_ru", "brief"),
    "person": ("name", "name_ru", "birthplace"),
    "body": ("name", "name_ru"),
    "event": ("title", "title_ru"),
    "document": ("title", "title_ru"),
    "place": ("name", "name_ru", "city"),
    "source": ("title", "work", "author"),
    "alias": ("name",),
    "membership": ("post",),
    "event_person": ("detail",),
    "citation": ("locator",),
    "party": ("label",),
    "term": ("label",),
}


def hostile(database: Path, out: Path) -> Path:
    """Make such a database of a good one.

    Args:
        database: The good one.
        out: Where the other is to be.

    Returns:
        The other.
    """
    shutil.copy(database, out)
    names = cycle(NAMES)
    with closing(sqlite3.connect(out)) as connection:
        for table, columns in _NAMED.items():
            for (row,) in connection.execute(f"SELECT rowid FROM {table}").fetchall():
                for column in columns:
                    sql = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
                    connection.execute(sql, (next(names), row))
        connection.execute("UPDATE entity SET summary = ?, note = ?", (TEXT, TEXT))
        connection.execute("UPDATE membership SET note = ?", (TEXT,))
        connection.execute("UPDATE place SET lat = 59.5, lon = 30.25")
        connection.commit()
    return out


def ids(path: Path, *kinds: str) -> set[str]:
    """List the refs of all entities of some kinds.

    Args:
        path: A database.
        kinds: Of entity.

    Returns:
        The refs.
    """
    with Archive.open(path) as archive:
        return {ref for kind in kinds for ref in archive.refs(kind)}
