"""Reading: the links around one entity, by index, when a search comes to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import line, whole
from vtsik_tui.archive.network.records import Wanted
from vtsik_tui.archive.network.weights import hub_weight, kind_of, link_weight
from vtsik_tui.archive.records import KINDS

#: Of what has more links, so many are read, the strongest kinds first.
_MOST_LINKS = 4_000
#: Tables from which links come, those that say most first.
ORIGINS = (
    "relation", "membership", "body", "event_person", "document_person", "event_document",
    "document_issuer", "event_body", "composition", "prose", "person", "body_seat", "event_place",
)  # fmt: skip
#: Who is known to have begun, and not to have ended, is taken to have gone on for so many days.
OPEN_DAYS = 365

#: The label only where it tells the kind: reading a text takes longer than finding it.
_AROUND = (
    "SELECT link.to_ref, link.origin, CASE link.origin WHEN 'relation' THEN link.label END,"
    " link.first_day, link.last_day, entity.weight"
    " FROM link CROSS JOIN entity ON entity.ref = link.to_ref WHERE link.from_ref = ?"
)
#: Asked by the index of the end that has fewer links: a plus sign keeps the other out of use.
_BETWEEN = (
    "SELECT key, from_ref, to_ref, label, origin, origin_key, first_day, last_day"
    " FROM link WHERE {}from_ref = ? AND {}to_ref = ?"
)
_PARTIES = "SELECT 'body/' || body FROM party WHERE body > ''"

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

    ref: str
    weight: int
    """Of the step to it: that of the lightest link between the two."""
    seats: tuple[Days, ...]
    """When the one of the two was in the other, if that may matter: see `Wanted.among`."""


class Reader:
    """Reads what hangs on an entity, once."""

    def __init__(self, asking: Asking, ends: tuple[str, str], wanted: Wanted) -> None:
        """Read for one question.

        Args:
            asking: The database.
            ends: What the chains shall connect.
            wanted: What they may be made of.
        """
        self._asking = asking
        self._ends = ends
        self._wanted = wanted
        among = _AMONG.get(wanted.among, KINDS[:-1])
        self._kinds = frozenset(among) - wanted.without
        self._in_time = wanted.first is not None or wanted.last is not None
        self._read: dict[str, list[Around]] = {}
        self._links: dict[str, int] = {}
        self._families = _families(asking)
        self._parties = {line(ref) for (ref,) in asking.all(_PARTIES)}
        self.rows = 0
        """How many links were read so far."""
        for end in ends:
            self._links[end] = whole(asking.value("SELECT weight FROM entity WHERE ref = ?", (end,))) or 0

    def around(self, ref: str) -> list[Around]:
        """Find everything next to an entity.

        Args:
            ref: Of the entity.

        Returns:
            The entities that may be steps, and what a step to each weighs.
        """
        if ref not in self._read:
            self._read[ref] = self._around(ref)
        return self._read[ref]

    def between(self, here: str, there: str) -> list[Link]:
        """Find the links between two entities, from the one to the other.

        Args:
            here: A ref.
            there: Another, that was found around the first or the other way about.

        Returns:
            The links that are wanted, the best first.
        """
        from_here = self._links.get(here, 0) <= self._links.get(there, 0)
        question = _BETWEEN.format("", "+") if from_here else _BETWEEN.format("+", "")
        links = map(self._link, self._asking.all(question, (here, there)))
        return sorted(link for link in links if self._is_wanted(link.kind, link.first, link.last))

    def _around(self, ref: str) -> list[Around]:
        """Read and weigh the links of an entity."""
        weights: dict[str, int] = {}
        seats: dict[str, list[Days]] = {}
        here, among_people = self._hub(ref), self._wanted.among == "people"
        unwanted = self._in_time or self._wanted.without
        for there, origin, label, first_day, last_day, links in self._answers(ref):
            if there not in weights:
                if there == ref or not self._may_be_step(there):
                    continue
                self._links[there] = whole(links) or 0
            kind = self._kind(origin, label, ref, there)
            if unwanted and not self._is_wanted(kind, *held(first_day, last_day)):
                continue
            weight = link_weight(kind, here + self._hub(there))
            weights[there] = min(weight, weights.get(there, weight))
            if among_people and origin == "membership":
                seats.setdefault(there, []).append(held(first_day, last_day))
        return [Around(there, weight, tuple(seats.get(there, ()))) for there, weight in weights.items()]

    def _answers(self, ref: str) -> list[Answer]:
        """The rows of an entity's links; of a very large hub only those that say most."""
        if self._links.get(ref, 0) <= _MOST_LINKS:
            answers = self._asking.all(_AROUND, (ref,))
        else:
            answers = []
            for origin in ORIGINS:
                most = _MOST_LINKS - len(answers)
                answers += self._asking.all(f"{_AROUND} AND link.origin = ? LIMIT ?", (ref, origin, most))
        self.rows += len(answers)
        return answers

    def _link(self, answer: Answer) -> Link:
        """One row of the table."""
        key, here, there, label, origin, origin_key, first_day, last_day = answer
        kind = self._kind(origin, label, here, there)
        first, last = held(first_day, last_day)
        return Link(
            link_weight(kind, 0), not first, first, key, last, here, there, label, origin, origin_key, kind
        )

    def _kind(self, origin: str, label: str, here: str, there: str) -> str:
        """The kind of a link."""
        of_party = origin == "membership" and (here in self._parties or there in self._parties)
        return kind_of(origin, self._families.get(label, ""), of_party=of_party)

    def _hub(self, ref: str) -> int:
        """What an entity weighs as a step between; the ends are none."""
        return 0 if ref in self._ends else hub_weight(self._links.get(ref, 0))

    def _may_be_step(self, ref: str) -> bool:
        """Whether a chain may go over an entity."""
        if ref in self._ends:
            return True
        return ref.partition("/")[0] in self._kinds

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


def _families(asking: Asking) -> dict[str, str]:
    """The families of relations by either of their labels."""
    families: dict[str, str] = {}
    for one, other, family in asking.all("SELECT id, inverse, family FROM relation_type"):
        families.setdefault(line(one), line(family))
        families.setdefault(line(other), line(family))
    return families


def held(first_day: object, last_day: object) -> tuple[int, int]:
    """Tell from when to when a link is known to have held.

    Args:
        first_day: Its earliest day, as a Julian day number, or None.
        last_day: Its latest, or None.

    Returns:
        Both days; of a link with one end known, that and a year from it; zeros for none.
    """
    first, last = whole(first_day), whole(last_day)
    if first is None and last is None:
        return 0, 0
    first = first if first is not None else (last or 0) - OPEN_DAYS
    return first, last if last is not None else first + OPEN_DAYS


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
