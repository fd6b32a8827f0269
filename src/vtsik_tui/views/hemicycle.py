"""A chamber as a half-circle of seats, drawn in the cells of a terminal.

A cell is twice as high as it is wide, so a step of two cells along a row is as long as a step of one
row. Seats stand on such a grid, the outermost cells of a half-disc, and are dealt out to the parties
from left to right by their angle, as in a real chamber: each party sits in a wedge. Where they are too
many for that they move together, one to a cell; and where they still are, each sign stands for several.

Plot libraries were looked at (textual-plot and textual-hires-canvas draw in dots of Braille and in half
blocks, textual-canvas in coloured half cells, plotext as lines of escape codes): none can put a letter
for each party on a seat, so that nothing would be read without colours, nor links, nor find on the page,
nor print the same rows on the command line. A picture here is rows of spans, as every other line is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import atan2, pi, sqrt
from typing import ClassVar, NamedTuple

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.words.width import cells

#: Up to so many seats each has a sign of its own, where there is room for it.
_ONE_EACH = 800
#: How many seats a sign may stand for otherwise.
_SCALES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
#: The widest that the empty middle is, of the radius; a small chamber has none.
_HOLE, _SMALL = 0.36, 30
#: So many cells of width go to one row of height: the picture is to be seen whole in most windows.
_WIDTH_PER_ROW = 5
_FEWEST_ROWS = 4
_NARROWEST = 4 * _FEWEST_ROWS


@dataclass(frozen=True, slots=True)
class Bench:
    """The seats of a party."""

    glyph: str
    color: str
    """``#rrggbb``, or empty."""
    count: int


class Place(NamedTuple):
    """Where a seat stands."""

    row: int
    """Counted upwards from the lowest."""
    column: int
    """Cells from the middle; negative on the left."""


