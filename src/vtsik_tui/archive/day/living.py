"""Who was alive on a day, and how old."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.records import Alive, AliveCount, Line
from vtsik_tui.archive.day.spells import NOT_EXACT
from vtsik_tui.archive.entities import COLUMNS, WIDTH, row_from, whole
from vtsik_tui.dates.days import gregorian

_CERTAIN = "SELECT count(*) FROM person WHERE born_first <= :day AND born_last <= :day AND died_first >= :day"
_POSSIBLE = (
    "SELECT count(*) FROM person WHERE born_first <= :day AND (died_last >= :day OR died_last IS NULL)"
)
_UNBORN = "SELECT count(*) FROM person WHERE born_first IS NULL AND died_last {}"

_ALIVE = f"""
SELECT {COLUMNS}, person.born_first, person.born_last, person.died_first
FROM entity JOIN person ON person.ref = entity.ref
WHERE entity.kind = 'person'
  AND (person.born_first <= :day AND (person.died_last >= :day OR person.died_last IS NULL)
       OR person.born_first IS NULL AND person.died_last >= :day)
ORDER BY entity.sort_title, entity.ref LIMIT :most OFFSET :start
"""


def alive_count(asking: Asking, day: int) -> AliveCount:
    """Count who was alive.

    Args:
        asking: The database.
        day: A Julian day number; those who were born or died on it are counted.

    Returns:
        How many for certain, how many perhaps, and of how many neither date is known.
    """
    values = {"day": day}
    certain, possible = (whole(asking.value(count, values)) or 0 for count in (_CERTAIN, _POSSIBLE))
    died_after = whole(asking.value(_UNBORN.format(">= :day"), values)) or 0
    unknown = whole(asking.value(_UNBORN.format("IS NULL"))) or 0
    return AliveCount(certain, possible + died_after - certain, unknown)


def alive(asking: Asking, day: int, start: int, most: int) -> tuple[Alive, ...]:
    """Find who was alive, by name.

    Args:
        asking: The database.
        day: A Julian day number.
        start: How many to pass over.
        most: How many to read.

    Returns:
        Those who were alive for certain or perhaps; who of them is in the line.
    """
    found = []
    for answer in asking.all(_ALIVE, {"day": day, "most": most, "start": start}):
        row = row_from(answer)
        born_first, born_last, died_first = (whole(column) for column in answer[WIDTH:])
        certain = born_last is not None and born_last <= day and died_first is not None and died_first >= day
        doubt = "" if certain else "death not recorded" if row.dates.last is None else NOT_EXACT
        line = Line(row, row.dates, certain, doubt)
        found.append(Alive(line, _age(born_last, day), _age(born_first, day)))
    return tuple(found)


def _age(born: int | None, day: int) -> int | None:
    """Full years from a day of birth to a day; 0 at the least, None if the birth is not known."""
    if born is None:
        return None
    try:
        birth, now = gregorian(born), gregorian(day)
    except (ValueError, OverflowError):  # a senseless day in a stranger's file
        return None
    return max(now.year - birth.year - ((now.month, now.day) < (birth.month, birth.day)), 0)
