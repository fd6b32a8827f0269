"""A fact that holds for a while, and its line on a day."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.day.records import Line
from vtsik_tui.archive.day.spells import Spell
from vtsik_tui.archive.records import Dates, Row


@dataclass(frozen=True, slots=True)
class Fact:
    """Something of which it is known when it held."""

    row: Row
    dates: Dates
    spell: Spell
    confidence: str = ""
    """``probable`` or ``doubtful``; empty if the record relies on it."""
    role: str = ""
    rank: int = 0
    """Of the role: 0 heads a body, 1 heads it for a time, and so on."""
    post: str = ""
    body: Row | None = None
    claim: str = ""

    def on(self, day: int, depth: int = 0) -> Line | None:
        """Its line on a day.

        Args:
            day: A Julian day number.
            depth: Where it stands in a tree.

        Returns:
            The line; None if it did not hold.
        """
        if not self.spell.holds(day):
            return None
        doubt = self.confidence or self.spell.doubt(day)
        return Line(
            self.row, self.dates, not doubt, doubt, self.role, self.post, self.body, self.claim, depth
        )


@dataclass(frozen=True, slots=True)
class BodyFact:
    """A body, and from when to when it was in being."""

    id: str
    row: Row
    kind: str
    parent: str
    fact: Fact | None
    """None if it is not known when it was founded."""
    last: int
    """The latest day on which it can have been in being."""


def doubted(confidence: str) -> str:
    """The word for a confidence that is less than certain; empty if it is."""
    return "" if confidence == "certain" else confidence
