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
from math import inf
from typing import NamedTuple

from vtsik_tui.archive.network.reading import Around, Days, Reader, overlap
from vtsik_tui.archive.network.records import Wanted

#: After so many links were looked at, no further chains are looked for: when the lightest
#: of all is known, when one at least is, and when none is.
_ENOUGH, _MANY, _MOST = 1_500, 6_000, 12_000
#: So many of the chains may go over the same entity.
_MOST_OVER_ONE = 2
#: In so many ways, one by each of those who were in it, a search comes to a body that two shared.
_MOST_SHARED = 40


class Way(NamedTuple):
    """A chain as keys of entities."""

    weight: int
    keys: tuple[int, ...]


class _Reached:
    """An entity that a search has come to, and from where."""

    __slots__ = ("beaten", "hops", "keys", "seats", "weight")

    def __init__(self, keys: tuple[int, ...], weight: int, seats: tuple[Days, ...]) -> None:
        self.keys = keys
        """The way from it back to the start."""
        self.weight = weight
        """Of that way."""
        self.seats = seats
        """When the one before was in it."""
        self.hops = len(keys) - 1
        """How many links the way has."""
        self.beaten = False
        """Whether a better way to it was found since."""

    def is_from(self, before: _Reached) -> bool:
        """Whether the one before it is the same as another."""
        return len(self.keys) > 1 and self.keys[1] == before.keys[0]


class _Side:
    """The search from one end."""

    def __init__(self, start: int) -> None:
        self.read = 0
        """How many links it has looked at."""
        first = _Reached((start,), 0, ())
        self.at: dict[int, list[_Reached]] = {start: [first]}
        """Where it has come; of two ways to an entity the heavier only if it has fewer links."""
        self._waiting = [(0, 0, start, 0, first)]
        self._count = 0

    def next(self) -> float:
        """The weight of the way to the nearest not read yet; infinite if there is none."""
        waiting = self._waiting
        while waiting and waiting[0][4].beaten:
            heappop(waiting)
        return waiting[0][0] if waiting else inf

    def pop(self) -> _Reached:
        """Take the nearest, after `next` has said that there is one."""
        return heappop(self._waiting)[4]

    def come(self, before: _Reached, around: Around, *, by_person: bool = False) -> _Reached | None:
        """Come to an entity from another, unless a way to it is known that is no heavier and no longer.

        A way that comes `by_person` to a body rivals only those by the same
        person, for on it depends with whom that person was in the body.
        """
        key, weight, hops = around.key, before.weight + around.weight, before.hops + 1
        known = self.at.setdefault(key, [])
        rivals = [one for one in known if one.is_from(before)] if by_person else known
        for one in rivals:
            if one.weight <= weight and one.hops <= hops:
                return None
        if by_person and len(known) >= _MOST_SHARED:
            return None
        beaten = False
        for one in rivals:
            if one.hops >= hops:
                one.beaten = beaten = True
        if beaten:
            known[:] = [one for one in known if not one.beaten]
        new = _Reached((key, *before.keys), weight, around.seats)
        known.append(new)
        self._count += 1
        heappush(self._waiting, (weight, hops, key, self._count, new))
        return new


class Search:
    """The search from both ends."""

    def __init__(self, reader: Reader, ends: tuple[int, int], wanted: Wanted) -> None:
        """Be ready to search.

        Args:
            reader: Reads the links.
            ends: Keys of two different entities.
            wanted: What chains may be made of.
        """
        self._reader, self._ends, self._wanted = reader, ends, wanted
        self._among_people = wanted.among == "people"
        self._sides = (_Side(ends[0]), _Side(ends[1]))
        self._met: list[tuple[int, int, tuple[int, ...]]] = []
        """Chains found, those that are next on the list first."""
        self._listed: set[tuple[int, ...]] = set()
        self._lightest_known = False
        self.gave_up = False
        """Whether no chain was found, though there may be some among links that were not looked at."""

    def ways(self) -> Iterator[Way]:
        """Find the chains.

        Yields:
            Each that is not too like a lighter one, the lightest first; of
            equal ones that with fewer links.
        """
        over: Counter[int] = Counter()
        kept: list[set[int]] = []
        for weight, _, keys in self._in_order():
            inner = set(keys[1:-1])
            alike = any(one <= inner or 2 * len(one & inner) > len(one) for one in kept)
            if not alike and all(over[key] < _MOST_OVER_ONE for key in inner):
                over.update(inner)
                kept += [inner] if inner else []
                yield Way(weight, keys)

    def _in_order(self) -> Iterator[tuple[int, int, tuple[int, ...]]]:
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
        looked_at = self._sides[0].read + self._sides[1].read
        enough = _ENOUGH if self._lightest_known else _MANY
        if self._listed and looked_at > enough:
            return inf
        ahead = [side.next() for side in self._sides]
        if inf not in ahead:
            self.gave_up = looked_at > _MOST
            return inf if self.gave_up else sum(ahead)
        # One has come to all that it can come to: to the other end too, if there is any chain.
        # Others may still go over wherever it has come, at whatever weight.
        return min(ahead) if self._listed else inf

    def _go_on(self) -> None:
        """Read the links of the next entity, on the side that has read fewer so far."""
        ready = [side for side in self._sides if side.next() < inf]
        side = min(ready, key=lambda one: one.read)
        at = side.pop()
        here = at.keys[0]
        side.read += 1
        if at.hops == self._wanted.steps or (at.hops and here in self._ends):
            return
        other = self._sides[side is self._sides[0]]
        passed = {*at.keys, *self._ends} if at.hops else set(at.keys)
        shared = at.hops > 0 and self._is_shared(here)
        around = self._reader.around(here)
        side.read += self._reader.looked_at(here)
        for one in around:
            if one.key not in passed and (not shared or overlap(at.seats, one.seats)):
                by_person = self._among_people and self._is_shared(one.key)
                new = side.come(at, one, by_person=by_person)
                if new is not None and one.key in other.at:
                    for there in other.at[one.key]:
                        self._meet(*((new, there) if side is self._sides[0] else (there, new)))

    def _is_shared(self, key: int) -> bool:
        """Whether an entity is a step only for two people who were in it at the same time."""
        return self._among_people and key not in self._ends and self._reader.is_body(key)

    def _meet(self, one: _Reached, other: _Reached) -> None:
        """Note a chain over the entity to which both sides have come."""
        hops = one.hops + other.hops
        keys = (*one.keys[::-1], *other.keys[1:])
        if hops > self._wanted.steps or len(set(keys)) < len(keys) or keys in self._listed:
            return
        if one.hops and other.hops and self._is_shared(one.keys[0]) and not overlap(one.seats, other.seats):
            return
        self._listed.add(keys)
        heappush(self._met, (one.weight + other.weight, hops, keys))