@dataclass(frozen=True, slots=True)
class Hemicycle:
    """The seats of all parties, from left to right."""

    benches: tuple[Bench, ...]
    unit: tuple[str, str]
    """What a seat is, and several: ``("delegate", "delegates")``."""
    scale: int = 1
    """How many counts make one of these: 10 if tenths of a per cent are counted."""
    wide: ClassVar[bool] = False

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterable[tuple[Span, ...]]:  # noqa: ARG002
        """Draw it.

        Args:
            width: The widest that a row may be, in cells.
            say: Of the words there are none that read in two ways.

        Returns:
            The rows from the top; the last says what a sign stands for.
        """
        counts = [bench.count for bench in self.benches]
        total = sum(counts)
        if total <= 0 or width < _NARROWEST:
            return
        per, step, places = fitted(total, counts, width, self.scale)
        sitting = [
            at for at, signs in enumerate(shared_out(counts, total_signs(total, per))) for _ in range(signs)
        ]
        seats = {place: self.benches[at] for place, at in zip(places, sitting, strict=True)}
        told = f"{round(total / self.scale):,}"
        yield from _drawn(seats, step, width, told)
        each = per // self.scale if per >= self.scale else 1
        words = f"each sign is one {self.unit[0]}"
        if each > 1:
            words = f"each sign stands for {each} {self.unit[1]}"
        if per > 1 and any(0 < count < per for count in counts):
            words += ", or for fewer"
        if cells(words) <= width:
            yield (Span(" " * ((width - cells(words)) // 2)), Span(words, Form.FAINT))


def fitted(total: int, counts: Sequence[int], width: int, least: int = 1) -> tuple[int, int, list[Place]]:
    """Choose how many seats a sign stands for, how close they sit, and where.

    Args:
        total: How many seats there are, one at least.
        counts: Of each party.
        width: Of the picture, in cells.
        least: A sign stands for no fewer than this.

    Returns:
        Seats for a sign, cells from one to the next in a row, and the places from left to right.
    """
    radius = max(width // _WIDTH_PER_ROW, _FEWEST_ROWS)
    parties = sum(count > 0 for count in counts)
    for per in (scale * least for scale in _SCALES):
        if per == least and total > _ONE_EACH * least:
            continue  # one each is for chambers in which a single seat can be seen
        if per == 2 * least and total > _ONE_EACH * least:
            continue  # above that they are counted by five or ten
        signs = max(total_signs(total, per), parties)
        for step in (2, 1):
            if (places := seated(signs, step, radius)) is not None:
                return per, step, places
    return total, 2, seated(parties, 1, radius) or []


def total_signs(total: int, per: int) -> int:
    """Count the signs for a chamber.

    Args:
        total: How many seats there are.
        per: How many a sign stands for.

    Returns:
        One at least.
    """
    return max(round(total / per), 1)


def shared_out(counts: Sequence[int], signs: int) -> list[int]:
    """Share signs out among parties by their seats, by the largest remainders.

    Args:
        counts: The seats of each party.
        signs: How many signs there are for all; as many are given out, or one
            to each party that has seats if that is more.

    Returns:
        The signs of each party: one at least where it has any seat.
    """
    total = sum(counts)
    if total <= 0:
        return [0] * len(counts)
    exact = [count * signs / total for count in counts]
    given = [max(int(share), 1) if count else 0 for share, count in zip(exact, counts, strict=True)]
    by_need = sorted(range(len(counts)), key=lambda at: (given[at] - exact[at], at))
    for at in by_need:
        if sum(given) >= signs:
            break
        given[at] += counts[at] > 0
    while sum(given) > signs and max(given) > 1:
        given[max(range(len(given)), key=lambda at: (given[at] > 1, given[at] - exact[at]))] -= 1
    return given


@lru_cache(maxsize=128)
def _grid(radius: float, step: int, hole: float) -> tuple[Place, ...]:
    """The places of a half-disc with a hole, the outermost first."""
    found = []
    for row in range(int(radius)):
        y = row + 0.5
        for at in range(int(radius * 2 / step) + 1):
            x = (at + 0.5) * step / 2
            distance = x * x + y * y
            if hole * hole <= distance <= radius * radius:
                right = at * step + (step == 2)
                found += [(distance, Place(row, right)), (distance, Place(row, -right - (step == 1)))]
    found.sort(key=lambda one: (-one[0], one[1].row, one[1].column))
    return tuple(place for _, place in found)


@lru_cache(maxsize=128)
def _seated(count: int, step: int, radius: int) -> tuple[Place, ...] | None:
    """As `seated`, once for each chamber and width."""
    hole = _HOLE if count >= _SMALL else 0
    least = sqrt(count * step / (pi * (1 - hole * hole)))  # of a half-disc with so many places, about
    quarters = max(int(least * 4) - 4, 2)
    while quarters <= radius * 4:
        grid = _grid(quarters / 4, step, quarters / 4 * hole)
        if len(grid) >= count:
            places = list(grid[:count])
            middle = 0.5 if step == 1 else 0.0
            places.sort(key=lambda one: (-atan2(one.row + 0.5, (one.column + middle) / 2), one.row))
            return tuple(places)
        quarters += 1
    return None


def seated(count: int, step: int, radius: int) -> list[Place] | None:
    """Find places for seats.

    Args:
        count: How many seats there are.
        step: Cells from one to the next in a row: 2 for a square grid, 1 to fill it.
        radius: The largest that the half-circle may be, in rows.

    Returns:
        The places from left to right by their angle; None if there are not enough.
    """
    found = _seated(count, step, radius)
    return None if found is None else list(found)


def _drawn(seats: dict[Place, Bench], step: int, width: int, told: str) -> Iterable[tuple[Span, ...]]:
    """The rows of the half-circle, the number of all in its middle."""
    left = min(place.column for place in seats)
    right = max(place.column for place in seats)
    margin = max((width - (right - left + 1)) // 2, 0)
    for row in range(max(place.row for place in seats), -1, -1):
        here = sorted((place.column, bench) for place, bench in seats.items() if place.row == row)
        yield tuple(_row(here, left, step, margin, told if row == 0 else ""))


def _row(here: Sequence[tuple[int, Bench]], left: int, step: int, margin: int, told: str) -> Iterable[Span]:
    """One row: the seats of a party that sit side by side as one span."""
    at = left - margin
    written = not told
    # A run ends with its party, or where the empty middle begins.
    for (_, bench), run in groupby(enumerate(here), key=lambda one: (one[1][0] - one[0] * step, one[1][1])):
        columns = [column for _, (column, _) in run]
        gap = columns[0] - at
        if not written and at > left and gap >= cells(told) + 2 * step:
            before = (gap - cells(told)) // 2
            yield from (Span(" " * before), Span(told, Form.STRONG), Span(" " * (gap - before - cells(told))))
            written = True
        elif gap:
            yield Span(" " * gap)
        text = (bench.glyph + " " * (step - 1)) * len(columns)
        yield Span(text.rstrip(" "), color=bench.color)
        at = columns[-1] + 1
