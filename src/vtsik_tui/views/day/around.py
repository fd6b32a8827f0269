"""What comes before and after a day: the nearest events, and the nearest changes of the picture."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.records import Change, Day, Line
from vtsik_tui.archive.pages.spans import faint, name
from vtsik_tui.archive.records import Entry, Form, Span
from vtsik_tui.views.day.days import dates_of, ref_of
from vtsik_tui.views.day.lines import doubt, unknown

#: Of each sort of change so many are named.
_NAMED = 3


def around(archive: Archive, day: Day) -> list[Entry]:
    """Tell the last event before and the first after, and when the picture changes.

    Args:
        archive: The database.
        day: How things stood.

    Returns:
        Four entries; what each is leads to its day, the names to their pages.
    """
    return [
        _event("event before", day.previous_event, archive),
        _event("next event", day.next_event, archive),
        _change("change before", archive, archive.next_change(day.number, forwards=False)),
        _change("next change", archive, archive.next_change(day.number)),
    ]


def _event(what: str, line: Line | None, archive: Archive) -> Entry:
    """The nearest event in one direction."""
    if line is None:
        return unknown(what)
    lead = _lead(what, line.dates.first, archive)
    return Entry((lead, Span(": "), name(line.row), *doubt(line)), line.dates)


def _change(what: str, archive: Archive, number: int | None) -> Entry:
    """The nearest change in one direction, and what changes."""
    if number is None:
        return Entry((Span(f"{what}: ", Form.ROLE), faint("none on record")))
    told = tuple(_told(archive.change(number)))
    return Entry((_lead(what, number, archive), Span(": "), *told), dates_of(number))


def _lead(what: str, number: int | None, archive: Archive) -> Span:
    """The words before a line, as a link to its day."""
    first, last = archive.day_span()
    inside = number is not None and first <= number <= last
    return Span(what, Form.ROLE, ref_of(number) if number is not None and inside else "")


def _told(change: Change) -> Iterator[Span]:
    """What changes, in a line."""
    sorts = (
        ("new", _but_sittings(change.came)),
        ("gone", _but_sittings(change.left)),
        ("meets", _sittings(change.came)),
        ("over", _sittings(change.left)),
        ("certain from here on", change.surer),
        ("certain no more", change.less_sure),
    )
    between = ""
    for words, lines in sorts:
        if lines:
            yield Span(f"{between}{words} ", Form.FAINT)
            yield from _some(lines)
            between = "; "


def _sittings(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The congresses and sessions among some lines."""
    return tuple(line for line in lines if line.row.kind == "event")


def _but_sittings(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without congresses and sessions."""
    return tuple(line for line in lines if line.row.kind != "event")


def _some(lines: tuple[Line, ...]) -> Iterator[Span]:
    """The first names of several, and how many more there are."""
    for number, line in enumerate(lines[:_NAMED]):
        if number:
            yield Span(", ")
        yield name(line.row)
        if line.body is not None and line.role:
            yield faint(f" ({line.post or line.role})")
    if len(lines) > _NAMED:
        yield faint(f" and {len(lines) - _NAMED} more")
