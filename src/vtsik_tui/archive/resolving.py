"""Resolving: from what a person calls an entity to the entity that is meant."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.records import KINDS, Row
from vtsik_tui.words.folding import fold

#: How many entities are offered where none is clearly meant.
_MOST_OFFERED = 8
#: No name is longer.
_MOST_CHARACTERS = 400

_NAMED = f"""
SELECT {entities.COLUMNS}, max(name.form = 'title')
FROM name JOIN entity ON entity.ref = name.entity
WHERE name.folded = ?
GROUP BY entity.key ORDER BY entity.kind = 'source', entity.weight DESC, entity.ref LIMIT 50
"""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a name leads to."""

    row: Row | None = None
    """The entity that is meant; None if that is not clear."""
    offered: tuple[Row, ...] = ()
    """Otherwise the likeliest, the best first."""
    exact: bool = False
    """Whether those that are offered bear exactly this name."""


def resolve(asking: Asking, text: str) -> Resolved:
    """Find the entity that is meant by a ref or a name.

    Args:
        asking: The database.
        text: ``kind/id``, perhaps one that the entity had before, or a title,
            another name or any spelling of one, in any script, or the id alone.

    Returns:
        The entity, if one only bears that name as its title, or else at all;
        sources count only where nothing else bears it. Otherwise what may be
        meant.
    """
    asked = " ".join(text.split())[:_MOST_CHARACTERS].encode("utf-8", "ignore").decode()
    found = entities.row(asking, asked) or entities.row(asking, asked.lower())
    if found is not None:
        return Resolved(found)
    named = _named(asking, asked) or _of_id(asking, asked.lower())
    if len(named) == 1:
        return Resolved(named[0])
    if named:
        return Resolved(offered=tuple(named[:_MOST_OFFERED]), exact=True)
    return Resolved(offered=tuple(_like(asking, asked)))


def _of_id(asking: Asking, own: str) -> list[Row]:
    """Those of this id, of whatever kind: who copies one leaves the kind out easily."""
    found = entities.rows(asking, [f"{kind}/{own}" for kind in KINDS])
    return [row for row in found if row.kind != "source"] or found


def _like(asking: Asking, text: str) -> list[Row]:
    """What a search finds, of the kind only if one is named by ``kind/…``."""
    # Imported here: most names are exact, and searching takes more to load than everything else.
    from vtsik_tui.archive.search import search

    kind, _, own = text.partition("/")
    of_kind = kind.lower() in KINDS and bool(own)
    words = own.replace("-", " ") if of_kind else text
    kinds = frozenset({kind.lower()}) if of_kind else frozenset()
    return [hit.row for hit in search(asking, words, _MOST_OFFERED, kinds).hits]


def _named(asking: Asking, text: str) -> list[Row]:
    """Those of exactly this name: by title if any are, and sources only if nothing else is."""
    folded = fold(text)
    answers = asking.all(_NAMED, (folded,)) if folded else []
    found = [(entities.row_from(answer), bool(answer[entities.WIDTH])) for answer in answers]
    found = [one for one in found if one[0].kind != "source"] or found
    return [row for row, titled in found if titled] or [row for row, _ in found]
