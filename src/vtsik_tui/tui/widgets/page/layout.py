"""Laying out a page: from what is told of an entity to lines of a width.

A page is set like one of a reference book: the names, the vital facts, the
opening text, then sections under thin rules. Dates stand in a margin of their
own wherever there is room for one.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from vtsik_tui.archive.records import Page, Section
from vtsik_tui.tui.reading import Language, Reading
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.page.entries import SOURCES, Setting, add_entries, leads_to
from vtsik_tui.tui.widgets.page.lines import Layout, Look, Run
from vtsik_tui.tui.widgets.page.setting import runs_of
from vtsik_tui.tui.widgets.page.wrapping import wrap

#: The widest that text is set, in cells; longer lines are hard to read.
MEASURE = 100


def lay_out(page: Page, width: int, reading: Reading) -> Layout:
    """Set a whole page to a width.

    Args:
        page: What is told of an entity.
        width: Of the screen, in cells; no more than `MEASURE` of it is used.
        reading: The reader's choice of calendar and language.

    Returns:
        Its lines, links and headings.
    """
    layout = Layout(max(1, min(width, MEASURE)), max(1, width))
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
    setting = Setting(layout, reading, _source_numbers(page))
    _add_head(layout, page, reading)
    for section in page.sections:
        layout.begin()
        layout.add()
        if section.title:
            _add_heading(layout, section)
        yield from add_entries(setting, section)


def _source_numbers(page: Page) -> dict[str, int]:
    """Number the sources in the order in which the page lists them."""
    listed = [entry for section in page.sections if section.title == SOURCES for entry in section.entries]
    refs = dict.fromkeys(filter(None, map(leads_to, listed)))
    return {ref: number for number, ref in enumerate(refs, 1)}


def _add_head(layout: Layout, page: Page, reading: Reading) -> None:
    """Add both names, the aliases and the facts."""
    names = [reading.title(page.row), page.row.title_ru]
    if reading.language is Language.RUSSIAN:
        names.reverse()
    if any(entry.picture and entry.picture.wide for section in page.sections for entry in section.entries):
        # Where a picture wants every line, one name has to do.
        names = [reading.name(page.row.title, page.row.title_ru)]
    shown = [safe_text(name) for name in dict.fromkeys(names) if name]
    aliases = " · ".join(safe_text(alias) for alias in page.aliases)
    heads = [[Run(name, look)] for name, look in zip(shown, (Look.TITLE, Look.OTHER_TITLE), strict=False)]
    heads.append([Run(f"also {aliases}", Look.FAINT)] if aliases else [])
    heads.append(runs_of(page.facts, layout, reading, Look.FACTS))
    for runs in filter(None, heads):
        layout.begin()
        for line in wrap(runs, layout.width, layout.width):
            layout.add(line)


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
