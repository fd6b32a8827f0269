"""How many sat in a convocation, party by party."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.day.records import PartySeats
from vtsik_tui.archive.entities import line, whole

_SIZES = "SELECT of, count FROM figure WHERE of IN ({}) AND what = 'members' ORDER BY of, count"
_PARTIES = """
SELECT composition.of, party.body, coalesce(party.label, composition.party), party.glyph, party.color,
       composition.count, composition.confidence
FROM composition LEFT JOIN party ON party.id = composition.party
WHERE composition.of IN ({}) AND composition.kind = 'members' AND typeof(composition.count) = 'integer'
ORDER BY composition.of, party.position, composition.key
"""


def sizes(asking: Asking, refs: Sequence[str]) -> dict[str, int]:
    """Find how many members bodies had.

    Args:
        asking: The database.
        refs: Of the bodies.

    Returns:
        Those that are known; the highest where there are several figures.
    """
    found: dict[str, int] = {}
    for some in batches(refs):
        for ref, count in asking.all(_SIZES.format(marks(some)), some):
            if whole(count) is not None:
                found[line(ref)] = count
    return found


def parties(asking: Asking, refs: Sequence[str]) -> dict[str, tuple[PartySeats, ...]]:
    """Find how many members of bodies each party had.

    Args:
        asking: The database.
        refs: Of the bodies.

    Returns:
        By ref of the body, from left to right.
    """
    found: dict[str, tuple[PartySeats, ...]] = {}
    for some in batches(refs):
        for ref, body, label, glyph, color, count, confidence in asking.all(
            _PARTIES.format(marks(some)), some
        ):
            seats = PartySeats(
                f"body/{line(body)}" if body else "",
                line(label),
                line(glyph),
                line(color),
                count,
                line(confidence) == "certain",
            )
            found[line(ref)] = (*found.get(line(ref), ()), seats)
    return found
