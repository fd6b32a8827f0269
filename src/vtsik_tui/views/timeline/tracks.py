"""Drawing what happened: a tick for each, or how many where they crowd, and the most prominent by name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.archive.timeline.records import Happening
from vtsik_tui.views.timeline import marks
from vtsik_tui.views.timeline.axis import Tick
from vtsik_tui.views.timeline.bars import Say, draw_bar
from vtsik_tui.views.timeline.measure import cells, cut
from vtsik_tui.views.timeline.scale import Scale
from vtsik_tui.views.timeline.strip import Ink, Strip

Zoom = Callable[[int, int], str]
"""Gives the address of the same view of other days, which are Julian day numbers."""

#: The longest that a name is written, and the least of it that says something, in cells.
_LONGEST, _LEAST = 40, 12


@dataclass(frozen=True, slots=True)
class Track:
    """What happened of one sort."""

    title: str
    days: Sequence[int]
    """The first day of each happening, within what is shown or not, ascending; Julian day numbers."""
    named: tuple[Happening, ...] = ()
    """The most prominent in what is shown, the very first first."""
    lines: int = 3
    """In how many lines they may be named, where there are many."""


def draw_density(strip: Strip, scale: Scale, counts: Sequence[int]) -> None:
    """Draw how many there are in each column.

    Args:
        strip: The columns, with the ground drawn.
        scale: Which days they are.
        counts: How many there are in each.
    """
    most = max(counts)
    for column, count in enumerate(counts):
        if count:
            # A day of several columns is as broad as it is, but for a gap before the next.
            broad = max(1, scale.column(scale.day(column) + 1) - column - 1)
            for beside in range(column, column + broad):
                strip.put(beside, density(count, most), Ink(Form.TEXT))


def draw_ticks(strip: Strip, scale: Scale, track: Track, counts: Sequence[int]) -> None:
    """Draw a tick for each happening; none shares a column with another.

    Args:
        strip: The columns, with the ground drawn.
        scale: Which days they are.
        track: What happened.
        counts: How many there are in each column.
    """
    known = {scale.column(one.day): one for one in track.named}
    for column, count in enumerate(counts):
        if count:
            found = known.get(column)
            sure = found is None or found.stretch.certain
            ink = Ink(Form.TEXT, found.row.ref if found else "")
            strip.put(column, marks.SHORT if sure else marks.UNSURE_SHORT, ink)


def density(count: int, most: int) -> str:
    """Choose the mark for so many of so many.

    Args:
        count: How many; one at least.
        most: How many the highest mark stands for.

    Returns:
        A block of one to eight eighths; never a lower one for more.
    """
    return marks.DENSITY[max(1, min(8, -(-8 * count // most))) - 1]


def draw_numbers(strip: Strip, scale: Scale, days: Sequence[int], ticks: Sequence[Tick], zoom: Zoom) -> None:
    """Write how many there are between ticks of the axis; each number leads to a closer view of them.

    Args:
        strip: The columns.
        scale: Which days they are.
        days: The days of what is counted, ascending.
        ticks: Of the axis.
        zoom: Gives the address of the same view of other days.
    """
    window = scale.window
    edges = [tick.day for tick in ticks if window.first < tick.day <= window.last]
    edges = [window.first, *edges, window.last + 1]
    for first, after in pairwise(edges):
        count = bisect_left(days, after) - bisect_left(days, first)
        text = f"{count:,}"
        start, end = scale.ends(first, after - 1)
        if count and end - start + 1 > len(text):
            at = start + (end - start + 1 - len(text)) // 2
            strip.write(at, text, Ink(Form.DATE, zoom(first, after - 1)))


def name_lines(
    strips: Iterator[Strip], scale: Scale, track: Track, most: int, say: Say
) -> tuple[list[Strip], int]:
    """Write the names of the most prominent, each at its day, in as few lines as will hold them.

    Args:
        strips: Gives as many blank lines as are wanted.
        scale: Which days the columns are.
        track: What happened.
        most: How many lines at the most.
        say: Gives the words of a name.

    Returns:
        The lines from the top, and how many are named in them.
    """
    lines: list[Strip] = []
    named = 0
    spare = next(strips)
    for one in track.named:
        text = cut(say(Span(one.row.title, Form.NAME, other=one.row.title_ru)), _LONGEST)
        where = _columns(scale, one)
        if any(_place(line, scale, one, text, where) for line in lines):
            named += 1
        elif len(lines) < most and _place(spare, scale, one, text, where):
            named += 1
            lines.append(spare)
            spare = next(strips)
    return lines, named


def _columns(scale: Scale, one: Happening) -> tuple[int, int]:
    """The first and the last column of an event, as far as they are drawn."""
    window = scale.window
    last = one.stretch.last if one.stretch.last is not None else one.day
    start, end = scale.ends(max(one.day, window.first), min(last, window.last))
    return min(start, scale.width - 1), min(end, scale.width - 1)


def _place(strip: Strip, scale: Scale, one: Happening, text: str, where: tuple[int, int]) -> bool:
    """Draw an event with its name behind it, or else before it; False if there is no room."""
    start, end = where
    least = min(cells(text), _LEAST)
    if not strip.is_free(max(start - 1, 0), end + 1):
        return False
    # A blank stays on the far side of the name and of the mark, or two names run into one.
    behind = strip.room(end + 1) - 1
    before = strip.room_before(start) - 1
    if behind >= least + 1:
        words, at = cut(text, behind - 1), end + 2
    elif before >= least + 1:
        words = cut(text, before - 1)
        at = start - 1 - cells(words)
    else:
        return False
    if end > start:
        draw_bar(strip, scale, one.stretch, Ink(Form.TEXT, one.row.ref))
    else:
        point = marks.POINT if one.stretch.certain else marks.UNSURE_POINT
        strip.put(start, point, Ink(Form.TEXT, one.row.ref))
    strip.write(at, words, Ink(Form.TEXT, one.row.ref))
    return True
