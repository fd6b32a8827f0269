"""The day that tells most of an entity: where to open the day from its page."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import whole

#: Days at which to look at an entity, the best first. A post that began on a known day, the highest, is best.
_DAYS = {
    "event": ("SELECT date_first FROM event WHERE ref = :ref",),
    "document": ("SELECT date_first FROM document WHERE ref = :ref",),
    "body": (
        "SELECT founded_first FROM body WHERE ref = :ref",
        "SELECT first_day FROM membership JOIN body ON body.id = membership.body"
        " WHERE body.ref = :ref AND first_day IS NOT NULL ORDER BY first_day LIMIT 1",
        "SELECT dissolved_last FROM body WHERE ref = :ref",
    ),
    "person": (
        "SELECT membership.first_day FROM membership JOIN person ON person.id = membership.person"
        " LEFT JOIN body ON body.id = membership.body"
        " WHERE person.ref = :ref AND membership.first_day BETWEEN :first AND :last"
        " AND membership.start_last = membership.first_day"
        " ORDER BY membership.rank, body.ref = 'body/' || (SELECT value FROM meta WHERE key = 'body') DESC,"
        " body.kind = 'government' DESC, membership.first_day, membership.key LIMIT 1",
        "SELECT membership.first_day FROM membership JOIN person ON person.id = membership.person"
        " WHERE person.ref = :ref AND membership.first_day BETWEEN :first AND :last"
        " ORDER BY membership.rank, membership.first_day, membership.key LIMIT 1",
        "SELECT died_first FROM person WHERE ref = :ref",
        "SELECT born_first FROM person WHERE ref = :ref",
    ),
}


def best_day(asking: Asking, ref: str, span: tuple[int, int]) -> int | None:
    """Find the day that tells most of an entity.

    Args:
        asking: The database.
        ref: ``kind/id``.
        span: The first and the last day that can be asked for, as Julian day numbers.

    Returns:
        Of an event or a document its own, of a body that of its founding, of
        a person that on which the highest post began, or else of death or
        birth; None if none is known that can be asked for.
    """
    values = {"ref": ref, "first": span[0], "last": span[1]}
    for question in _DAYS.get(ref.partition("/")[0], ()):
        day = whole(asking.value(question, values))
        if day is not None and span[0] <= day <= span[1]:
            return day
    return None
