"""Who was in a body, by rank: heads, deputies, secretaries, members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vtsik_tui.archive.entities import line, whole
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.pages.tenures import IN_TIME, OWN_PARTY, Tenure, tenures
from vtsik_tui.archive.records import Entry, Section, Span

#: Ranks that stand together, as the vocabulary of roles gives them, and what
#: they are called where the vocabulary has no plural for them.
_OFFICERS = ((0, 1, "Chairs"), (2, 2, "Deputies"), (3, 3, "Secretaries"), (4, 4, "Presidium"))
_MEMBERS = ((5, 5, "Members"), (6, 6, "Candidates"), (7, 9, "Staff"))
_ROLES = """
SELECT membership.rank, coalesce(nullif(term.plural, ''), term.label, membership.role), term.label, count(*)
FROM membership LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
WHERE membership.body = ? GROUP BY membership.rank, membership.role ORDER BY count(*) DESC, term.position
"""
_IN_TIME = f"{IN_TIME}, membership.last_day, membership.key"
_BY_NAME = "entity.sort_title, membership.first_day, membership.key"


def officers(subject: Subject) -> list[Section]:
    """Find who ran a body.

    Args:
        subject: A body.

    Returns:
        Sections of heads, deputies, secretaries and the inner circle, each in
        the order of time, with party and dates.
    """
    return _by_rank(subject, _OFFICERS, _IN_TIME)


def members(subject: Subject) -> list[Section]:
    """Find who sat in a body.

    Args:
        subject: A body.

    Returns:
        Sections of members, candidates and staff by name, with party and dates.
    """
    return _by_rank(subject, _MEMBERS, _BY_NAME)


def commissars(subject: Subject) -> list[Section]:
    """Find who headed the commissariats of a government.

    A commissar's one tenure stands with the commissariat, and is told on the
    government's page from there.

    Args:
        subject: A government.

    Returns:
        A section with an entry for each tenure, by commissariat, or nothing.
    """
    found, total = tenures(
        subject,
        "person",
        OWN_PARTY,
        "body.parent = ? AND body.kind = 'commissariat' AND membership.rank <= 1",
        f"body.name, {IN_TIME}, membership.key",
        subject.id,
    )
    entries = [
        Entry(
            (*spans.joined([(_of_party(one),), (one.body,)]), *spans.doubt(one.confidence)),
            one.dates,
            sources=one.sources,
            claim=one.claim,
        )
        for one in found
    ]
    return some("Heads of the commissariats", entries, total)


def _by_rank(subject: Subject, groups: Sequence[tuple[int, int, str]], order: str) -> list[Section]:
    """A section for each group of ranks that anyone held."""
    roles = subject.asking.all(_ROLES, (subject.id,))
    sections: list[Section] = []
    for first, last, title in groups:
        of_group = [words for rank, *words in roles if first <= (whole(rank) or 0) <= last]
        if of_group:
            plural, label = (line(word) for word in of_group[0][:2])
            entries, total = members_of(subject, subject.id, (first, last), order, label)
            sections += some(spans.capitalised(plural) if plural != label else title, entries, total)
    return sections


def members_of(
    subject: Subject, body: str, ranks: tuple[int, int], order: str = _IN_TIME, usual: str = ""
) -> tuple[list[Entry], int]:
    """Find the members of a body of some ranks.

    Args:
        subject: What the page is about.
        body: The id of the body.
        ranks: The first and the last rank.
        order: By what to sort.
        usual: The role that the heading says already.

    Returns:
        An entry for each, as many as a section shows, and the number of all.
    """
    found, total = tenures(
        subject,
        "person",
        OWN_PARTY,
        "membership.body = ? AND membership.rank BETWEEN ? AND ?",
        order,
        body,
        *ranks,
    )
    entries = []
    for one in found:
        was = one.post or (one.role if one.role != usual else "")
        party = one.party.text if one.party.ref != subject.ref else ""
        parts = spans.joined([(_of_party(one),), (spans.role(was),), (spans.faint(party),)])
        parts += spans.doubt(one.confidence)
        entries.append(Entry(parts, one.dates, spans.note(one.note), sources=one.sources, claim=one.claim))
    return entries, total


def _of_party(one: Tenure) -> Span:
    """The name of a person, with the glyph of the party of that seat."""
    glyph = one.party.glyph if one.party.color else ""
    return replace(spans.name(one.row), glyph=glyph, color=one.party.color)
