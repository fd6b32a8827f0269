"""The people of a group one by one: in order, with their roles, tenures and ages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole
from vtsik_tui.archive.groups.records import AT_DEATH, Asked, Member
from vtsik_tui.archive.groups.which import Values, Which
from vtsik_tui.archive.records import NO_DATES, Dates
from vtsik_tui.dates.days import gregorian

#: The tables that conditions and orders speak of.
FROM = """
FROM member JOIN person ON person.id = member.person JOIN entity ON entity.ref = person.ref
LEFT JOIN party ON party.id = coalesce(member.seat, person.party)
LEFT JOIN term AS fate ON fate.vocabulary = 'fate' AND fate.id = person.fate
"""
#: The age in years, for sorting and counting; from the middle of the days a birth may mean.
_AGED = "coalesce(member.since, CASE WHEN :at_death THEN person.died_first END)"
AGE = f"(({_AGED} - (person.born_first + person.born_last) / 2.0) / 365.2425)"

_ORDERS = {
    "name": "entity.sort_title",
    "age": AGE,
    "party": "party.position",
    "fate": "CASE WHEN person.fate IN ('', 'unknown') THEN NULL ELSE fate.position END",
    "from": "member.since",
    "to": "member.until",
    "role": "member.rank",
    "place": "nullif(person.birthplace, '') COLLATE NOCASE",
    "born": "person.born_first",
    "died": "person.died_first",
}
_MEMBERS = f"""
WITH member AS ({{}})
SELECT {COLUMNS}, member.person, member.since, member.since_last,
       person.born_new, person.born_old, person.born_first, person.born_last,
       person.died_new, person.died_old, person.died_first, person.died_last,
       person.birthplace,
       CASE WHEN person.fate IN ('', 'unknown') THEN '' ELSE coalesce(fate.label, person.fate) END,
       party.body, party.label, party.short, party.glyph, party.color
{FROM} WHERE {{}} ORDER BY {{}} LIMIT :most
"""
_SEATS = """
SELECT membership.person, coalesce(nullif(membership.post, ''), role.label, membership.role),
       membership.dates_new, membership.dates_old, membership.first_day, membership.last_day
FROM membership LEFT JOIN term AS role ON role.vocabulary = 'role' AND role.id = membership.role
WHERE membership.body IN (SELECT value FROM json_each(:bodies))
  AND membership.person IN (SELECT value FROM json_each(:people))
ORDER BY membership.person, membership.rank, membership.first_day IS NULL, membership.first_day,
         membership.key
"""
_PARTS = """
SELECT {of}_person.person, coalesce(part.label, {of}_person.role), '', '', NULL, NULL
FROM {of}_person LEFT JOIN term AS part ON part.vocabulary = 'part' AND part.id = {of}_person.role
WHERE {of}_person.{of} = :own AND {of}_person.person IN (SELECT value FROM json_each(:people))
ORDER BY {of}_person.person, {of}_person.position
"""
_UNLIMITED = -1

Told = dict[str, tuple[str, Dates]]


def members(
    asking: Asking, people: Which, conditions: tuple[str, Values], asked: Asked
) -> tuple[Member, ...]:
    """Read the people of a group.

    Args:
        asking: The database.
        people: Who they are.
        conditions: Which of them, in SQL, with all the values of the question.
        asked: In which order, and how many.

    Returns:
        The people in that order; those of whom it is not known by what they are sorted come last, by name.
    """
    order = _ORDERS.get(asked.sort, _ORDERS["name"])
    way = " DESC" if asked.down else ""
    sorted_by = f"{order} IS NULL, {order}{way}, entity.sort_title, entity.key"
    question = _MEMBERS.format(people.sql, conditions[0], sorted_by)
    most = _UNLIMITED if asked.most is None else asked.most
    answers = asking.all(question, conditions[1] | {"most": most})
    told = _told(asking, people, [line(answer[WIDTH]) for answer in answers])
    return tuple(_member(answer, told, people) for answer in answers)


def _member(answer: Answer, told: Told, people: Which) -> Member:
    """One of them, from the columns."""
    own, since, since_last, *columns = answer[WIDTH:]
    born, died = dates_from(columns[:4]), dates_from(columns[4:8])
    birthplace, fate, body, label, short, glyph, color = (line(column) for column in columns[8:])
    role, tenure = told.get(line(own), ("", NO_DATES))
    if people.parts in ("event", "document") and whole(since) is not None:
        tenure = NO_DATES
    first, last = whole(since), whole(since_last)
    if people.age_at == AT_DEATH:
        first, last = died.first, died.last
    party = f"body/{body}" if body else ""
    age = _age(born, first, first if last is None else last)
    return Member(
        row_from(answer),
        party,
        label,
        short or label,
        glyph,
        color,
        born,
        died,
        birthplace,
        fate,
        role,
        tenure,
        age,
    )


def _told(asking: Asking, people: Which, ids: Sequence[str]) -> Told:
    """The roles and the tenure of each of some people."""
    if not people.parts or not ids:
        return {}
    question = _SEATS if people.parts == "membership" else _PARTS.format(of=people.parts)
    values = {name: value for name, value in people.values.items() if name in ("bodies", "own")}
    answers = asking.all(question, values | {"people": json.dumps(ids)})
    return {
        line(person): (_roles(seats := list(some)), _tenure(seats))
        for person, some in groupby(answers, key=lambda answer: answer[0])
    }


def _roles(seats: Iterable[Answer]) -> str:
    """The roles, the first of rank first, each once."""
    return ", ".join(dict.fromkeys(filter(None, (line(seat[1]) for seat in seats))))


def _tenure(seats: Sequence[Answer]) -> Dates:
    """From when to when: as told of the one seat, or the years over several."""
    dated = [dates for seat in seats if (dates := dates_from(seat[2:6])).new]
    if len({dates.new for dates in dated}) <= 1:
        return dated[0] if dated else NO_DATES
    firsts = [dates.first for dates in dated if dates.first is not None]
    lasts = [dates.last for dates in dated]
    first = min(firsts, default=None)
    last = None if None in lasts else max(day for day in lasts if day is not None)
    years = dict.fromkeys(year for year in (_year(first), _year(last)) if year)
    words = "–".join(years) if last else f"from {_year(first)}"
    return Dates(words, "", first, last)


def _year(day: int | None) -> str:
    """The year of a day; empty if there is none, or none that a calendar has."""
    try:
        return "" if day is None else str(gregorian(day).year)
    except (ValueError, OverflowError):
        return ""


def _age(born: Dates, first: int | None, last: int | None) -> tuple[int, int] | None:
    """The least and the most full years from a birth to a day that may be one of several."""
    if born.first is None or born.last is None or first is None or last is None:
        return None
    try:
        least, most = _years(born.last, first), _years(born.first, max(first, last))
    except (ValueError, OverflowError):  # a senseless day in a stranger's file
        return None
    return (max(least, 0), most) if 0 <= most < 130 and most - least < 15 else None


def _years(birth_day: int, day: int) -> int:
    """Full years between two days."""
    birth, now = gregorian(birth_day), gregorian(day)
    return now.year - birth.year - ((now.month, now.day) < (birth.month, birth.day))
