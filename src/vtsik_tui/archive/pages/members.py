"""Who was in a body, by rank: heads, deputies, secretaries, members."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Form, Section, Span

#: Ranks that stand together, as the vocabulary of roles gives them, and what
#: they are called where the vocabulary has no plural for them.
_OFFICERS = ((0, 1, "Chairs"), (2, 2, "Deputies"), (3, 3, "Secretaries"), (4, 4, "Presidium"))
_MEMBERS = ((5, 5, "Members"), (6, 6, "Candidates"), (7, 9, "Staff"))
_ROLES = """
SELECT membership.rank, coalesce(nullif(term.plural, ''), term.label, membership.role), term.label, count(*)
FROM membership LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
WHERE membership.body = ? GROUP BY membership.rank, membership.role ORDER BY count(*) DESC, term.position
"""
_COLUMNS = (
    f"{COLUMNS}, membership.key, membership.post, coalesce(role.label, membership.role), membership.note,"
    " membership.dates_new, membership.dates_old, membership.first_day, membership.last_day,"
    " party.label, party.glyph, party.color, party.body"
)
_SOURCE = (
    "FROM membership JOIN person ON person.id = membership.person JOIN entity ON entity.ref = person.ref"
    " LEFT JOIN term AS role ON role.vocabulary = 'role' AND role.id = membership.role"
    " LEFT JOIN party ON party.id = coalesce(membership.party, person.party)"
    " WHERE membership.body = ? AND membership.rank BETWEEN ? AND ?"
)
_HEADS_BELOW = f"""
SELECT {COLUMNS}, head.ref, head.title, head.title_ru,
       membership.key, membership.dates_new, membership.dates_old, membership.first_day, membership.last_day,
       party.glyph, party.color
FROM body JOIN membership ON membership.body = body.id AND membership.rank <= 1
JOIN person ON person.id = membership.person JOIN entity AS head ON head.ref = person.ref
JOIN entity ON entity.ref = body.ref
LEFT JOIN party ON party.id = coalesce(membership.party, person.party)
WHERE body.parent = ? AND body.kind = 'commissariat'
ORDER BY entity.sort_title, membership.first_day IS NULL, membership.first_day, membership.key
"""
_IN_TIME = "membership.first_day IS NULL, membership.first_day, membership.last_day, membership.key"
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
    answers = subject.asking.all(_HEADS_BELOW, (subject.id,))
    sources = subject.sources("membership", [answer[WIDTH + 3] for answer in answers])
    entries = []
    for answer in answers:
        ref, title, title_ru = (line(column) for column in answer[WIDTH : WIDTH + 3])
        key, *dates, glyph, color = answer[WIDTH + 3 :]
        head = Span(title, Form.NAME, ref, title_ru, line(glyph) if color else "", line(color))
        parts = spans.joined([(head,), (spans.name(row_from(answer)),)])
        entries.append(Entry(parts, dates_from(dates), sources=sources.get(key, ())))
    return some("Heads of the commissariats", entries)


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
    answers, total = subject.capped(_COLUMNS, _SOURCE, order, body, *ranks)
    sources = subject.sources("membership", [answer[WIDTH] for answer in answers])
    entries = []
    for answer in answers:
        row = row_from(answer)
        key, post, role, note, *rest = answer[WIDTH:]
        label, glyph, color, body = (line(column) for column in rest[4:])
        was = line(post) or (line(role) if line(role) != usual else "")
        name = Span(row.title, spans.name(row).form, row.ref, row.title_ru, glyph if color else "", color)
        entries.append(
            Entry(
                spans.joined(
                    [(name,), (spans.role(was),), (spans.faint(label if body != subject.id else ""),)]
                ),
                dates_from(rest[:4]),
                spans.note(line(note)),
                sources=sources.get(key, ()),
            )
        )
    return entries, total
