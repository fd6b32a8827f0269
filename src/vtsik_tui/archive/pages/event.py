"""The page of an event."""

from __future__ import annotations

from vtsik_tui.archive.entities import COLUMNS, dates_from, line, row_from
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.connections import Connection, connections
from vtsik_tui.archive.pages.figures import figures
from vtsik_tui.archive.pages.people import people_by_role
from vtsik_tui.archive.pages.sections import listing, some
from vtsik_tui.archive.pages.strength import strength
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import Entry, Section, Span

_WHEN = """
SELECT coalesce(term.label, event.kind), event.date_new, event.date_old, event.date_first, event.date_last
FROM event LEFT JOIN term ON term.vocabulary = 'event_kind' AND term.id = event.kind
WHERE event.id = ?
"""


def contents(subject: Subject) -> Contents:
    """Tell of an event: when and where, what happened, who, what came before and after.

    Args:
        subject: An event.

    Returns:
        What stands on the page.
    """
    found = connections(subject)
    sections = [
        *people_by_role(subject, "event_person", "event"),
        *_others(subject, "Bodies", "body"),
        *_others(subject, "Documents", "document"),
        *strength(subject),
        *figures(subject, "Figures and votes"),
        *some("Connections", [one.entry for one in found if one.family != "succession"]),
        *_before_and_after(subject, found),
    ]
    return Contents(_facts(subject), tuple(sections))


def _facts(subject: Subject) -> tuple[Span, ...]:
    """The date in both calendars whatever the setting, the place, the kind."""
    kind, *when = subject.asking.first(_WHEN, (subject.id,)) or ("", *([None] * 4))
    dates = dates_from(when)
    old = f"{dates.old} old style" if dates.old else ""
    places = subject.asking.all(
        f"SELECT {COLUMNS} FROM event_place JOIN entity ON entity.ref = 'place/' || event_place.place"
        " WHERE event_place.event = ? ORDER BY event_place.position",
        (subject.id,),
    )
    where = spans.joined([(spans.name(row_from(answer)),) for answer in places], ", ")
    doubt = spans.doubt(subject.doubts().get("date", ""))
    return spans.joined(
        [(spans.text(dates.new), *doubt), (spans.text(old),), where, (spans.text(line(kind)),)]
    )


def _others(subject: Subject, title: str, kind: str) -> list[Section]:
    """The bodies or documents of the event, in its order."""
    return listing(
        subject,
        title,
        f"FROM event_{kind} JOIN entity ON entity.ref = '{kind}/' || event_{kind}.{kind}"
        f" WHERE event_{kind}.event = ?",
        f"event_{kind}.position",
        subject.id,
    )


def _before_and_after(subject: Subject, found: list[Connection]) -> list[Section]:
    """What it followed and led to, and the events next to it in the chronology."""
    told = [one.entry for one in found if one.family == "succession"]
    before, after = ListView(subject.asking, "events").neighbours(subject.ref)
    next_to = [
        (word, row) for word, row in (("just before: ", before), ("just after: ", after)) if row is not None
    ]
    told += [Entry((spans.role(word), spans.name(row)), row.dates) for word, row in next_to]
    return [Section(one.title, one.entries) for one in some("Before and after", told)]
