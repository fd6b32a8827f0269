"""Tenures: a person in a body for a time, told on the pages of both."""

from __future__ import annotations

from typing import Literal, NamedTuple

from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Dates, Form, Row, Span

_COLUMNS = (
    f"{COLUMNS}, body.ref, body.name, body.name_ru,"
    " membership.key, membership.post, coalesce(role.label, membership.role), membership.note,"
    " membership.confidence,"
    " membership.dates_new, membership.dates_old, membership.first_day, membership.last_day,"
    " party.label, party.glyph, party.color, party.body"
)
_SOURCE = (
    "FROM membership JOIN person ON person.id = membership.person JOIN body ON body.id = membership.body"
    " JOIN entity ON entity.ref = {other}.ref"
    " LEFT JOIN term AS role ON role.vocabulary = 'role' AND role.id = membership.role"
    " LEFT JOIN party ON {party} WHERE {which}"
)
#: The party of the seat, or else the one that the person is listed under.
OWN_PARTY = "party.id = coalesce(membership.party, person.party)"
#: The party of the seat where it is not the one that stands at the top of the person's page.
OTHER_PARTY = "party.id = membership.party AND party.id IS NOT person.party"
IN_TIME = "membership.first_day IS NULL, membership.first_day"


class Tenure(NamedTuple):
    """A person in a body for a time."""

    row: Row
    """The one of the two that is told of."""
    body: Span
    """The name of the body."""
    post: str
    """The name of the post; empty where it has none of its own."""
    role: str
    note: str
    confidence: str
    dates: Dates
    party: Span
    """The name of the party, with a link to it; empty where none is told."""
    sources: tuple[str, ...]
    key: int
    """Its number among the memberships."""

    @property
    def claim(self) -> str:
        """Its name on the page of claims."""
        return f"membership:{self.key}"


def tenures(
    subject: Subject, other: Literal["person", "body"], party: str, which: str, order: str, *values: object
) -> tuple[list[Tenure], int]:
    """Find tenures.

    Args:
        subject: What the page is about.
        other: Which of the two is told of.
        party: Which party is told: `OWN_PARTY` or `OTHER_PARTY`.
        which: Which tenures, as a condition in SQL with a mark for each value.
        order: By what to sort.
        values: What stands for the marks.

    Returns:
        As many as a section shows, and the number of all.
    """
    source = _SOURCE.format(other=other, party=party, which=which)
    answers, total = subject.capped(_COLUMNS, source, order, *values)
    sources = subject.sources("membership", [answer[WIDTH + 3] for answer in answers])
    found = []
    for answer in answers:
        ref, name, name_ru, key, post, role, note, confidence, *rest = answer[WIDTH:]
        label, glyph, color, of_party = (line(column) for column in rest[4:])
        found.append(
            Tenure(
                row_from(answer),
                Span(line(name), Form.NAME, line(ref), line(name_ru)),
                line(post),
                line(role),
                line(note),
                line(confidence),
                dates_from(rest[:4]),
                spans.party(label, glyph, color, of_party),
                sources.get(key, ()),
                key,
            )
        )
    return found, total
