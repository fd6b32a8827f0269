"""Numbers: seats of parties, and any other figure."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.whole.citing import cited
from vtsik_tui.archive.whole.prose import plain_text
from vtsik_tui.archive.whole.records import Figure, Seats

_SEATS = """
SELECT composition.key, party.body, coalesce(party.label, composition.party), composition.count,
       coalesce(term.label, composition.kind), composition.confidence, composition.note
FROM composition
LEFT JOIN party ON party.id = composition.party
LEFT JOIN term ON term.vocabulary = 'composition_kind' AND term.id = composition.kind
WHERE composition.of = ? AND typeof(composition.count) = 'integer'
ORDER BY term.position, composition.kind, party.position, composition.key
"""
_FIGURES = """
SELECT key, what, count, confidence, note FROM figure
WHERE of = ? AND typeof(count) IN ('integer', 'real') ORDER BY key
"""


def composition(asking: Asking, ref: str) -> tuple[Seats, ...]:
    """Find how many seats each party had.

    Args:
        asking: The database.
        ref: Of a congress, a convocation or anything else with seats.

    Returns:
        By kind of seat, then from left to right.
    """
    answers = asking.all(_SEATS, (ref,))
    sources = cited(asking, "composition", [answer[0] for answer in answers])
    return tuple(
        Seats(
            f"body/{line(party)}" if party else None,
            line(label),
            count,
            line(kind),
            line(confidence),
            plain_text(line(note)),
            sources.get(key, ()),
        )
        for key, party, label, count, kind, confidence, note in answers
    )


def figures(asking: Asking, ref: str) -> tuple[Figure, ...]:
    """Find the other numbers that are told of something.

    Args:
        asking: The database.
        ref: Of any entity.

    Returns:
        The figures in the order of the record.
    """
    answers = asking.all(_FIGURES, (ref,))
    sources = cited(asking, "figure", [answer[0] for answer in answers])
    return tuple(
        Figure(line(what), count, line(confidence), plain_text(line(note)), sources.get(key, ()))
        for key, what, count, confidence, note in answers
    )
