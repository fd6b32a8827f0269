"""The tree of a neighbourhood: the types of links, under each the neighbours, under those their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Group, Near, Neighbour
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Row, Span
from vtsik_tui.views.neighbourhood_state import NearState, name_of
from vtsik_tui.views.tree_lines import guides, root_guides, sign
from vtsik_tui.views.tree_words import BETWEEN, date

#: So many links of a type are shown at first, and when all are asked for.
_FIRST, _ALL = 6, 500
#: Of a neighbour so many types of links are shown, and so many links of each.
_TYPES_BELOW, _FIRST_BELOW = 5, 3


@dataclass(frozen=True, slots=True)
class Grown:
    """What is shown of a neighbourhood."""

    groups: tuple[Group, ...]
    below: Mapping[str, tuple[Group, ...]]
    """By ref the links of the neighbours that are unfolded."""

    @property
    def sources(self) -> list[str]:
        """Refs of what the links shown rest on, in the order in which they are shown first."""
        refs: dict[str, None] = {}
        for neighbour in _shown(self.groups):
            refs.update((source.ref, None) for source in neighbour.sources)
            for one in _shown(self.below.get(neighbour.row.ref, ())):
                refs.update((source.ref, None) for source in one.sources)
        return list(refs)


def grown(archive: Archive, state: NearState) -> Grown:
    """Read what is shown.

    Args:
        archive: The open database.
        state: Which links are wanted, and what is unfolded.

    Returns:
        The types of links, and those of the neighbours that are unfolded.
    """
    near = replace(state.near, limit=_FIRST)
    groups = []
    for group in archive.neighbourhood(state.subject, near):
        name = name_of(group)
        told = group
        if name in state.shut:
            told = replace(group, neighbours=())
        elif name in state.whole:
            whole = replace(near, origin=group.origin, label=group.label, limit=_ALL)
            told = next(iter(archive.neighbourhood(state.subject, whole)), group)
        groups.append(told)
    opened = {one.row.ref for one in _shown(tuple(groups))} & state.opened
    below = {ref: _below(archive, ref, state, near) for ref in sorted(opened)}
    return Grown(tuple(groups), below)


def tree(state: NearState, row: Row, found: Grown) -> Iterator[Entry]:
    """Set the tree.

    Args:
        state: Which links are wanted, and what is unfolded.
        row: The entity.
        found: What is shown.

    Yields:
        Its entries, each with the lines before it.
    """
    if not found.groups:
        return
    yield Entry((spans.name(row),), guides=root_guides(opened=True))
    seen: set[str] = set()
    for number, group in enumerate(found.groups, 1):
        last = number == len(found.groups)
        name = name_of(group)
        lead = sign(str(state.with_shut(name)), opened=name not in state.shut)
        shown = bool(group.neighbours)
        yield Entry((*lead, *_heading(group)), guides=guides((), last=last, branches=True, opened=shown))
        yield from _neighbours(state, group, found, (not last,), seen)


def _below(archive: Archive, ref: str, state: NearState, near: Near) -> tuple[Group, ...]:
    """The links of a neighbour that say most, but for those that lead back."""
    groups = archive.neighbourhood(ref, replace(near, limit=_FIRST_BELOW + 1))
    kept = []
    for group in groups:
        others = tuple(one for one in group.neighbours if one.row.ref != state.subject)
        if others:
            count = group.count - (len(others) < len(group.neighbours))
            kept.append(replace(group, count=count, neighbours=others[:_FIRST_BELOW]))
    return tuple(kept)


def _neighbours(
    state: NearState, group: Group, found: Grown, stems: tuple[bool, ...], seen: set[str]
) -> Iterator[Entry]:
    """What hangs on the entity by links of one type."""
    if not group.neighbours:
        return
    name, left = name_of(group), group.count - len(group.neighbours)
    closing = left > 0 or name in state.whole or group.more
    for number, one in enumerate(group.neighbours, 1):
        ref = one.row.ref
        last = number == len(group.neighbours) and not closing
        opened = ref in state.opened and ref not in seen
        again = ref in state.opened and ref in seen
        signed = one.row.kind != "source" and not again
        below = found.below.get(ref, ()) if opened else ()
        seen |= {ref} if opened else set()
        lead = sign(str(state.toggled(ref)), opened=opened) if signed else ()
        lines = guides(stems, last=last, branches=signed, opened=opened)
        yield _entry(one, lead, lines, seen=again)
        if opened:
            yield from _second(state, ref, below, (*stems, not last))
    if closing:
        yield Entry(tuple(_closing(state, group, left)), guides=guides(stems, last=True, branches=False))


def _second(
    state: NearState, ref: str, groups: tuple[Group, ...], stems: tuple[bool, ...]
) -> Iterator[Entry]:
    """What hangs on a neighbour, and the way to its own neighbourhood."""
    for group in groups[:_TYPES_BELOW]:
        yield Entry(tuple(_heading(group)), guides=guides(stems, last=False, branches=False, opened=True))
        for number, one in enumerate(group.neighbours, 1):
            left = group.count - len(group.neighbours)
            last = number == len(group.neighbours) and left <= 0
            yield _entry(one, (), guides((*stems, True), last=last, branches=False))
            if number == len(group.neighbours) and left > 0:
                more = (spans.faint(f"… {left:,} more"),)
                yield Entry(more, guides=guides((*stems, True), last=True, branches=False))
    own = NearState(ref, state.kinds, state.years, state.undated)
    words = "all its links" if groups else "nothing else; its links"
    yield Entry((Span(words, Form.TEXT, str(own)),), guides=guides(stems, last=True, branches=False))


def _heading(group: Group) -> tuple[Span, ...]:
    """A type of links, and how many there are."""
    more = "+" if group.more else ""
    return Span(group.link, Form.STRONG), spans.faint(f" ({group.count:,}{more})")


def _entry(one: Neighbour, lead: tuple[Span, ...], lines: tuple[str, str], *, seen: bool = False) -> Entry:
    """One link: the other, when it held, what the other is, and the numbers of the sources."""
    when = (spans.text("  "), date(one.dates)) if one.dates.new else ()
    brief = (spans.faint("↑\xa0see\xa0above" if seen else one.row.brief),)
    words = spans.joined([(spans.name(one.row), *when), brief], BETWEEN)
    sources = tuple(dict.fromkeys(source.ref for source in one.sources))
    return Entry((*lead, *words), guides=lines, sources=sources)


def _closing(state: NearState, group: Group, left: int) -> Iterator[Span]:
    """The way to the rest of a type, or back to the first of it."""
    name = name_of(group)
    ref = str(state.with_whole(name))
    if name not in state.whole:
        yield Span(f"… {left:,} more" if left > 0 else "… more", Form.TEXT, ref)
        return
    if left > 0 or group.more:
        yield spans.faint(f"… and {left:,} more; narrow them down by kind or year. " if left > 0 else "… ")
    yield Span("show fewer", Form.TEXT, ref)


def _shown(groups: tuple[Group, ...]) -> Iterator[Neighbour]:
    """All links that are shown of some types."""
    for group in groups:
        yield from group.neighbours
