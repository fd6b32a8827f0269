"""The parties of the vocabulary, and by which words sources call them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.chamber.otherwise import Lexicon, lexicon
from vtsik_tui.archive.chamber.records import Seats
from vtsik_tui.archive.entities import line, whole

_PARTIES = "SELECT id, body, label, short, glyph, color, position FROM party ORDER BY position"
_ALIASES = """
SELECT party.id, alias.name FROM party JOIN alias ON alias.entity = 'body/' || party.body
ORDER BY party.position, alias.position
"""


@dataclass(frozen=True, slots=True)
class Parties:
    """Every party, from left to right."""

    blank: dict[str, Seats]
    """By id each party without seats, in the order of the vocabulary."""
    words: Lexicon
    """For each name, folded, the id of the party."""

    def seats(self, counts: dict[str, int], sources: tuple[str, ...]) -> tuple[Seats, ...]:
        """Give seats to parties.

        Args:
            counts: Their seats by id; those of an unknown id are passed over.
            sources: Refs of the sources of these numbers.

        Returns:
            The seats from left to right.
        """
        return tuple(
            replace(one, count=counts[party], sources=sources)
            for party, one in self.blank.items()
            if party in counts
        )


def parties(asking: Asking) -> Parties:
    """Read the parties.

    Args:
        asking: The database.

    Returns:
        All of them.
    """
    blank: dict[str, Seats] = {}
    names: list[tuple[str, str]] = []
    for own, body, label, short, glyph, color, position in asking.all(_PARTIES):
        party = line(own)
        ref = f"body/{line(body)}" if body else ""
        at = whole(position) or 0
        blank[party] = Seats(ref, line(label), line(glyph) or "?", line(color), 0, position=at)
        names += [(party, name) for name in (line(label), party.replace("-", " "), line(short)) if name]
    names += [(line(party), line(name)) for party, name in asking.all(_ALIASES)]
    return Parties(blank, lexicon(tuple(names)))
