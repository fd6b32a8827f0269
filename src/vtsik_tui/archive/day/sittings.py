"""Congresses and sessions: when they sat."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.facts import BodyFact, Fact, doubted
from vtsik_tui.archive.day.spells import Ends, spell, split
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from, whole

_SITTINGS = f"""
SELECT {COLUMNS}, event.kind, event.date, event.date_first, event.start_last, event.end_first,
       event.date_last,
       (SELECT confidence FROM field_confidence WHERE entity = event.ref AND field = 'date')
FROM event_body JOIN event ON event.id = event_body.event JOIN entity ON entity.ref = event.ref
WHERE event_body.body IN ({{}}) AND event_body.position = 0 AND event.kind IN ('congress', 'session')
ORDER BY event.date_first, event.date_last, event.id
"""
_ELECTORS = """
SELECT body.id FROM relation JOIN body ON body.ref = relation.from_ref
WHERE relation.to_ref = ? AND relation.type = 'elected'
"""


def electors(asking: Asking, centre: BodyFact) -> list[str]:
    """Find the bodies that elected the one at the centre.

    Args:
        asking: The database.
        centre: The body at the centre.

    Returns:
        Their ids.
    """
    return [line(own) for (own,) in asking.all(_ELECTORS, (centre.row.ref,))]


def sittings(asking: Asking, ids: Sequence[str], convocations: Sequence[BodyFact]) -> tuple[Fact, ...]:
    """Find the congresses and sessions of some bodies.

    Args:
        asking: The database.
        ids: Of the bodies; each sitting is of the first body that its event names.
        convocations: A sitting without an end on record did not outlast the one it began under.

    Returns:
        The sittings as they began.
    """
    ends = sorted(body.last for body in convocations)
    answers = [
        answer
        for some in batches(list(dict.fromkeys(ids)))
        for answer in asking.all(_SITTINGS.format(marks(some)), some)
    ]
    found = [_sitting(answer, ends) for answer in answers]
    return tuple(sorted((one for one in found if one), key=lambda fact: fact.spell.first))


def _sitting(answer: Answer, ends: Sequence[int]) -> Fact | None:
    """One sitting of its columns."""
    row = row_from(answer)
    kind, date, *days, confidence = answer[WIDTH:]
    known = Ends(*(whole(day) for day in days))
    start, end = split(line(date))
    if known.first is None:
        return None
    at = bisect_right(ends, known.first)
    # No sitting is "still going on": an end that is open is one that nobody recorded.
    limit = ends[at] if at < len(ends) else known.first
    held = spell(known, start, end.removesuffix(".."), limit)
    return Fact(row, row.dates, held, doubted(line(confidence)), line(kind)) if held else None
