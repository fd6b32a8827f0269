"""The page of a place."""

from __future__ import annotations

from vtsik_tui.archive.asking import marks
from vtsik_tui.archive.entities import COLUMNS, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.connections import connections
from vtsik_tui.archive.pages.figures import figures
from vtsik_tui.archive.pages.sections import named, some
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import Entry, Section, Span


def contents(subject: Subject) -> Contents:
    """Tell of a place: who had a seat there, who met there when.

    Args:
        subject: A place.

    Returns:
        What stands on the page.
    """
    found = connections(subject)
    homes = [one for one in found if one.family == "place" and one.row.kind == "person"]
    met = [one for one in found if one.family == "place" and one not in homes]
    sections = [
        *some("Who met here", [*(one.entry for one in met), *_seats(subject, {one.row.ref for one in met})]),
        *_met(subject),
        *some("Who lived here", [one.entry for one in homes]),
        *some("Connections", [one.entry for one in found if one.family != "place"]),
        *figures(subject),
    ]
    return Contents(_facts(subject), tuple(sections))


def _seats(subject: Subject, told: set[str]) -> list[Entry]:
    """The bodies that had their seat there, but for those of which a date is told."""
    answers, _ = subject.capped(
        COLUMNS,
        "FROM body_seat JOIN entity ON entity.ref = 'body/' || body_seat.body WHERE body_seat.place = ?",
        "entity.first_day IS NULL, entity.first_day, entity.sort_title",
        subject.id,
    )
    rows = [row_from(answer) for answer in answers]
    sources = subject.record_sources(row.ref for row in rows)
    return [named(row, sources.get(row.ref, ())) for row in rows if row.ref not in told]


def _facts(subject: Subject) -> tuple[Span, ...]:
    """The city, and where on the map."""
    answer = subject.asking.first("SELECT city, lat, lon FROM place WHERE id = ?", (subject.id,))
    city, lat, lon = answer or ("", None, None)
    return spans.joined([(spans.text(line(city)),), (spans.text(_coordinates(lat, lon)),)])


def _coordinates(lat: object, lon: object) -> str:
    """Degrees as maps give them: ``59.9464° N, 30.3966° E``."""
    if not isinstance(lat, (int, float)) or not isinstance(lon, (int, float)):
        return ""
    return f"{abs(lat):.4f}° {'S' if lat < 0 else 'N'}, {abs(lon):.4f}° {'W' if lon < 0 else 'E'}"


def _met(subject: Subject) -> list[Section]:
    """What happened there, and which bodies had a part in it."""
    answers, total = subject.capped(
        COLUMNS,
        "FROM event_place JOIN entity ON entity.ref = 'event/' || event_place.event"
        " WHERE event_place.place = ?",
        "entity.first_day IS NULL, entity.first_day, entity.last_day, entity.ref",
        subject.id,
    )
    rows = [row_from(answer) for answer in answers]
    bodies = _bodies(subject, [row.ref for row in rows])
    sources = subject.record_sources(row.ref for row in rows)
    entries = []
    for row in rows:
        there = spans.joined(([span] for span in bodies.get(row.ref, ())), ", ")
        entries.append(Entry((spans.name(row),), row.dates, there, sources=sources.get(row.ref, ())))
    return some("What happened here", entries, total)


def _bodies(subject: Subject, events: list[str]) -> dict[str, list[Span]]:
    """The names of the bodies of events, by the events' refs."""
    if not events:
        return {}
    answers = subject.asking.all(
        f"SELECT event_body.event, {COLUMNS}"
        " FROM event_body JOIN entity ON entity.ref = 'body/' || event_body.body"
        f" WHERE event_body.event IN ({marks(events)}) ORDER BY event_body.event, event_body.position",
        [ref.partition("/")[2] for ref in events],
    )
    found: dict[str, list[Span]] = {}
    for event, *body in answers:
        found.setdefault(f"event/{line(event)}", []).append(spans.name(row_from(tuple(body))))
    return found
