"""Chains as a page: one after the other, each step under its date with its sources."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.network.records import Chain, Step
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span


def path_page(chains: Sequence[Chain], sources: Sequence[Row]) -> Page:
    """Set chains as a page.

    Args:
        chains: One at least, all between the same two entities.
        sources: What their links rest on.

    Returns:
        The page: a part without a heading for each chain, then the sources.
    """
    first, last = chains[0].steps[0], chains[0].steps[-1]
    ways = "1 chain" if len(chains) == 1 else f"{len(chains)} chains, the closest first"
    listed = tuple(
        Entry((_name(row.title, row.ref), Span(f", {row.brief}" if row.brief else ""))) for row in sources
    )
    parts = [Section("", tuple(_entries(chain))) for chain in chains]
    if listed:
        parts.append(Section("Sources", listed, len(listed)))
    title = f"{first.title} — {last.title}"
    return Page(Row("", "path", title), (), (Span(ways),), tuple(parts))


def _entries(chain: Chain) -> list[Entry]:
    """One chain: where it starts, and step by step how it goes on."""
    start, *steps = chain.steps
    return [Entry((_name(start.title, start.ref),), prose=True), *map(_entry, steps)]


def _entry(step: Step) -> Entry:
    """One step, in words that follow on the name before it."""
    others = f" (and {step.others} more {'link' if step.others == 1 else 'links'})" if step.others else ""
    words = (Span(f"— {step.link} — ", Form.ROLE), _name(step.title, step.ref), Span(others, Form.FAINT))
    return Entry(words, step.dates, sources=tuple(dict.fromkeys(source.ref for source in step.sources)))


def _name(title: str, ref: str) -> Span:
    """A name that leads to its entity."""
    return Span(title, Form.NAME, ref)
