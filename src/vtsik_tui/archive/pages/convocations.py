"""Convocations: the terms of a committee that each congress elected anew."""

from __future__ import annotations

from vtsik_tui.archive.asking import Answer
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from, whole
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.members import members_of
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Row, Section, Span

_CONVOCATIONS = f"""
SELECT {COLUMNS}, body.id, body.founded_first, body.dissolved_last,
       coalesce((SELECT max(figure.count) FROM figure WHERE figure.of = body.ref AND figure.what = 'members'),
                (SELECT sum(composition.count) FROM composition
                 WHERE composition.of = body.ref AND composition.kind = 'members'))
FROM body JOIN entity ON entity.ref = body.ref
WHERE body.parent = ? AND body.kind = 'convocation'
ORDER BY body.founded_first IS NULL, body.founded_first, entity.sort_title
"""
_HEADS = f"""
SELECT DISTINCT {COLUMNS} FROM membership
JOIN person ON person.id = membership.person JOIN entity ON entity.ref = person.ref
WHERE membership.rank = 0 AND (membership.body = :own OR membership.body = :above
      AND membership.first_day < :last AND coalesce(membership.last_day, :last) > :first)
ORDER BY membership.first_day
"""
_NAMES_SHOWN = 60
#: As the vocabulary of roles ranks them: the inner circle, then its candidates; and the last of all.
_PRESIDIUM_RANKS = (4, 6)
_LAST_RANK = 9


def convocations(subject: Subject) -> list[Section]:
    """Find the convocations of a body.

    Args:
        subject: The body that is elected anew each time.

    Returns:
        A section with each convocation, its dates, size and chairs, or nothing.
    """
    entries = []
    for answer in subject.asking.all(_CONVOCATIONS, (subject.id,)):
        row, size = row_from(answer), answer[WIDTH + 3]
        chairs = _names([row_from(head) for head in _heads(subject, answer)])
        members = f"{int(size):,} members" if isinstance(size, (int, float)) else ""
        detail = spans.joined([(spans.faint("chair "), *chairs) if chairs else (), (spans.faint(members),)])
        entries.append(Entry((spans.name(row),), row.dates, detail))
    return some("Convocations", entries)


def members_by_convocation(subject: Subject) -> list[Section]:
    """Find who is known to have sat in each convocation of a body.

    Args:
        subject: The body that is elected anew each time.

    Returns:
        A section with an entry for each convocation, or nothing.
    """
    return some("Members by convocation", _known(subject, subject.id, (0, _LAST_RANK)))


def presidium_by_convocation(subject: Subject) -> list[Section]:
    """Find who sat in a presidium that each convocation chose anew.

    Args:
        subject: A presidium; its seats of one convocation stand with that convocation.

    Returns:
        A section with an entry for each convocation, or nothing.
    """
    parent = line(subject.asking.value("SELECT parent FROM body WHERE id = ?", (subject.id,)))
    members, candidates = (_known(subject, parent, (rank, rank)) for rank in _PRESIDIUM_RANKS)
    return [*some("Members by convocation", members), *some("Candidates by convocation", candidates)]


def _known(subject: Subject, parent: str, ranks: tuple[int, int]) -> list[Entry]:
    """Who is known to have had a seat of some ranks, convocation by convocation."""
    entries = []
    for answer in subject.asking.all(_CONVOCATIONS, (parent,)):
        people, total = subject.capped(
            f"DISTINCT {COLUMNS}",
            "FROM membership JOIN person ON person.id = membership.person"
            " JOIN entity ON entity.ref = person.ref"
            " WHERE membership.body = ? AND membership.rank BETWEEN ? AND ?",
            "entity.weight DESC, entity.sort_title",
            answer[WIDTH],
            *ranks,
        )
        if people:
            shown = _names([row_from(one) for one in people[:_NAMES_SHOWN]])
            more = total - min(len(people), _NAMES_SHOWN)
            rest = (spans.faint(f" and {more:,} more"),) if more > 0 else ()
            lead = (spans.name(row_from(answer)), spans.faint(f" ({total:,} known): "))
            entries.append(Entry((*lead, *shown, *rest)))
    return entries


def in_office_then(subject: Subject) -> list[Section]:
    """Find who headed the standing body while a convocation was in office.

    Args:
        subject: A convocation.

    Returns:
        A section of those who chaired the body it is a convocation of, or nothing.
    """
    own = subject.asking.first(
        "SELECT id, parent, founded_first, dissolved_last FROM body WHERE id = ?", (subject.id,)
    )
    if own is None or own[1] is None or whole(own[2]) is None:
        return []
    first, last = own[2], own[3] if whole(own[3]) is not None else own[2]
    entries, _ = members_of(subject, line(own[1]), (0, 0))
    then = [
        entry
        for entry in entries
        if entry.dates.first is not None and entry.dates.first < last and (entry.dates.last or last) > first
    ]
    return some("In the chair at the time", then)


def around(subject: Subject) -> list[Entry]:
    """Find the convocations before and after one.

    Args:
        subject: A convocation.

    Returns:
        An entry for each that there is.
    """
    parent = subject.asking.value("SELECT parent FROM body WHERE id = ?", (subject.id,))
    rows = [row_from(answer) for answer in subject.asking.all(_CONVOCATIONS, (parent,))]
    at = next((place for place, row in enumerate(rows) if row.ref == subject.ref), None)
    if at is None:
        return []
    before = [("before: ", row) for row in rows[max(at - 1, 0) : at]]
    after = [("after: ", row) for row in rows[at + 1 : at + 2]]
    return [Entry((spans.role(word), spans.name(row)), row.dates) for word, row in before + after]


def _heads(subject: Subject, convocation: Answer) -> list[Answer]:
    """Who headed a convocation, or the body above it in its time."""
    own, first, last, _ = convocation[WIDTH:]
    return subject.asking.all(
        _HEADS, {"own": own, "above": subject.id, "first": first, "last": last if last is not None else first}
    )


def _names(rows: list[Row]) -> list[Span]:
    """Names with commas between them."""
    named: list[Span] = []
    for row in rows:
        named += [spans.text(", "), spans.name(row)] if named else [spans.name(row)]
    return named
