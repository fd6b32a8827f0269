"""Chains as sections: one under the other, each step a stair below the one before, with date and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vtsik_tui.archive.network.records import Chain, Step
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.views.tree_words import date


def chains_page(chains: Sequence[Chain], sources: Sequence[Row]) -> Page:
    """Set chains as a page of their own.

    Args:
        chains: One at least, all between the same two entities.
        sources: What their links rest on.

    Returns:
        The page.
    """
    first, last = chains[0].steps[0], chains[0].steps[-1]
    title = f"{first.title} — {last.title}"
    return Page(Row("", "path", title), (), (spans.text(counted(chains)),), sections(chains, sources))


def sections(chains: Sequence[Chain], sources: Sequence[Row]) -> tuple[Section, ...]:
    """Set chains as sections.

    Args:
        chains: All between the same two entities.
        sources: What their links rest on.

    Returns:
        A section for each chain, then the sources.
    """
    parts = [_chain(chain, number, len(chains)) for number, chain in enumerate(chains, 1)]
    listed = tuple(
        Entry((spans.name(row), spans.faint(f", {row.brief}" if row.brief else ""))) for row in sources
    )
    return (*parts, *((Section("Sources", listed, len(listed)),) if listed else ()))


def counted(chains: Sequence[Chain]) -> str:
    """Say how many chains there are."""
    return "1 chain" if len(chains) == 1 else f"{len(chains)} chains, the closest first"


def sources_of(chains: Sequence[Chain]) -> list[str]:
    """Give the refs of what chains rest on, in the order in which they are told."""
    return list(
        dict.fromkeys(source.ref for chain in chains for step in chain.steps for source in step.sources)
    )


def _chain(chain: Chain, number: int, of: int) -> Section:
    """One chain under its number."""
    links = len(chain.steps) - 1
    told = "1 link" if links == 1 else f"{links} links"
    return Section(f"Chain {number}: {told}" if of > 1 else told.capitalize(), tuple(_stairs(chain)))


def _stairs(chain: Chain) -> Iterator[Entry]:
    """Where it starts, and stair by stair how it goes on."""
    start, *steps = chain.steps
    yield Entry((_name(start),), guides=("", "  "))
    for number, step in enumerate(steps):
        yield _stair(step, "   " * number)


def _stair(step: Step, before: str) -> Entry:
    """One step, in words that follow on the name before it."""
    when = (Span("  "), date(step.dates)) if step.dates.new else ()
    many = "link" if step.others == 1 else "links"
    others = (spans.faint(f" (and {step.others} more {many})"),) if step.others else ()
    words = (Span(f"{step.link} — ", Form.ROLE), _name(step), *when, *others)
    sources = tuple(dict.fromkeys(source.ref for source in step.sources))
    return Entry(words, guides=(f"{before}└─ ", f"{before}   "), sources=sources)


def _name(step: Step) -> Span:
    """The name of a step, with a link to its page."""
    return spans.name(step.row) if step.row else Span(step.title, Form.NAME, step.ref)
