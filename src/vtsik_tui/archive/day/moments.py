"""What happened on a day and around it: events, documents, births and deaths."""

from __future__ import annotations

from collections.abc import Mapping

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.day.facts import Fact, doubted
from vtsik_tui.archive.day.records import Line
from vtsik_tui.archive.day.spells import NO_END, NOT_EXACT, Ends, Spell, spell, split
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole

#: "That week" is so many days before the day itself.
_DAYS_BACK = 6

_DATED = f"""
SELECT {COLUMNS}, {{kind}}.kind, {{kind}}.date, {{kind}}.date_first, {{kind}}.start_last, {{kind}}.end_first,
       {{kind}}.date_last,
       (SELECT confidence FROM field_confidence WHERE entity = {{kind}}.ref AND field = 'date')
FROM {{kind}} JOIN entity ON entity.ref = {{kind}}.ref
"""
_EVENTS, _DOCUMENTS = (_DATED.format(kind=kind) for kind in ("event", "document"))
_THAT_DAY = (
    "WHERE {kind}.date_first <= :until AND ({kind}.date_last >= :since"
    " OR {kind}.date_last IS NULL AND {kind}.start_last >= :since)"
    " ORDER BY {kind}.date_first, {kind}.date_last, {kind}.id"
)
_AFTER = "WHERE event.date_first > :day ORDER BY event.date_first, event.date_last, event.id LIMIT 1"
_BEFORE = (
    "WHERE event.date_first < :day AND coalesce(event.date_last, event.start_last) < :day"
    " ORDER BY event.date_first DESC, event.date_last DESC, event.id DESC LIMIT 1"
)
_LIVES = f"""
SELECT {COLUMNS}, {{what}}, {{what}}_new, {{what}}_old, {{what}}_first, {{what}}_last,
       (SELECT confidence FROM field_confidence WHERE entity = person.ref AND field = '{{what}}')
FROM person JOIN entity ON entity.ref = person.ref
WHERE person.{{what}}_first = :day AND person.{{what}}_last = :day
ORDER BY entity.sort_title, entity.ref
"""
_BIRTHS, _DEATHS = (_LIVES.format(what=what) for what in ("born", "died"))


def events_on(asking: Asking, day: int) -> tuple[Line, ...]:
    """Find the events of a day: those of that very day, those that went on, those that may have been.

    Args:
        asking: The database.
        day: A Julian day number.

    Returns:
        What is certain first, the shortest before the longer.
    """
    found = _dated(asking, _EVENTS + _THAT_DAY.format(kind="event"), {"since": day, "until": day})
    lines = [line for fact in found if (line := fact.on(day)) is not None]
    return tuple(
        sorted(lines, key=lambda one: (not one.certain, (one.dates.last or day) - (one.dates.first or day)))
    )


def neighbours(asking: Asking, day: int) -> tuple[Line | None, Line | None]:
    """Find the last event that was over before a day, and the first that began after it.

    Args:
        asking: The database.
        day: A Julian day number.

    Returns:
        Both; None where there is none.
    """
    before, after = (_dated(asking, _EVENTS + which, {"day": day}) for which in (_BEFORE, _AFTER))
    return (
        before[0].on(before[0].spell.last) if before else None,
        after[0].on(after[0].spell.first) if after else None,
    )


def documents_of_week(asking: Asking, day: int) -> tuple[Line, ...]:
    """Find the documents that are dated in the seven days up to a day.

    Args:
        asking: The database.
        day: A Julian day number.

    Returns:
        As they are dated; one whose date is not exact is certain only if all of it lies in those days.
    """
    since = day - _DAYS_BACK
    found = _dated(asking, _DOCUMENTS + _THAT_DAY.format(kind="document"), {"since": since, "until": day})
    lines = []
    for fact in found:
        inside = since <= fact.spell.first and fact.spell.last <= day
        doubt = fact.confidence or ("" if inside else NOT_EXACT)
        lines.append(Line(fact.row, fact.dates, not doubt, doubt, fact.role))
    return tuple(sorted(lines, key=lambda line: not line.certain))


def births_and_deaths(asking: Asking, day: int) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Find who was born and who died on a day.

    Args:
        asking: The database.
        day: A Julian day number.

    Returns:
        Both by name; a date known to the month only is not of any day.
    """
    born, died = (
        tuple(_life(answer) for answer in asking.all(question, {"day": day}))
        for question in (_BIRTHS, _DEATHS)
    )
    return born, died


def _dated(asking: Asking, question: str, values: Mapping[str, object]) -> list[Fact]:
    """Events or documents of the columns of `_DATED`."""
    return [fact for answer in asking.all(question, values) if (fact := _fact(answer)) is not None]


def _fact(answer: Answer) -> Fact | None:
    """One event or document."""
    row = row_from(answer)
    kind, date, *days, confidence = answer[WIDTH:]
    ends = Ends(*(whole(day) for day in days))
    start, end = split(line(date))
    held = spell(ends, start, end.removesuffix(".."), ends.start_last or 0)
    if held is None:
        return None
    if held.why == NO_END:  # it is of the day on which it began
        held = Spell(held.first, held.sure_from, held.sure_until, ends.start_last or held.first, NO_END)
    return Fact(row, row.dates, held, doubted(line(confidence)), line(kind))


def _life(answer: Answer) -> Line:
    """A person who was born or died."""
    date, *dates, confidence = answer[WIDTH:]
    doubt = doubted(line(confidence)) or (NOT_EXACT if line(date)[-1:] in "~?%" else "")
    return Line(row_from(answer), dates_from(dates), not doubt, doubt)
