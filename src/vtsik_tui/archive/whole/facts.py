"""The vital facts of each kind of entity."""

from __future__ import annotations

from collections.abc import Callable

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import dates_from, line
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.whole.records import (
    BodyFacts,
    Day,
    DocumentFacts,
    EventFacts,
    Facts,
    Passage,
    PersonFacts,
    PlaceFacts,
    SourceFacts,
)


def facts(asking: Asking, subject: Subject) -> Facts | None:
    """Read the vital facts of an entity.

    Args:
        asking: The database.
        subject: What is told of.

    Returns:
        Those of its kind; None if the database holds none, which ours never does.
    """
    if subject.row.kind not in _KINDS:
        return None
    question, read = _KINDS[subject.row.kind]
    answer = asking.first(question, (subject.id,))
    return None if answer is None else read(asking, subject.id, answer)


def _day(columns: tuple[object, ...]) -> Day:
    """A date of its five columns."""
    return Day(line(columns[0]), dates_from(columns[1:]))


def _refs(asking: Asking, kind: str, question: str, own: str) -> tuple[str, ...]:
    """The refs of entities of a kind, of their ids."""
    return tuple(f"{kind}/{line(one)}" for (one,) in asking.all(question, (own,)))


def _person(_asking: Asking, _own: str, answer: Answer) -> PersonFacts:
    """Life, fate and party of a person."""
    gender, birthplace, deathplace, fate, party, label = answer[:6]
    return PersonFacts(
        gender=line(gender),
        born=_day(answer[6:11]),
        birthplace=line(birthplace),
        died=_day(answer[11:]),
        deathplace=line(deathplace),
        fate=line(fate),
        party=f"body/{line(party)}" if party else None,
        party_label=line(label),
    )


def _body(asking: Asking, own: str, answer: Answer) -> BodyFacts:
    """Kind and time of a body, what it is under, where it sat."""
    kind, parent = answer[:2]
    seats = "SELECT place FROM body_seat WHERE body = ? ORDER BY position"
    return BodyFacts(
        kind=line(kind),
        parent=f"body/{line(parent)}" if parent else None,
        founded=_day(answer[2:7]),
        dissolved=_day(answer[7:]),
        seats=_refs(asking, "place", seats, own),
    )


def _event(asking: Asking, own: str, answer: Answer) -> EventFacts:
    """Kind, time and places of an event."""
    places = "SELECT place FROM event_place WHERE event = ? ORDER BY position"
    return EventFacts(line(answer[0]), _day(answer[1:]), _refs(asking, "place", places, own))


def _document(asking: Asking, own: str, answer: Answer) -> DocumentFacts:
    """Kind, days and issuers of a document."""
    issuers = "SELECT body FROM document_issuer WHERE document = ? ORDER BY position"
    return DocumentFacts(
        line(answer[0]), _day(answer[1:6]), _day(answer[6:]), _refs(asking, "body", issuers, own)
    )


def _place(_asking: Asking, _own: str, answer: Answer) -> PlaceFacts:
    """City and degrees of a place."""
    lat, lon = (float(one) if isinstance(one, (int, float)) else None for one in answer[1:])
    return PlaceFacts(line(answer[0]), lat, lon)


def _source(asking: Asking, own: str, answer: Answer) -> SourceFacts:
    """What a source is, and the passages told apart in it."""
    told = asking.all("SELECT id, about FROM passage WHERE source = ? ORDER BY position", (own,))
    passages = tuple(Passage(line(one), line(about)) for one, about in told)
    kind, author, work, year, url, lang = map(line, answer)
    return SourceFacts(kind, author, work, year, url, lang, passages)


_DATED = "{0}, {0}_new, {0}_old, {0}_first, {0}_last"

#: For each kind the question, and what makes its facts of the answer.
_KINDS: dict[str, tuple[str, Callable[[Asking, str, Answer], Facts]]] = {
    "person": (
        "SELECT gender, birthplace, deathplace, coalesce(term.label, fate), party.body, party.label,"
        f" {_DATED.format('born')}, {_DATED.format('died')} FROM person"
        " LEFT JOIN term ON term.vocabulary = 'fate' AND term.id = person.fate"
        " LEFT JOIN party ON party.id = person.party WHERE person.id = ?",
        _person,
    ),
    "body": (
        "SELECT coalesce(term.label, kind), parent,"
        f" {_DATED.format('founded')}, {_DATED.format('dissolved')} FROM body"
        " LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind WHERE body.id = ?",
        _body,
    ),
    "event": (
        f"SELECT coalesce(term.label, kind), {_DATED.format('date')} FROM event"
        " LEFT JOIN term ON term.vocabulary = 'event_kind' AND term.id = event.kind WHERE event.id = ?",
        _event,
    ),
    "document": (
        f"SELECT coalesce(term.label, kind), {_DATED.format('date')}, {_DATED.format('published')}"
        " FROM document LEFT JOIN term ON term.vocabulary = 'document_kind' AND term.id = document.kind"
        " WHERE document.id = ?",
        _document,
    ),
    "place": ("SELECT city, lat, lon FROM place WHERE id = ?", _place),
    "source": (
        "SELECT coalesce(term.label, kind), author, work, year, url, lang FROM source"
        " LEFT JOIN term ON term.vocabulary = 'source_kind' AND term.id = source.kind WHERE source.id = ?",
        _source,
    ),
}
