"""What all pictures of one timeline share: the days, the columns, the ground they are drawn on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from vtsik_tui.archive.records import NO_DATES, Dates, Form, Span
from vtsik_tui.dates.days import FIRST_NEW_STYLE_DAY
from vtsik_tui.views.timeline import marks
from vtsik_tui.views.timeline.axis import Axis, Style, axis
from vtsik_tui.views.timeline.bars import Say
from vtsik_tui.views.timeline.measure import cells, cut
from vtsik_tui.views.timeline.scale import Scale
from vtsik_tui.views.timeline.strip import Ink, Strip
from vtsik_tui.views.timeline.window import Window

#: The part of the width that labels take, in tenths, and the least and the most of it, in cells.
_LABEL_TENTHS, _LEAST_LABEL, _WIDEST_LABEL = 3, 12, 30

#: The lines of the grid stand no closer, in cells.
_GRID_CELLS = 9

FAINT = Ink(Form.FAINT)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which days are shown."""

    window: Window
    focus: tuple[int, int] | None = None
    """The days of the entity that is looked at, if it is of a day; Julian day numbers."""
    focus_dates: Dates = NO_DATES
    """These days in words."""


class Canvas:
    """A sheet at a width, in the reader's calendar."""

    def __init__(self, sheet: Sheet, width: int, say: Say) -> None:
        """Divide the width.

        Args:
            sheet: Which days are shown.
            width: Of the picture, in cells.
            say: Gives the words of a span in the reader's calendar and language.
        """
        self.sheet = sheet
        self.width = max(width, 2)
        self.say = say
        label = min(max(self.width * _LABEL_TENTHS // 10, _LEAST_LABEL), _WIDEST_LABEL)
        self.label_width = min(label, self.width // 2)
        self.scale = Scale(sheet.window, max(1, self.width - self.label_width - 1))

    @cached_property
    def _calendars(self) -> tuple[bool, bool]:
        """Whether dates are given in the new style and in the old."""
        probe = self.say(Span("N", Form.DATE, other="O"))
        return "N" in probe, "O" in probe

    @property
    def style(self) -> Style:
        """The calendar by which the picture is divided."""
        return Style.NEW if self._calendars[0] else Style.OLD

    @property
    def shows_both(self) -> bool:
        """Whether the old style is to be written under the new: where it was in force, and differs."""
        return all(self._calendars) and self.axis.exact and self.sheet.window.first < FIRST_NEW_STYLE_DAY

    @cached_property
    def axis(self) -> Axis:
        """The axis in the calendar of the picture."""
        return axis(self.scale, self.style)

    @cached_property
    def focus_column(self) -> int | None:
        """Where the line of the focus is; None if it is out of the picture, or there is none."""
        focus, window = self.sheet.focus, self.sheet.window
        if focus is None or focus[1] < window.first or focus[0] > window.last:
            return None
        return min(max(self.scale.column(focus[0]), 0), self.scale.width - 1)

    @cached_property
    def _grid(self) -> tuple[int, ...]:
        """The columns in which the larger units begin, or every so many of them."""
        ticks = self.axis.major or self.axis.minor
        every = -(-_GRID_CELLS * len(ticks) // self.scale.width)
        columns = (self.scale.column(tick.day) for tick in ticks if tick.day > self.sheet.window.first)
        return tuple(column for column in columns if 0 < column < self.scale.width)[:: max(1, every)]

    def ground(self) -> Strip:
        """Make a line with the grid on it, and the line of the focus."""
        strip = Strip(self.scale.width)
        for column in self._grid:
            strip.put(column, marks.GRID, FAINT, taken=False)
        if self.focus_column is not None:
            strip.put(self.focus_column, marks.FOCUS, Ink(Form.STRONG), taken=False)
        return strip

    def grounds(self) -> Iterator[Strip]:
        """Make as many such lines as are wanted."""
        while True:
            yield self.ground()

    def row(self, label: tuple[Span, ...], strip: Strip) -> tuple[Span, ...]:
        """Put a label before a line.

        Args:
            label: No wider than `label_width`.
            strip: What is drawn.

        Returns:
            The row of the picture.
        """
        column = self.focus_column
        if column is not None and (crossed := marks.CROSSED.get(strip.at(column))):
            if strip.at(column) != " ":
                strip.put(column, crossed, strip.ink(column))
            elif strip.is_free(column, column + 1):  # and not a blank between two words
                strip.put(column, crossed, Ink(Form.STRONG))
        gap = self.label_width + 1 - sum(cells(span.text) for span in label)
        return (*label, Span(" " * gap), *strip.spans())

    def label(
        self, text: str, form: Form = Form.FAINT, ref: str = "", mark: Span | None = None
    ) -> tuple[Span, ...]:
        """Make a label.

        Args:
            text: What to write; cut to the room there is.
            form: How it looks.
            ref: Where it leads.
            mark: A mark of one cell before it.

        Returns:
            Its spans.
        """
        before = (mark, Span(" ")) if mark else ()
        return (*before, Span(cut(text, self.label_width - 2 * bool(mark)), form, ref))
