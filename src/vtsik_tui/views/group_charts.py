"""Small bar charts of a group side by side: how they died, how old they were, of which party."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from vtsik_tui.archive.groups.records import UNKNOWN, Part
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.words.width import cells, cut

#: So wide a chart is at least where several stand side by side, and at most, and the space between two.
_NARROWEST, _WIDEST, _GAP = 33, 60, 3
#: More lines than this no chart has: the smallest parts are added up in the last.
_MOST_LINES = 9
_EIGHTHS = " ▏▎▍▌▋▊▉"
_SHORTEST_BAR, _PERCENT = 6, 5


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart."""

    title: str
    parts: tuple[Part, ...]
    total: int
    """Of which each part is a share."""
    links: tuple[str, ...]
    """Where the label of each part leads."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts side by side, as many as the width allows."""

    charts: tuple[Chart, ...]
    wide: ClassVar[bool] = True

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterable[tuple[Span, ...]]:  # noqa: ARG002
        """Draw them.

        Args:
            width: The widest that a row may be, in cells.
            say: Of the words there are none that read in two ways.

        Returns:
            The rows from the top.
        """
        beside = max(min((width + _GAP) // (_NARROWEST + _GAP), len(self.charts)), 1)
        each = min((width - _GAP * (beside - 1)) // beside, _WIDEST)
        for at in range(0, len(self.charts), beside):
            if at:
                yield ()
            drawn = [_drawn(chart, each) for chart in self.charts[at : at + beside]]
            for line in range(max(map(len, drawn))):
                row: list[Span] = []
                for number, lines in enumerate(drawn):
                    cell = lines[line] if line < len(lines) else (Span(" " * each),)
                    row += [Span(" " * _GAP), *cell] if number else cell
                yield tuple(row)


def _drawn(chart: Chart, width: int) -> list[tuple[Span, ...]]:
    """The lines of one chart, each as wide as it."""
    parts = _fewer(list(zip(chart.parts, chart.links, strict=True)))
    title = cut(chart.title, width)
    lines: list[tuple[Span, ...]] = [(Span(title, Form.STRONG), Span(" " * (width - cells(title))))]
    most = max((part.count for part, _ in parts), default=1)
    signs = 2 * any(part.glyph for part, _ in parts)
    counts = max((len(f"{part.count:,}") for part, _ in parts), default=1)
    left = width - signs - counts - _PERCENT - 3
    label = min(max((cells(part.label) for part, _ in parts), default=0), max(left - _SHORTEST_BAR, 1))
    bar = left - label
    for part, link in parts:
        name = cut(part.label, label)
        form = Form.FAINT if part.id == UNKNOWN else Form.TEXT
        percent = f"{part.count * 100 / chart.total:.0f}%" if chart.total else ""
        lines.append(
            (
                *((Span(f"{part.glyph or ' '} ", color=part.color),) if signs else ()),
                Span(name, form, link),
                Span(" " * (label - cells(name) + 1)),
                Span(_bar(part.count, most, bar), form if part.id == UNKNOWN else Form.BAR, color=part.color),
                Span(f" {part.count:>{counts},} {percent:>{_PERCENT}}", form),
            )
        )
    return lines


def _fewer(parts: Sequence[tuple[Part, str]]) -> list[tuple[Part, str]]:
    """The parts, the smallest of them added up where they are too many; what is not known stays apart."""
    known = [one for one in parts if one[0].id != UNKNOWN]
    if len(known) <= _MOST_LINES:
        return list(parts)
    by_size = sorted(range(len(known)), key=lambda at: -known[at][0].count)
    kept = set(by_size[: _MOST_LINES - 1])
    rest = [known[at][0].count for at in range(len(known)) if at not in kept]
    others = Part("", f"{len(rest)} others", sum(rest))
    unknown = [one for one in parts if one[0].id == UNKNOWN]
    return [*(known[at] for at in sorted(kept)), (others, ""), *unknown]


def _bar(count: int, most: int, width: int) -> str:
    """A bar in eighths of a cell, filled up with spaces."""
    eighths = max(round(count * width * 8 / most), 1) if count and most else 0
    whole, rest = divmod(eighths, 8)
    bar = "█" * whole + (_EIGHTHS[rest] if rest else "")
    return bar + " " * (width - len(bar))
