"""What the first screen shows: what this is, this day in history, where to start."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole
from vtsik_tui.archive.opening import safe_text
from vtsik_tui.archive.records import KINDS, Counted, Info, Row
from vtsik_tui.dates.days import day_number, gregorian

#: Beyond so many years, "on this day" is asked of the last ones only.
_MOST_YEARS = 400


def info(asking: Asking) -> Info:
    """Read what the database says of itself.

    Args:
        asking: The database.

    Returns:
        Title, years, digest, counts and starting points.
    """
    meta = {line(key): value for key, value in asking.all("SELECT key, value FROM meta")}
    counts = _json(meta.get("counts"))
    known = counts if isinstance(counts, dict) else {}
    return Info(
        title=line(meta.get("full_title")) or line(meta.get("title")),
        subtitle="\n".join(_texts(meta.get("subtitle"))),
        span=line(meta.get("span")),
        digest=line(meta.get("digest")),
        schema=whole(_json(meta.get("schema"))) or 0,
        counts=tuple(Counted(kind, whole(known.get(kind)) or 0) for kind in KINDS),
        starts=tuple(_texts(meta.get("starts"))),
        short=line(meta.get("title")),
    )


def on_this_day(asking: Asking, month: int, day: int) -> list[Row]:
    """Find what began, who was born and who died on this day of the year.

    Args:
        asking: The database.
        month: 1 to 12, new style.
        day: 1 to 31, new style.

    Returns:
        Events and people, oldest first; what is known to the month only is
        left out. A person's row says in `brief` what happened, in `dates` when.
    """
    return happened_on(asking, _same_day(asking, month, day))


def happened_on(asking: Asking, days: Sequence[int]) -> list[Row]:
    """Find what began, who was born and who died on some days.

    Args:
        asking: The database.
        days: Julian day numbers.

    Returns:
        The same as `on_this_day`.
    """
    known = {"days": json.dumps(list(days)), "day": "????-??-??*"}
    found = [row_from(answer) for answer in asking.all(_EVENTS, known)]
    for question, what in ((_BIRTHS, "born"), (_DEATHS, "died")):
        for answer in asking.all(question, known):
            found.append(replace(row_from(answer), brief=what, dates=dates_from(answer[WIDTH:])))
    return sorted(found, key=lambda row: row.dates.first or 0)


_EVENTS = f"""
SELECT {COLUMNS} FROM event JOIN entity ON entity.ref = event.ref
WHERE event.date_first IN (SELECT value FROM json_each(:days)) AND event.date GLOB :day
ORDER BY event.date_first, event.date_last, event.id
"""
_BIRTHS = f"""
SELECT {COLUMNS}, born_new, born_old, born_first, born_last FROM person JOIN entity ON entity.ref = person.ref
WHERE person.born_first IN (SELECT value FROM json_each(:days)) AND person.born GLOB :day
"""
_DEATHS = f"""
SELECT {COLUMNS}, died_new, died_old, died_first, died_last FROM person JOIN entity ON entity.ref = person.ref
WHERE person.died_first IN (SELECT value FROM json_each(:days)) AND person.died GLOB :day
"""


def _same_day(asking: Asking, month: int, day: int) -> list[int]:
    """The Julian day numbers of a day of the year, in every year there is."""
    first = whole(asking.value("SELECT min(first_day) FROM entity"))
    last = whole(asking.value("SELECT max(last_day) FROM entity WHERE kind = 'person'"))
    last = max(last or 0, whole(asking.value("SELECT max(first_day) FROM entity")) or 0)
    found: list[int] = []
    try:
        oldest, newest = gregorian(first or last).year, gregorian(last).year
    except (ValueError, OverflowError):  # no dates, or senseless ones
        return found
    for year in range(max(oldest, newest - _MOST_YEARS), newest + 1):
        with suppress(ValueError):  # 29 February of an ordinary year
            found.append(day_number(date(year, month, day)))
    return found


def _texts(value: object) -> list[str]:
    """A list of texts that stands as JSON in a column; empty if it does not."""
    found = _json(value)
    return (
        [safe_text(one.encode("utf-8", "replace")) for one in found if isinstance(one, str)]
        if isinstance(found, list)
        else []
    )


def _json(value: object) -> object:
    """What stands as JSON in a column; None if it is no JSON."""
    try:
        return json.loads(value) if isinstance(value, (str, bytes)) else value
    except (ValueError, RecursionError):
        return None
