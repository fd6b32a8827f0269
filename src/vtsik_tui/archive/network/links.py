"""Links: all that hang on one entity, read by index and kept for the next question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import line, whole
from vtsik_tui.archive.network.weights import hub_weight, kind_of
from vtsik_tui.archive.records import KINDS

#: Of what has more links, so many are read, the strongest kinds first.
_MOST_LINKS = 4_000
#: So many are kept in mind from one question to the next.
_MOST_KEPT = 60_000
#: Tables from which links come, those that say most first.
ORIGINS = (
    "relation", "membership", "body", "event_person", "document_person", "event_document",
    "document_issuer", "event_body", "composition", "prose", "person", "body_seat", "event_place",
)  # fmt: skip
#: Who is known to have begun, and not to have ended, is taken to have gone on for so many days.
OPEN_DAYS = 365


def _numbered(column: str, words: Iterable[str]) -> str:
    """A word as its number, for a number is read in a fraction of the time that a text takes."""
    cases = " ".join(f"WHEN '{word}' THEN {number}" for number, word in enumerate(words))
    return f"CASE {column} {cases} END"


#: The label only where it tells the kind.
_AROUND = (
    f"SELECT entity.key, {_numbered('entity.kind', KINDS)}, {_numbered('link.origin', ORIGINS)},"
    " CASE link.origin WHEN 'relation' THEN link.label END, link.first_day, link.last_day, entity.weight"
    " FROM link CROSS JOIN entity ON entity.ref = link.to_ref WHERE link.from_ref = ?"
)
_PARTIES = "SELECT entity.key, entity.ref FROM party JOIN entity ON entity.ref = 'body/' || party.body"
_ENTITY = "SELECT ref, weight FROM entity WHERE key = ?"


class Hanging(NamedTuple):
    """A link as it hangs on an entity, for whatever question."""

    key: int
    """Of the entity it leads to."""
    entity: str
    """The kind of that."""
    kind: str
    """Its own, of `weights.LINK_KINDS`."""
    hub: int
    """What the entity it leads to weighs as a step between."""
    first: int
    """The first day on which it is known to have held, as a Julian day number; 0 if not known."""
    last: int
    """The last such day; 0 if not known."""
    seat: bool
    """Whether it is a post or a seat."""


class Links:
    """The links of a database, as far as they were read."""

    def __init__(self, asking: Asking) -> None:
        """Read from a database."""
        self.asking = asking
        """The database."""
        self.families = _families(asking)
        """The families of relations by either of their labels."""
        answers = asking.all(_PARTIES)
        self.parties = {line(ref) for _, ref in answers}
        """Refs of the bodies that are parties."""
        self._party_keys = {key for key, _ in answers}
        self._entities: dict[int, tuple[str, int]] = {}
        self._of: dict[int, list[Hanging]] = {}
        self._kept = 0

    def entity(self, key: int) -> tuple[str, int]:
        """Read the ref of an entity, and how much hangs on it.

        Args:
            key: Of the entity.

        Returns:
            Both.
        """
        if key not in self._entities:
            ref, weight = self.asking.all(_ENTITY, (key,))[0]
            self._entities[key] = line(ref), whole(weight) or 0
        return self._entities[key]

    def key(self, ref: str) -> int:
        """Find the key of an entity.

        Args:
            ref: Of an entity that there is.

        Returns:
            Its key in the table of entities.
        """
        return whole(self.asking.value("SELECT key FROM entity WHERE ref = ?", (ref,))) or 0

    def of(self, key: int) -> list[Hanging]:
        """Read the links of an entity; of a very large hub only those that say most.

        Args:
            key: Of the entity.

        Returns:
            The links.
        """
        found = self._of.get(key)
        if found is None:
            answers = self._answers(*self.entity(key))
            found = [one for answer in answers if (one := self._hanging(key, answer)) is not None]
            self._kept += len(found)
            if self._kept > _MOST_KEPT:
                self._of.clear()
                self._kept = len(found)
            self._of[key] = found
        return found

    def _answers(self, ref: str, count: int) -> list[Answer]:
        """The rows of an entity's links."""
        if count <= _MOST_LINKS:
            return self.asking.all(_AROUND, (ref,))
        answers: list[Answer] = []
        for origin in ORIGINS:
            most = _MOST_LINKS - len(answers)
            answers += self.asking.all(f"{_AROUND} AND link.origin = ? LIMIT ?", (ref, origin, most))
        return answers

    def _hanging(self, here: int, answer: Answer) -> Hanging | None:
        """One row; None if it leads back, or to what is no kind of entity."""
        key, entity, origin, label, first_day, last_day, links = answer
        if key == here or entity is None:
            return None
        table = "prose" if origin is None else ORIGINS[origin]
        of_party = table == "membership" and (here in self._party_keys or key in self._party_keys)
        kind = kind_of(table, self.families.get(label, "") if label else "", of_party=of_party)
        hub = hub_weight(links if isinstance(links, int) else 0)
        return Hanging(key, KINDS[entity], kind, hub, *held(first_day, last_day), table == "membership")


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
