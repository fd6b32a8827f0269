"""The posts of the picture: who held them, and from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.facts import BodyFact, Fact, doubted
from vtsik_tui.archive.day.spells import NEVER, NO_DATES, Ends, Spell, spell
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole

#: The last rank of the role that belongs to the inner circle.
INNER = 4

_POSTS = f"""
SELECT {COLUMNS}, membership.body, membership.key, membership.rank,
       coalesce(term.label, membership.role), membership.post, membership.start, membership.end,
       membership.confidence, membership.first_day, membership.start_last, membership.end_first,
       membership.last_day, person.died_last, membership.dates_new, membership.dates_old,
       membership.first_day, membership.last_day
FROM membership JOIN person ON person.id = membership.person JOIN entity ON entity.ref = person.ref
LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
WHERE membership.body IN ({{}}) AND (membership.rank <= ? {{}})
ORDER BY membership.body, membership.rank, membership.first_day, entity.sort_title, membership.key
"""
_CANDIDATES = "OR membership.role = 'presidium candidate'"


def posts(
    asking: Asking, bodies: Sequence[BodyFact], most: int = INNER, terms: Iterable[str] = ()
) -> dict[str, list[Fact]]:
    """Find who held posts.

    Args:
        asking: The database.
        bodies: Where.
        most: The last rank that is asked for; candidates of a Presidium are found in any case.
        terms: Ids of bodies that sit for one term: a seat in one without a
            beginning on record is one of that term, though not for certain on any day of it.

    Returns:
        By id of the body; those whose beginning is not known are left out.
    """
    by_id = {body.id: body for body in bodies}
    within = {one: by_id[one].fact for one in terms if one in by_id}
    found: dict[str, list[Fact]] = {}
    for some in batches(list(by_id)):
        question = _POSTS.format(marks(some), _CANDIDATES)
        for answer in asking.all(question, (*some, most)):
            fact = _post(answer, by_id, within)
            if fact is not None:
                found.setdefault(line(answer[WIDTH]), []).append(fact)
    return found


def _post(answer: Answer, bodies: Mapping[str, BodyFact], terms: Mapping[str, Fact | None]) -> Fact | None:
    """One post of its columns."""
    own, key, rank, role, post, start, end, confidence, *rest = answer[WIDTH:]
    body = bodies[line(own)]
    ends = Ends(*(whole(day) for day in rest[:4]))
    died = whole(rest[4])
    limit = min(body.last, NEVER if died is None else died)
    held = spell(ends, line(start), line(end), limit)
    if held is None:
        term = terms.get(body.id)
        if term is None:
            return None
        last = min(limit, NEVER if ends.last is None else ends.last)
        held = Spell(term.spell.first, NEVER, NEVER, last, NO_DATES)
    elif body.fact is not None:
        held = held.not_before(body.fact.spell.first)
    return Fact(
        row_from(answer),
        dates_from(rest[5:]),
        held,
        doubted(line(confidence)),
        line(role),
        whole(rank) or 0,
        line(post),
        body.row,
        f"membership:{key}",
    )
