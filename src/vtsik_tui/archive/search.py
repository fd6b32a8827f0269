"""Search: what a reader typed, and what answers it, the best first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.during import during
from vtsik_tui.archive.hits import Hits
from vtsik_tui.archive.near import near_keys
from vtsik_tui.archive.query.conditions import Conditions, Narrow, packed
from vtsik_tui.archive.query.dates import Period
from vtsik_tui.archive.query.fields import conditions
from vtsik_tui.archive.query.matching import any_of
from vtsik_tui.archive.query.mine import Mine
from vtsik_tui.archive.query.reading import Query, read
from vtsik_tui.archive.query.telling import reading_of
from vtsik_tui.archive.ranking import MOST, Found, Tier, ranked
from vtsik_tui.archive.records import KINDS, Counted, Hit

#: With fewer results by name than this, near spellings are offered too.
_FEW = 8
_MOST_NEAR = 20

#: An event of a day may go on so long, in days.
_LONGEST_EVENT = 14

#: If a field leaves fewer than this, they are looked up; if more, enough of them are soon met with.
_FEW_LEFT = 8_000

#: As many are looked at where fields narrow them down afterwards.
_MOST_ASKED = 6_000


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found."""

    hits: Sequence[Hit] = ()
    """The best first, as many as were asked for; each is read when it is looked at."""
    counts: tuple[Counted, ...] = ()
    """How many of each kind, whatever kinds were asked for."""
    total: int = 0
    """How many of the kinds that were asked for."""
    reading: str = ""
    """How the query was read, where it is more than plain words: ``people · Left SR · in VTsIK``."""
    near: int = 0
    """How many of the hits, at their end, were found by a near spelling only."""
    ignored: tuple[str, ...] = ()
    """What could not be read, and what could be said instead."""


def search(
    asking: Asking, text: str, limit: int, kinds: frozenset[str], mine: Mine | None = None
) -> SearchResult:
    """Find what answers a query.

    Args:
        asking: The database.
        text: Whatever was typed.
        limit: How many results to read.
        kinds: Which kinds to show; all if empty.
        mine: What the reader has bookmarked and written; None if that is not known.

    Returns:
        Events of the time first if it is a date; then by name, by other names,
        by beginnings, by title, by other forms of the words, by the reader's
        notes, by text; then,
        if few were found by name, near spellings.
    """
    query = read(text)
    asked = conditions(asking, query, mine)
    notes = mine.that_say(query) if mine is not None else {}
    found = _found(asking, query, asked, limit, notes)
    wanted = [one for one in found if not kinds or one.kind in kinds]
    counts = Counter(one.kind for one in found)
    hits = Hits(asking, query, wanted[:limit], notes)
    return SearchResult(
        hits,
        tuple(Counted(kind, counts[kind]) for kind in KINDS if counts[kind]),
        len(wanted),
        reading_of(query, asked),
        hits.near,
        tuple(asked.ignored),
    )


def _found(asking: Asking, query: Query, asked: Conditions, limit: int, notes: Iterable[str]) -> list[Found]:
    """Everything that answers a query, each entity once."""
    narrowed = bool(asked.sql or query.excluded)
    if not query.groups:
        return _without(asking, query, _by_fields(asking, asked)) if narrowed else []
    found = _first(asking, query, limit) + ranked(asking, query, _MOST_ASKED if narrowed else MOST)
    by_name = sum(one.tier <= Tier.TITLE_FORM for one in found)
    if by_name < _FEW:
        near = near_keys(asking, query, _MOST_NEAR)
        found += [Found(key, Tier.NEAR, kind) for key, kind in near]
    before = next((at for at, one in enumerate(found) if one.tier >= Tier.TEXT), len(found))
    found[before:before] = _keyed(asking, notes, Tier.NOTE)
    found = _once(found)
    if asked.sql:
        found = _that_fulfil(asking, found, asked)
    return _without(asking, query, found)


def _first(asking: Asking, query: Query, limit: int) -> list[Found]:
    """What comes before all: an entity named by its ref, the events of a date."""
    named = entities.current_ref(asking, query.text) if "/" in query.text else None
    refs = [named] if named else []
    if query.periods:
        refs += [row.ref for row in during(asking, _likelier_first(asking, query), limit)]
    return _keyed(asking, refs, Tier.NAME if named else Tier.DATE)


