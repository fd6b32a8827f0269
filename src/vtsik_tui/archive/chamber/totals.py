"""How many there were in all: the figure that the seats of a reading are a part of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vtsik_tui.archive.chamber.records import Figure

_WORD = re.compile(r"\w+")
#: Of an assembly that was never full, its seats are told and not its members.
_SEATS = "seats"


def total_of(
    kind: str, known: int, figures: Sequence[Figure], notes: Iterable[str]
) -> tuple[int | None, str]:
    """Find the total that the seats of the parties add up to, or should.

    A figure fits that counts the same thing and is no less than the seats. One that is told as exactly
    that goes first; of several that say more (``delegates registered at the opening``) the one that
    shares most words with the notes on the seats, and of those the least.

    Args:
        kind: What the seats are: ``delegates (voting)``.
        known: How many seats the parties have together.
        figures: What is counted of the assembly.
        notes: On the seats.

    Returns:
        The total and what it is told as; None and nothing if no figure fits.
    """
    fitting = [one for one in figures if one.count >= known and float(one.count).is_integer()]
    exact = [one for one in fitting if one.what == kind]
    if not exact and kind == "members":
        exact = [one for one in fitting if one.what == _SEATS]
    if exact:
        return int(exact[0].count), exact[0].what
    noted = _words(" ".join(notes))
    nearly = [one for one in fitting if one.what.startswith(f"{kind} ")]
    nearly = [one for one in nearly if not one.what.startswith((f"{kind} (", f"{kind} allowed"))]
    if not nearly:
        return None, ""
    best = max(
        nearly, key=lambda one: (len(_words(f"{one.what[len(kind) :]} {one.note}") & noted), -one.count)
    )
    return int(best.count), best.what


def _words(text: str) -> set[str]:
    """The words of a text."""
    return {word.casefold() for word in _WORD.findall(text)}
