"""Two days side by side: in columns where there is room, else below each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.words.width import cells, cut

#: The narrowest that two columns stand beside each other, in cells; labels take a quarter of it at most.
_COLUMNS = 72
_GAP = 2

#: Stands at what differs, so that it is seen without colour.
_DIFFERS = "≠"

Say = Callable[[Span], str]
Item = tuple[Span, ...]


class Pair(NamedTuple):
    """One thing on both days."""

    label: str
    left: tuple[Item, ...]
    """Each begins a line."""
    right: tuple[Item, ...]

    @property
    def differs(self) -> bool:
        """Whether it is another on one day than on the other."""
        return self.left != self.right


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two days in two columns."""

    wide: ClassVar[bool] = True

    left: Span
    """The earlier day."""
    right: Span
    pairs: tuple[Pair, ...]

    def rows(self, width: int, say: Say) -> Iterator[tuple[Span, ...]]:
        """Draw it.

        Args:
            width: In cells.
            say: Gives the words of a span in the reader's calendar and language.

        Yields:
            The rows: the days above their columns, then pair after pair.
        """
        if width < _COLUMNS:
            yield from self._stacked(width, say)
            return
        longest = max((cells(pair.label) for pair in self.pairs), default=0) + 4
        before = min(longest, width // 4)
        column = (width - before - _GAP) // 2
        heads = [_wrapped((day,), column, say) for day in (self.left, self.right)]
        yield from _beside(before, Span(""), heads, column)
        for pair in self.pairs:
            both = [_lines(items, column, say) for items in (pair.left, pair.right)]
            yield from _beside(before, _label(pair, before - 1), both, column)

    def _stacked(self, width: int, say: Say) -> Iterator[tuple[Span, ...]]:
        """Each pair under its label, day after day."""
        days = [Span(say(day), Form.FAINT) for day in (self.left, self.right)]
        lead = max(cells(day.text) for day in days) + _GAP + 1
        yield (Span(days[0].text, ref=self.left.ref), Span(" – "), Span(days[1].text, ref=self.right.ref))
        for pair in self.pairs:
            yield (_label(pair, width),)
            told = zip(days, (pair.left, pair.right), strict=True)
            for day, items in told if pair.differs else ((Span("both days", Form.FAINT), pair.left),):
                for number, line in enumerate(_lines(items, max(width - lead, 1), say)):
                    first = Span(f" {day.text}" if number == 0 else "", day.form)
                    yield (first, Span(" " * (lead - cells(first.text))), *line)


def _label(pair: Pair, width: int) -> Span:
    """What is compared, and whether it differs."""
    return Span(cut(pair.label, width - 2) + (f" {_DIFFERS}" if pair.differs else ""), Form.ROLE)


def _lines(items: tuple[Item, ...], width: int, say: Say) -> list[tuple[Span, ...]]:
    """The lines of a column."""
    return [line for item in items for line in _wrapped(item, width, say)]


def _beside(
    before: int, label: Span, columns: list[list[tuple[Span, ...]]], width: int
) -> Iterator[tuple[Span, ...]]:
    """Rows of a label and two columns, as many as the longer of them takes."""
    for at in range(max(map(len, columns))):
        left, right = (column[at] if at < len(column) else () for column in columns)
        middle = Span(" " * (width - sum(cells(span.text) for span in left) + _GAP))
        row = (label, Span(" " * (before - cells(label.text))), *left, *((middle, *right) if right else ()))
        yield tuple(span for span in row if span.text)
        label = Span("")


def _wrapped(item: Item, width: int, say: Say) -> list[tuple[Span, ...]]:
    """Break spans into lines at their spaces; what goes on in the next line is set in."""
    lines: list[list[Span]] = [[]]
    used = 0
    for span in item:
        for number, word in enumerate(say(span).split(" ")):
            gap = " " if number else ""
            if span.glyph and not number:
                lines[-1].append(Span(f"{span.glyph} ", color=span.color))
                used += cells(span.glyph) + 1
            if used and used + cells(gap + word) > width:
                lines.append([Span("  ")])
                used, gap = 2, ""
            piece = gap + cut(word, width - used - len(gap))
            _join(lines[-1], Span(piece, span.form, span.ref, color=span.color))
            used += cells(piece)
    return [tuple(span for span in line if span.text) for line in lines]


def _join(line: list[Span], piece: Span) -> None:
    """Add a word to a line, to the span before it if that is of the same kind."""
    last = line[-1] if line else None
    if last is not None and last.text.strip() and (last.form, last.ref) == (piece.form, piece.ref):
        line[-1] = Span(last.text + piece.text, last.form, last.ref, color=last.color)
    elif piece.text:
        line.append(piece)
