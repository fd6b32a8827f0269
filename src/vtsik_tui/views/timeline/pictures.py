"""The pictures of a timeline: the axis, a group of lanes and tracks, the legend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.archive.timeline.records import Lane
from vtsik_tui.dates.days import FIRST_NEW_STYLE_DAY
from vtsik_tui.views.timeline import marks
from vtsik_tui.views.timeline.axis import Style, Tick, axis
from vtsik_tui.views.timeline.bars import Say, draw_lane
from vtsik_tui.views.timeline.measure import cells, cut
from vtsik_tui.views.timeline.sheet import FAINT, Canvas, Sheet
from vtsik_tui.views.timeline.strip import Ink, Strip
from vtsik_tui.views.timeline.tracks import (
    Track,
    Zoom,
    draw_density,
    draw_numbers,
    draw_ticks,
    name_lines,
)
from vtsik_tui.views.timeline.window import Window

Row = tuple[Span, ...]

#: So few happenings are named in so many lines, be they prominent or not; more if so few days are seen.
_FEW, _FEW_CLOSE, _CLOSE, _LINES_OF_FEW = 8, 40, 92, 12

#: So many cells at least a unit has on average where the numbers stand under each, not under a larger one.
_NUMBER = 5


@dataclass(frozen=True, slots=True)
class AxisPicture:
    """Years, months and days, and under them the focus."""

    wide: ClassVar[bool] = True
    sheet: Sheet

    def rows(self, width: int, say: Say) -> Iterator[Row]:
        """Draw it, as `Picture` says."""
        canvas = Canvas(self.sheet, width, say)
        window = self.sheet.window
        labels = [length(window)]
        lines = [canvas.axis.major, canvas.axis.minor] if canvas.axis.major else [canvas.axis.minor]
        if canvas.axis.exact and window.first < FIRST_NEW_STYLE_DAY:
            labels.append(canvas.style.value)
        if canvas.shows_both:
            lines.append(axis(canvas.scale, Style.OLD).minor)
            labels.append(Style.OLD.value)
        for at, ticks in enumerate(lines):
            strip = Strip(canvas.scale.width)
            write_ticks(strip, canvas, ticks, Ink(Form.STRONG if at == 0 else Form.TEXT))
            yield canvas.row(canvas.label(labels[at] if at < len(labels) else ""), strip)
        if canvas.focus_column is not None:
            yield self._focus(canvas, canvas.focus_column, say)

    def _focus(self, canvas: Canvas, column: int, say: Say) -> Row:
        """The head of the line of the focus, with its date."""
        strip = Strip(canvas.scale.width)
        dates = self.sheet.focus_dates
        text = cut(say(Span(dates.new, Form.DATE, other=dates.old)), canvas.scale.width - 2)
        strip.put(column, marks.FOCUS_HEAD, Ink(Form.STRONG))
        at = column + 2 if column + 2 + cells(text) <= strip.width else column - 1 - cells(text)
        if at >= 0:
            strip.write(at, text, Ink(Form.STRONG))
        return canvas.row((), strip)


@dataclass(frozen=True, slots=True)
class GroupPicture:
    """Lanes and tracks under a heading that can be folded."""

    wide: ClassVar[bool] = True
    sheet: Sheet
    title: str
    lanes: tuple[Lane, ...]
    tracks: tuple[Track, ...]
    notes: tuple[str, ...]
    """What is not drawn, in words."""
    subject: str
    """``kind/id`` of the entity that is looked at."""
    fold: str
    """Where the heading leads: the same view with this group folded or unfolded; empty if it cannot be."""
    folded: bool
    zoom: Zoom
    under_axis: bool = False
    """Whether it stands right under the axis, so that its heading need not repeat it."""

    def rows(self, width: int, say: Say) -> Iterator[Row]:
        """Draw it, as `Picture` says."""
        canvas = Canvas(self.sheet, width, say)
        window = self.sheet.window
        seen, before, after = [], 0, 0
        for lane in self.lanes:
            if any(bar.stretch.touches(window.first, window.last) for bar in lane.bars):
                seen.append(lane)
            elif any(bar.stretch.first is not None and bar.stretch.first > window.last for bar in lane.bars):
                after += 1
            else:
                before += 1
        yield self._heading(canvas, before, after)
        if self.folded:
            return
        shared = shared_beginning([_name(canvas, lane) for lane in self.lanes])
        for lane in seen:
            strip = canvas.ground()
            draw_lane(strip, canvas.scale, lane, say)
            yield canvas.row(self._label(canvas, lane, shared), strip)
        for track in self.tracks:
            yield from self._track(canvas, track)
        for note in self.notes:
            yield (Span(cut(note, canvas.width), Form.FAINT),)

    def _heading(self, canvas: Canvas, before: int, after: int) -> Row:
        """The title, and the axis as a rule."""
        strip = Strip(canvas.scale.width)
        strip.rule("─", FAINT)
        for tick in canvas.axis.minor:
            strip.put(canvas.scale.column(tick.day), "┴", FAINT, taken=False)
        long = strip.width >= 60
        for count, sign, word in ((before, marks.BEFORE, "earlier"), (after, marks.AFTER, "later")):
            if count:
                told = f"{count} {word}" if long else str(count)
                text = f"{sign}{told} " if sign == marks.BEFORE else f" {told}{sign}"
                strip.write(0 if sign == marks.BEFORE else strip.width - cells(text), text, FAINT)
        if not self.under_axis:
            write_ticks(strip, canvas, canvas.axis.major or canvas.axis.minor, FAINT)
        sign = ("▹ " if self.folded else "▿ ") if self.fold else ""
        return canvas.row(canvas.label(f"{sign}{self.title}", Form.STRONG, self.fold), strip)

    def _label(self, canvas: Canvas, lane: Lane, shared: int) -> Row:
        """The name of a lane, without what all begin with, behind the glyph of the party."""
        row = lane.row
        name = _name(canvas, lane)[shared:]
        form = Form.STRONG if row.ref == self.subject else Form.TEXT
        glyph = Span(row.glyph, color=row.color) if row.color and cells(row.glyph) == 1 else None
        return canvas.label(name, form, row.ref, glyph)

    def _track(self, canvas: Canvas, track: Track) -> Iterator[Row]:
        """Ticks or a density, numbers under a density, and names."""
        strip = canvas.ground()
        counts = canvas.scale.counts(track.days)
        most = max(counts)
        if not most:
            return
        number = f"{sum(counts):,}"
        title = cut(track.title, canvas.label_width - len(number) - 1)
        gap = " " * (canvas.label_width - cells(title) - len(number))
        label = (Span(title), Span(gap), Span(number, Form.FAINT))
        close = self.sheet.window.days <= _CLOSE
        lines = _LINES_OF_FEW if sum(counts) <= (_FEW_CLOSE if close else _FEW) else track.lines
        names, named = name_lines(canvas.grounds(), canvas.scale, track, lines, canvas.say)
        if named == sum(counts):
            # Each is seen by its name: another line for the ticks would tell nothing more.
            yield from (canvas.row(label if at == 0 else (), line) for at, line in enumerate(names))
            return
        if most == 1:
            draw_ticks(strip, canvas.scale, track, counts)
        else:
            draw_density(strip, canvas.scale, counts)
        yield canvas.row(label, strip)
        if most > 1:
            strip = canvas.ground()
            broad = len(canvas.axis.minor) * _NUMBER <= canvas.scale.width
            ticks = canvas.axis.minor if broad else canvas.axis.major or canvas.axis.minor
            draw_numbers(strip, canvas.scale, track.days, ticks, self.zoom)
            yield canvas.row((), strip)
        yield from (canvas.row((), line) for line in names)


@dataclass(frozen=True, slots=True)
class LegendPicture:
    """What the marks mean, in as many lines as it takes."""

    wide: ClassVar[bool] = False

    def rows(self, width: int, say: Say) -> Iterable[Row]:  # noqa: ARG002
        """Draw it, as `Picture` says."""
        lines: list[str] = []
        for sign, meaning in marks.LEGEND:
            text = f"{sign} {meaning}"
            if lines and cells(lines[-1]) + 3 + cells(text) <= width:
                lines[-1] += f"   {text}"
            else:
                lines.append(text)
        return [(Span(cut(text, width), Form.FAINT),) for text in lines]


def _name(canvas: Canvas, lane: Lane) -> str:
    """The name of a lane in the reader's language."""
    return canvas.say(Span(lane.row.title, Form.NAME, other=lane.row.title_ru))


