"""Refs of every entity of a kind, a stretch at a time: what an export of everything goes through."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.lists import ListView

#: So many are read with one question.
_STRETCH = 500

#: The list that has a kind in an order for people; sources are in none.
_LISTS = {"event": "events", "person": "people", "body": "bodies", "document": "documents", "place": "places"}


def refs(asking: Asking, kind: str) -> Iterator[str]:
    """Go through all entities of a kind.

    Args:
        asking: The database.
        kind: Of entity.

    Yields:
        Their refs: in the order of their list, sources the most used first.
    """
    if kind in _LISTS:
        view = ListView(asking, _LISTS[kind])
        for at in range(0, len(view), _STRETCH):
            yield from (row.ref for row in view.rows(at, at + _STRETCH) if row.ref)
        return
    key: object = 0
    while True:
        answers = asking.all(
            "SELECT key, ref FROM entity WHERE kind = ? AND key > ? ORDER BY key LIMIT ?",
            (kind, key, _STRETCH),
        )
        if not answers:
            return
        yield from (line(ref) for _, ref in answers)
        key = answers[-1][0]
