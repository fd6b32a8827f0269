"""A day as a page: the same sections that every page has, so that it is drawn and printed like one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vtsik_tui.archive.day.records import Day, Line, Office
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.spans import faint, name, role
from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Section, Share, Span

NOT_KNOWN = "not known"


def day_page(day: Day, notes: Sequence[str] = ()) -> Page:
    """Tell a day as a page.

    Args:
        day: How things stood.
        notes: On how the day was read, in sentences.

    Returns:
        The page; its title is the day in the new style, its Russian title the old style.
    """
    title = Row("", "day", f"{day.weekday}, {day.new}", f"{day.old}, old style")
    parts = [
        _section("", [Entry((faint(note),), prose=True) for note in (*notes, *day.notes)]),
        _section("In office", [*_centre(day), *_officers(day)]),
        _strength(day),
        _presidium(day),
        _section("Candidates of the Presidium", [_held(line) for line in day.candidates], counted=True),
        _section("Where it sat", _seats(day)),
        _section("Government", _government(day)),
        _section("Commissariats", [_office(one) for one in day.offices], counted=True),
        _section("In session", [_dated(line) for line in day.sittings]),
        _section("Events of the day", [_dated(line) for line in day.events], counted=True),
        _section("Before and after", _around(day)),
        _section("Documents of that week", [_dated(line) for line in day.documents], counted=True),
        _section("What stood under it", [_branch(line) for line in day.bodies], counted=True),
        _section("Lives", _lives(day)),
    ]
    return Page(title, (), (), tuple(part for part in parts if part.entries))


def anniversaries_page(day: str, new: Sequence[Row], old: Sequence[Row]) -> Page:
    """Tell what happened on a day of the year as a page.

    Args:
        day: The day in words.
        new: What happened on it by the new style.
        old: What happened on it by the old style.

    Returns:
        The page.
    """
    parts = [
        _section(f"On {day}, new style", [_happened(row) for row in new]),
        _section(f"On {day}, old style", [_happened(row) for row in old]),
    ]
    return Page(Row("", "day", day), (), (), tuple(part for part in parts if part.entries))


def _happened(row: Row) -> Entry:
    """An event, a birth or a death."""
    return Entry((name(row), *((faint(f" · {row.brief}"),) if row.brief else ())), row.dates)


def _section(title: str, entries: Iterable[Entry], *, counted: bool = False) -> Section:
    """A section, perhaps with the number of its entries."""
    listed = tuple(entries)
    return Section(title, listed, len(listed) if counted else 0)


def _doubt(line: Line) -> tuple[Span, ...]:
    """What is not certain, marked in words."""
    return () if line.certain else (faint(f" (perhaps: {line.doubt})"),)


def _unknown(what: str) -> Entry:
    """A line that is not known."""
    return Entry((role(f"{what}: "), faint(NOT_KNOWN)))


def _named(what: str, line: Line, *more: Span) -> Entry:
    """A line under what it is, since when in the margin."""
    return Entry((role(f"{what}: "), name(line.row), *more, *_doubt(line)), line.dates, claim=line.claim)


def _held(line: Line) -> Entry:
    """Somebody in a post that the heading names."""
    post = (faint(f" · {line.post}"),) if line.post else ()
    return Entry((name(line.row), *post, *_doubt(line)), line.dates, claim=line.claim)


def _dated(line: Line) -> Entry:
    """An event or a document."""
    what = (faint(f" · {line.row.brief}"),) if line.row.brief else ()
    return Entry((name(line.row), *what, *_doubt(line)), line.dates)


def _centre(day: Day) -> list[Entry]:
    """The convocation in office, and the one that gave way to it that day."""
    if not day.convocations:
        return [_unknown("convocation") if day.centre else Entry((faint("No convocation in office."),))]
    entries = []
    for line in day.convocations:
        size = f" · {day.size:,} members" if day.size is not None and line is day.convocation else ""
        entries.append(_named("convocation", line, faint(size)))
    return entries


def _officers(day: Day) -> list[Entry]:
    """Chairman, deputies and secretaries."""
    entries = [_named(line.post or line.role, line) for line in day.chairman]
    if not day.chairman and day.convocations:
        entries.append(_unknown("chairman"))
    entries += [_named(line.post or line.role, line) for line in (*day.deputies, *day.secretaries)]
    if not day.secretaries and day.convocations:
        entries.append(_unknown("secretary"))
    return entries


def _presidium(day: Day) -> Section:
    """Who sat in the Presidium."""
    if not day.presidium and day.convocations:
        return _section("Presidium", [Entry((faint(NOT_KNOWN),))])
    return _section("Presidium", [_held(line) for line in day.presidium], counted=True)


def _strength(day: Day) -> Section:
    """The parties as bars, and the seats of which the party is not known."""
    if not day.convocations:
        return Section("Party strength", ())
    if not day.parties:
        return _section("Party strength", [Entry((faint(NOT_KNOWN),))])
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
    return _section("Party strength", entries)


def _seats(day: Day) -> list[Entry]:
    """The places."""
    if not day.convocations:
        return []
    entries = [Entry((name(line.row), *_doubt(line)), line.dates) for line in day.seats]
    return entries or [Entry((faint(NOT_KNOWN),))]


def _government(day: Day) -> list[Entry]:
    """The government, its head and its members without a commissariat."""
    entries = [_named("government", line) for line in day.governments]
    entries += [_named(line.role, line) for line in day.heads]
    if not day.heads:
        entries.append(_unknown("head of government"))
    entries += [_named(line.post or line.role, line) for line in (*day.government_deputies, *day.ministers)]
    return entries


def _office(office: Office) -> Entry:
    """A commissariat and who headed it."""
    found: list[Span] = [name(office.line.row), *_doubt(office.line), Span(": ")]
    for number, head in enumerate(office.heads):
        found += [Span(", ")] if number else []
        found += [name(head.row), *_doubt(head)]
    return Entry((*found, *(() if office.heads else (faint(NOT_KNOWN),))))


def _around(day: Day) -> list[Entry]:
    """The last event before and the first after."""
    around = (("before", day.previous_event), ("after", day.next_event))
    return [
        Entry((role(f"{word}: "), name(line.row), *_doubt(line)), line.dates)
        if line is not None
        else _unknown(word)
        for word, line in around
    ]


def _branch(line: Line) -> Entry:
    """A body of the tree, set in by its depth."""
    return Entry((Span("\xa0\xa0" * line.depth), name(line.row), *_doubt(line)))


def _lives(day: Day) -> list[Entry]:
    """Who was born and who died, and how many were alive."""
    entries = [Entry((role("born: "), name(line.row), *_doubt(line))) for line in day.born]
    entries += [Entry((role("died: "), name(line.row), *_doubt(line))) for line in day.died]
    alive = day.alive
    told = f"{alive.certain:,} of the people on record were alive, {alive.perhaps:,} perhaps"
    unknown = f"; of {alive.unknown:,} neither birth nor death is known" if alive.unknown else ""
    return [*entries, Entry((Span(told, Form.TEXT), faint(f"{unknown}.")), Dates())]
