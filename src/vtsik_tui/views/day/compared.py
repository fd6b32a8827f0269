"""Two days compared: how things stood on both, who came and who left, what was founded and what ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.records import Day, Line
from vtsik_tui.archive.pages.spans import faint, name, role
from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Span
from vtsik_tui.views.day.days import Subject, dates_of, long_dates_of, ref_of
from vtsik_tui.views.day.lines import NOT_KNOWN, doubt, section
from vtsik_tui.views.day.side_by_side import Item, Pair, SideBySide

_NOTHING: tuple[Item, ...] = ((faint("—"),),)


def compared_page(archive: Archive, one: int, other: int, notes: Sequence[str] = ()) -> Page:
    """Tell two days as one page.

    Args:
        archive: The database.
        one: A Julian day number.
        other: Another; it does not matter which is the earlier, but stepping moves this one.
        notes: On how the days were read, in sentences.

    Returns:
        The page.
    """
    found = archive.compare(one, other)
    days = (found.earlier, found.later)
    picture = SideBySide(_head(found.earlier), _head(found.later), tuple(_pairs(*days)))
    apart = found.later.number - found.earlier.number
    said = [*notes, f"{apart:,} {'day' if apart == 1 else 'days'} apart."]
    parts = [
        section("", [*(Entry((faint(note),), prose=True) for note in said), Entry((), picture=picture)]),
        section("Who came", map(_post, found.came), counted=True),
        section("Who left", map(_post, found.left), counted=True),
        section("What was founded", map(_body, found.founded), counted=True),
        section("What ended", map(_body, found.ended), counted=True),
    ]
    dates = _span(*(long_dates_of(day.number) for day in days))
    row = Row(f"day/{Subject(one, other)}", "day", f"{dates.new}, compared", dates=dates)
    return Page(row, (), (), tuple(part for part in parts if part.entries))


def _span(first: Dates, last: Dates) -> Dates:
    """Both days in words, by each calendar."""
    old = f"{first.old or first.new} – {last.old or last.new}" if first.old or last.old else ""
    return Dates(f"{first.new} – {last.new}", old, first.first, last.last)


def _head(day: Day) -> Span:
    """A day above its column, as a link."""
    dates = dates_of(day.number)
    return Span(dates.new, Form.DATE, ref_of(day.number), other=dates.old)


def _pairs(one: Day, other: Day) -> Iterator[Pair]:
    """What stood on both days, thing by thing."""
    for label, of in (
        ("convocation", lambda day: _named(day.convocations, known=day.centre is None)),
        ("members", _size),
        ("chairman", lambda day: _named(day.chairman, known=not day.convocations)),
        ("deputies", lambda day: _named(day.deputies, known=True)),
        ("secretaries", lambda day: _named(day.secretaries, known=not day.convocations)),
        ("Presidium", lambda day: _counted(day.presidium, known=not day.convocations)),
        ("seat", lambda day: _named(day.seats[:1], known=not day.convocations)),
        ("government", lambda day: _named(day.governments, known=False)),
        ("its head", lambda day: _named(day.heads, known=False)),
        ("commissariats", lambda day: _counted([office.line for office in day.offices], known=True)),
        ("in session", lambda day: _named(day.sittings, known=True)),
        ("bodies under it", lambda day: _counted(day.bodies, known=True)),
        ("alive", lambda day: (_one(f"{day.alive.certain:,}", day.alive.perhaps),)),
    ):
        yield Pair(label, of(one), of(other))
    yield from _strength(one, other)


def _named(lines: Iterable[Line], *, known: bool) -> tuple[Item, ...]:
    """Names, one a line; where there are none, whether that is known."""
    items = tuple((name(line.row), *doubt(line)) for line in lines)
    return items or (_NOTHING if known else ((faint(NOT_KNOWN),),))


def _counted(lines: Sequence[Line], *, known: bool) -> tuple[Item, ...]:
    """How many there were, and how many of them perhaps."""
    if not lines:
        return _named((), known=known)
    certain = sum(line.certain for line in lines)
    return (_one(f"{certain:,}", len(lines) - certain),)


def _one(certain: str, perhaps: int) -> Item:
    """A number of what is certain, and another of what is not."""
    if certain == "0" and perhaps:
        return (faint(f"{perhaps:,} perhaps"),)
    return (Span(certain), *((faint(f" · {perhaps:,} more perhaps"),) if perhaps else ()))


def _size(day: Day) -> tuple[Item, ...]:
    """How many members the convocation had."""
    if day.size is None:
        return _named((), known=not day.convocations)
    return ((Span(f"{day.size:,}"),),)


def _strength(one: Day, other: Day) -> Iterator[Pair]:
    """Seats party by party, from left to right as on the earlier day, then those that were new."""
    labels = {(seats.label, seats.glyph): seats for day in (other, one) for seats in day.parties}
    order = dict.fromkeys((seats.label, seats.glyph) for day in (one, other) for seats in day.parties)
    for key in order:
        label = f"{labels[key].glyph} {labels[key].label}".strip()
        yield Pair(label, _seats(one, key), _seats(other, key))


def _seats(day: Day, key: tuple[str, str]) -> tuple[Item, ...]:
    """The seats of a party, and its share."""
    found = next((seats for seats in day.parties if (seats.label, seats.glyph) == key), None)
    if found is None:
        return _NOTHING if day.parties else _named((), known=not day.convocations)
    total = sum(seats.count for seats in day.parties) + (day.unknown_seats or 0)
    share = f" · {found.count * 100 / total:.0f} %" if total else ""
    return ((Span(f"{found.count:,}", ref=found.ref), faint(share)),)


def _post(line: Line) -> Entry:
    """Who came or left, and as what."""
    where = (faint(" · "), name(line.body)) if line.body else ()
    return Entry((role(f"{line.post or line.role}: "), name(line.row), *where, *doubt(line)), line.dates)


def _body(line: Line) -> Entry:
    """What was founded or ended."""
    return Entry((name(line.row), *doubt(line)), line.dates)
