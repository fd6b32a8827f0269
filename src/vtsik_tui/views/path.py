"""The path as a page: how two entities are connected, over documented links.

``path/person/julius-martov/person/fyodor-dan?without=party,place&from=1917``: what the chains may be
made of stands in the address, so that every wish is a plain link.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Chain, Connected
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.neighbourhood_years import ANY
from vtsik_tui.views.path_chains import counted, sections, sources_of
from vtsik_tui.views.path_state import MOST_STEPS, VIEW, WITHOUT, PathState, state_of

_AMONG = {"people": "people only", "bodies": "bodies only"}


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a path.

    Args:
        archive: The open database.
        address: Of the path.

    Returns:
        The page; None if either of the two is not known.
    """
    state, ignored = state_of(address)
    rows = archive.rows([state.one, state.other]) if state else []
    if state is None or len(rows) != 2:
        return None
    one, other = rows
    state = replace(state, one=one.ref, other=other.ref)
    refused = refusal(one, other)
    found = Connected() if refused else archive.connect(one.ref, other.ref, state.wanted)
    opening = [Entry((spans.faint(sentence),), prose=True) for sentence in ignored]
    if refused:
        opening.append(Entry((spans.text(refused),), prose=True))
    else:
        opening += _opening(state, found)
        opening += [] if found.chains else _nothing(state, one, other, found)
    parts = (Section("", tuple(opening)), *sections(found.chains, archive.rows(sources_of(found.chains))))
    title_ru = f"{one.title_ru} — {other.title_ru}" if one.title_ru and other.title_ru else ""
    row = Row(str(state), VIEW, f"{one.title} — {other.title}", title_ru)
    return Page(row, (), _facts(state, found.chains, one, other), parts)


def refusal(one: Row, other: Row) -> str:
    """Say why two entities cannot be connected, whatever is on record.

    Args:
        one: An entity.
        other: Another.

    Returns:
        A sentence; empty if they can be.
    """
    if one.ref == other.ref:
        return f"Both are {one.ref} ({one.title}): name two different entities."
    source = next((row for row in (one, other) if row.kind == "source"), None)
    return f"{source.ref} is a source, no step of a chain." if source else ""


def _facts(state: PathState, chains: Sequence[Chain], one: Row, other: Row) -> tuple[Span, ...]:
    """How many chains there are, and the pages of both ends."""
    told = (spans.text(counted(chains)),) if chains else ()
    ends = ((spans.name(row),) for row in (one, other))
    return spans.joined([told, *ends, (Span("from the other end", Form.TEXT, str(state.turned)),)])


def _opening(state: PathState, found: Connected) -> Iterator[Entry]:
    """The wishes that are on, and others that can be had."""
    on = list(_wishes(state))
    if on:
        every = Span("show all", Form.TEXT, str(state.free))
        yield Entry((Span("Asked for: "), *(span for some in on for span in some), every), prose=True)
    ways = [
        (Span(words, Form.TEXT, str(replace(state, among=among))),)
        for among, words in _AMONG.items()
        if among != state.among
    ]
    if ways:
        yield Entry((spans.faint("between: "), *spans.joined(ways)))
    leave = [
        (Span(WITHOUT[kind], Form.TEXT, str(replace(state, without=state.without | {kind}))),)
        for kind in _of(found.chains)
        if kind not in state.without
    ]
    if leave:
        yield Entry((spans.faint("leave out: "), *spans.joined(leave)))


def _wishes(state: PathState) -> Iterator[tuple[Span, ...]]:
    """Each wish that is on, with a cross that takes it away."""
    if state.among:
        yield _removable(_AMONG[state.among], replace(state, among=""))
    for kind, words in WITHOUT.items():
        if kind in state.without:
            yield _removable(f"without {words}", replace(state, without=state.without - {kind}))
    if state.years != ANY:
        yield _removable(state.years.words, replace(state, years=ANY, undated=False))
        words = "without the undated" if state.undated else "with the undated"
        yield Span(words, Form.TEXT, str(replace(state, undated=not state.undated))), Span("  ")
    if state.steps != PathState("", "").steps:
        yield _removable(f"up to {state.steps} links", replace(state, steps=PathState("", "").steps))


def _removable(words: str, without: PathState) -> tuple[Span, ...]:
    """A wish, and a cross that takes it away."""
    return (
        Span(words.replace(" ", "\xa0"), Form.STRONG),
        Span("\xa0"),
        Span("×", ref=str(without)),
        Span("  "),
    )


def _of(chains: Sequence[Chain]) -> list[str]:
    """What the chains are made of, that they may do without: the most frequent first."""
    count: Counter[str] = Counter()
    for chain in chains:
        count.update({step.kind for step in chain.steps[1:-1]} | {step.hangs for step in chain.steps[1:]})
    order = list(WITHOUT)
    known = [kind for kind in count if kind in WITHOUT]
    return sorted(known, key=lambda kind: (-count[kind], order.index(kind)))


def _nothing(state: PathState, one: Row, other: Row, found: Connected) -> Iterator[Entry]:
    """Say that there is no chain, and what may help."""
    wished = state.wanted != state.free.wanted
    kind = "chain of this kind" if wished else "chain of documented links"
    words = f"No {kind} connects {one.title} and {other.title}"
    if not found.complete:
        words += ", among the many thousands of links that were looked at"
    yield Entry((spans.text(f"{words}."),), prose=True)
    ways = []
    if state.among:
        ways.append((Span("anything between", Form.TEXT, str(replace(state, among=""))),))
    if state.years != ANY:
        ways.append((Span("any time", Form.TEXT, str(replace(state, years=ANY, undated=False))),))
        if not state.undated:
            ways.append((Span("with links of no known date", Form.TEXT, str(replace(state, undated=True))),))
    ways += [
        (Span(f"with {WITHOUT[kind]}", Form.TEXT, str(replace(state, without=state.without - {kind}))),)
        for kind in WITHOUT
        if kind in state.without
    ]
    if state.steps < MOST_STEPS:
        more = f"up to {MOST_STEPS} links"
        ways.append((Span(more, Form.TEXT, str(replace(state, steps=MOST_STEPS))),))
    if ways:
        yield Entry((spans.text("Try it with less asked: "), *spans.joined(ways)), prose=True)
