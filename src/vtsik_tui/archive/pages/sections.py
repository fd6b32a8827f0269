"""Sections: entries under a plain heading, counted, none of them endless."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.entities import COLUMNS, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import NO_DATES, Entry, Row, Section


def section(title: str, entries: Sequence[Entry], total: int | None = None) -> Section:
    """Make a section.

    Args:
        title: Its heading.
        entries: What stands in it.
        total: How many there are in all, if more than stand in it.

    Returns:
        The section, closed by a line that counts what is left out.
    """
    count = len(entries) if total is None else total
    shown = list(entries)
    if count > len(shown) and shown:
        shown.append(Entry((spans.faint(f"… and {count - len(shown):,} more"),)))
    return Section(title, tuple(shown), count)


def named(row: Row, sources: tuple[str, ...] = (), *, life: bool = False) -> Entry:
    """Make an entry of an entity: its dates, its name, what it is.

    Args:
        row: The entity.
        sources: Refs of what the entry rests on.
        life: Whether to date people and bodies too; their dates are a whole
            life, and would pass for the date of what the section tells.

    Returns:
        The entry.
    """
    parts = [(spans.name(row),), (spans.faint(row.brief),)]
    dates = row.dates if life or row.kind not in ("person", "body") else NO_DATES
    return Entry(spans.joined(parts), dates, sources=sources)


def listing(subject: Subject, title: str, source: str, order: str, *values: object) -> list[Section]:
    """Make a section that lists entities.

    Args:
        subject: What the page is about.
        title: The heading.
        source: From where: ``FROM … JOIN entity … WHERE …``.
        order: By what to sort.
        values: The parameters.

    Returns:
        The section, or nothing if it would be empty.
    """
    answers, total = subject.capped(COLUMNS, source, order, *values)
    rows = [row_from(answer) for answer in answers]
    sources = subject.record_sources(row.ref for row in rows)
    return some(title, [named(row, sources.get(row.ref, ())) for row in rows], total)


def some(title: str, entries: Sequence[Entry], total: int | None = None) -> list[Section]:
    """Make a section only if there is something to put into it.

    Args:
        title: Its heading.
        entries: What stands in it.
        total: How many there are in all.

    Returns:
        The section, or nothing.
    """
    return [section(title, entries, total)] if entries else []
