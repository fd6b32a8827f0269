"""Writes the package: its tables side by side, then the description of them all."""

from __future__ import annotations

import csv
import json
from contextlib import ExitStack
from pathlib import Path

from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.nothing import some
from vtsik_tui.export.plain import clean
from vtsik_tui.export.tables.rows import Rows, Value
from vtsik_tui.export.tables.shapes import TABLES, Field, Table
from vtsik_tui.export.writing import DESCRIPTOR

#: So many names of what is only referred to are read at a time.
_STRETCH = 500


def fill(chosen: Chosen, folder: Path) -> None:
    """Write a Frictionless data package.

    Args:
        chosen: What to write.
        folder: Where to; it must be there, and empty.

    Raises:
        NothingToExport: If nothing was chosen.
        OSError: If a file cannot be written.
    """
    wholes = some(chosen.wholes(), "There is nothing to export.")
    with ExitStack() as opened:
        files = {one.name: _File(one, folder, opened) for one in TABLES}
        rows = Rows(chosen, lambda table, values: files[table].put(values))
        for whole in wholes:
            rows.tell(whole)
        named = rows.only_named
        for at in range(0, len(named), _STRETCH):
            for row in chosen.archive.rows(named[at : at + _STRETCH]):
                rows.name(row)
                if row.kind == "source" and (source := chosen.archive.whole(row.ref)):
                    rows.source(source)
    described = json.dumps(_description(chosen), ensure_ascii=False, indent=2)
    (folder / DESCRIPTOR).write_text(f"{described}\n", encoding="utf-8")


class _File:
    """One table being written."""

    def __init__(self, table: Table, folder: Path, opened: ExitStack) -> None:
        path = folder / f"{table.name}.csv"
        file = opened.enter_context(path.open("w", encoding="utf-8", newline=""))
        self._writing = csv.writer(file)
        self._writing.writerow(one.name for one in table.fields)
        self._counts = table.key == ("key",)
        self._width = len(table.fields)
        self._number = 0

    def put(self, values: tuple[Value, ...]) -> int:
        """Write a row, with its number if the table counts its rows."""
        self._number += 1
        row = (self._number, *values) if self._counts else values
        if len(row) != self._width:
            raise AssertionError(f"{len(row)} values for {self._width} columns")
        self._writing.writerow(_cell(value) for value in row)
        return self._number


def _cell(value: Value) -> str:
    """A value as it stands in a file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return clean(value)
    return "" if value is None else str(value)


def _description(chosen: Chosen) -> dict[str, object]:
    """What the package says of itself."""
    info = chosen.archive.info()
    return {
        "profile": "tabular-data-package",
        "name": "vtsik-tui-export",
        "title": info.title if chosen.whole else f"{info.title}: {clean(chosen.title)}",
        "description": clean(" ".join(info.subtitle.split())),
        "version": info.digest[:12],
        "licenses": [
            {
                "name": "CC-BY-SA-4.0",
                "title": "Creative Commons Attribution-ShareAlike 4.0",
                "path": "https://creativecommons.org/licenses/by-sa/4.0/",
            }
        ],
        "resources": [_resource(one) for one in TABLES],
    }


def _resource(table: Table) -> dict[str, object]:
    """What the package says of a table."""
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "description": table.says,
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(one, table) for one in table.fields],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [_foreign(table, *one) for one in table.refers.items()],
        },
    }


def _field(field: Field, table: Table) -> dict[str, object]:
    """What the package says of a column."""
    told: dict[str, object] = {"name": field.name, "type": field.type, "description": field.says}
    if field.name in table.key:
        told["constraints"] = {"required": True}
    return told


def _foreign(table: Table, column: str, target: str) -> dict[str, object]:
    """A column that holds keys of another table."""
    other, _, key = target.partition(".")
    resource = "" if other == table.name else other
    return {"fields": [column], "reference": {"resource": resource, "fields": [key]}}
