"""Reading: what stands around one entity and how far off, for one question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vtsik_tui.archive.asking import Answer
from vtsik_tui.archive.network.links import Links, held
from vtsik_tui.archive.network.records import Wanted
from vtsik_tui.archive.network.weights import hub_weight, kind_of, link_weight
from vtsik_tui.archive.records import KINDS

#: Asked by the index of the end that has fewer links: a plus sign keeps the other out of use.
_BETWEEN = (
    "SELECT key, from_ref, to_ref, label, origin, origin_key, first_day, last_day"
    " FROM link WHERE {}from_ref = ? AND {}to_ref = ?"
)
#: Kinds of entity that may be steps; a source is none.
_AMONG = {"people": ("person", "body"), "bodies": ("body",)}

Days = tuple[int, int]


class Link(NamedTuple):
    """One documented link, as it reads from one end."""

    weight: int
    """Of its kind, without its ends."""
    undated: bool
    first: int
    """The first day on which it is known to have held, as a Julian day number; 0 if not known."""
    key: int
    last: int
    """The last such day; 0 if not known."""
    here: str
    there: str
    label: str
    origin: str
    origin_key: int | None
    kind: str
    """One of `weights.LINK_KINDS`."""


class Around(NamedTuple):
    """An entity next to another."""

    key: int
    """Of the entity."""
    weight: int
    """Of the step to it: that of the lightest link between the two."""
    seats: tuple[Days, ...]
    """When the one of the two was in the other, if that may matter: see `Wanted.among`."""


class Reader:
    """Reads what hangs on an entity, for one question."""

    def __init__(self, links: Links, ends: tuple[int, int], wanted: Wanted) -> None:
        """Read for one question.

        Args:
            links: Of the database.
            ends: Keys of what the chains shall connect.
            wanted: What they may be made of.
        """
        self._links = links
        self._ends = ends
        self._wanted = wanted
        among = _AMONG.get(wanted.among, KINDS[:-1])
        self._kinds = frozenset(among) - wanted.without
        self._in_time = wanted.first is not None or wanted.last is not None
        self._around: dict[int, list[Around]] = {}
        self._bodies: set[int] = set()

    def ref(self, key: int) -> str:
        """Tell the ref of an entity."""
        return self._links.entity(key)[0]

    def is_body(self, key: int) -> bool:
        """Tell whether an entity that was found around another is a body."""
        return key in self._bodies

    def looked_at(self, key: int) -> int:
        """Count the links of an entity that were looked at, wanted or not."""
        return len(self._links.of(key))

    def around(self, key: int) -> list[Around]:
        """Find everything next to an entity.

        Args:
            key: Of the entity.

        Returns:
            The entities that may be steps, and what a step to each weighs.
        """
        found = self._around.get(key)
        if found is None:
            found = self._around[key] = self._weighed(key)
        return found

    def _weighed(self, key: int) -> list[Around]:
        """Weigh the links of an entity."""
        weights: dict[int, int] = {}
        seats: dict[int, list[Days]] = {}
        here = 0 if key in self._ends else hub_weight(self._links.entity(key)[1])
        among_people = self._wanted.among == "people"
        unwanted = self._in_time or bool(self._wanted.without)
        for there, entity, kind, hub, first, last, seat in self._links.of(key):
            is_end = there in self._ends
            if not is_end and entity not in self._kinds:
                continue
            if unwanted and not self._is_wanted(kind, first, last):
                continue
            weight = link_weight(kind, here if is_end else here + hub)
            if weight < weights.get(there, weight + 1):
                weights[there] = weight
                if entity == "body":
                    self._bodies.add(there)
            if among_people and seat:
                seats.setdefault(there, []).append((first, last))
        return [Around(there, weight, tuple(seats.get(there, ()))) for there, weight in weights.items()]

    def between(self, here: int, there: int) -> list[Link]:
        """Find the links between two entities, from the one to the other.

        Args:
            here: A key.
            there: Another.

        Returns:
            The links that are wanted, the best first.
        """
        (one, few), (other, many) = self._links.entity(here), self._links.entity(there)
        question = _BETWEEN.format("", "+") if few <= many else _BETWEEN.format("+", "")
        found = map(self._link, self._links.asking.all(question, (one, other)))
        return sorted(link for link in found if self._is_wanted(link.kind, link.first, link.last))

    def _link(self, answer: Answer) -> Link:
        """One row of the table."""
        key, here, there, label, origin, origin_key, first_day, last_day = answer
        parties = self._links.parties
        of_party = origin == "membership" and (here in parties or there in parties)
        kind = kind_of(origin, self._links.families.get(label, ""), of_party=of_party)
        first, last = held(first_day, last_day)
        return Link(
            link_weight(kind, 0), not first, first, key, last, here, there, label, origin, origin_key, kind
        )

    def _is_wanted(self, kind: str, first: int, last: int) -> bool:
        """Whether a chain may go by a link of a kind, which held in those days."""
        wanted = self._wanted
        if kind in wanted.without:
            return False
        if not self._in_time:
            return True
        if not first:
            return wanted.undated
        begun = wanted.last is None or first <= wanted.last
        return begun and (wanted.first is None or last >= wanted.first)


def overlap(some: Iterable[Days], others: Iterable[Days]) -> bool:
    """Tell whether two people are known to have been in a body at the same time.

    Args:
        some: The days from when to when the one was, as `held` tells them.
        others: Those of the other.

    Returns:
        Whether any of the one's days are among those of the other; of what is undated that is not known.
    """
    return any(
        first and other_first and first <= other_last and other_first <= last
        for first, last in some
        for other_first, other_last in others
    )
