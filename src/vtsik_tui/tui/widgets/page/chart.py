"""A chart of a page: labels, bars, counts and percentages in columns."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from vtsik_tui.archive.records import Share
from vtsik_tui.tui.widgets.page.bars import blocks_of, percentage
from vtsik_tui.tui.widgets.page.lines import Layout, Look, Run
from vtsik_tui.tui.widgets.page.wrapping import indented, padded, wrap

_LONGEST_BAR = 40
_GAP = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart."""

    label: list[Run]
    share: Share
    color: str
    """``#rrggbb`` of its party, or empty."""
    citation: list[Run]
    """Set behind the percentage."""
    detail: list[tuple[Run, ...]]
    """Fainter lines below."""
    claim: str = ""
    """The name of what it claims."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of a chart, in cells."""

    label: int
    bar: int
    count: int
    percent: int


def columns_of(bars: list[Bar], width: int) -> Columns:
    """Divide the width of a page among the columns of a chart.

    Args:
        bars: The lines of the chart; one at least.
        width: Of the page, in cells.

    Returns:
        The columns; of a narrow page the labels take two fifths.
    """
    label = min(max(_width(bar.label) for bar in bars), width * 2 // 5)
    count = max(len(f"{bar.share.count}") for bar in bars)
    percent = max(len(percentage(bar.share)) for bar in bars)
    citation = max(_width(bar.citation) for bar in bars)
    gaps = _GAP * (3 if percent else 2)
    left = width - label - count - percent - citation - gaps
    return Columns(label, max(1, min(left, _LONGEST_BAR)), count, percent)


def add_bar(layout: Layout, bar: Bar, columns: Columns) -> None:
    """Add one line of a chart to a page; more where its label is long.

    Args:
        layout: The page.
        bar: The line.
        columns: The widths of the chart.
    """
    share = bar.share
    blocks = blocks_of(share, columns.bar)
    hanging = _GAP if bar.label and bar.label[0].color else 0
    first, *others = wrap(bar.label, columns.label, columns.label - hanging)
    numbers = f"{share.count:>{columns.count + _GAP}}"
    if columns.percent:
        numbers += f"{percentage(share):>{columns.percent + _GAP}}"
    label = padded(first, columns.label + _GAP)
    layout.add(
        (
            *label,
            Run(blocks, Look.BAR, color=bar.color),
            Run(" " * (columns.bar - len(blocks)) + numbers),
            *bar.citation,
        ),
        column=len(label),
    )
    for line in others:
        layout.add(indented(line, hanging), column=len(line) + 1)
    for line in bar.detail:
        layout.add(indented(line, _GAP))


def _width(runs: list[Run]) -> int:
    """Cells that runs take."""
    return sum(cell_len(run.text) for run in runs)
