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
FIRST, _ALL = 6, 500
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


def grown(archive: Archive, state: NearState, first: int = FIRST, *, deep: bool = False) -> Grown:
    """Read what is shown.

    Args:
        archive: The open database.
        state: Which links are wanted, and what is unfolded.
        first: So many links of each type are shown.
        deep: Whether every neighbour is unfolded.

    Returns:
        The types of links, and those of the neighbours that are unfolded.
    """
    near = replace(state.near, limit=first)
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
    opened = {one.row.ref for one in _shown(tuple(groups)) if deep or one.row.ref in state.opened}
    below = {ref: _below(archive, ref, state, near) for ref in sorted(opened)}
    return Grown(tuple(groups), below)


def tree(state: NearState, row: Row, found: Grown, *, signs: bool = True) -> Iterator[Entry]:
    """Set the tree.

    Args:
        state: Which links are wanted, and what is unfolded.
        row: The entity.
        found: What is shown.
        signs: Whether it can be unfolded and folded.

    Yields:
        Its entries, each with the lines before it.
    """
    if not found.groups:
        return
    yield Entry((spans.name(row),), guides=root_guides(opened=True))
    setter = _Setter(state, found, signs)
    for number, group in enumerate(found.groups, 1):
        yield from setter.group(group, last=number == len(found.groups))


def _below(archive: Archive, ref: str, state: NearState, near: Near) -> tuple[Group, ...]:
    """The links of a neighbour that say most, but for those that lead back."""
    groups = archive.neighbourhood(ref, replace(near, limit=_FIRST_BELOW + 1))
    kept = []
    for group in groups:
        others = tuple(one for one in group.neighbours if one.row.ref != state.subject)
        if others:
            count = group.count - (len(others) < len(group.neighbours))
            kept.append(replace(group, count=count, neighbours=others[:_FIRST_BELOW]))
    return tuple(kept[:_TYPES_BELOW])


class _Setter:
    """Sets the entries of one tree."""

    def __init__(self, state: NearState, found: Grown, signs: bool) -> None:
        self._state, self._found, self._signs = state, found, signs
        self._seen: set[str] = set()
        """Refs of the neighbours whose own links were shown already."""

    def group(self, group: Group, *, last: bool) -> Iterator[Entry]:
        """A type of links, and what hangs on the entity by them."""
        name = name_of(group)
        lead = self._sign(str(self._state.with_shut(name)), opened=name not in self._state.shut)
        lines = guides((), last=last, branches=bool(lead), opened=bool(group.neighbours))
        yield Entry((*lead, *_heading(group)), guides=lines)
        closing = tuple(self._closing(group)) if group.neighbours else ()
        stems = (not last,)
        for number, one in enumerate(group.neighbours, 1):
            yield from self._neighbour(one, stems, last=number == len(group.neighbours) and not closing)
        if closing:
            yield Entry(closing, guides=guides(stems, last=True, branches=False))

    def _neighbour(self, one: Neighbour, stems: tuple[bool, ...], *, last: bool) -> Iterator[Entry]:
        """A neighbour, and its own links if it is unfolded."""
        ref = one.row.ref
        unfolded = ref in self._found.below
        again = unfolded and ref in self._seen
        opened = unfolded and not again
        lead = self._sign(str(self._state.toggled(ref)), opened=opened)
        lead = () if again or one.row.kind == "source" else lead
        yield _entry(one, lead, guides(stems, last=last, branches=bool(lead), opened=opened), seen=again)
        if opened:
            self._seen.add(ref)
            yield from self._second(ref, (*stems, not last))

    def _second(self, ref: str, stems: tuple[bool, ...]) -> Iterator[Entry]:
        """What hangs on a neighbour, and the way to its own neighbourhood."""
        groups = self._found.below[ref]
        for place, group in enumerate(groups, 1):
            end = not self._signs and place == len(groups)
            yield Entry(_heading(group), guides=guides(stems, last=end, branches=False, opened=True))
            inner, left = (*stems, not end), group.count - len(group.neighbours)
            for number, one in enumerate(group.neighbours, 1):
                last = number == len(group.neighbours) and left <= 0
                yield _entry(one, (), guides(inner, last=last, branches=False))
            if left > 0:
                more = (spans.faint(f"… {left:,} more"),)
                yield Entry(more, guides=guides(inner, last=True, branches=False))
        if self._signs:
            own = str(NearState(ref, self._state.kinds, self._state.years, self._state.undated))
            words = "all its links" if groups else "nothing else of that; all its links"
            yield Entry((Span(words, Form.TEXT, own),), guides=guides(stems, last=True, branches=False))

    def _closing(self, group: Group) -> Iterator[Span]:
        """How many more there are, and the way to them, or back to the first."""
        name, left = name_of(group), group.count - len(group.neighbours)
        ref = str(self._state.with_whole(name)) if self._signs else ""
        if name in self._state.whole:
            if left > 0 or group.more:
                yield spans.faint(f"… {left:,} more: narrow them down by kind or year. ")
            yield Span("show fewer", Form.TEXT, ref)
        elif left > 0 or group.more:
            yield Span(f"… {left:,}{'+' if group.more else ''} more", Form.TEXT, ref)

    def _sign(self, ref: str, *, opened: bool) -> tuple[Span, ...]:
        """The sign that unfolds an entry; nothing where nothing can be unfolded."""
        return sign(ref, opened=opened) if self._signs else ()


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


def _shown(groups: tuple[Group, ...]) -> Iterator[Neighbour]:
    """All links that are shown of some types."""
    for group in groups:
        yield from group.neighbours
