"""The neighbourhood: all links of an entity by type, a stretch of each at a time.

Every question goes by the index of links, in which those of one entity stand
by table, label and date. What one type has to tell costs the same whether
there are ten links of it or a million.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vtsik_tui.archive.asking import Answer, Asking, marks
from vtsik_tui.archive.entities import current_ref, dates_from, line, rows
from vtsik_tui.archive.network.citing import sources_of
from vtsik_tui.archive.network.gender import genders_of
from vtsik_tui.archive.network.links import OPEN_DAYS, ORIGINS
from vtsik_tui.archive.network.records import Group, Near, Neighbour
from vtsik_tui.archive.network.wording import between
from vtsik_tui.archive.records import KINDS, Counted

_FIRST_TYPE = "SELECT origin, label FROM link WHERE from_ref = ? ORDER BY origin, label LIMIT 1"
_NEXT_TYPE = (
    "SELECT origin, label FROM link WHERE from_ref = ? AND (origin, label) > (?, ?)"
    " ORDER BY origin, label LIMIT 1"
)
#: So many links are counted by kind.
_MOST_BY_KIND = 50_000
_OF_TYPE = "from_ref = ? AND origin = ? AND label = ?"
_COLUMNS = "key, to_ref, origin_key, dates_new, dates_old, first_day, last_day"
_KIND = "substr(to_ref, 1, instr(to_ref, '/') - 1)"
#: From when to when a link is known to have held, as `links.held` tells it.
_HELD_FROM = f"coalesce(first_day, last_day - {OPEN_DAYS})"
_HELD_TO = f"coalesce(last_day, first_day + {OPEN_DAYS})"


def neighbourhood(asking: Asking, ref: str, near: Near) -> tuple[Group, ...]:
    """Find what an entity is linked to.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.
        near: Which links to read, and how many.

    Returns:
        The types of links that have any of those, what says most first; each
        with its count, and the stretch of it that was asked for.
    """
    current = current_ref(asking, ref)
    if current is None:
        return ()
    types = [(near.origin, near.label)] if near.origin else list(_types(asking, current))
    positions = _positions(asking)
    types.sort(key=lambda one: (_rank(one[0]), positions.get(one[1], 0), one[1]))
    gender = genders_of(asking, [current]).get(current, "")
    found = (_group(asking, (current, gender), origin, label, near) for origin, label in types)
    return tuple(group for group in found if group.count or group.neighbours)


def _types(asking: Asking, ref: str) -> Iterator[tuple[str, str]]:
    """The types of links that an entity has, from one to the next."""
    found = asking.first(_FIRST_TYPE, (ref,))
    while found is not None:
        yield line(found[0]), line(found[1])
        found = asking.first(_NEXT_TYPE, (ref, *found))


def _positions(asking: Asking) -> dict[str, int]:
    """Where the words for relations stand in the vocabulary."""
    answers = asking.all("SELECT id, inverse, position FROM relation_type")
    return {line(word): position for *words, position in answers for word in words}


def _rank(origin: str) -> int:
    """How early links from a table come."""
    return ORIGINS.index(origin) if origin in ORIGINS else len(ORIGINS)


def kinds_around(asking: Asking, ref: str, near: Near) -> tuple[Counted, ...]:
    """Count the links of an entity by the kind of entity to which they lead.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.
        near: In which time; whatever the kinds it names.

    Returns:
        The kinds that there are, in the order of the panes, of so many links as are counted.
    """
    condition, values = _condition(replace(near, kinds=frozenset()))
    looked_at = "SELECT to_ref, first_day, last_day FROM link WHERE from_ref = ? LIMIT ?"
    asked = (current_ref(asking, ref), _MOST_BY_KIND)
    question = f"SELECT {_KIND}, count(*) FROM ({looked_at}) WHERE {condition} GROUP BY 1"
    found = {line(kind): count for kind, count in asking.all(question, (*asked, *values))}
    return tuple(Counted(kind, found[kind]) for kind in KINDS if kind in found)


def _group(asking: Asking, of: tuple[str, str], origin: str, label: str, near: Near) -> Group:
    """The links of one type that an entity, of a gender, has."""
    ref, gender = of
    condition, values = _condition(near)
    named = (ref, origin, label)
    looked_at = f"SELECT to_ref, first_day, last_day FROM link WHERE {_OF_TYPE} LIMIT ?"
    count, whole_count = asking.all(
        f"SELECT coalesce(sum({condition}), 0), count(*) FROM ({looked_at})", (*values, *named, near.counted)
    )[0]
    more = whole_count == near.counted
    answers = _stretch(asking, named, near) if near.limit > 0 and (count or more) else []
    link = between(origin, label, ref.partition("/")[0], gender)
    return Group(link, origin, label, count, more, _neighbours(asking, named, answers))


def _condition(near: Near) -> tuple[str, tuple[object, ...]]:
    """What links must fulfil, and the parameters of that."""
    conditions, values = ["1"], list[object]()
    if near.kinds:
        kinds = sorted(near.kinds)
        conditions.append(f"{_KIND} IN ({marks(kinds)})")
        values += kinds
    in_time = []
    if near.last is not None:
        in_time.append(f"{_HELD_FROM} <= ?")
        values.append(near.last)
    if near.first is not None:
        in_time.append(f"{_HELD_TO} >= ?")
        values.append(near.first)
    if in_time:
        conditions.append(f"ifnull({' AND '.join(in_time)}, {int(near.undated)})")
    return " AND ".join(conditions), tuple(values)


def _stretch(asking: Asking, named: tuple[str, str, str], near: Near) -> list[Answer]:
    """The stretch of one type that was asked for: those whose beginning is known by date, then the others."""
    condition, values = _condition(near)
    answers: list[Answer] = []
    passed = near.offset
    for known in ("first_day IS NOT NULL", "first_day IS NULL"):
        where = f"FROM link WHERE {_OF_TYPE} AND {known} AND {condition}"
        asked = (*named, *values)
        limit = near.limit - len(answers)
        found = asking.all(
            f"SELECT {_COLUMNS} {where} ORDER BY first_day, key LIMIT ? OFFSET ?", (*asked, limit, passed)
        )
        answers += found
        if len(answers) == near.limit:
            break
        passed = (
            0 if found or not passed else max(passed - asking.value(f"SELECT count(*) {where}", asked), 0)
        )
    return answers


def _neighbours(
    asking: Asking, named: tuple[str, str, str], answers: Sequence[Answer]
) -> tuple[Neighbour, ...]:
    """What is shown of each link."""
    ref, origin, label = named
    others = {row.ref: row for row in rows(asking, (line(answer[1]) for answer in answers))}
    links = [(origin, origin_key, ref, line(there), label) for _, there, origin_key, *_ in answers]
    sources = sources_of(asking, links)
    return tuple(
        Neighbour(others[link[3]], dates_from(answer[3:]), sources[link], answer[0])
        for link, answer in zip(links, answers, strict=True)
        if link[3] in others
    )
