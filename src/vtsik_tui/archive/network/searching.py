"""Searching: the lightest chains between two entities, from both ends at once.

Two searches after Dijkstra, one from each end, read the links of the entity
that is nearest of those not read yet. Where one comes to an entity that the
other has come to, there is a chain: the lightest over that entity. So a chain
is found for every entity between, and it is on the list as soon as the two
searches have gone further than it is long; then no lighter one can follow.
That is far cheaper than Yen's method, which searches anew for each link of
each chain, and the chains differ in more than a parallel link. Of those that
still resemble one another only the lightest is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import NamedTuple

from vtsik_tui.archive.network.reading import Around, Days, Reader, overlap
from vtsik_tui.archive.network.records import Wanted

#: After so many links were read, no lighter chains are looked for: when the lightest
#: of all is known, and when one at least is.
_ENOUGH_LINKS, _MOST_LINKS = 2_000, 8_000
#: So many of the chains may go over the same entity.
_MOST_OVER_ONE = 2


class Way(NamedTuple):
    """A chain as refs."""

    weight: int
    refs: tuple[str, ...]


class _Reached:
    """An entity that a search has come to, and from where."""

    __slots__ = ("beaten", "before", "hops", "ref", "seats", "weight")

    def __init__(
        self, ref: str, before: _Reached | None = None, weight: int = 0, seats: tuple[Days, ...] = ()
    ) -> None:
        self.ref = ref
        self.before = before
        self.weight = weight
        """Of the way to it."""
        self.seats = seats
        """When the one before was in it."""
        self.hops: int = before.hops + 1 if before else 0
        """How many links the way has."""
        self.beaten = False
        """Whether a better way to it was found since."""

    def refs(self) -> tuple[str, ...]:
        """The way from it back to the start."""
        return (self.ref, *(self.before.refs() if self.before else ()))


class _Side:
    """The search from one end."""

    def __init__(self, start: str) -> None:
        self.read = 0
        """How many links it has read."""
        self.at: dict[str, list[_Reached]] = {}
        """Where it has come; of two ways to an entity the heavier only if it has fewer links."""
        self._waiting: list[tuple[int, int, str, int, _Reached]] = []
        self._numbers = count()
        self.come(start, None, 0, ())

    def next(self) -> float:
        """The weight of the way to the nearest not read yet; infinite if there is none."""
        while self._waiting and self._waiting[0][-1].beaten:
            heappop(self._waiting)
        return self._waiting[0][0] if self._waiting else inf

    def pop(self) -> _Reached:
        """Take the nearest, after `next` has said that there is one."""
        return heappop(self._waiting)[-1]

    def come(
        self,
        ref: str,
        before: _Reached | None,
        weight: int,
        seats: tuple[Days, ...],
        *,
        by_person: bool = False,
    ) -> _Reached | None:
        """Come to an entity from another, unless a way to it is known that is no heavier and no longer.

        A way that comes `by_person` to a body rivals only those by the same
        person, for on it depends with whom that person was in the body.
        """
        known = self.at.setdefault(ref, [])
        hops = before.hops + 1 if before else 0
        rivals = [one for one in known if not by_person or _same(one.before, before)]
        for one in rivals:
            if one.weight <= weight and one.hops <= hops:
                return None
        for one in rivals:
            one.beaten = one.hops >= hops
        if rivals:
            known[:] = [one for one in known if not one.beaten]
        new = _Reached(ref, before, weight, seats)
        known.append(new)
        heappush(self._waiting, (weight, hops, ref, next(self._numbers), new))
        return new


def _same(one: _Reached | None, other: _Reached | None) -> bool:
    """Whether two are the same entity."""
    return one is not None and other is not None and one.ref == other.ref


class Search:
    """The search from both ends."""

    def __init__(self, reader: Reader, ends: tuple[str, str], wanted: Wanted) -> None:
        """Be ready to search.

        Args:
            reader: Reads the links.
            ends: Two different entities.
            wanted: What chains may be made of.
        """
        self._reader, self._ends, self._wanted = reader, ends, wanted
        self._among_people = wanted.among == "people"
        self._sides = (_Side(ends[0]), _Side(ends[1]))
        self._met: list[tuple[int, int, tuple[str, ...]]] = []
        """Chains found, those that are next on the list first."""
        self._listed: set[tuple[str, ...]] = set()
        self._lightest_known = False

    def ways(self) -> Iterator[Way]:
        """Find the chains.

        Yields:
            Each that is not too like a lighter one, the lightest first; of
            equal ones that with fewer links.
        """
        over: Counter[str] = Counter()
        kept: list[set[str]] = []
        for weight, _, refs in self._in_order():
            inner = set(refs[1:-1])
            alike = any(one <= inner or 2 * len(one & inner) > len(one) for one in kept)
            if not alike and all(over[ref] < _MOST_OVER_ONE for ref in inner):
                over.update(inner)
                kept += [inner] if inner else []
                yield Way(weight, refs)

    def _in_order(self) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """All chains as they are found, the lightest first."""
        while True:
            bound = self._bound()
            while self._met and self._met[0][0] <= bound:
                self._lightest_known = True
                yield heappop(self._met)
            if bound == inf:
                return
            self._go_on()

    def _bound(self) -> float:
        """No chain lighter than this can still be found; infinite if none is looked for any more."""
        enough = _ENOUGH_LINKS if self._lightest_known else _MOST_LINKS
        if self._listed and self._reader.rows > enough:
            return inf
        ahead = [side.next() for side in self._sides]
        if inf not in ahead:
            return sum(ahead)
        # One has come to all that it can come to: to the other end too, if there is any chain.
        # Others may still go over wherever it has come, at whatever weight.
        return min(ahead) if self._listed else inf

    def _go_on(self) -> None:
        """Read the links of the next entity, on the side that has read fewer so far."""
        ready = [side for side in self._sides if side.next() < inf]
        side = min(ready, key=lambda one: one.read)
        other = self._sides[side is self._sides[0]]
        at = side.pop()
        if at.hops == self._wanted.steps or (at.before and at.ref in self._ends):
            return
        before = self._reader.rows
        passed = {*at.refs(), *self._ends} if at.before else set(at.refs())
        shared = at.before and self._is_shared(at.ref)
        for around in self._reader.around(at.ref):
            if around.ref not in passed and (not shared or overlap(at.seats, around.seats)):
                self._step(side, other, at, around)
        side.read += self._reader.rows - before + 1

    def _step(self, side: _Side, other: _Side, at: _Reached, around: Around) -> None:
        """Come from one entity to one beside it."""
        by_person = self._among_people and self._is_shared(around.ref)
        new = side.come(around.ref, at, at.weight + around.weight, around.seats, by_person=by_person)
        if new is not None:
            for there in other.at.get(around.ref, ()):
                self._meet(*((new, there) if side is self._sides[0] else (there, new)))

    def _is_shared(self, ref: str) -> bool:
        """Whether an entity is a step only for two people who were in it at the same time."""
        return self._among_people and ref.startswith("body/") and ref not in self._ends

    def _meet(self, one: _Reached, other: _Reached) -> None:
        """Note a chain over the entity to which both sides have come."""
        refs = (*reversed(one.refs()), *other.refs()[1:])
        hops = one.hops + other.hops
        if hops > self._wanted.steps or len(set(refs)) < len(refs) or refs in self._listed:
            return
        if one.before and other.before and self._is_shared(one.ref) and not overlap(one.seats, other.seats):
            return
        self._listed.add(refs)
        heappush(self._met, (one.weight + other.weight, hops, refs))
