"""Search: what a reader typed, and what answers it, the best first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from vtsik_tui.archive import entities, snippets
from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.during import during
from vtsik_tui.archive.near import near_keys
from vtsik_tui.archive.query import Query, read
from vtsik_tui.archive.ranking import Found, Tier, ranked
from vtsik_tui.archive.records import KINDS, Counted, Hit, Row
from vtsik_tui.words.folding import fold

#: With fewer results than this, near spellings are offered too.
_FEW = 3
_MOST_NEAR = 20


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found."""

    hits: tuple[Hit, ...] = ()
    """The best first, as many as were asked for."""
    counts: tuple[Counted, ...] = ()
    """How many of each kind, whatever kinds were asked for."""
    total: int = 0
    """How many of the kinds that were asked for."""


def search(asking: Asking, text: str, limit: int, kinds: frozenset[str]) -> SearchResult:
    """Find what answers a query.

    Args:
        asking: The database.
        text: Whatever was typed.
        limit: How many results to read.
        kinds: Which kinds to show; all if empty.

    Returns:
        Events of the time first if it is a date; then by name, by other names,
        by beginnings, by title, by text; then, if that is little, near ones.
    """
    query = read(text)
    found = _once(_first(asking, query, limit) + ranked(asking, query))
    # Of several words that match somewhere together, none is likely to be misspelt.
    if len(found) < _FEW and (not found or len(query.words) == 1):
        near = near_keys(asking, query, _MOST_NEAR)
        found = _once(found + [Found(key, Tier.NEAR, kind) for key, kind in near])
    wanted = [one for one in found if not kinds or one.kind in kinds]
    counts = Counter(one.kind for one in found)
    return SearchResult(
        tuple(_hits(asking, query, wanted[:limit])),
        tuple(Counted(kind, counts[kind]) for kind in KINDS if counts[kind]),
        len(wanted),
    )


def _first(asking: Asking, query: Query, limit: int) -> list[Found]:
    """What comes before all: an entity named by its ref, the events of a date."""
    named = entities.current_ref(asking, query.text) if "/" in query.text else None
    refs = [named] if named else []
    if query.period is not None:
        refs += [row.ref for row in during(asking, query.period, limit)]
    tier = Tier.NAME if named else Tier.DATE
    found: dict[str, Found] = {}
    for some in batches(refs):
        question = f"SELECT ref, key, kind FROM entity WHERE ref IN ({marks(some)})"
        found.update((ref, Found(key, tier, kind)) for ref, key, kind in asking.all(question, some))
    return [found[ref] for ref in refs if ref in found]


def _once(found: list[Found]) -> list[Found]:
    """Each entity where it stands first."""
    best: dict[int, Found] = {}
    for one in found:
        best.setdefault(one.key, one)
    return list(best.values())


def _hits(asking: Asking, query: Query, found: Sequence[Found]) -> list[Hit]:
    """Read the rows of what was found, and show where it matched."""
    rows = _rows(asking, [one.key for one in found])
    in_text = snippets.of_text(asking, query, [one.key for one in found if one.tier is Tier.TEXT])
    elsewhere = [
        rows[one.key].ref
        for one in found
        if one.key in rows and one.tier in _BY_NAME and not _in_title(query, rows[one.key])
    ]
    in_names = snippets.of_name(asking, query, elsewhere)
    return [
        Hit(
            rows[one.key],
            one.tier.name.lower(),
            in_text.get(one.key) or in_names.get(rows[one.key].ref, ()),
            one.tier is Tier.NEAR,
        )
        for one in found
        if one.key in rows
    ]


_BY_NAME = frozenset({Tier.ALIAS, Tier.PREFIX, Tier.TITLE})


def _in_title(query: Query, row: Row) -> bool:
    """Whether the match shows in the title already, in either language."""
    titles = f"{row.title} {row.title_ru}"
    lowered = titles.casefold()  # far cheaper than folding, and mostly enough
    return all(word.folded in lowered for word in query.words) or snippets.holds(query, fold(titles))


def _rows(asking: Asking, keys: Sequence[int]) -> dict[int, Row]:
    """Read entities by key."""
    rows: dict[int, Row] = {}
    for some in batches(keys):
        question = f"SELECT {entities.COLUMNS}, key FROM entity WHERE key IN ({marks(some)})"
        answers = asking.all(question, some)
        rows.update((answer[entities.WIDTH], entities.row_from(answer)) for answer in answers)
    return rows
