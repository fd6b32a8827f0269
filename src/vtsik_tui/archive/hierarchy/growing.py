"""Growing: the tree of bodies, as far as it is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.spells import NEVER
from vtsik_tui.archive.entities import current_ref, line
from vtsik_tui.archive.hierarchy.heads import heads_of
from vtsik_tui.archive.hierarchy.reading import DEEPEST, Known, Reader
from vtsik_tui.archive.hierarchy.records import Branch, Growth, Hierarchy, Tie

#: Bodies that stand under none by their record, or under one that was not in being on the day.
_TOPS = (
    "SELECT body.ref FROM body LEFT JOIN body AS above ON above.id = body.parent"
    " WHERE body.parent IS NULL OR above.founded_first > :day OR above.dissolved_last < :day"
)


class _Next(NamedTuple):
    """A body next to another, with what ties the two."""

    known: Known
    doubt: str
    ties: tuple[Tie, ...]


def hierarchy(asking: Asking, ref: str, growth: Growth) -> Hierarchy | None:
    """Grow the tree of a body, or of all.

    Args:
        asking: The database.
        ref: ``body/id``, perhaps a former one; empty for all.
        growth: On which day, and how far.

    Returns:
        The tree; None if there is no such body.
    """
    if not ref:
        return _Tree(asking, growth, under=True).whole()
    current = current_ref(asking, ref)
    if current is None or not current.startswith("body/"):
        return None
    downwards = _Tree(asking, growth, under=True)
    root, absent = downwards.of(current)
    everything = replace(growth, everything=True, closed=frozenset(), depth=DEEPEST)
    upwards = _Tree(asking, everything, under=False)
    top, _ = upwards.of(current)
    return Hierarchy(root, top.under, undated=len(downwards.undated | upwards.undated), absent=absent)


class _Tree:
    """One tree, grown downwards or upwards."""

    def __init__(self, asking: Asking, growth: Growth, *, under: bool) -> None:
        """Be ready to grow.

        Args:
            asking: The database.
            growth: On which day, and how far.
            under: Whether it grows downwards.
        """
        self._asking, self._growth, self._under = asking, growth, under
        self._reader = Reader(asking)
        self._told: set[str] = set()
        self._drawn = 0
        self._top = ""
        self.undated: set[str] = set()
        """Refs of bodies that were left out because it is not known when they were founded."""

    def of(self, ref: str) -> tuple[Branch, bool]:
        """Grow the tree of one body.

        Args:
            ref: Of the body, which exists.

        Returns:
            The body with what stands under it, or above it; and whether it was not in being on the day.
        """
        self._top = ref
        known = self._reader.bodies([ref])[ref]
        doubt = self._doubt(known)
        around = self._around([ref])
        branch = self._branch(_Next(known, doubt or "", ()), around, ())
        return self._headed([branch])[0], doubt is None

    def whole(self) -> Hierarchy:
        """Grow the trees of all bodies that stand under none."""
        day = self._growth.on
        tops = [line(ref) for (ref,) in self._asking.all(_TOPS, {"day": NEVER if day is None else day})]
        if day is None:
            self._reader.edges(tops, under=False)
        above = _Tree(self._asking, self._growth, under=False)._around(tops)
        free = [one for ref, one in self._reader.bodies(tops).items() if not above.get(ref)]
        being = [(known, doubt) for known in free if (doubt := self._doubt(known)) is not None]
        under = self._around([known.body.row.ref for known, _ in being])
        heads = [(known, doubt) for known, doubt in being if under[known.body.row.ref]]
        heads.sort(key=lambda one: (-len(under[one[0].body.row.ref]), one[0].order))
        branches = [self._branch(_Next(known, doubt, ()), under, ()) for known, doubt in heads]
        lone = len(being) - len(heads)
        return Hierarchy(None, (), tuple(self._headed(branches)), lone, len(self.undated))

    def _doubt(self, known: Known) -> str | None:
        """Why a body was not certainly in being on the day; None if it was not, for all that is known."""
        if self._growth.on is None:
            return ""
        if known.body.fact is None:
            if known.body.last >= self._growth.on:
                self.undated.add(known.body.row.ref)
            return None
        told = known.body.fact.on(self._growth.on)
        return told.doubt if told is not None else None

    def _around(self, refs: Iterable[str]) -> dict[str, list[_Next]]:
        """What stands directly under bodies, or above them, in order."""
        edges = self._reader.edges(refs, under=self._under)
        others = self._reader.bodies(
            edge.below if self._under else edge.above for some in edges.values() for edge in some
        )
        found: dict[str, list[_Next]] = {}
        for ref, some in edges.items():
            ties: dict[str, list[Tie]] = {}
            for edge in some:
                there = edge.below if self._under else edge.above
                if there in others and (tie := self._reader.tie(edge, self._growth.on)) is not None:
                    ties.setdefault(there, []).append(tie)
            beside = [(others[there], tuple(_gathered(listed))) for there, listed in ties.items()]
            beside.sort(key=lambda one: one[0].order)
            found[ref] = [
                _Next(known, doubt, told)
                for known, told in beside
                if (doubt := self._doubt(known)) is not None
            ]
        return found

    def _branch(self, here: _Next, around: dict[str, list[_Next]], above: tuple[str, ...]) -> Branch:
        """A body, and what stands under it if that is opened; `above`: ids of those over it."""
        body, beside = here.known.body, around[here.known.body.row.ref]
        ref = body.row.ref
        seen = bool(beside) and ref in self._told
        # What is part of a body further up is told as a part of that, though it answers to another, too.
        later = bool(beside) and not seen and body.parent in above[:-1]
        told_here = bool(beside) and not seen and not later
        self._told |= {ref} if told_here else set()
        self._drawn += 1
        opened = told_here and len(above) < min(self._growth.depth, DEEPEST) and self._is_opened(ref)
        branch = Branch(
            body.row, here.ties, here.doubt, branches=bool(beside), opened=opened, seen=seen, later=later
        )
        if not opened:
            return branch
        shown = beside[: max(self._growth.most - self._drawn, 0)]
        further = self._around([one.known.body.row.ref for one in shown])
        under = []
        for one in shown:
            if self._drawn < self._growth.most:
                under.append(self._branch(one, further, (*above, body.id)))
        return replace(branch, under=tuple(under), hidden=len(beside) - len(under))

    def _is_opened(self, ref: str) -> bool:
        """Whether what stands under a body is shown."""
        if self._growth.everything:
            return ref not in self._growth.closed
        if self._growth.opened is None:
            return ref == self._top
        return ref in self._growth.opened

    def _headed(self, branches: Iterable[Branch]) -> list[Branch]:
        """The same branches, with the heads of all bodies in them."""
        listed = list(branches)
        refs = {branch.row.ref for top in listed for branch in _all(top)}
        bodies = [known.body for known in self._reader.bodies(sorted(refs)).values()]
        heads = heads_of(self._asking, bodies, self._growth)

        def headed(branch: Branch) -> Branch:
            named, more = heads[branch.row.ref]
            return replace(branch, heads=named, more_heads=more, under=tuple(map(headed, branch.under)))

        return [headed(branch) for branch in listed]


def _all(branch: Branch) -> Iterator[Branch]:
    """A branch and all under it."""
    yield branch
    for one in branch.under:
        yield from _all(one)


def _gathered(ties: Iterable[Tie]) -> Iterator[Tie]:
    """Ties of two bodies without those that say the same less exactly."""
    listed = list(ties)
    for tie in listed:
        others = [one for one in listed if one is not tie and one.below == tie.below]
        if not any(_says_more(one, tie) for one in others):
            yield tie


def _says_more(one: Tie, other: Tie) -> bool:
    """Whether one of two ties of a kind makes the other needless."""
    if other.dates.new == one.dates.new:
        return (one.at is not None, one.at.ref if one.at else "") > (
            other.at is not None,
            other.at.ref if other.at else "",
        )
    return not other.dates.new and bool(one.dates.new)
