"""The neighbourhood of an entity as a page: all its links by type, and on demand those of each neighbour.

``neighbourhood/person/julius-martov?kind=person&from=1917&to=1919``: which links are wanted and what is
unfolded stand in the address, so that every sign and chip is a plain link.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Group
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Counted, Entry, Form, Page, Row, Section, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.neighbourhood_state import VIEW, NearState, state_of
from vtsik_tui.views.neighbourhood_tree import Grown, grown, tree
from vtsik_tui.views.neighbourhood_years import ANY

_PLURALS = {
    "event": "events",
    "person": "people",
    "body": "bodies",
    "document": "documents",
    "place": "places",
    "source": "sources",
}


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a neighbourhood.

    Args:
        archive: The open database.
        address: Of the neighbourhood.

    Returns:
        The page; None if there is no such entity.
    """
    state, ignored = state_of(address)
    row = archive.row(state.subject)
    if row is None:
        return None
    state = replace(state, subject=row.ref)
    found = grown(archive, state)
    kinds = archive.kinds_around(row.ref, state.near)
    sources = archive.rows(found.sources)
    parts = [
        Section("", tuple(_opening(state, kinds, found.groups, ignored))),
        Section("Linked to", tuple(tree(state, row, found))),
        _sources(sources),
    ]
    own = Row(str(state), VIEW, row.title, row.title_ru)
    return Page(own, (), _facts(row, found.groups), tuple(part for part in parts if part.entries))


def plain_page(state: NearState, row: Row, found: Grown, sources: Sequence[Row]) -> Page:
    """Set a neighbourhood for paper: without signs and chips.

    Args:
        state: Which links are wanted.
        row: The entity.
        found: What is shown.
        sources: What the links rest on.

    Returns:
        The page.
    """
    only = [words for kind, words in _PLURALS.items() if kind in state.kinds]
    only += [state.years.words] if state.years != ANY else []
    asked = f"only {', '.join(only)}" if only else ""
    facts = spans.joined([(spans.text(counted(found.groups)),), (spans.text(asked),)])
    parts = (Section("", tuple(tree(state, row, found, signs=False))), _sources(sources))
    own = Row("", VIEW, row.title, row.title_ru)
    return Page(own, (), facts, tuple(part for part in parts if part.entries))


def counted(groups: Sequence[Group]) -> str:
    """Say how many links there are.

    Args:
        groups: All types of them.

    Returns:
        For example ``96 links of 12 types``.
    """
    count = sum(group.count for group in groups)
    more = "more than " if any(group.more for group in groups) else ""
    links = "link" if count == 1 else "links"
    return f"{more}{count:,} {links} of {len(groups)} {'type' if len(groups) == 1 else 'types'}"


def _facts(row: Row, groups: Sequence[Group]) -> tuple[Span, ...]:
    """What this is, and the page of the entity."""
    own = (Span("its page", Form.TEXT, row.ref),)
    return spans.joined([(spans.text("the neighbourhood"),), (spans.text(counted(groups)),), own])


def _opening(
    state: NearState, kinds: Sequence[Counted], groups: Sequence[Group], ignored: Sequence[str]
) -> Iterator[Entry]:
    """What is ignored, by what it is narrowed down, and the ways to narrow it down."""
    for sentence in ignored:
        yield Entry((spans.faint(sentence),), prose=True)
    if state.filters:
        yield Entry(tuple(_filters(state)), prose=True)
    every = Span("all", Form.STRONG if not state.kinds else Form.TEXT, str(state.of_kind("")))
    whole = sum(one.count for one in kinds)
    chips = [(every, spans.faint(f"\xa0{whole:,}")), *(_chip(state, one) for one in kinds)]
    if kinds:
        yield Entry(spans.joined(chips, "  "))
    if not groups:
        nothing = "Nothing of that kind or time" if state.filters else "Nothing"
        nothing += " is linked to it."
        yield Entry((spans.faint(nothing),), prose=True)


def _filters(state: NearState) -> Iterator[Span]:
    """By what it is narrowed down; each is taken away by its cross."""
    yield Span("Only ")
    for kind, words in _PLURALS.items():
        if kind in state.kinds:
            yield from _removable(words, str(replace(state, kinds=state.kinds - {kind})))
    if state.years != ANY:
        yield from _removable(state.years.words, str(replace(state, years=ANY, undated=False)))
        other = replace(state, undated=not state.undated)
        undated = "without the undated" if state.undated else "with the undated"
        yield from (Span(undated, Form.TEXT, str(other)), Span("  "))
    yield Span("show all", Form.TEXT, str(state.unfiltered))


def _removable(words: str, ref: str) -> tuple[Span, ...]:
    """A filter that is on, with a cross that takes it away."""
    return Span(words, Form.STRONG), Span("\xa0"), Span("×", ref=ref), Span("  ")


def _chip(state: NearState, one: Counted) -> tuple[Span, ...]:
    """A kind to narrow down to, with how many links lead to it."""
    form = Form.STRONG if one.kind in state.kinds else Form.TEXT
    ref = str(state.of_kind(one.kind))
    return Span(_PLURALS[one.kind], form, ref), spans.faint(f"\xa0{one.count:,}")


def _sources(rows: Sequence[Row]) -> Section:
    """What the links rest on, numbered as they cite it."""
    entries = tuple(
        Entry((spans.name(row), spans.faint(f", {row.brief}" if row.brief else ""))) for row in rows
    )
    return Section("Sources", entries, len(entries))
