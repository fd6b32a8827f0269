"""A row of cells on which a picture is drawn, and the spans that it becomes."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.views.timeline.measure import cells


class Ink(NamedTuple):
    """How something is drawn, and where it leads."""

    form: Form = Form.TEXT
    ref: str = ""
    color: str = ""


_BLANK = Ink()


class Strip:
    """So many cells in a row, blank at first."""

    def __init__(self, width: int) -> None:
        """Make it blank.

        Args:
            width: In cells.
        """
        self.width = width
        self._marks = [" "] * width
        self._inks = [_BLANK] * width
        self._free = bytearray(b"\1" * width)

    def rule(self, mark: str, ink: Ink) -> None:
        """Draw one mark on every cell, as a ground for others."""
        self._marks = [mark] * self.width
        self._inks = [ink] * self.width

    def put(self, column: int, mark: str, ink: Ink, *, taken: bool = True) -> None:
        """Draw one mark of one cell; nothing happens outside of the strip.

        Args:
            column: Where.
            mark: One character.
            ink: How.
            taken: Whether no text may be written over it.
        """
        if 0 <= column < self.width:
            self._marks[column] = mark
            self._inks[column] = ink
            if taken:
                self._free[column] = 0

    def at(self, column: int) -> str:
        """The mark of a cell."""
        return self._marks[column]

    def ink(self, column: int) -> Ink:
        """How a cell is drawn."""
        return self._inks[column]

    def write(self, column: int, text: str, ink: Ink) -> None:
        """Write a text.

        Args:
            column: Where it begins; the text must end within the strip.
            text: One line.
            ink: How.
        """
        at = column
        for mark in text:
            width = cells(mark)
            if width == 0 and at > column:
                self._marks[at - 1] += mark
                continue
            self._marks[at] = mark
            self._inks[at] = ink
            self._free[at] = 0
            if width == 2:
                self._marks[at + 1], self._inks[at + 1], self._free[at + 1] = "", ink, 0
            at += width

    def is_free(self, start: int, end: int) -> bool:
        """Whether a text can be written on some cells.

        Args:
            start: The first of them.
            end: The one after the last.

        Returns:
            True if all are there and nothing is drawn on them but lines of the ground.
        """
        return start >= 0 and end <= self.width and all(self._free[start:end])

    def room(self, start: int) -> int:
        """How many cells from a column on are free."""
        taken = self._free.find(0, max(start, 0))
        return max(0, (self.width if taken < 0 else taken) - max(start, 0))

    def room_before(self, end: int) -> int:
        """How many cells before a column are free."""
        end = min(max(end, 0), self.width)
        return end - 1 - self._free.rfind(0, 0, end)

    def spans(self) -> tuple[Span, ...]:
        """What is drawn, as spans, without the blanks at the end."""
        end = self.width
        while end and self._marks[end - 1] == " ":
            end -= 1
        found, at = [], 0
        for ink, some in groupby(self._inks[:end]):
            after = at + sum(1 for _ in some)
            found.append(Span("".join(self._marks[at:after]), ink.form, ink.ref, color=ink.color))
            at = after
        return tuple(found)
