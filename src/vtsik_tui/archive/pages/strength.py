"""Party strength: the seats of each party as bars, from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from vtsik_tui.archive.asking import Answer
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Section, Share

TITLE = "Party strength"

_SEATS = """
SELECT composition.kind, coalesce(term.label, composition.kind), composition.key, composition.count,
       composition.confidence, composition.note, party.label, party.glyph, party.color, party.body
FROM composition
LEFT JOIN party ON party.id = composition.party
LEFT JOIN term ON term.vocabulary = 'composition_kind' AND term.id = composition.kind
WHERE composition.of = ? AND typeof(composition.count) = 'integer'
ORDER BY term.position, composition.kind, party.position, composition.key
"""


def strength(subject: Subject) -> list[Section]:
    """Find how many seats each party had.

    Args:
        subject: A congress, a convocation or another body.

    Returns:
        A section for each kind of seat there are numbers for.
    """
    answers = subject.asking.all(_SEATS, (subject.ref,))
    sources = subject.sources("composition", [answer[2] for answer in answers])
    kinds = [list(seats) for _, seats in groupby(answers, key=lambda answer: answer[0])]
    return [_chart(seats, sources, alone=len(kinds) == 1) for seats in kinds]


def _chart(seats: Sequence[Answer], sources: dict[int, tuple[str, ...]], *, alone: bool) -> Section:
    """The bars of one kind of seat, their sum, and the notes on them."""
    kind = line(seats[0][1])
    counts = [count for _, _, _, count, *_ in seats]
    total, most = sum(counts), max(counts)
    entries: list[Entry] = []
    notes: dict[str, list[str]] = {}
    for _, _, key, count, confidence, note, *party in seats:
        label, glyph, color, body = (line(column) for column in party)
        named = spans.party(label or "unknown", glyph, color, body)
        entries.append(
            Entry(
                (named, *spans.doubt(line(confidence))),
                share=Share(count, total, most),
                sources=sources.get(key, ()),
                claim=f"composition:{key}",
            )
        )
        if note:
            notes.setdefault(line(note), []).append(label)
    entries.append(Entry((spans.faint(f"{total:,} {kind} in all"),)))
    entries += [_note(note, of) for note, of in notes.items()]
    return Section(TITLE if alone and kind == "members" else f"{TITLE}: {kind}", tuple(entries))


def _note(note: str, parties: list[str]) -> Entry:
    """A note beneath the bars, after the name of the party if it is on one only."""
    lead = (spans.faint(f"{parties[0]}: "),) if len(parties) == 1 and parties[0] else ()
    return Entry((*lead, *spans.note(note)))
