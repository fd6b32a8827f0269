"""Writes a whole database, or nothing."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from vtsik_tui.build.writing import objects
from vtsik_tui.build.writing.claims import claim_rows
from vtsik_tui.build.writing.entities import entity_rows
from vtsik_tui.build.writing.links import link_rows
from vtsik_tui.build.writing.lists import list_rows
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.meta import meta_rows
from vtsik_tui.build.writing.names import name_rows
from vtsik_tui.build.writing.records import Row, Rows, detail_rows, join_rows, record_rows, vocabulary_rows
from vtsik_tui.build.writing.searching import near_rows, search_rows, stem_rows
from vtsik_tui.build.writing.tables import TABLES, Table
from vtsik_tui.schema import APPLICATION_ID, SCHEMA_VERSION

#: Bytes; the size is part of the file, and so must not be left to the machine.
_PAGE_SIZE = 4096

Step = Callable[[], None]


class CannotWrite(Exception):  # noqa: N818 - a sentence for people
    """Raised if the database cannot be written; its text says why and what to do."""


def write_database(known: Lookup, digest: str, out: Path, step: Step) -> None:
    """Write the database beside its place and put it there when it is whole.

    Args:
        known: The facts.
        digest: SHA-256 of the files they stand in, in hexadecimal.
        out: Where the database shall stand; what stood there stays until the
            new one is complete, and stays if anything fails.
        step: Called after each table.

    Raises:
        CannotWrite: If there is no such folder, no permission or no space.
    """
    out = out.resolve()
    if out.exists() and not out.is_file():
        what = "a folder" if out.is_dir() else "not an ordinary file"
        raise CannotWrite(f"{out} is {what}: name the file to write with --out FILE.")
    try:
        with _beside(out) as new:
            with closing(sqlite3.connect(new, isolation_level=None)) as connection:
                _fill(Database(connection, execute_plugins=False), known, digest, step)
            with new.open("rb+") as file:
                os.fsync(file.fileno())
            new.replace(out)
    except OSError as error:
        raise CannotWrite(_reason(out, error.strerror or str(error))) from error
    except sqlite3.OperationalError as error:
        raise CannotWrite(_reason(out, str(error))) from error


def _reason(out: Path, why: str) -> str:
    """Say that a file cannot be written."""
    return f"{out} cannot be written ({why.lower()}): name another place with --out FILE."


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """Give a new file in the same folder, and take it away if it is still there at the end."""
    handle, name = tempfile.mkstemp(prefix=".vtsik-build-", dir=out.parent)
    os.close(handle)
    new = Path(name)
    try:
        new.chmod(0o666 & ~_umask())
        yield new
    finally:
        new.unlink(missing_ok=True)


def _umask() -> int:
    """The permissions that new files are not given; a temporary file is given fewer."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _fill(database: Database, known: Lookup, digest: str, step: Step) -> None:
    """Write all tables, then pack the file, so that its bytes depend on the facts alone."""
    database.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
    # A crash leaves a temporary file that nobody reads: no journal is needed.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    rows = _all_rows(known, digest)
    database.execute("BEGIN")
    for table in TABLES:
        _create(database, table)
    for table in TABLES:
        _insert(database, table.name, tuple(table.columns), rows[table.name])
        for columns in table.indexes:
            database.table(table.name).create_index(columns)
        for column in table.unique:
            database.table(table.name).create_index([column], unique=True)
        step()
    _special(database, rows)
    step()
    database.execute("COMMIT")
    if broken := list(database.query("PRAGMA foreign_key_check")):
        raise AssertionError(f"the checks let a broken link through: {broken[0]}")
    database.execute("ANALYZE")
    database.execute("VACUUM")
    step()


def _all_rows(known: Lookup, digest: str) -> Rows:
    """Make the rows of all tables."""
    claims = claim_rows(known)
    links = link_rows(known, claims)
    names = name_rows(known)
    entities = entity_rows(known, claims, links)
    search = search_rows(known, entities["entity"], names)
    return {
        **vocabulary_rows(known),
        **record_rows(known),
        **detail_rows(known),
        **join_rows(known),
        **claims,
        **entities,
        "meta": meta_rows(known, digest),
        "link": links,
        "name": names,
        "list_row": list_rows(known, entities["entity"]),
        "search": search,
        "stem": stem_rows(search, names),
        **near_rows(search),
    }


def _create(database: Database, table: Table) -> None:
    """Create a table."""
    keys = (table.pk,) if isinstance(table.pk, str) else table.pk
    database.table(table.name).create(
        table.columns,
        pk=table.pk,
        foreign_keys=table.foreign,
        not_null={name for name in table.columns if name not in table.nullable and name not in keys},
    )


def _insert(database: Database, table: str, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    """Insert rows in the order given."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    database.conn.executemany(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})',  # noqa: S608 - names of our own tables
        ([row[name] for name in columns] for row in rows),
    )


def _special(database: Database, rows: Rows) -> None:
    """Write what sqlite-utils cannot spell."""
    database.execute(objects.LIST_ROW)
    _insert(database, "list_row", ("list", "position", "ref", "heading"), rows["list_row"])
    database.execute(objects.LIST_ROW_INDEX)
    database.execute(objects.SEARCH)
    _insert(database, "search", ("rowid", "title", "names", "body"), rows["search"])
    database.execute(objects.NAME_WRITTEN)
    database.execute(objects.STEM)
    _insert(database, "stem", ("rowid", "names", "body"), rows["stem"])
    for index in ("search", "stem"):
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 - our own names
    database.execute(objects.NEAR_FORM)
    _insert(database, "near_form", ("form", "word"), rows["near_form"])
    for name, query in objects.VIEWS.items():
        database.create_view(name, query)
