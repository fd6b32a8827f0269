"""The page of a document."""

from __future__ import annotations

from vtsik_tui.archive.entities import COLUMNS, dates_from, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.connections import connections
from vtsik_tui.archive.pages.figures import figures
from vtsik_tui.archive.pages.people import people_by_role
from vtsik_tui.archive.pages.sections import listing, some
from vtsik_tui.archive.pages.strength import strength
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import Span

_WHEN = """
SELECT coalesce(term.label, document.kind),
       document.date_new, document.date_old, document.date_first, document.date_last,
       document.published_new, document.published_old, document.published_first, document.published_last
FROM document LEFT JOIN term ON term.vocabulary = 'document_kind' AND term.id = document.kind
WHERE document.id = ?
"""


def contents(subject: Subject) -> Contents:
    """Tell of a document: date, issuers, people, events, what changed it.

    Args:
        subject: A document.

    Returns:
        What stands on the page.
    """
    found = connections(subject)
    acts = [one.entry for one in found if one.row.kind == "document"]
    others = [one.entry for one in found if one.row.kind != "document"]
    sections = [
        *people_by_role(subject, "document_person", "document"),
        *listing(
            subject,
            "Events",
            "FROM event_document JOIN entity ON entity.ref = 'event/' || event_document.event"
            " WHERE event_document.document = ?",
            "entity.first_day IS NULL, entity.first_day, entity.ref",
            subject.id,
        ),
        *some("Amendments and related acts", acts),
        *some("Connections", others),
        *strength(subject),
        *figures(subject),
    ]
    return Contents(_facts(subject), tuple(sections))


def _facts(subject: Subject) -> tuple[Span, ...]:
    """The kind, the days of adoption and of publication, who issued it."""
    kind, *when = subject.asking.first(_WHEN, (subject.id,)) or ("", *([None] * 8))
    adopted, published = dates_from(when[:4]), dates_from(when[4:])
    doubts = subject.doubts()
    issuers = subject.asking.all(
        f"SELECT {COLUMNS} FROM document_issuer"
        " JOIN entity ON entity.ref = 'body/' || document_issuer.body"
        " WHERE document_issuer.document = ? ORDER BY document_issuer.position",
        (subject.id,),
    )
    by = spans.joined([(spans.name(row_from(answer)),) for answer in issuers], ", ")
    return spans.joined(
        [
            (spans.text(line(kind)),),
            (spans.date(adopted), *spans.doubt(doubts.get("date", ""))) if adopted.new else (),
            (spans.text("published "), spans.date(published), *spans.doubt(doubts.get("published", "")))
            if published.new
            else (),
            (spans.text("issued by "), *by) if by else (),
        ]
    )
