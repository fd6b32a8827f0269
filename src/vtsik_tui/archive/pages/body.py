"""The page of a body."""

from __future__ import annotations

from vtsik_tui.archive.entities import COLUMNS, dates_from, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.connections import Connection, connections
from vtsik_tui.archive.pages.convocations import (
    around,
    convocations,
    in_office_then,
    members_by_convocation,
    presidium_by_convocation,
)
from vtsik_tui.archive.pages.figures import figures
from vtsik_tui.archive.pages.members import commissars, members, officers
from vtsik_tui.archive.pages.sections import listing, named, some
from vtsik_tui.archive.pages.strength import strength
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import Dates, Entry, Section, Span
from vtsik_tui.archive.tree import ancestors

_FOUNDED = """
SELECT coalesce(term.label, body.kind), body.kind,
       body.founded_new, body.founded_old, body.founded_first, body.founded_last,
       body.dissolved_new, body.dissolved_old, body.dissolved_first, body.dissolved_last
FROM body LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind
WHERE body.id = ?
"""
_IN_TIME = "entity.first_day IS NULL, entity.first_day, entity.last_day, entity.ref"


def contents(subject: Subject) -> Contents:
    """Tell of a body: who ran it, who sat in it and where, what stood around it, what it did.

    Args:
        subject: A body.

    Returns:
        What stands on the page.
    """
    answer = subject.asking.first(_FOUNDED, (subject.id,)) or ("", "", *([None] * 8))
    kind = line(answer[1])
    found = connections(subject)
    is_convocation = kind == "convocation"
    above = [one for one in found if one.family == "structure" and one.onward]
    below = [one for one in found if one.family == "structure" and not one.onward]
    seats = [one for one in found if one.family == "place" and one.row.kind == "place"]
    succession = [one for one in found if one.family == "succession"]
    others = [one for one in found if one not in above + below + seats + succession]
    sections = [
        *officers(subject),
        *(in_office_then(subject) if is_convocation else []),
        *(commissars(subject) if kind == "government" else []),
        *strength(subject),
        *_joined("Seats", _seats(subject), seats),
        *convocations(subject),
        *_joined("Before and after", around(subject) if is_convocation else [], succession),
        *_joined("Above it", _above(subject), above),
        *_under(subject, below),
        *members(subject),
        *members_by_convocation(subject),
        *(presidium_by_convocation(subject) if kind == "presidium" else []),
        *_events(subject),
        *_documents(subject),
        *figures(subject),
        *_joined("Connections", [], others),
    ]
    return Contents(_facts(subject, answer), tuple(sections))


def _facts(subject: Subject, answer: tuple[object, ...]) -> tuple[Span, ...]:
    """Kind, founded, dissolved, and how surely."""
    doubts = subject.doubts()
    founded, dissolved = dates_from(answer[2:6]), dates_from(answer[6:10])
    return spans.joined(
        [
            (spans.text(line(answer[0])),),
            _dated("founded", founded, doubts),
            _dated("dissolved", dissolved, doubts),
        ]
    )


def _dated(what: str, dates: Dates, doubts: dict[str, str]) -> tuple[Span, ...]:
    """One end of its time, if that is known."""
    if not dates.new:
        return ()
    return (spans.text(f"{what} "), spans.date(dates), *spans.doubt(doubts.get(what, "")))


def _joined(title: str, first: list[Entry], found: list[Connection]) -> list[Section]:
    """A section of what a field tells, and of connections that tell the same with a date."""
    told = {one.row.ref for one in found}
    kept = [entry for entry in first if not told & {span.ref for span in entry.spans}]
    return some(title, [*kept, *(one.entry for one in found)])


def _above(subject: Subject) -> list[Entry]:
    """What it is part of."""
    above = ancestors(subject.asking, subject.ref)[-1:]
    return [Entry((spans.role("part of "), spans.name(row))) for row in above]


def _under(subject: Subject, found: list[Connection]) -> list[Section]:
    """The bodies under it, but for convocations, which have a section of their own."""
    answers, total = subject.capped(
        COLUMNS,
        "FROM body JOIN entity ON entity.ref = body.ref WHERE body.parent = ? AND body.kind <> 'convocation'",
        _IN_TIME,
        subject.id,
    )
    rows = [row_from(answer) for answer in answers]
    sources = subject.record_sources(row.ref for row in rows)
    known = {row.ref for row in rows}
    told = [one.entry for one in found if one.row.ref not in known]
    entries = [named(row, sources.get(row.ref, ()), life=True) for row in rows]
    return some("Under it", [*entries, *told], total + len(told))


def _seats(subject: Subject) -> list[Entry]:
    """The places that it sat in, in order."""
    answers = subject.asking.all(
        f"SELECT {COLUMNS} FROM body_seat JOIN entity ON entity.ref = 'place/' || body_seat.place"
        " WHERE body_seat.body = ? ORDER BY body_seat.position",
        (subject.id,),
    )
    return [named(row_from(answer)) for answer in answers]


def _events(subject: Subject) -> list[Section]:
    """The events that it had a part in."""
    return listing(
        subject,
        "Events",
        "FROM event_body JOIN entity ON entity.ref = 'event/' || event_body.event WHERE event_body.body = ?",
        _IN_TIME,
        subject.id,
    )


def _documents(subject: Subject) -> list[Section]:
    """The documents that it issued."""
    return listing(
        subject,
        "Documents",
        "FROM document_issuer JOIN entity ON entity.ref = 'document/' || document_issuer.document"
        " WHERE document_issuer.body = ?",
        _IN_TIME,
        subject.id,
    )