def _keyed(asking: Asking, refs: Iterable[str], tier: Tier) -> list[Found]:
    """What bears these refs, in their order."""
    refs = list(refs)
    found: dict[str, Found] = {}
    for some in batches(refs):
        question = f"SELECT ref, key, kind FROM entity WHERE ref IN ({marks(some)})"
        found.update((ref, Found(key, tier, kind)) for ref, key, kind in asking.all(question, some))
    return [found[ref] for ref in refs if ref in found]


def _likelier_first(asking: Asking, query: Query) -> list[Period]:
    """Of the two days that a date may mean, the one on which more happened; an ISO date is new style."""
    periods = list(query.periods)
    if len(periods) > 1 and not query.text[:4].isdigit():
        weigh = (
            "SELECT max(weight) FROM entity"
            " WHERE kind = 'event' AND first_day <= ? AND last_day BETWEEN ? AND ?"
        )
        periods.sort(
            key=lambda each: asking.value(weigh, (each.last, each.first, each.last + _LONGEST_EVENT)) or 0,
            reverse=True,
        )
    return periods


def _by_fields(asking: Asking, asked: Conditions) -> list[Found]:
    """What fields alone ask for, the most prominent first."""
    if not asked.dated:
        return _that_all_fulfil(asking, asked, "")
    # What was so on a date is above all what happened then; a body that existed for years says less of it.
    happened = f"(entity.kind = 'event' AND entity.last_day - entity.first_day <= {_LONGEST_EVENT})"
    events = _that_all_fulfil(asking, asked, f" AND {happened}")
    others = _that_all_fulfil(asking, asked, f" AND {happened} IS NOT 1")
    return sorted((*events, *others), key=lambda one: one.kind == "source")[:MOST]


def _that_all_fulfil(asking: Asking, asked: Conditions, also: str) -> list[Found]:
    """The first that fulfil everything: looked up by a field that leaves few, or looked for one by one."""
    wanted = " AND ".join(asked.sql) or "1"
    end = f"WHERE {wanted}{also} ORDER BY entity.key LIMIT ?"
    counted = [(_count(asking, one), one) for one in asked.narrows]
    few, narrow = min(counted, key=lambda one: one[0], default=(_FEW_LEFT, None))
    if narrow is None or few >= _FEW_LEFT:
        answers = asking.all(f"SELECT entity.key, entity.kind FROM entity {end}", (*asked.values, MOST))
    else:
        answers = asking.all(
            f"SELECT entity.key, entity.kind FROM (SELECT DISTINCT ref FROM ({narrow.sql})) AS narrow"
            f" CROSS JOIN entity ON entity.ref = narrow.ref {end}",
            (*narrow.values, *asked.values, MOST),
        )
    return [Found(key, Tier.ASKED, kind) for key, kind in answers]


def _count(asking: Asking, narrow: Narrow) -> int:
    """How many entities a field leaves, if they are few."""
    question = f"SELECT count(*) FROM (SELECT 1 FROM ({narrow.sql}) LIMIT ?)"
    return asking.value(question, (*narrow.values, _FEW_LEFT)) or 0


def _that_fulfil(asking: Asking, found: list[Found], asked: Conditions) -> list[Found]:
    """Those that fulfil what fields ask."""
    answers = asking.all(
        "SELECT entity.key FROM entity WHERE entity.key IN (SELECT value FROM json_each(?))"
        f" AND {' AND '.join(asked.sql)}",
        (packed(one.key for one in found), *asked.values),
    )
    keys = {key for (key,) in answers}
    return [one for one in found if one.key in keys]


def _without(asking: Asking, query: Query, found: list[Found]) -> list[Found]:
    """Those whose names hold nothing that is shut out."""
    if not query.excluded or not found:
        return found
    answers = asking.all("SELECT rowid FROM search WHERE search MATCH ?", (any_of(query.excluded),))
    shut_out = {key for (key,) in answers}
    return [one for one in found if one.key not in shut_out]


def _once(found: list[Found]) -> list[Found]:
    """Each entity where it stands first."""
    best: dict[int, Found] = {}
    for one in found:
        best.setdefault(one.key, one)
    return list(best.values())
