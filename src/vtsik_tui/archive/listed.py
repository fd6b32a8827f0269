"""All entities of a kind in one order, or those of them that answer a query."""

from __future__ import annotations

import json

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.records import Row

#: The orders, and how each is told to the database. What has no date comes last; a tie is settled by name.
_BY = {
    "date": "typeof(entity.first_day) != 'integer', entity.first_day, entity.last_day, entity.sort_title",
    "name": "entity.sort_title, entity.key",
    "links": "entity.key",
}

#: By what a list can be sorted: the first day, the name, or how much is linked to it.
ORDERS = tuple(_BY)


def listed(
    asking: Asking, kind: str, order: str, refs: list[str] | None = None, limit: int = -1
) -> list[Row]:
    """Find the entities of a kind.

    Args:
        asking: The database.
        kind: Of entity.
        order: One of `ORDERS`.
        refs: Only these; all if None.
        limit: At most so many; no limit if negative.

    Returns:
        The entities, in that order.
    """
    among = "" if refs is None else " AND entity.ref IN (SELECT value FROM json_each(:refs))"
    answers = asking.all(
        f"SELECT {entities.COLUMNS} FROM entity WHERE entity.kind = :kind{among}"
        f" ORDER BY {_BY[order]} LIMIT :limit",
        {"kind": kind, "refs": json.dumps(refs or []), "limit": limit},
    )
    return [entities.row_from(answer) for answer in answers]
