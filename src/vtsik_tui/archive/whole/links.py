"""Links: every other entity that hangs on one, and how."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import dates_from, line
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.whole.citing import cited
from vtsik_tui.archive.whole.prose import plain_text
from vtsik_tui.archive.whole.records import Link

#: Types of links in which the person of the two has a role, from the person's
#: end and from the other; all other types are words of the vocabulary.
_MEMBER = ("member of", "member")
_PART = {
    "event": ("participant in", "participant"),
    "document": ("contributor to", "contributor"),
}

_LINKS = """
SELECT link.label, link.to_ref, entity.title,
       link.dates_new, link.dates_old, link.first_day, link.last_day,
       link.origin = 'membership', relation.key,
       coalesce(relation.confidence, membership.confidence),
       coalesce(relation.note, membership.note), link.origin_key
FROM link JOIN entity ON entity.ref = link.to_ref
LEFT JOIN relation ON link.origin = 'relation' AND relation.key = link.origin_key
LEFT JOIN membership ON link.origin = 'membership' AND membership.key = link.origin_key
WHERE link.from_ref = ? AND link.origin NOT IN ('event_person', 'document_person')
ORDER BY link.key
"""
_PARTS = """
SELECT entity.ref, entity.title, {kind}.date_new, {kind}.date_old, {kind}.date_first, {kind}.date_last,
       coalesce(term.label, part.role), part.detail, part.confidence
FROM {kind}_person AS part JOIN {kind} ON {kind}.id = part.{kind}
JOIN entity ON entity.ref = {other} || part.{side}
LEFT JOIN term ON term.vocabulary = 'part' AND term.id = part.role
WHERE part.{own} = ? ORDER BY {kind}.date_first IS NULL, {kind}.date_first, {kind}.id, part.position
"""
_SUPPORTS = """
SELECT DISTINCT entity.ref, entity.title FROM citation JOIN entity ON entity.ref = citation.entity
WHERE citation.source = ? ORDER BY entity.kind, entity.sort_title, entity.ref
"""


def links(asking: Asking, subject: Subject) -> tuple[Link, ...]:
    """Find everything that an entity is linked to.

    Args:
        asking: The database.
        subject: What is told of.

    Returns:
        Posts, relations and fields of the record, then mentions in text, then
        parts in events and documents; of a source, what rests on it.
    """
    found = [*_plain_links(asking, subject)]
    for kind in _PART:
        if subject.row.kind in ("person", kind):
            found += _parts(asking, subject, kind)
    if subject.row.kind == "source":
        supported = asking.all(_SUPPORTS, (subject.id,))
        found += [Link("supports", line(ref), line(title)) for ref, title in supported]
    return tuple(found)


def _plain_links(asking: Asking, subject: Subject) -> list[Link]:
    """The links that the database keeps as such, but for parts, of which it knows more."""
    answers = asking.all(_LINKS, (subject.ref,))
    of_relations = cited(asking, "relation", [answer[8] for answer in answers if answer[8] is not None])
    of_posts = cited(asking, "membership", [answer[11] for answer in answers if answer[7]])
    found = []
    for label, ref, title, *dates, is_post, relation, confidence, note, key in answers:
        word = line(label)
        found.append(
            Link(
                type=_MEMBER[subject.row.kind != "person"] if is_post else word,
                ref=line(ref),
                title=line(title),
                date=dates_from(dates),
                role=word if is_post else "",
                confidence=line(confidence),
                note=plain_text(line(note)),
                sources=of_posts.get(key, ()) if is_post else of_relations.get(relation, ()),
            )
        )
    return found


def _parts(asking: Asking, subject: Subject, kind: str) -> list[Link]:
    """The parts of people in an event or a document, from either end."""
    of_person = subject.row.kind == "person"
    side, own = (kind, "person") if of_person else ("person", kind)
    question = _PARTS.format(kind=kind, side=side, own=own, other=f"'{side}/'")
    return [
        Link(
            type=_PART[kind][not of_person],
            ref=line(ref),
            title=line(title),
            date=dates_from(dates),
            role=line(role),
            detail=line(detail),
            confidence=line(confidence),
        )
        for ref, title, *dates, role, detail, confidence in asking.all(question, (subject.id,))
    ]
