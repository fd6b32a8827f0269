"""Every event, in the order of time: read once, so that any density is counted without a question."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import islice

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.spells import Ends, split
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from, whole
from vtsik_tui.archive.timeline.records import Happening, Moments
from vtsik_tui.archive.timeline.stretches import stretch

#: The kinds of event that have a line of their own; all others share one.
OWN_LINE = ("congress", "session")

#: Of so many the most prominent are sought among them; of more, in the ranking of all.
_FEW = 400

# In the order of the index on entities by kind and day, so that nothing is sorted;
# the term of an event is its kind.
_ALL = """
SELECT term, first_day, key, weight FROM entity
WHERE kind = 'event' AND typeof(first_day) = 'integer' ORDER BY first_day
"""
_DATES = "{0}.date, {0}.date_first, {0}.start_last, {0}.end_first, {0}.date_last"
_DATED = f"""
SELECT {COLUMNS}, {{dates}}, entity.weight,
       (SELECT confidence FROM field_confidence WHERE entity = {{kind}}.ref AND field = 'date')
FROM {{kind}} JOIN entity ON entity.ref = {{kind}}.ref
"""
_EVENTS, _DOCUMENTS = (_DATED.format(dates=_DATES.format(kind), kind=kind) for kind in ("event", "document"))


def all_moments(asking: Asking) -> dict[str, Moments]:
    """Read when every event was.

    Args:
        asking: The database.

    Returns:
        By kind, for those of `OWN_LINE`; all others under an empty name.
    """
    found: dict[str, tuple[array[int], array[int], array[int]]] = {}
    for kind, day, key, weight in asking.all(_ALL):
        own = kind if kind in OWN_LINE else ""
        if own not in found:
            found[own] = array("q"), array("q"), array("q")
        days, keys, weights = found[own]
        days.append(day)
        keys.append(key)
        weights.append(whole(weight) or 0)
    return {own: Moments(*columns, _ranking(columns[2])) for own, columns in found.items()}


def _ranking(weights: Sequence[int]) -> Sequence[int]:
    """Positions by prominence, the most prominent first, of two as prominent the earlier."""
    return array("q", sorted(range(len(weights)), key=weights.__getitem__, reverse=True))


def prominent(moments: Moments, first: int, last: int, most: int) -> list[int]:
    """Find the most prominent happenings of some days.

    Args:
        moments: All of a sort.
        first: The first day, as a Julian day number.
        last: The last day.
        most: How many at the most.

    Returns:
        Keys of entities, the most prominent first; of two as prominent the earlier.
    """
    start, stop = bisect_left(moments.days, first), bisect_right(moments.days, last)
    if stop - start <= _FEW:
        at = nlargest(most, range(start, stop), key=lambda one: (moments.weights[one], -one))
    else:
        at = list(islice((one for one in moments.ranking if start <= one < stop), most))
    return [moments.keys[one] for one in at]


def happenings(asking: Asking, keys: Sequence[int]) -> list[Happening | None]:
    """Read events by their keys.

    Args:
        asking: The database.
        keys: Of the entities.

    Returns:
        One for each, in the order asked for; None for what is no event, or is not dated.
    """
    found: dict[int, Happening] = {}
    for some in batches(keys):
        question = _EVENTS.replace("SELECT ", "SELECT entity.key, ", 1)
        for answer in asking.all(f"{question} WHERE entity.key IN ({marks(some)})", some):
            if happening := _happening(answer[1:]):
                found[answer[0]] = happening
    return [found.get(key) for key in keys]


def of_entity(asking: Asking, kind: str, condition: str, values: Sequence[object]) -> list[Happening]:
    """Read events or documents by a condition.

    Args:
        asking: The database.
        kind: ``event`` or ``document``.
        condition: In SQL, with a mark for each value.
        values: What stands for the marks.

    Returns:
        Those that are dated, in the order of time.
    """
    question = _EVENTS if kind == "event" else _DOCUMENTS
    order = f"ORDER BY {kind}.date_first, {kind}.date_last, {kind}.id"
    return _dated(asking.all(f"{question} WHERE {condition} {order}", values))


def _dated(answers: Iterable[Answer]) -> list[Happening]:
    """Those of which the date is known."""
    return [found for answer in answers if (found := _happening(answer)) is not None]


def _happening(answer: Answer) -> Happening | None:
    """One event or document of its columns."""
    date, *days, weight, confidence = answer[WIDTH:]
    ends = Ends(*(whole(day) for day in days))
    start, end = split(line(date))
    if ends.last is None:  # what has no recorded end is of the day on which it began
        ends, end = Ends(ends.first, ends.start_last, ends.first, ends.start_last), start
    found = stretch(ends, start, end, certain=line(confidence) in ("", "certain"))
    if found is None or found.first is None:
        return None
    return Happening(row_from(answer), found, whole(weight) or 0)
