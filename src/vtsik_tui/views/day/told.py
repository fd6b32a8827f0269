"""A day as a page: a small calendar, and how things stood, in the sections that every page has."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.records import Day, Line, Office
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.spans import faint, name, role
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Share, Span
from vtsik_tui.views.day.around import around
from vtsik_tui.views.day.days import long_dates_of, ref_of
from vtsik_tui.views.day.lines import NOT_KNOWN, dated, doubt, held, named, section, unknown
from vtsik_tui.views.day.month import Month, change_of_calendar, month_days

#: So many bodies are told of at the most; beyond that, a tree is for its own view.
_MOST_BODIES = 150


def day_page(archive: Archive, number: int, notes: Sequence[str] = ()) -> Page:
    """Tell a day as a page.

    Args:
        archive: The database.
        number: A Julian day number.
        notes: On how the day was read, in sentences.

    Returns:
        The page; its dates are the day in both calendars, for a title in either.
    """
    day = archive.day(number)
    parts = [
        section("", _opening(archive, day, notes)),
        section("In office", [*_centre(day), *_officers(day)]),
        section("In session", [dated(line) for line in day.sittings]),
        section("Events of the day", [dated(line) for line in day.events], counted=True),
        section("Before and after", around(archive, day)),
        _strength(day),
        _presidium(day),
        section("Candidates of the Presidium", [held(line) for line in day.candidates], counted=True),
        section("Where it sat", _seats(day)),
        section("Government", _government(day)),
        section("Commissariats", [_office(one) for one in day.offices], counted=True),
        section("Documents of that week", [dated(line) for line in day.documents], counted=True),
        _bodies(day),
        section("Lives", _lives(day)),
    ]
    return Page(title_row(day), (), (_both(day),), tuple(part for part in parts if part.entries))


def title_row(day: Day) -> Row:
    """Say in one line which day it is.

    Args:
        day: How things stood.

    Returns:
        The row: its title names the day of the week and the day by the new style.
    """
    dates = long_dates_of(day.number)
    return Row(ref_of(day.number), "day", f"{day.weekday}, {day.new}", dates=dates)


def _both(day: Day) -> Span:
    """The day in both calendars, whatever the reader has chosen."""
    return faint(f"new style {day.new} · old style {day.old}")


def _opening(archive: Archive, day: Day, notes: Sequence[str]) -> list[Entry]:
    """The calendar, and what there is to say of the day as a day."""
    month = Month(day.number, archive.event_days(*month_days(day.number)), archive.day_span())
    said = [*notes, *(day.notes or filter(None, [change_of_calendar(day.number)]))]
    return [Entry((), picture=month), *(Entry((faint(note),), prose=True) for note in said)]


def _centre(day: Day) -> list[Entry]:
    """The convocation in office, and the one that gave way to it that day."""
    if not day.convocations:
        return [unknown("convocation") if day.centre else Entry((faint("No convocation in office."),))]
    entries = []
    for line in day.convocations:
        size = f" · {day.size:,} members" if day.size is not None and line is day.convocation else ""
        entries.append(named("convocation", line, faint(size)))
    return entries


def _officers(day: Day) -> list[Entry]:
    """Chairman, deputies and secretaries."""
    entries = [named(line.post or line.role, line) for line in day.chairman]
    if not day.chairman and day.convocations:
        entries.append(unknown("chairman"))
    entries += [named(line.post or line.role, line) for line in (*day.deputies, *day.secretaries)]
    if not day.secretaries and day.convocations:
        entries.append(unknown("secretary"))
    return entries


def _presidium(day: Day) -> Section:
    """Who sat in the Presidium."""
    if not day.presidium and day.convocations:
        return section("Presidium", [Entry((faint(NOT_KNOWN),))])
    return section("Presidium", [held(line) for line in day.presidium], counted=True)


def _strength(day: Day) -> Section:
    """The parties as bars, and the seats of which the party is not known."""
    if not day.convocations:
        return Section("Party strength", ())
    if not day.parties:
        return section("Party strength", [Entry((faint(NOT_KNOWN),))])
    unknown = day.unknown_seats or 0
    total = sum(one.count for one in day.parties) + unknown
    most = max(unknown, *(one.count for one in day.parties), 1)
    entries = [
        Entry(
            (
                spans.party(one.label, one.glyph, one.color, one.ref.removeprefix("body/")),
                *(() if one.certain else (faint(" (perhaps)"),)),
            ),
            share=Share(one.count, total, most),
        )
        for one in day.parties
    ]
    if unknown:
        entries.append(Entry((faint("party not known"),), share=Share(unknown, total, most)))
    return section("Party strength", entries)


def _seats(day: Day) -> list[Entry]:
    """The places."""
    if not day.convocations:
        return []
    entries = [Entry((name(line.row), *doubt(line)), line.dates) for line in day.seats]
    return entries or [Entry((faint(NOT_KNOWN),))]


def _government(day: Day) -> list[Entry]:
    """The government, its head and its members without a commissariat."""
    entries = [named("government", line) for line in day.governments]
    entries += [named(line.role, line) for line in day.heads]
    if not day.heads:
        entries.append(unknown("head of government"))
    entries += [named(line.post or line.role, line) for line in (*day.government_deputies, *day.ministers)]
    return entries


def _office(office: Office) -> Entry:
    """A commissariat and who headed it."""
    found: list[Span] = [name(office.line.row), *doubt(office.line), Span(": ")]
    for number, head in enumerate(office.heads):
        found += [Span(", ")] if number else []
        found += [name(head.row), *_since(head)]
    return Entry((*found, *(() if office.heads else (faint(NOT_KNOWN),))))


def _since(head: Line) -> tuple[Span, ...]:
    """Of who perhaps headed an office, from when to when by the record, for that may be long ago."""
    if head.certain or not head.dates.new:
        return doubt(head)
    dates = Span(head.dates.new, Form.DATE, other=head.dates.old)
    return faint(" ("), dates, faint(f"; perhaps: {head.doubt})")


def _bodies(day: Day) -> Section:
    """What stood under the body at the centre."""
    entries = [_branch(line) for line in day.bodies[:_MOST_BODIES]]
    if len(day.bodies) > _MOST_BODIES:
        entries.append(Entry((faint(f"and {len(day.bodies) - _MOST_BODIES:,} more"),)))
    return Section("What stood under it", tuple(entries), len(day.bodies))


def _branch(line: Line) -> Entry:
    """A body of the tree, set in by its depth."""
    return Entry((Span("\xa0\xa0" * line.depth), name(line.row), *doubt(line)))


def _lives(day: Day) -> list[Entry]:
    """Who was born and who died, and how many were alive."""
    entries = [Entry((role("born: "), name(line.row), *doubt(line))) for line in day.born]
    entries += [Entry((role("died: "), name(line.row), *doubt(line))) for line in day.died]
    alive = day.alive
    who = Span("Who was alive", Form.TEXT, f"{ref_of(day.number)}?show=alive")
    told = f": {alive.certain:,} of the people on record, {alive.perhaps:,} more perhaps"
    unknown = f"; of {alive.unknown:,} neither birth nor death is known" if alive.unknown else ""
    return [*entries, Entry((who, Span(told), faint(f"{unknown}.")))]
