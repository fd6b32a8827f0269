"""Assemblies one above the other, each a bar of a hundred per cent in which the parties lie side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from vtsik_tui.archive.records import Form, Span
from vtsik_tui.views.hemicycle import Bench, shared_out
from vtsik_tui.words.width import cells, cut

_GAP = " "
#: The longest name beside a bar, of the width, and the longest bar, in cells.
_LABEL, _LONGEST_BAR = 3, 120
_NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Layer:
    """One assembly."""

    when: str
    """The year."""
    name: Span
    """With a link to its chamber."""
    benches: tuple[Bench, ...]
    """From left to right, those of which no party is known last; none if nothing at all is known."""
    size: str
    """How many there were, in words; empty if that is not known."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """Assemblies in the order of time."""

    layers: tuple[Layer, ...]
    wide: ClassVar[bool] = True

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterable[tuple[Span, ...]]:
        """Draw them.

        Args:
            width: The widest that a row may be, in cells.
            say: Gives the words of a span in the reader's calendar and language.

        Returns:
            A row for each assembly.
        """
        when = max((cells(one.when) for one in self.layers), default=0)
        size = max((cells(one.size) for one in self.layers), default=0)
        label = min(max((cells(say(one.name)) for one in self.layers), default=0), width // _LABEL)
        room = width - when - size - label - 3 * len(_GAP)
        if room < 1:
            when, size, room = 0, 0, max(width - label - len(_GAP), 1)
        for one in self.layers:
            name = cut(say(one.name), label)
            row = [Span(f"{one.when:<{when}}{_GAP}", Form.DATE)] if when else []
            row += [Span(name, Form.TEXT, one.name.ref), Span(" " * (label - cells(name)) + _GAP)]
            length = min(room, _LONGEST_BAR)
            row += _bar(one.benches, length)
            if size:
                row.append(Span(f"{_GAP}{one.size:>{size}}", Form.FAINT))
            yield tuple(row)


def _bar(benches: tuple[Bench, ...], length: int) -> list[Span]:
    """The parties side by side."""
    if not sum(bench.count for bench in benches):
        return [Span(f"{cut(_NOT_KNOWN, length):<{length}}", Form.FAINT)]
    signs = shared_out([bench.count for bench in benches], length)
    spans = [
        Span(bench.glyph * number, color=bench.color)
        for bench, number in zip(benches, signs, strict=True)
        if number
    ]
    over = sum(signs) - length
    return _shortened(spans, over) if over > 0 else spans


def _shortened(spans: list[Span], over: int) -> list[Span]:
    """The first parties of a bar that is too short for all."""
    kept, length = [], sum(len(span.text) for span in spans) - over
    for span in spans:
        if len(span.text) > length:
            break
        kept.append(span)
        length -= len(span.text)
    return kept
