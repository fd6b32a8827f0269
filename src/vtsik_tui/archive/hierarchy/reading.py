"""Reading: bodies with the days on which they were in being, and what ties them to others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.day.facts import BodyFact, Fact, doubted
from vtsik_tui.archive.day.spells import NEVER, NOT_EXACT, Ends, spell
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, rows, whole
from vtsik_tui.archive.hierarchy.records import Tie
from vtsik_tui.archive.hierarchy.relations import PARENT, Reading, reading
from vtsik_tui.archive.records import Dates

#: No institution is deeper.
DEEPEST = 32

_BODIES = f"""
SELECT {COLUMNS}, body.id, body.kind, body.parent,
       body.founded, body.founded_first, body.founded_last,
       body.dissolved, body.dissolved_first, body.dissolved_last,
       (SELECT confidence FROM field_confidence WHERE entity = body.ref AND field = 'founded'),
       (SELECT confidence FROM field_confidence WHERE entity = body.ref AND field = 'dissolved'),
       term.position, entity.sort_title
FROM body JOIN entity ON entity.ref = body.ref
LEFT JOIN term ON term.vocabulary = 'body_kind' AND term.id = body.kind
WHERE body.{{}} IN ({{}})
"""
_PARENTS = (
    "SELECT above.ref, below.ref FROM body AS below JOIN body AS above ON above.id = below.parent"
    " WHERE {}.ref IN ({})"
)
_RELATION = (
    "relation.type, relation_type.inverse, relation_type.family, relation.date, relation.dates_new,"
    " relation.dates_old, relation.first_day, relation.start_last, relation.end_first, relation.last_day,"
    " relation.confidence"
)
#: A plus sign keeps an index out of use that does not help.
_RELATIONS = (
    f"SELECT relation.from_ref, relation.to_ref, '', {_RELATION}"
    " FROM relation JOIN relation_type ON relation_type.id = relation.type"
    " WHERE relation.{} IN ({}) AND +relation.{} LIKE 'body/%' ORDER BY relation.key"
)
#: What was done at an event was done by the body that the event names first.
_AT_EVENTS = (
    f"SELECT body.ref, relation.to_ref, event.ref, {_RELATION}"
    " FROM relation JOIN relation_type ON relation_type.id = relation.type"
    " AND relation_type.family = 'origin'"
    " JOIN event ON event.ref = relation.from_ref"
    " JOIN event_body ON event_body.event = event.id AND event_body.position = 0"
    " JOIN body ON body.id = event_body.body"
    " WHERE {} IN ({}) AND +relation.to_ref LIKE 'body/%' ORDER BY relation.key"
)


class Known(NamedTuple):
    """A body, and where it comes among others."""

    body: BodyFact
    order: tuple[int, str, int, str, str]


class Edge(NamedTuple):
    """One relation between two bodies, whenever it held."""

    above: str
    below: str
    reading: Reading
    date: str
    """EDTF."""
    dates: Dates
    ends: Ends
    confidence: str
    event: str
    """Ref of the event at which it came about; empty for none."""


class Reader:
    """Reads bodies and their ties once, as many at a time as are needed."""

    def __init__(self, asking: Asking) -> None:
        """Read from a database."""
        self._asking = asking
        self._bodies: dict[str, Known] = {}
        self._by_id: dict[str, Known] = {}
        self._edges: dict[tuple[str, bool], list[Edge]] = {}

    def bodies(self, refs: Iterable[str]) -> dict[str, Known]:
        """Read bodies.

        Args:
            refs: Of the bodies.

        Returns:
            Those that exist, by ref.
        """
        asked = list(dict.fromkeys(refs))
        self._load("ref", [ref for ref in asked if ref not in self._bodies])
        return {ref: self._bodies[ref] for ref in asked if ref in self._bodies}

    def edges(self, refs: Iterable[str], *, under: bool) -> dict[str, list[Edge]]:
        """Read what ties bodies to those under or above them.

        Args:
            refs: Of the bodies.
            under: Whether to look down or up.

        Returns:
            For each body its ties.
        """
        asked = list(dict.fromkeys(refs))
        missing = [ref for ref in asked if (ref, under) not in self._edges]
        for ref in missing:
            self._edges[ref, under] = []
        for some in batches(missing):
            for edge in (*self._parents(some, under), *self._relations(some, under)):
                here = edge.above if under else edge.below
                if edge.above != edge.below and edge not in self._edges[here, under]:
                    self._edges[here, under].append(edge)
        return {ref: self._edges[ref, under] for ref in asked}

    def tie(self, edge: Edge, on: int | None) -> Tie | None:
        """Tell what ties two bodies on a day.

        Args:
            edge: The relation.
            on: A Julian day number; None for all time.

        Returns:
            The tie; None if it did not hold.
        """
        doubt = doubted(edge.confidence)
        if on is not None and edge.ends.first is not None:
            why = self._doubt(edge, on)
            if why is None:
                return None
            doubt = doubt or why
        at = next(iter(rows(self._asking, [edge.event])), None) if edge.event else None
        return Tie(edge.reading.below, edge.reading.above, edge.dates, at, doubt)

    def _doubt(self, edge: Edge, on: int) -> str | None:
        """Why a dated relation is not certain on a day; None if it did not hold."""
        first, start_last, *_ = edge.ends
        if first is None or on < first:
            return None
        if edge.reading.act:
            return NOT_EXACT if start_last is not None and on < start_last else ""
        start, slash, end = edge.date.partition("/")
        limit = min([NEVER, *(known.body.last for known in self.bodies((edge.above, edge.below)).values())])
        ends = edge.ends if slash else Ends(first, start_last, None, None)
        held = spell(ends, start, end, limit)
        return held.doubt(on) if held is not None and held.holds(on) else None

    def _parents(self, refs: Sequence[str], under: bool) -> list[Edge]:
        """The ties of records that name the body they are under."""
        question = _PARENTS.format("above" if under else "below", marks(refs))
        nothing = Ends(None, None, None, None)
        return [
            Edge(line(above), line(below), PARENT, "", Dates(), nothing, "", "")
            for above, below in self._asking.all(question, refs)
        ]

    def _relations(self, refs: Sequence[str], under: bool) -> list[Edge]:
        """The ties of other kinds, in whichever of the two records they stand."""
        column = "body.ref" if under else "relation.to_ref"
        answers = [
            *self._asking.all(_RELATIONS.format("from_ref", marks(refs), "to_ref"), refs),
            *self._asking.all(_RELATIONS.format("to_ref", marks(refs), "from_ref"), refs),
            *self._asking.all(_AT_EVENTS.format(column, marks(refs)), refs),
        ]
        asked = set(refs)
        edges = (edge for edge in map(_edge, answers) if edge is not None)
        return [edge for edge in edges if (edge.above if under else edge.below) in asked]

    def _load(self, column: str, values: Sequence[str]) -> None:
        """Read bodies, and those above them, which they do not outlast."""
        waiting: dict[str, Answer] = {}
        for _ in range(DEEPEST):
            found = [
                answer
                for some in batches(values)
                for answer in self._asking.all(_BODIES.format(column, marks(some)), some)
            ]
            waiting |= {line(answer[WIDTH]): answer for answer in found}
            above = {line(answer[WIDTH + 2]) for answer in found} - {""} - waiting.keys() - self._by_id.keys()
            column, values = "id", sorted(above)
            if not values:
                break
        while waiting:
            ready = [own for own, answer in waiting.items() if line(answer[WIDTH + 2]) not in waiting]
            for own in ready or [next(iter(waiting))]:
                known = _known(waiting.pop(own), self._by_id)
                self._bodies[known.body.row.ref] = self._by_id[own] = known


def _known(answer: Answer, others: dict[str, Known]) -> Known:
    """A body of its columns."""
    row = row_from(answer)
    own, kind, parent, founded, first, first_last, dissolved, end_first, last = answer[WIDTH : WIDTH + 9]
    *doubts, position, title = answer[WIDTH + 9 :]
    above = others.get(line(parent))
    limit = whole(last) if whole(last) is not None else (above.body.last if above else None)
    limit = NEVER if limit is None else limit
    ends = Ends(whole(first), whole(first_last), whole(end_first), whole(last))
    held = spell(ends, line(founded), line(dissolved), limit)
    confidence = next((doubted(line(word)) for word in doubts if word), "")
    fact = Fact(row, row.dates, held, confidence, line(kind)) if held else None
    order = whole(position)
    begun = ends.first if ends.first is not None else NEVER
    return Known(
        BodyFact(line(own), row, line(kind), line(parent), fact, limit),
        (10_000 if order is None else order, line(kind), begun, line(title), row.ref),
    )


def _edge(answer: Answer) -> Edge | None:
    """A relation of its columns; None if neither of the two stands above the other."""
    one, other, event, type_of, inverse, family, date, *rest = answer
    read = reading(line(type_of), line(inverse), line(family))
    if read is None or (event and read.upwards):
        return None
    above, below = (other, one) if read.upwards else (one, other)
    new, old, first, start_last, end_first, last, confidence = rest
    return Edge(
        line(above),
        line(below),
        read,
        line(date),
        dates_from((new, old, first, last)),
        Ends(whole(first), whole(start_last), whole(end_first), whole(last)),
        line(confidence),
        line(event),
    )
