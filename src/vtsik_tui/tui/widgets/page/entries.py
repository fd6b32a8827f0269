"""Laying out the entries of a section: paragraphs, dated lines, charts, sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.cells import cell_len

from vtsik_tui.archive.records import Entry, Form, Picture, Section, Share
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page.chart import Bar, add_bar, columns_of
from vtsik_tui.tui.widgets.page.lines import Layout, Look, Run
from vtsik_tui.tui.widgets.page.setting import (
    NO_BREAK,
    citation_of,
    date_words,
    runs_of,
    runs_of_row,
    superscript,
    words_of,
)
from vtsik_tui.tui.widgets.page.wrapping import indented, padded, wrap
from vtsik_tui.words.width import trimmed

#: The section whose entries are numbered, for others to cite.
SOURCES = "Sources"

#: The widest that the margin for dates grows: "21 Nov 1917 – 16 Mar 1919".
_MARGIN = 25

#: The narrowest that text beside a margin may be; else the date leads the text.
_BESIDE_MARGIN = 34

_FIGURE = re.compile(r"[\d.,]+ *")

_GAP = 2
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Setting:
    """What the entries of a page are set with."""

    layout: Layout
    reading: Reading
    numbers: Mapping[str, int]
    """The number of each source in the page's list of sources."""


def add_entries(setting: Setting, section: Section) -> Iterator[None]:
    """Add the entries of a section.

    Args:
        setting: The page and how it is set.
        section: What to add.

    Yields:
        Nothing, after each entry.
    """
    margin = _margin_of(section, setting)
    figures = _figures_of(section)
    chart: list[Bar] = []
    after_prose = False
    for entry in section.entries:
        if entry.share:
            chart.append(_bar_of(setting, entry, entry.share))
            continue
        _add_chart(setting.layout, chart)
        setting.layout.begin(entry.claim)
        if entry.prose and after_prose:
            setting.layout.add()
        after_prose = entry.prose
        if entry.picture:
            _add_picture(setting, entry.picture)
        elif entry.guides:
            _add_branch(setting, entry, *entry.guides)
        elif entry.prose:
            _add_paragraph(setting, entry)
        elif section.title == SOURCES:
            _add_source(setting, entry)
        else:
            _add_dated(setting, entry, margin, figures)
        yield
    _add_chart(setting.layout, chart)


def _margin_of(section: Section, setting: Setting) -> int:
    """The width of a section's margin for dates; 0 if there is no room for one."""
    margin = 0
    for entry in section.entries:
        margin = min(max(margin, cell_len(setting.reading.dates(entry.dates))), _MARGIN)
        if margin == _MARGIN:
            break
    return margin if setting.layout.width - margin - _GAP >= _BESIDE_MARGIN else 0


def _figures_of(section: Section) -> int:
    """The width of the figures that all entries of a section begin with; 0 if not all do."""
    widest = 0
    for entry in section.entries:
        if not entry.spans or entry.spans[0].form is not Form.STRONG:
            return 0
        if not _FIGURE.fullmatch(entry.spans[0].text):
            return 0
        widest = max(widest, len(entry.spans[0].text))
    return widest


def _text_of(setting: Setting, entry: Entry) -> list[Run]:
    """What an entry says, with the numbers of its sources."""
    runs = runs_of(entry.spans, setting.layout, setting.reading)
    return [*runs, *citation_of(entry.sources, setting.numbers)]


def _detail_of(setting: Setting, entry: Entry, width: int) -> list[tuple[Run, ...]]:
    """The fainter lines under an entry."""
    if not entry.detail:
        return []
    return wrap(runs_of(entry.detail, setting.layout, setting.reading, Look.FAINT), width, width)


def _add_picture(setting: Setting, picture: Picture) -> None:
    """Add what is drawn, row by row as it comes."""
    layout = setting.layout
    width = layout.room if picture.wide else layout.width
    for row in picture.rows(width, lambda span: words_of(span, setting.reading)):
        layout.add(runs_of_row(row, layout, setting.reading))


def _add_branch(setting: Setting, entry: Entry, lead: str, rest: str) -> None:
    """Add an entry of a tree, the lines of the tree before each of its lines."""
    layout = setting.layout
    leads = [Run(trimmed(guide, layout.width).replace(" ", NO_BREAK), Look.DRAWN) for guide in (lead, rest)]
    first, others = (layout.width - len(run.text) for run in leads)
    lines = [*wrap(_text_of(setting, entry), first, others), *_detail_of(setting, entry, others)]
    for number, line in enumerate(lines):
        layout.add((leads[number > 0], *line))


def _add_paragraph(setting: Setting, entry: Entry) -> None:
    """Add prose over the full width."""
    width = setting.layout.width
    for line in [*wrap(_text_of(setting, entry), width, width), *_detail_of(setting, entry, width)]:
        setting.layout.add(line)


def _add_source(setting: Setting, entry: Entry) -> None:
    """Add a source under the number by which entries cite it."""
    number = setting.numbers.get(leads_to(entry))
    indent = len(str(len(setting.numbers))) + 1
    lead = f"{superscript(number) if number else '':<{indent}}".replace(" ", NO_BREAK)
    room = setting.layout.width - indent
    runs = runs_of(entry.spans, setting.layout, setting.reading)
    first, *others = wrap([Run(lead, Look.CITATION), *runs], setting.layout.width, room)
    setting.layout.add(first)
    for line in [*others, *_detail_of(setting, entry, room)]:
        setting.layout.add(indented(line, indent))


def _add_dated(setting: Setting, entry: Entry, margin: int, figures: int) -> None:
    """Add an entry, its date in the margin or, where there is none, before the text."""
    layout = setting.layout
    date = date_words(entry.dates, setting.reading)
    text = _text_of(setting, entry)
    if figures:
        text = [Run(NO_BREAK * (figures - len(entry.spans[0].text))), *text]
    if date and not margin:
        text = [Run(date, Look.DATE), Run("  "), *text]
    beside = margin + _GAP if margin else 0
    room, hanging = layout.width - beside, figures or _INDENT
    first, *others = [*wrap(text, room, room - hanging), *_detail_of(setting, entry, room - hanging)]
    texts = [first, *(indented(line, hanging) for line in others)]
    dates = wrap([Run(date, Look.DATE)], margin, margin) if date and margin else []
    for at in range(max(len(dates), len(texts))):
        dated = dates[at] if at < len(dates) else ()
        if at < len(texts):
            dated = padded(dated, beside)
        layout.add((*dated, *(texts[at] if at < len(texts) else ())), column=len(dated))


def _bar_of(setting: Setting, entry: Entry, share: Share) -> Bar:
    """Make a line of a chart of an entry with a share."""
    return Bar(
        label=runs_of(entry.spans, setting.layout, setting.reading),
        share=share,
        color=next((span.color for span in entry.spans if span.color), ""),
        citation=citation_of(entry.sources, setting.numbers),
        detail=_detail_of(setting, entry, setting.layout.width - _INDENT),
        claim=entry.claim,
    )


def _add_chart(layout: Layout, chart: list[Bar]) -> None:
    """Add the bars gathered so far, all on one scale of columns."""
    if chart:
        columns = columns_of(chart, layout.width)
        for bar in chart:
            layout.begin(bar.claim)
            add_bar(layout, bar, columns)
        chart.clear()


def leads_to(entry: Entry) -> str:
    """Tell where the first link of an entry leads.

    Args:
        entry: Of any section.

    Returns:
        A ref; empty if it has no link.
    """
    return next((span.ref for span in entry.spans if span.ref), "")
