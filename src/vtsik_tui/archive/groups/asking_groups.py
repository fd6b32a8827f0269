"""The people of a group, sorted and counted by the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line, row, whole
from vtsik_tui.archive.groups.people import AGE, FROM, members
from vtsik_tui.archive.groups.records import AT_DEATH, UNKNOWN, Asked, Group, Part
from vtsik_tui.archive.groups.which import Values, Which, found, which
from vtsik_tui.archive.hits import Hits
from vtsik_tui.archive.ranking import MOST
from vtsik_tui.archive.records import Row
from vtsik_tui.archive.search import search
from vtsik_tui.words.folding import fold

#: The manner of a death that nobody knows is told under this id; it counts as not known.
_FATE = "CASE WHEN person.fate IN ('', 'unknown') OR person.fate IS NULL THEN 'unknown' ELSE person.fate END"
_PARTY = "coalesce(party.id, 'unknown')"
_DECADE = f"coalesce(CAST({AGE} / 10 AS INTEGER) * 10, 'unknown')"
_WORD = """(
    entity.title LIKE :word ESCAPE '\\' OR entity.title_ru LIKE :word ESCAPE '\\'
    OR person.birthplace LIKE :word ESCAPE '\\' OR party.label LIKE :word ESCAPE '\\'
    OR fate.label LIKE :word ESCAPE '\\'
    OR EXISTS (SELECT 1 FROM name WHERE name.entity = entity.ref AND name.folded LIKE :folded ESCAPE '\\')
)"""
_COUNTS = f"""
WITH member AS ({{}}) SELECT {_FATE}, {_PARTY}, {_DECADE}, count(*) {FROM} WHERE {{}} GROUP BY 1, 2, 3
"""
_EVERYBODY = """
WITH member AS ({}) SELECT count(*) FROM member JOIN person ON person.id = member.person
"""
_FATES = "SELECT id, label FROM term WHERE vocabulary = 'fate' ORDER BY position"
_PARTIES = "SELECT id, label, glyph, color FROM party ORDER BY position"
_NOT_KNOWN = "not known"


def group_of(asking: Asking, ref: str, asked: Asked) -> Group | None:
    """Find the people of an entity.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.
        asked: Which of them, and in which order.

    Returns:
        The group; None if there is no such entity, or it has no people.
    """
    subject = row(asking, ref)
    people = which(asking, subject) if subject else None
    return None if people is None else _group(asking, subject, people, asked)


def found_by(asking: Asking, query: str, asked: Asked) -> Group:
    """Find the people among the results of a search.

    Args:
        asking: The database.
        query: Whatever was typed.
        asked: Which of them, and in which order.

    Returns:
        The group: those whom a plain word means, and none that are only spelled nearly so.
    """
    hits = search(asking, query, MOST, frozenset({"person"})).hits
    keys = hits.keys[: len(hits) - hits.near] if isinstance(hits, Hits) else []
    return _group(asking, None, found(keys), asked)


def _group(asking: Asking, subject: Row | None, people: Which, asked: Asked) -> Group:
    """Count the people of a question, and read as many as are asked for."""
    conditions, values = _conditions(asked)
    values |= people.values | {"at_death": people.age_at == AT_DEATH}
    counts = asking.all(_COUNTS.format(people.sql, conditions), values)
    count = sum(number for *_, number in counts)
    everybody = count
    if conditions != "1":
        everybody = whole(asking.value(_EVERYBODY.format(people.sql), people.values)) or 0
    fates = {line(own): Part(line(own), line(label), 0) for own, label in asking.all(_FATES)}
    parties = {
        line(own): Part(line(own), line(label), 0, line(glyph), line(color))
        for own, label, glyph, color in asking.all(_PARTIES)
    }
    ages = {str(age): Part(str(age), f"{age}–{age + 9}", 0) for age in range(0, 120, 10)}
    return Group(
        subject,
        people.what,
        members(asking, people, (conditions, values), asked),
        count,
        everybody,
        _parts(counts, 0, fates),
        _parts(counts, 2, ages),
        _parts(counts, 1, parties),
        people.age_at,
        people.size,
        people.size_as,
        people.note,
    )


def _conditions(asked: Asked) -> tuple[str, Values]:
    """What is asked, as conditions in SQL and the values in them."""
    conditions: list[str] = []
    values: Values = {}
    for name, expression in (("fate", _FATE), ("party", _PARTY), ("age", _DECADE)):
        wanted = getattr(asked, name)
        if wanted:
            conditions.append(f"CAST({expression} AS TEXT) = :{name}_wanted")
            values[f"{name}_wanted"] = wanted
    if asked.word:
        conditions.append(_WORD)
        values |= {"word": _like(asked.word), "folded": _like(fold(asked.word) or asked.word)}
    return " AND ".join(conditions) or "1", values


def _like(text: str) -> str:
    """A text for LIKE, wherever it stands."""
    printable = text.encode("utf-8", "replace").decode()
    escape: Callable[[str], str] = lambda sign: f"\\{sign}" if sign in "%_\\" else sign  # noqa: E731
    return f"%{''.join(map(escape, printable))}%"


def _parts(counts: list[tuple[object, ...]], column: int, order: Mapping[str, Part]) -> tuple[Part, ...]:
    """Add up the counts of one column, in the order of a vocabulary; what is not known comes last."""
    sums: Counter[str] = Counter()
    for *columns, number in counts:
        sums[line(columns[column])] += whole(number) or 0
    unknown = sums.pop(UNKNOWN, 0)
    known = [
        Part(one.id, one.label, sums.pop(own), one.glyph, one.color)
        for own, one in order.items()
        if sums[own]
    ]
    known += [Part(own, own, number) for own, number in sorted(sums.items()) if number]
    return (*known, *((Part(UNKNOWN, _NOT_KNOWN, unknown),) if unknown else ()))
