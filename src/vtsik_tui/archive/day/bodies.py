"""The bodies of the picture: the one at the centre, all under it, and the governments before."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.facts import BodyFact, Fact, doubted
from vtsik_tui.archive.day.spells import NEVER, Ends, spell
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from, whole
from vtsik_tui.archive.records import Dates

#: No institution is deeper; a body that stands under itself must end somewhere.
_DEEPEST = 32

_BODIES = f"""
SELECT {COLUMNS}, body.id, body.kind, body.parent,
       body.founded, body.founded_first, body.founded_last,
       body.dissolved, body.dissolved_first, body.dissolved_last,
       (SELECT confidence FROM field_confidence WHERE entity = body.ref AND field = 'founded'),
       (SELECT confidence FROM field_confidence WHERE entity = body.ref AND field = 'dissolved')
FROM body JOIN entity ON entity.ref = body.ref
LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind
"""
_ORDER = (
    " ORDER BY term.position, body.kind, body.founded_first IS NULL, body.founded_first,"
    " entity.sort_title, entity.ref"
)
_UNDER = f"{_BODIES} WHERE body.parent IN ({{}}){_ORDER}"
_THESE = f"{_BODIES} WHERE body.id IN ({{}}){_ORDER}"
_BEFORE = (
    "SELECT body.id FROM relation JOIN body ON body.ref = relation.from_ref"
    " WHERE relation.to_ref = ? AND relation.type IN ('succeeded by', 'followed by', 'replaced by')"
    " AND body.kind = 'government'"
)


def centre_of(asking: Asking) -> BodyFact | None:
    """Find the body at the centre of the database.

    Args:
        asking: The database.

    Returns:
        The body; None if the database names none.
    """
    found = _bodies(asking, _THESE, [line(asking.value("SELECT value FROM meta WHERE key = 'body'"))], {})
    return found[0] if found else None


def bodies_under(asking: Asking, centre: BodyFact) -> tuple[BodyFact, ...]:
    """Find all bodies under one, level by level.

    Args:
        asking: The database.
        centre: The one above them all.

    Returns:
        The bodies; on each level by kind, and within a kind as they were founded.
    """
    known = {centre.id: centre}
    found: list[BodyFact] = []
    above = [centre.id]
    for _ in range(_DEEPEST):
        level = [body for body in _bodies(asking, _UNDER, above, known) if body.id not in known]
        if not level:
            break
        known |= {body.id: body for body in level}
        found += level
        above = [body.id for body in level]
    return tuple(found)


def governments_before(asking: Asking, governments: Sequence[BodyFact]) -> tuple[BodyFact, ...]:
    """Find the governments that gave way to others.

    Args:
        asking: The database.
        governments: The others.

    Returns:
        Those that directly preceded one of them.
    """
    known = {body.id for body in governments}
    refs = [body.row.ref for body in governments]
    ids = [line(found) for ref in refs for (found,) in asking.all(_BEFORE, (ref,))]
    return tuple(_bodies(asking, _THESE, [one for one in dict.fromkeys(ids) if one not in known], {}))


def _bodies(asking: Asking, question: str, ids: Sequence[str], known: dict[str, BodyFact]) -> list[BodyFact]:
    """Ask for bodies by ids of theirs or of what is above them."""
    answers = [answer for some in batches(ids) for answer in asking.all(question.format(marks(some)), some)]
    return [_body(answer, known) for answer in answers]


def _body(answer: Answer, known: dict[str, BodyFact]) -> BodyFact:
    """A body of its columns; it does not outlast the one above it unless its own end says so."""
    row = row_from(answer)
    own, kind, parent, founded, first, first_last, dissolved, end_first, last, *doubts = answer[WIDTH:]
    above = known.get(line(parent))
    limit = whole(last) if whole(last) is not None else (above.last if above else None)
    limit = NEVER if limit is None else limit
    ends = Ends(whole(first), whole(first_last), whole(end_first), whole(last))
    held = spell(ends, line(founded), line(dissolved), limit)
    confidence = next((doubted(line(word)) for word in doubts if word), "")
    dates = Dates(row.dates.new, row.dates.old, ends.first, ends.last)
    fact = Fact(row, dates, held, confidence, line(kind)) if held else None
    return BodyFact(line(own), row, line(kind), line(parent), fact, limit)
