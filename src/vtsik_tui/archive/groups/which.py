"""Which people make up a group: one question that gives each of them once.

Each gives the columns ``person, since, since_last, until, until_first, rank, seat``: the id of the
person, from when (earliest and latest day) to when (latest and earliest), the rank of the first of their
roles, and the party they sat for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.groups.records import AT_DEATH, AT_EVENT, AT_JOINING
from vtsik_tui.archive.records import Row
from vtsik_tui.words.folding import fold

Values = dict[str, object]

_SEATS = """
SELECT membership.person AS person, min(membership.first_day) AS since,
       min(CASE WHEN membership.first_day IS NULL THEN NULL
                ELSE coalesce(membership.start_last, membership.first_day) END) AS since_last,
       CASE WHEN count(membership.last_day) = count(*) THEN max(membership.last_day) END AS until,
       min(membership.rank) AS rank, max(membership.party) AS seat
FROM membership WHERE membership.body IN (SELECT value FROM json_each(:bodies))
GROUP BY membership.person
"""
_PARTY = f"""
SELECT person, max(since) AS since, max(since_last) AS since_last, max(until) AS until,
       min(rank) AS rank, max(seat) AS seat
FROM ({_SEATS}
      UNION ALL SELECT person.id, NULL, NULL, NULL, NULL, NULL FROM person WHERE person.party = :party)
GROUP BY person
"""
_AT = """
SELECT {table}.person AS person, {of}.date_first AS since, {of}.date_last AS since_last,
       {of}.date_last AS until, min({table}.position) AS rank, NULL AS seat
FROM {table} JOIN {of} ON {of}.id = {table}.{of} WHERE {table}.{of} = :own GROUP BY {table}.person
"""
_PEOPLE = """
SELECT person.id AS person, NULL AS since, NULL AS since_last, NULL AS until, NULL AS rank, NULL AS seat
FROM person WHERE {}
"""
_BY_KEYS = _PEOPLE.format(
    "person.ref IN (SELECT ref FROM entity WHERE key IN (SELECT value FROM json_each(:keys)))"
)
_BORN_AT = _PEOPLE.format("person.birthplace IN (SELECT value FROM json_each(:births))")
_WITH_TERMS = """
SELECT body.id FROM body WHERE body.id = :own OR body.parent = :own AND body.kind = 'convocation'
"""
_NAMES = "SELECT folded FROM name WHERE entity = ? AND form IN ('title', 'alias')"
_BIRTHPLACES = "SELECT DISTINCT birthplace FROM person WHERE birthplace <> ''"
_OWN_PARTY = "SELECT id FROM party WHERE body = ? ORDER BY position LIMIT 1"
_SIZE = """
SELECT what, count FROM figure WHERE of = ? AND what IN ('members', 'delegates', 'delegates (voting)')
  AND typeof(count) = 'integer' ORDER BY what, count DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Which:
    """The people of a group, as a question."""

    sql: str
    values: Values
    what: str
    """How they belong to it."""
    age_at: str
    parts: str = ""
    """Where their roles are told: ``membership``, ``event``, ``document``, or nowhere."""
    size: int | None = None
    size_as: str = ""
    note: str = ""


def which(asking: Asking, row: Row) -> Which | None:
    """Find who makes up the group of an entity.

    Args:
        asking: The database.
        row: The entity.

    Returns:
        The question; None for what has no people.
    """
    own = row.ref.partition("/")[2]
    if row.kind == "body":
        return _of_body(asking, row, own)
    if row.kind in ("event", "document"):
        sql = _AT.format(table=f"{row.kind}_person", of=row.kind)
        what = "people on record with a part in it"
        size, size_as = _size(asking, row.ref) if row.kind == "event" else (None, "")
        return Which(sql, {"own": own}, what, AT_EVENT, row.kind, size, size_as)
    if row.kind == "place":
        names = {line(name) for (name,) in asking.all(_NAMES, (row.ref,))}
        births = [text for (text,) in asking.all(_BIRTHPLACES) if _is_at(line(text), names)]
        note = "Places of birth are told as the sources write them: only these very names are meant."
        return Which(
            _BORN_AT, {"births": json.dumps(births)}, "people on record as born there", AT_DEATH, note=note
        )
    return None


def found(keys: Sequence[int]) -> Which:
    """Make a group of what a search has found.

    Args:
        keys: Of entities; those that are no people are left out.

    Returns:
        The question.
    """
    return Which(_BY_KEYS, {"keys": json.dumps(list(keys))}, "people found", AT_DEATH)


def _of_body(asking: Asking, row: Row, own: str) -> Which:
    """Those who sat in a body and in its convocations; of a party those too who are listed under it."""
    bodies = [line(body) for (body,) in asking.all(_WITH_TERMS, {"own": own})]
    values: Values = {"bodies": json.dumps(bodies)}
    size, size_as = _size(asking, row.ref)
    if party := line(asking.value(_OWN_PARTY, (own,))):
        what = "people on record who were of it"
        return Which(_PARTY, values | {"party": party}, what, AT_JOINING, "membership")
    terms = f"Members of its {len(bodies) - 1} convocations are among them." if len(bodies) > 1 else ""
    what = "people on record in it"
    return Which(_SEATS, values, what, AT_JOINING, "membership", size, size_as, terms)


def _size(asking: Asking, ref: str) -> tuple[int | None, str]:
    """How many there were by the sources."""
    answer = asking.first(_SIZE, (ref,))
    return (int(answer[1]), line(answer[0])) if answer else (None, "")


def _is_at(birthplace: str, names: set[str]) -> bool:
    """Whether a place of birth is this place and not one of its region."""
    return fold(birthplace.partition(",")[0]) in names
