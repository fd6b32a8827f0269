"""Posts: what a person held, or who held those of a body."""

from __future__ import annotations

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import dates_from, line
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.whole.citing import cited
from vtsik_tui.archive.whole.prose import plain_text
from vtsik_tui.archive.whole.records import Cited, Post

_POSTS = """
SELECT membership.key, person.ref, person.name, body.ref, body.name,
       coalesce(role.label, membership.role), membership.post,
       party.body, party.label, membership.start, membership."end",
       membership.dates_new, membership.dates_old, membership.first_day, membership.last_day,
       membership.confidence, membership.note
FROM membership
JOIN person ON person.id = membership.person JOIN body ON body.id = membership.body
LEFT JOIN term AS role ON role.vocabulary = 'role' AND role.id = membership.role
LEFT JOIN party ON party.id = coalesce(membership.party, person.party)
"""
_OF_PERSON = "WHERE membership.person = ? ORDER BY membership.first_day IS NULL, membership.first_day"
_OF_BODY = (
    "WHERE membership.body = ?"
    " ORDER BY membership.rank, membership.first_day IS NULL, membership.first_day, person.name"
)


def posts(asking: Asking, subject: Subject) -> tuple[Post, ...]:
    """Find the posts of a person, or of a body.

    Args:
        asking: The database.
        subject: What is told of.

    Returns:
        A person's in the order of time; a body's by rank, then in the order of
        time; none of anything else.
    """
    which = {"person": _OF_PERSON, "body": _OF_BODY}.get(subject.row.kind)
    if which is None:
        return ()
    answers = asking.all(f"{_POSTS} {which}, membership.key", (subject.id,))
    sources = cited(asking, "membership", [answer[0] for answer in answers])
    return tuple(_post(answer, sources.get(answer[0], ())) for answer in answers)


def _post(answer: Answer, sources: tuple[Cited, ...]) -> Post:
    """One post of an answer's columns."""
    _, person, name, body, body_name, role, post, party, label, start, end = answer[:11]
    confidence, note = answer[15:]
    return Post(
        person=line(person),
        person_title=line(name),
        body=line(body),
        body_title=line(body_name),
        role=line(role),
        post=line(post),
        party=f"body/{line(party)}" if party else None,
        party_label=line(label),
        start=line(start) or None,
        end=line(end) or None,
        dates=dates_from(answer[11:15]),
        confidence=line(confidence),
        note=plain_text(line(note)),
        sources=sources,
    )
