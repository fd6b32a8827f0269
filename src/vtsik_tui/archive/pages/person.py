"""The page of a person."""

from __future__ import annotations

from vtsik_tui.archive.entities import dates_from, line
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.connections import connections, grouped
from vtsik_tui.archive.pages.figures import figures
from vtsik_tui.archive.pages.people import parts_played
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.pages.tenures import IN_TIME, OTHER_PARTY, tenures
from vtsik_tui.archive.records import Entry, Section, Span

_FAMILIES = {"succession": "Before and after", "kin": "Family", "people": "Other ties"}

_PLACES = {"born": "birthplace", "died": "deathplace"}

_VITAL = """
SELECT person.born_new, person.born_old, person.born_first, person.born_last, person.birthplace,
       person.died_new, person.died_old, person.died_first, person.died_last, person.deathplace,
       coalesce(fate.label, person.fate), party.label, party.glyph, party.color, party.body
FROM person
LEFT JOIN term AS fate ON fate.vocabulary = 'fate' AND fate.id = person.fate
LEFT JOIN party ON party.id = person.party
WHERE person.id = ?
"""


def contents(subject: Subject) -> Contents:
    """Tell of a person: life, posts, family, events, documents.

    Args:
        subject: A person.

    Returns:
        What stands on the page.
    """
    sections = [
        *_posts(subject, "Posts", "<>"),
        *_posts(subject, "Parties", "="),
        *grouped(connections(subject), _FAMILIES),
        *parts_played(subject, "event_person", "event", "Took part in"),
        *parts_played(subject, "document_person", "document", "Documents"),
        *figures(subject),
    ]
    return Contents(_facts(subject), tuple(sections))


def _facts(subject: Subject) -> tuple[Span, ...]:
    """Born, died, fate, party."""
    answer = subject.asking.first(_VITAL, (subject.id,))
    if answer is None:
        return ()
    label, glyph, color, body = (line(column) for column in answer[11:])
    fate = line(answer[10])
    doubts = subject.doubts()
    return spans.joined(
        [
            _end("born", answer[:4], line(answer[4]), doubts),
            _end("died", answer[5:9], line(answer[9]), doubts),
            (spans.text(fate), *(spans.doubt(doubts.get("fate", "")) if fate else ())),
            (spans.party(label, glyph, color, body), *spans.doubt(doubts.get("party", ""))),
        ]
    )


def _end(what: str, columns: tuple[object, ...], place: str, doubts: dict[str, str]) -> list[Span]:
    """One end of a life: when and where, as far as known, and how surely."""
    dates = dates_from(columns)
    if not dates.new and not place:
        return []
    when = [spans.text(f"{what} "), spans.date(dates)] if dates.new else [spans.text(what)]
    where = spans.text(f" in {place}" if place and not dates.new else f", {place}" if place else "")
    doubted = spans.doubt(doubts.get(what, "")) if dates.new else ()
    doubted_place = spans.doubt(doubts.get(_PLACES[what], "")) if place else ()
    return [*when, *doubted, where, *doubted_place]


def _posts(subject: Subject, title: str, is_party: str) -> list[Section]:
    """The bodies a person was in, in the order of time; parties apart from the rest."""
    found, total = tenures(
        subject,
        "body",
        OTHER_PARTY,
        f"membership.person = ? AND body.kind {is_party} 'party'",
        f"{IN_TIME}, membership.rank, membership.last_day, membership.key",
        subject.id,
    )
    entries = []
    for one in found:
        party = [one.party] if title == "Posts" else []
        held = spans.joined([(spans.role(one.post or one.role),), (spans.name(one.row),), party])
        held += spans.doubt(one.confidence)
        entries.append(Entry(held, one.dates, spans.note(one.note), sources=one.sources, claim=one.claim))
    return some(title, entries, total)
