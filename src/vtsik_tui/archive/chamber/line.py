"""Which assemblies have seats to show, in the order of time."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from, whole
from vtsik_tui.archive.records import Row

CONGRESS, CONVOCATION, OTHER = "congress", "convocation", "other"

# The congresses are those of the body whose congresses elected convocations, whether or not one did.
_CONGRESSES = f"""
SELECT {COLUMNS}, event.date_first
FROM event JOIN entity ON entity.ref = event.ref
JOIN event_body ON event_body.event = event.id AND event_body.position = 0
WHERE event.kind = 'congress' AND event_body.body IN (
    SELECT held.body FROM relation
    JOIN body ON body.ref = relation.to_ref JOIN event AS other ON other.ref = relation.from_ref
    JOIN event_body AS held ON held.event = other.id AND held.position = 0
    WHERE relation.type = 'elected' AND body.kind = 'convocation' AND other.kind = 'congress')
"""
_CONVOCATIONS = f"""
SELECT {COLUMNS}, body.founded_first
FROM body JOIN entity ON entity.ref = body.ref WHERE body.kind = 'convocation'
"""
_WITH_SEATS = f"""
SELECT {COLUMNS}, entity.first_day
FROM entity WHERE entity.ref IN (SELECT of FROM composition)
"""
_LATEST = 10**9


@dataclass(frozen=True, slots=True)
class InLine:
    """An assembly and where it belongs."""

    row: Row
    kind: str
    """`CONGRESS`, `CONVOCATION` or `OTHER`."""
    day: int
    """The Julian day number it began on; very late if that is not known."""


def assemblies(asking: Asking) -> tuple[InLine, ...]:
    """Find every congress and convocation, and whatever else has seats by party.

    Args:
        asking: The database.

    Returns:
        All of them in the order of time.
    """
    found: dict[str, InLine] = {}
    for kind, question in ((CONGRESS, _CONGRESSES), (CONVOCATION, _CONVOCATIONS), (OTHER, _WITH_SEATS)):
        for answer in asking.all(question):
            day = whole(answer[WIDTH])
            one = InLine(row_from(answer), kind, _LATEST if day is None else day)
            found.setdefault(one.row.ref, one)
    return tuple(sorted(found.values(), key=lambda one: (one.day, one.kind, one.row.ref)))


def neighbours(every: tuple[InLine, ...], ref: str) -> tuple[Row | None, Row | None]:
    """Find what stands before and after an assembly.

    Args:
        every: As `assemblies` gives them.
        ref: One of theirs.

    Returns:
        The rows: congresses and convocations in one line, all others in another.
    """
    other = next((one.kind == OTHER for one in every if one.row.ref == ref), False)
    rows = [one.row for one in every if (one.kind == OTHER) is other]
    at = next((place for place, row in enumerate(rows) if row.ref == ref), None)
    if at is None:
        return None, None
    return (rows[at - 1] if at else None), (rows[at + 1] if at + 1 < len(rows) else None)


def in_office(asking: Asking, day: int) -> str:
    """Find the convocation in office on a day.

    Args:
        asking: The database.
        day: A Julian day number.

    Returns:
        Its ref; that of the one elected last if there are several, empty if there was none.
    """
    found = asking.value(
        "SELECT ref FROM body WHERE kind = 'convocation' AND founded_first <= :day"
        " AND coalesce(dissolved_last, :day) >= :day ORDER BY founded_first DESC, ref LIMIT 1",
        {"day": day},
    )
    return line(found)