def shared_beginning(names: Sequence[str]) -> int:
    """Count what all names begin with, in whole words: under one heading it need not be said in each.

    Args:
        names: Of a group.

    Returns:
        How many characters that is; none of fewer than three names.
    """
    if len(names) < 3:
        return 0
    low, high = min(names), max(names)
    same = next((at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other), 0)
    return low.rfind(" ", 0, same) + 1


def write_ticks(strip: Strip, canvas: Canvas, ticks: Iterable[Tick], ink: Ink) -> None:
    """Write the labels of an axis, each where its unit begins, as far as they have room."""
    placed = [(canvas.scale.column(tick.day), tick) for tick in ticks]
    ends = [*(column for column, _ in placed[1:]), strip.width]
    for (column, tick), end in zip(placed, ends, strict=False):
        for text in filter(None, (tick.long, tick.label)):
            width = cells(text)
            # A blank stays before the next, but none is needed at the end of the line.
            last = column + width + (end < strip.width)
            if last <= end and strip.is_free(column, column + width):
                strip.write(column, text, ink)
                break


def length(window: Window) -> str:
    """Say how long a window is, roughly.

    Args:
        window: Some days.

    Returns:
        For example ``7 days``, ``6 months`` or ``21 years``.
    """
    days = window.days
    if days <= 62:
        return "1 day" if days == 1 else f"{days} days"
    if days < 731:
        return f"{days / 30.44:.0f} months"
    years = days / 365.25
    return f"{years:.0f} years" if years >= 10 else f"{years:.1f} years".replace(".0 ", " ")
