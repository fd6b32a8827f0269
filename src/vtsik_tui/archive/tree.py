"""The tree of bodies: what stands under what."""

from __future__ import annotations

from dataclasses import replace

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import COLUMNS, WIDTH, current_ref, line, row_from
from vtsik_tui.archive.records import Row

#: No institution is deeper; a body that stands under itself must end somewhere.
_DEEPEST = 32


def roots(asking: Asking) -> list[Row]:
    """Find the bodies that stand under no other, under a heading per kind.

    Args:
        asking: The database.

    Returns:
        Headings and bodies, kinds in the order of the vocabulary, bodies by name.
    """
    answers = asking.all(
        f"SELECT {COLUMNS}, {_BRANCHES}, coalesce(nullif(term.plural, ''), term.label, body.kind)"
        " FROM body JOIN entity ON entity.ref = body.ref"
        " LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind"
        " WHERE body.parent IS NULL ORDER BY term.position, body.kind, entity.sort_title, entity.ref"
    )
    found: list[Row] = []
    kind = None
    for answer in answers:
        if answer[WIDTH + 1] != kind:
            kind = answer[WIDTH + 1]
            found.append(Row("", "heading", line(kind)))
        found.append(_row(answer))
    return found


def children(asking: Asking, ref: str) -> list[Row]:
    """Find the bodies that stand directly under one.

    Args:
        asking: The database.
        ref: ``body/id``.

    Returns:
        The bodies: by kind, and within a kind as they were founded.
    """
    answers = asking.all(
        f"SELECT {COLUMNS}, {_BRANCHES}"
        " FROM body AS above JOIN body ON body.parent = above.id JOIN entity ON entity.ref = body.ref"
        " LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind"
        " WHERE above.ref = ? ORDER BY term.position, body.kind,"
        " body.founded_first IS NULL, body.founded_first, entity.sort_title, entity.ref",
        (current_ref(asking, ref),),
    )
    return [_row(answer) for answer in answers]


def ancestors(asking: Asking, ref: str) -> list[Row]:
    """Find what a body stands under, and what that stands under, to the top.

    Args:
        asking: The database.
        ref: ``body/id``.

    Returns:
        The bodies from the top down, without the body itself.
    """
    found: list[Row] = []
    seen = {current_ref(asking, ref)}
    at = next(iter(seen))
    while len(found) < _DEEPEST:
        answer = asking.first(
            f"SELECT {COLUMNS}, 1 FROM body AS below JOIN body ON body.id = below.parent"
            " JOIN entity ON entity.ref = body.ref WHERE below.ref = ?",
            (at,),
        )
        if answer is None or answer[0] in seen:
            break
        found.insert(0, _row(answer))
        at = found[0].ref
        seen.add(at)
    return found


_BRANCHES = "EXISTS (SELECT 1 FROM body AS under WHERE under.parent = body.id)"


def _row(answer: Answer) -> Row:
    """A body, and whether any other stands under it."""
    return replace(row_from(answer), branches=bool(answer[WIDTH]))
