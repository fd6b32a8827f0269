"""The chamber of one assembly, and the list of all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.chamber.line import assemblies, neighbours
from vtsik_tui.archive.chamber.others import by_people, by_shares, disputes, from_disputes
from vtsik_tui.archive.chamber.parties import parties
from vtsik_tui.archive.chamber.records import Assembly, Chamber, Figure, Reading, Seats
from vtsik_tui.archive.chamber.totals import total_of
from vtsik_tui.archive.entities import current_ref, line, whole
from vtsik_tui.archive.records import Row

_SEATS = """
SELECT composition.of, composition.kind, composition.key, composition.count, composition.confidence,
       composition.note, coalesce(party.label, composition.party, 'unknown'), party.glyph, party.color,
       party.body, party.position
FROM composition
LEFT JOIN party ON party.id = composition.party
LEFT JOIN term ON term.vocabulary = 'composition_kind' AND term.id = composition.kind
WHERE composition.of IN ({}) AND typeof(composition.count) = 'integer' AND composition.count >= 0
ORDER BY composition.of, term.position IS NULL, term.position, composition.kind, party.position,
         composition.key
"""
_FIGURES = """
SELECT of, key, what, count, note FROM figure
WHERE of IN ({}) AND typeof(count) IN ('integer', 'real') ORDER BY of, key
"""
_CITED = """
SELECT claim_key, source FROM citation WHERE claim = ? AND claim_key IN ({}) ORDER BY key
"""
_ALIASES = "SELECT entity, name FROM alias WHERE entity IN ({})"
#: Of an assembly without parties, what its size may be told as.
_SIZES = ("members", "delegates", "delegates (voting)", "seats")

Found = dict[str, list[Answer]]


def chamber(asking: Asking, ref: str) -> Chamber | None:
    """Find the seats of an assembly.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.

    Returns:
        The chamber; None if it is no congress or convocation and has no seats by party on record.
    """
    every = assemblies(asking)
    current = current_ref(asking, ref)
    own = next((one for one in every if one.row.ref == current), None)
    if own is None:
        return None
    ref = own.row.ref
    figures = _figures(asking, [ref]).get(ref, [])
    readings = _recorded(asking, [ref], {ref: figures}, cited=True).get(ref, [])
    known = parties(asking)
    differing = disputes(asking, ref)
    kind = readings[0].kind if readings else _kind(ref)
    readings += by_shares(figures, known, _kind(ref), alone=not any(one.seats for one in readings))
    readings += from_disputes(differing, known, kind, readings)
    readings += by_people(asking, ref, known, figures)
    before, after = neighbours(every, ref)
    short = _shortest(own.row, _names(asking, [ref]))
    return Chamber(own.row, short, tuple(_told_first(readings)), tuple(figures), differing, before, after)


def chambers(asking: Asking) -> tuple[Assembly, ...]:
    """List every assembly that a chamber is kept of.

    Args:
        asking: The database.

    Returns:
        Congresses, convocations and others in the order of time, each with its first reading.
    """
    every = assemblies(asking)
    refs = [one.row.ref for one in every]
    figures = _figures(asking, refs)
    recorded = _recorded(asking, refs, figures)
    names = _names(asking, refs)
    known = parties(asking)
    found = []
    for one in every:
        ref = one.row.ref
        readings = list(recorded.get(ref, ()))
        told = any(reading.seats for reading in readings)
        readings += by_shares(figures.get(ref, []), known, _kind(ref), alone=not told)
        first = next(iter(_told_first(readings)), None)
        found.append(Assembly(one.row, _shortest(one.row, names), one.kind, first))
    return tuple(found)


def _kind(ref: str) -> str:
    """What the seats of an assembly are where no number says so."""
    return "delegates" if ref.startswith("event/") else "members"


def _told_first(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those that tell of parties before a mere size."""
    return sorted(readings, key=lambda reading: not reading.seats)


def _figures(asking: Asking, refs: Sequence[str]) -> dict[str, list[Figure]]:
    """What is counted of assemblies."""
    answers = [answer for some in batches(refs) for answer in asking.all(_FIGURES.format(marks(some)), some)]
    sources = _cited(asking, "figure", [answer[1] for answer in answers])
    found: dict[str, list[Figure]] = {}
    for ref, key, what, count, note in answers:
        figure = Figure(count, line(what), line(note), sources.get(key, ()), f"figure:{key}")
        found.setdefault(line(ref), []).append(figure)
    return found


def _recorded(
    asking: Asking, refs: Sequence[str], figures: dict[str, list[Figure]], *, cited: bool = False
) -> dict[str, list[Reading]]:
    """The readings of the record: one for each kind of seat, or else the size alone."""
    answers = [answer for some in batches(refs) for answer in asking.all(_SEATS.format(marks(some)), some)]
    sources = _cited(asking, "composition", [answer[2] for answer in answers]) if cited else {}
    found: dict[str, list[Reading]] = {}
    for (ref, kind), some_seats in groupby(answers, key=lambda answer: (line(answer[0]), line(answer[1]))):
        seats = tuple(_seats(answer, sources) for answer in some_seats)
        known = sum(one.count for one in seats)
        total, total_as = total_of(kind, known, figures.get(ref, []), [one.note for one in seats])
        of_all = tuple(dict.fromkeys(source for one in seats for source in one.sources))
        found.setdefault(ref, []).append(Reading(kind, seats, total, total_as, sources=of_all))
    for ref in refs:
        if ref not in found and (size := _size(figures.get(ref, []))):
            found[ref] = [size]
    return found


def _size(figures: Sequence[Figure]) -> Reading | None:
    """A reading of which no party is known."""
    for what in _SIZES:
        for figure in figures:
            if figure.what == what and figure.count > 0 and float(figure.count).is_integer():
                kind = "members" if what == "seats" else what
                return Reading(kind, (), int(figure.count), what, sources=figure.sources)
    return None


def _seats(answer: Answer, sources: dict[int, tuple[str, ...]]) -> Seats:
    """The seats of one party from its columns."""
    _, _, key, count, confidence, note, label, glyph, color, body, position = answer
    return Seats(
        f"body/{line(body)}" if body else "",
        line(label),
        line(glyph) or "?",
        line(color),
        whole(count) or 0,
        line(confidence),
        line(note),
        sources.get(key, ()),
        f"composition:{key}",
        whole(position) or 0,
    )


def _cited(asking: Asking, claim: str, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Refs of the sources of claims."""
    found: dict[int, tuple[str, ...]] = {}
    for some in batches(keys):
        for key, source in asking.all(_CITED.format(marks(some)), (claim, *some)):
            found[key] = (*found.get(key, ()), f"source/{line(source)}")
    return found


def _shortest(row: Row, names: dict[str, list[str]]) -> str:
    """The shortest name of an assembly."""
    every: list[str] = [row.title, *names.get(row.ref, [])]
    return min(every, key=len)


def _names(asking: Asking, refs: Sequence[str]) -> dict[str, list[str]]:
    """Other names in Latin letters."""
    found: dict[str, list[str]] = {}
    for some in batches(refs):
        for ref, name in asking.all(_ALIASES.format(marks(some)), some):
            if line(name)[:1].isascii():
                found.setdefault(line(ref), []).append(line(name))
    return found
