"""Drawing lanes: bars in their columns, and words where there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vtsik_tui.archive.day.spells import NEVER
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.archive.timeline.records import Bar, Lane, Stretch
from vtsik_tui.views.timeline import marks
from vtsik_tui.views.timeline.measure import cells
from vtsik_tui.views.timeline.scale import Scale
from vtsik_tui.views.timeline.strip import Ink, Strip

Say = Callable[[Span], str]

#: The marks of a bar between its ends, over which words may stand.
_LINES = frozenset((marks.SURE, marks.UNSURE, marks.LIFE))

#: What a life begins and ends with, to be seen under the posts.
_ENDS = frozenset((marks.BEGIN, marks.END, marks.BEFORE, marks.AFTER))

#: Cells of a bar that are seen on either side of words within it.
_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where a bar stands, in columns."""

    start: int
    end: int
    """The last column."""


def draw_lane(strip: Strip, scale: Scale, lane: Lane, say: Say) -> None:
    """Draw the bars of a lane, the posts over the life, then the words.

    Args:
        strip: The columns of the picture, with the ground drawn.
        scale: Which days they are.
        lane: What to draw.
        say: Gives the words of a date.
    """
    window = scale.window
    seen = [bar for bar in lane.bars if bar.stretch.touches(window.first, window.last)]
    # What is certain and short stays visible over what may have been and what was long.
    seen.sort(key=lambda bar: (not bar.life, bar.stretch.certain, -_days(bar.stretch)))
    over_life = any(bar.life for bar in seen) and len(seen) > 1
    drawn = [(bar, _draw(strip, scale, lane, bar, ends=bar.life or not over_life)) for bar in seen]
    for bar, where in drawn:
        if over_life and bar.life:
            _write_on_line(strip, where, next(_words(bar, say), ""))
        elif not over_life:
            _write(strip, where, list(_words(bar, say)))


def _draw(strip: Strip, scale: Scale, lane: Lane, bar: Bar, *, ends: bool) -> Drawn:
    """Draw a bar in the colour of the party."""
    ink = Ink(Form.TEXT, bar.ref, lane.row.color)
    return draw_bar(strip, scale, bar.stretch, ink, life=bar.life, ends=ends)


def _days(stretch: Stretch) -> int:
    """How long it may have lasted, in days; whatever is open is longer than all else."""
    return NEVER if stretch.first is None or stretch.last is None else stretch.last - stretch.first


def draw_bar(
    strip: Strip, scale: Scale, stretch: Stretch, ink: Ink, *, life: bool = False, ends: bool = True
) -> Drawn:
    """Draw a stretch of days.

    Args:
        strip: The columns.
        scale: Which days they are; the stretch touches them.
        stretch: From when to when.
        ink: How to draw.
        life: Whether it is a life.
        ends: Whether beginning and end are marked; of posts over a life they would hide each other.

    Returns:
        The columns that it takes.
    """
    window = scale.window
    first = window.first if stretch.first is None else max(stretch.first, window.first)
    last = window.last if stretch.last is None else min(stretch.last, window.last)
    start, end = scale.ends(first, last)
    start, end = min(start, strip.width - 1), min(end, strip.width - 1)
    sure = _sure_columns(scale, stretch, start, end)
    solid = marks.LIFE if life else marks.SURE
    for column in range(start, end + 1):
        if not ends and strip.at(column) in _ENDS:
            continue
        strip.put(column, solid if column in sure else marks.UNSURE, ink)
    if not ends:
        return Drawn(start, end)
    before = stretch.first is None or stretch.first < window.first
    after = stretch.last is None or stretch.last > window.last
    _draw_ends(strip, (start, end), (start in sure, end in sure), (before, after), ink)
    return Drawn(start, end)


def _sure_columns(scale: Scale, stretch: Stretch, start: int, end: int) -> range:
    """The columns in which it lasted for certain; one that is certain in part is."""
    window = scale.window
    first, last = max(stretch.sure_from, window.first), min(stretch.sure_until, window.last)
    if first > last:
        return range(0)
    sure_start, sure_end = scale.ends(first, last)
    return range(max(start, sure_start), min(end, sure_end) + 1)


def _draw_ends(
    strip: Strip, ends: tuple[int, int], sure: tuple[bool, bool], beyond: tuple[bool, bool], ink: Ink
) -> None:
    """Draw what a bar begins and ends with: an arrow if it goes on beyond the picture."""
    start, end = ends
    if start == end and not any(beyond):
        strip.put(start, marks.SHORT if sure[0] else marks.UNSURE_SHORT, ink)
        return
    if beyond[0]:
        strip.put(start, marks.BEFORE, ink)
    elif sure[0]:
        strip.put(start, marks.BEGIN, ink)
    if beyond[1]:
        strip.put(end, marks.AFTER, ink)
    elif sure[1] and not (start == end and beyond[0]):
        strip.put(end, marks.END, ink)


def _words(bar: Bar, say: Say) -> Iterator[str]:
    """What may be written at a bar, the fullest first."""
    dates = say(Span(bar.dates.new, Form.DATE, other=bar.dates.old))
    words = say(Span(bar.words)) if bar.words else ""
    if words and dates:
        yield f"{words}, {dates}"
    if dates:
        yield dates
    if words:
        yield words


def _write(strip: Strip, where: Drawn, texts: list[str]) -> None:
    """Write the fullest text for which there is room: after the bar, before it, or within."""
    ink = Ink(Form.DATE)
    for text in texts:
        width = cells(text)
        if strip.is_free(where.end + 1, min(where.end + 3 + width, max(strip.width, where.end + 2 + width))):
            strip.write(where.end + 2, text, ink)
            return
        if strip.is_free(max(where.start - 2 - width, min(0, where.start - 1 - width)), where.start):
            strip.write(where.start - 1 - width, text, ink)
            return
        within = range(where.start + _BESIDE, where.start + _BESIDE + width + 2)
        if within.stop + _BESIDE <= where.end + 1 and all(strip.at(at) in _LINES for at in within):
            strip.write(where.start + _BESIDE, f" {text} ", ink)
            return


def _write_on_line(strip: Strip, where: Drawn, text: str) -> None:
    """Write on the longest stretch of a life over which nothing else is drawn, if there is room."""
    at, longest, start = where.start, 0, where.start
    while at <= where.end:
        after = at
        while after <= where.end and strip.at(after) == marks.LIFE:
            after += 1
        if after - at > longest:
            longest, start = after - at, at
        at = max(after, at + 1)
    width = cells(text) + 2
    if text and longest >= width + 2 * _BESIDE:
        strip.write(start + (longest - width) // 2, f" {text} ", Ink(Form.DATE))
