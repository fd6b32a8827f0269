"""The metadata of Datasette (https://docs.datasette.io/en/stable/metadata.html)."""

from __future__ import annotations

from vtsik_tui.archive.datasette.queries import QUERIES, Canned
from vtsik_tui.archive.datasette.tables import HIDDEN, TABLES, Told
from vtsik_tui.archive.records import Info

Metadata = dict[str, object]

_LICENCE = {"license": "CC BY-SA 4.0", "license_url": "https://creativecommons.org/licenses/by-sa/4.0/"}
_SOURCES = {"source": "Every claim names its own: see the tables source and citation."}


def metadata(info: Info, name: str, *, own: bool) -> Metadata:
    """Tell Datasette of a database.

    Args:
        info: What the database says of itself.
        name: How Datasette calls it: the name of the file without its ending.
        own: Whether these are the facts that come with the program, whose licence is known.

    Returns:
        What JSON can hold: titles, descriptions, facets, sources, the licence
        and questions that are kept ready.
    """
    about = {
        "title": f"{info.title}, {info.span}" if info.span else info.title,
        "description": " ".join(info.subtitle.split()),
        **(_LICENCE if own else {}),
        **_SOURCES,
    }
    tables = {
        **{table: _table(table, told) for table, told in TABLES.items()},
        **{table: {"hidden": True} for table in HIDDEN},
    }
    queries = {query: _query(canned) for query, canned in QUERIES.items()}
    return {**about, "databases": {name: {**about, "tables": tables, "queries": queries}}}


def _table(table: str, told: Told) -> Metadata:
    """A table or a view."""
    found: Metadata = {"title": told.title, "description": told.description}
    if told.facets:
        found["facets"] = list(told.facets)
    if told.label:
        found["label_column"] = told.label
    if told.sort:
        found["sort"] = told.sort
    if table == "entity":  # its full-text index is a table of another name
        found |= {"fts_table": "search", "fts_pk": "key"}
    return found


def _query(canned: Canned) -> Metadata:
    """A question that is kept ready."""
    return {"title": canned.title, "description": canned.description, "sql": canned.sql.strip()}
