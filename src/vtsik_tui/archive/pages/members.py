"""Who was in a body, by rank: heads, deputies, secretaries, members."""

from __future__ import annotations

from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Section, Span

#: Ranks that stand together, as the vocabulary of roles gives them, and what
#: they are called where the vocabulary has no plural for them.
_GROUPS = (
    (0, 1, "Chairs"),
    (2, 2, "Deputies"),
    (3, 3, "Secretaries"),
    (4, 4, "Presidium"),
    (5, 5, "Members"),
    (6, 6, "Candidates"),
    (7, 9, "Staff"),
)
#: From this rank on there are many, who are looked up by name; before, in the order of time.
_MANY = 5

_ROLES = """
SELECT membership.rank, coalesce(nullif(term.plural, ''), term.label, membership.role), term.label, count(*)
FROM membership LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
WHERE membership.body = ? GROUP BY membership.rank, membership.role ORDER BY count(*) DESC, term.position
"""
_COLUMNS = (
    f"{COLUMNS}, membership.key, membership.post, coalesce(role.label, membership.role), membership.note,"
    " membership.dates_new, membership.dates_old, membership.first_day, membership.last_day,"
    " party.label, party.glyph, party.color"
)
_SOURCE = (
    "FROM membership JOIN person ON person.id = membership.person JOIN entity ON entity.ref = person.ref"
    " LEFT JOIN term AS role ON role.vocabulary = 'role' AND role.id = membership.role"
    " LEFT JOIN party ON party.id = coalesce(membership.party, person.party)"
    " WHERE membership.body = ? AND membership.rank BETWEEN ? AND ?"
)
_IN_TIME = "membership.first_day IS NULL, membership.first_day, membership.last_day, membership.key"
_BY_NAME = "entity.sort_title, membership.first_day, membership.key"


def members(subject: Subject) -> list[Section]:
    """Find who was in a body.

    Args:
        subject: A body.

    Returns:
        A section for each rank: heads and secretaries in the order of time,
        the many by name, each with party and dates.
    """
    roles = subject.asking.all(_ROLES, (subject.id,))
    sections: list[Section] = []
    for first, last, title in _GROUPS:
        of_group = [
            (plural, label) for rank, plural, label, _ in roles if first <= (whole(rank) or 0) <= last
        ]
        if of_group:
            plural, label = (line(word) for word in of_group[0])
            order = _BY_NAME if first >= _MANY else _IN_TIME
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
    answers, total = subject.capped(_COLUMNS, _SOURCE, order, body, *ranks)
    sources = subject.sources("membership", [answer[WIDTH] for answer in answers])
    entries = []
    for answer in answers:
        row = row_from(answer)
        key, post, role, note, *rest = answer[WIDTH:]
        label, glyph, color = (line(column) for column in rest[4:])
        was = line(post) or (line(role) if line(role) != usual else "")
        name = Span(row.title, spans.name(row).form, row.ref, row.title_ru, glyph if color else "", color)
        entries.append(
            Entry(
                spans.joined([(name,), (spans.role(was),), (spans.faint(label),)]),
                dates_from(rest[:4]),
                spans.note(line(note)),
                sources=sources.get(key, ()),
            )
        )
    return entries, total
