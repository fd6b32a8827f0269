"""Laying out a page: from what is told of an entity to lines of a width.

A page is set like one of a reference book: the names, the vital facts, the
opening text, then sections under thin rules. Dates stand in a margin of their
own wherever there is room for one.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from vtsik_tui.archive.records import Entry, Page, Section
from vtsik_tui.tui.reading import Language, Reading
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.page.chart import Bar, add_bar, columns_of
from vtsik_tui.tui.widgets.page.lines import Layout, Look, Run
from vtsik_tui.tui.widgets.page.setting import NO_BREAK, citation_of, date_words, runs_of, superscript
from vtsik_tui.tui.widgets.page.wrapping import padded, wrap

#: The widest that text is set, in cells; longer lines are hard to read.
MEASURE = 100

#: The widest that the margin for dates grows: "21 Nov 1917 – 16 Mar 1919".
_MARGIN = 25

#: The narrowest that text beside a margin may be; else the date leads the text.
_BESIDE_MARGIN = 36

#: The section whose entries are numbered, for others to cite.
SOURCES = "Sources"

_GAP = 2
_INDENT = 2


def lay_out(page: Page, width: int, reading: Reading) -> Layout:
    """Set a whole page to a width.

    Args:
        page: What is told of an entity.
        width: Of the screen, in cells; no more than `MEASURE` of it is used.
        reading: The reader's choice of calendar and language.

    Returns:
        Its lines, links and headings.
    """
    layout = Layout(max(1, min(width, MEASURE)))
    for _ in add_page(layout, page, reading):
        pass
    return layout


def add_page(layout: Layout, page: Page, reading: Reading) -> Iterator[None]:
    """Add a page to an empty layout, pausing after every entry.

    Args:
        layout: Takes the lines.
        page: What is told of an entity.
        reading: The reader's choice of calendar and language.

    Yields:
        Nothing, whenever the lines so far can be shown.
    """
    numbers = _source_numbers(page)
    _add_head(layout, page, reading)
    for section in page.sections:
        layout.begin()
        layout.add()
        if section.title:
            _add_heading(layout, section)
        yield from _add_entries(layout, section, reading, numbers)


def _source_numbers(page: Page) -> dict[str, int]:
    """Number the sources in the order in which the page lists them."""
    listed = [entry for section in page.sections if section.title == SOURCES for entry in section.entries]
    return {ref: number for number, ref in enumerate(dict.fromkeys(filter(None, map(_leads_to, listed))), 1)}


def _leads_to(entry: Entry) -> str:
    """Where the first link of an entry leads; empty if it has none."""
    return next((span.ref for span in entry.spans if span.ref), "")


def _add_head(layout: Layout, page: Page, reading: Reading) -> None:
    """Add both names, the aliases and the facts."""
    names = [page.row.title, page.row.title_ru]
    if reading.language is Language.RUSSIAN:
        names.reverse()
    shown = [safe_text(name) for name in dict.fromkeys(names) if name]
    aliases = " · ".join(safe_text(alias) for alias in page.aliases)
    heads = [[Run(name, look)] for name, look in zip(shown, (Look.TITLE, Look.OTHER_TITLE), strict=False)]
    heads.append([Run(f"also {aliases}", Look.FAINT)] if aliases else [])
    heads.append(runs_of(page.facts, layout, reading, Look.FACTS))
    for runs in heads:
        if runs:
            layout.begin()
            _add_hanging(layout, runs, 0, 0)


def _add_heading(layout: Layout, section: Section) -> None:
    """Add a section's title in a thin rule, with the count at its end."""
    title = safe_text(section.title)
    count = f" ({section.count})" if section.count else ""
    rule = layout.width - cell_len(title) - 3 - len(count)
    layout.headings.append((title, len(layout.lines)))
    runs = [Run("─ ", Look.RULE), Run(title, Look.HEADING)]
    if rule >= 1:
        runs += [Run(" " + "─" * rule, Look.RULE), Run(count, Look.HEADING)]
    for line in wrap(runs, layout.width, layout.width):
        layout.add(line)


def _add_entries(
    layout: Layout, section: Section, reading: Reading, numbers: dict[str, int]
) -> Iterator[None]:
    """Add what stands under a heading."""
    margin = _margin_of(section, layout.width, reading)
    chart: list[Bar] = []
    after_prose = False
    for entry in section.entries:
        runs = runs_of(entry.spans, layout, reading)
        citation = citation_of(entry.sources, numbers)
        if entry.share:
            color = next((span.color for span in entry.spans if span.color), "")
            chart.append(Bar(runs, entry.share, color, citation))
            continue
        _add_chart(layout, chart)
        layout.begin()
        if entry.prose:
            if after_prose:
                layout.add()
            _add_hanging(layout, [*runs, *citation], 0, 0)
        elif section.title == SOURCES:
            _add_numbered(layout, runs, numbers.get(_leads_to(entry), 0), len(numbers))
        else:
            _add_dated(layout, entry, [*runs, *citation], margin, reading)
        indent = (margin + _GAP if margin else 0) + (0 if entry.prose else _INDENT)
        _add_detail(layout, entry, indent, reading)
        after_prose = entry.prose
        yield
    _add_chart(layout, chart)


def _add_chart(layout: Layout, chart: list[Bar]) -> None:
    """Add the bars gathered so far, all on one scale of columns."""
    if chart:
        columns = columns_of(chart, layout.width)
        for bar in chart:
            layout.begin()
            add_bar(layout, bar, columns)
        chart.clear()


def _add_numbered(layout: Layout, runs: list[Run], number: int, of: int) -> None:
    """Add a source under the number by which entries cite it."""
    lead = superscript(number) if number else ""
    width = len(str(of)) + 1
    _add_hanging(layout, [Run(f"{lead:<{width}}".replace(" ", NO_BREAK), Look.CITATION), *runs], 0, width)


def _add_detail(layout: Layout, entry: Entry, indent: int, reading: Reading) -> None:
    """Add the fainter lines below an entry."""
    if entry.detail:
        _add_hanging(layout, runs_of(entry.detail, layout, reading, Look.FAINT), indent, indent)


def _margin_of(section: Section, width: int, reading: Reading) -> int:
    """The width of a section's margin for dates; 0 if there is no room for one."""
    margin = 0
    for entry in section.entries:
        margin = min(max(margin, cell_len(reading.dates(entry.dates))), _MARGIN)
        if margin == _MARGIN:
            break
    return margin if width - margin - _GAP >= _BESIDE_MARGIN else 0


def _add_dated(layout: Layout, entry: Entry, runs: list[Run], margin: int, reading: Reading) -> None:
    """Add an entry, its date in the margin or, where there is none, before the text."""
    date = date_words(entry.dates, reading)
    if not margin:
        leading = [Run(date, Look.DATE), Run("  ")] if date else []
        _add_hanging(layout, leading + runs, 0, _INDENT)
        return
    beside = margin + _GAP
    room = layout.width - beside
    dates = wrap([Run(date, Look.DATE)], margin, margin) if date else []
    texts = wrap(runs, room, room - _INDENT)
    for at in range(max(len(dates), len(texts))):
        dated = dates[at] if at < len(dates) else ()
        indent = beside + (_INDENT if at else 0)
        layout.add((*padded(dated, indent), *texts[at]) if at < len(texts) else dated)


def _add_hanging(layout: Layout, runs: list[Run], first: int, rest: int) -> None:
    """Add a paragraph, indented by `first` cells and then by `rest`."""
    for at, line in enumerate(wrap(runs, layout.width - first, layout.width - rest)):
        indent = rest if at else first
        layout.add((Run(" " * indent), *line) if indent else line)
