"""Readings besides the record: other sources, percentages, and the people on record."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.chamber.otherwise import seats_said, share_said
from vtsik_tui.archive.chamber.parties import Parties
from vtsik_tui.archive.chamber.records import DISPUTE, PEOPLE, SHARES, Figure, Otherwise, Reading
from vtsik_tui.archive.entities import line

_DISPUTES = """
SELECT dispute.key, dispute.field, dispute.note, dispute_value.value, dispute_value.source,
       dispute_value.preferred
FROM dispute JOIN dispute_value ON dispute_value.dispute = dispute.key
WHERE dispute.of = ? ORDER BY dispute.key, dispute_value.preferred DESC, dispute_value.position
"""
# Each person once, under the party of the seat or else their own; who is of no known party too.
_PEOPLE = """
SELECT party, count(*) FROM (
    SELECT coalesce(max(membership.party), person.party, '') AS party
    FROM membership JOIN person ON person.id = membership.person
    JOIN body ON body.id = membership.body
    WHERE body.ref = ? AND membership.rank < 6 GROUP BY membership.person)
GROUP BY party
"""
_WHOLE = 1000
"""A hundred per cent, in tenths of one."""


def disputes(asking: Asking, ref: str) -> tuple[Otherwise, ...]:
    """Find what sources disagree on.

    Args:
        asking: The database.
        ref: Of the assembly.

    Returns:
        The disputes with the readings of each, the one that is followed first.
    """
    found: dict[int, Otherwise] = {}
    for key, field, note, value, source, preferred in asking.all(_DISPUTES, (ref,)):
        before = found.get(key)
        said = (line(value), f"source/{line(source)}", bool(preferred))
        found[key] = Otherwise(line(field), line(note), (*(before.values if before else ()), said))
    return tuple(found.values())


def from_disputes(
    differing: Sequence[Otherwise], known: Parties, kind: str, before: Sequence[Reading]
) -> list[Reading]:
    """Make readings of what other sources say.

    Args:
        differing: The disputes.
        known: The parties.
        kind: What the seats are.
        before: The readings there are already; one that says the same is not told again.

    Returns:
        A reading for each source that tells the seats of parties.
    """
    found: list[Reading] = []
    there = {_numbers(reading) for reading in before}
    for one in differing:
        for value, source, preferred in one.values:
            said = None if preferred else seats_said(value, known.words)
            if said is None:
                continue
            seats = known.seats(said[0], (source,))
            reading = Reading(kind, seats, said[1], "", DISPUTE, (source,), one.field, value)
            if seats and _numbers(reading) not in there:
                there.add(_numbers(reading))
                found.append(reading)
    return found


def by_shares(figures: Sequence[Figure], known: Parties, kind: str, *, alone: bool) -> list[Reading]:
    """Make a reading of the percentages among the figures.

    Args:
        figures: What is counted of the assembly.
        known: The parties.
        kind: What the seats are.
        alone: Whether no number of seats is told; then the share of one party is worth telling.

    Returns:
        A reading in tenths of a per cent, or nothing.
    """
    shares: dict[str, int] = {}
    sources: dict[str, None] = {}
    for figure in figures:
        party = share_said(figure.what, known.words)
        if party and 0 <= figure.count <= _WHOLE / 10:
            shares.setdefault(party, round(figure.count * 10))
            sources.update(dict.fromkeys(figure.sources))
    seats = known.seats(shares, tuple(sources))
    if sum(shares.values()) > _WHOLE + len(shares) or len(seats) < 2 - alone:
        return []
    return [Reading(kind, seats, _WHOLE, "per cent", SHARES, tuple(sources))]


def by_people(asking: Asking, ref: str, known: Parties, figures: Sequence[Figure]) -> list[Reading]:
    """Make a reading of the members on record.

    Args:
        asking: The database.
        ref: Of the assembly.
        known: The parties.
        figures: What is counted of it.

    Returns:
        How many of the members on record are of each party, and of how many members; or nothing.
    """
    counts = {line(party): count for party, count in asking.all(_PEOPLE, (ref,))}
    seats = known.seats(counts, ())
    if not seats:
        return []
    people = sum(counts.values())
    sizes = [int(one.count) for one in figures if one.what == "members" and one.count >= people]
    return [Reading("members", seats, max(sizes, default=people), "", PEOPLE)]


def _numbers(reading: Reading) -> tuple[object, ...]:
    """What a reading says, to be compared with another."""
    return (reading.total, *((one.label, one.count) for one in reading.seats))
