"""Where a body sat: by dated links to places, or by its one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.facts import BodyFact, Fact, doubted
from vtsik_tui.archive.day.spells import NEVER, NO_DATES, Ends, Spell, spell, split
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole

_MET = f"""
SELECT {COLUMNS}, relation.from_ref, relation.key, relation.date, relation.confidence,
       relation.first_day, relation.start_last, relation.end_first, relation.last_day,
       relation.dates_new, relation.dates_old, relation.first_day, relation.last_day
FROM relation JOIN place ON place.ref = relation.to_ref JOIN entity ON entity.ref = place.ref
WHERE relation.from_ref IN ({{}}) AND relation.type IN ('met at', 'seated at')
ORDER BY relation.key
"""
_SEATS = f"""
SELECT {COLUMNS}, body_seat.body
FROM body_seat JOIN place ON place.id = body_seat.place JOIN entity ON entity.ref = place.ref
WHERE body_seat.body IN ({{}}) ORDER BY body_seat.body, body_seat.position
"""


def places(asking: Asking, bodies: Sequence[BodyFact]) -> dict[str, list[Fact]]:
    """Find where bodies sat.

    Args:
        asking: The database.
        bodies: Those that are asked for.

    Returns:
        By id of the body. A body with one place on record and no dates sat
        there as long as it was in being; of several places without dates each
        is a perhaps.
    """
    by_ref = {body.row.ref: body for body in bodies}
    found: dict[str, list[Fact]] = {}
    for some in batches(list(by_ref)):
        for answer in asking.all(_MET.format(marks(some)), some):
            body = by_ref[line(answer[WIDTH])]
            fact = _met(answer, body)
            if fact is not None:
                found.setdefault(body.id, []).append(fact)
    by_id = {body.id: body for body in bodies}
    seats: dict[str, list[Answer]] = {}
    for some in batches(list(by_id)):
        for answer in asking.all(_SEATS.format(marks(some)), some):
            seats.setdefault(line(answer[WIDTH]), []).append(answer)
    for own, answers in seats.items():
        if own not in found:
            found[own] = _undated(answers, by_id[own])
    return found


def _met(answer: Answer, body: BodyFact) -> Fact | None:
    """A link to a place, with its dates."""
    _, key, date, confidence, *rest = answer[WIDTH:]
    held = spell(Ends(*(whole(day) for day in rest[:4])), *split(line(date)), body.last)
    if held is None:
        return None
    if held.last > body.last:  # where it sat ends with it, even if others went on to sit there
        held = replace(held, sure_until=min(held.sure_until, body.last), last=body.last)
    return Fact(
        row_from(answer),
        dates_from(rest[4:]),
        held,
        doubted(line(confidence)),
        body=body.row,
        claim=f"relation:{key}",
    )


def _undated(answers: Sequence[Answer], body: BodyFact) -> list[Fact]:
    """The places of a body that has no dated ones."""
    if body.fact is None:
        return []
    own = body.fact.spell
    held = own if len(answers) == 1 else Spell(own.first, NEVER, NEVER, own.last, NO_DATES)
    return [Fact(row_from(answer), body.fact.dates, held, body=body.row) for answer in answers]
