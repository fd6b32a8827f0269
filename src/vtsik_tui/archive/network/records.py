"""The values in which the network answers."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates, Row
from vtsik_tui.archive.whole.records import Cited


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which links and steps a chain may be made of; without anything, of all."""

    without: frozenset[str] = frozenset()
    """Kinds of entity (`records.KINDS`) that may be no step between, and kinds
    of link (`weights.LINK_KINDS`) that may be no link."""
    among: str = ""
    """``people``: every step between is a person, or a body in which the two
    beside it were at the same time; ``bodies``: every step between is a body."""
    first: int | None = None
    """Julian day number: no link that ended before."""
    last: int | None = None
    """Julian day number: no link that began after."""
    undated: bool = False
    """Whether links of no known date count in such a period."""
    steps: int = 6
    """At most so many links in a chain."""
    most: int = 5
    """At most so many chains."""


@dataclass(frozen=True, slots=True)
class Step:
    """One entity of a chain, and how it hangs on the one before."""

    ref: str
    title: str
    kind: str
    link: str = ""
    """How it hangs on the one before, in words that stand between the two
    names: ``sibling of``, ``had as leader``; empty for the first."""
    dates: Dates = NO_DATES
    """Of the link."""
    sources: tuple[Cited, ...] = ()
    """What the link rests on: its own sources, or those of the record in which it stands."""
    others: int = 0
    """So many more links there are between the two."""
    row: Row | None = None
    """The entity in one line."""
    key: int = 0
    """Of the link in the table of links; 0 for the first."""
    hangs: str = ""
    """The kind of the link, of `weights.LINK_KINDS`; empty for the first."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A way from one entity to another, from link to link."""

    steps: tuple[Step, ...]
    weight: int
    """The less, the closer the two are: see `weights`."""


@dataclass(frozen=True, slots=True)
class Connected:
    """How two entities are connected."""

    chains: tuple[Chain, ...] = ()
    """The closest first."""
    complete: bool = True
    """False if none was found among very many links that were looked at, though there may be one."""


@dataclass(frozen=True, slots=True)
class Near:
    """Which links of an entity to read, and how many of each type."""

    kinds: frozenset[str] = frozenset()
    """Kinds of entity (`records.KINDS`) to which they lead; all if empty."""
    first: int | None = None
    """Julian day number: no link that ended before."""
    last: int | None = None
    """Julian day number: no link that began after."""
    undated: bool = False
    """Whether links of no known date count in such a period."""
    origin: str = ""
    """With `label`, the one type to read, as `Group` names it; all if empty."""
    label: str = ""
    offset: int = 0
    """So many of each type are passed over."""
    limit: int = 20
    """So many of each type are read; 0 to count only."""
    counted: int = 10_000
    """So many of each type are counted; of more it is said that there are more."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One link of an entity to another."""

    row: Row
    """The other: ask for its own neighbourhood to look a level deeper."""
    dates: Dates
    """Of the link."""
    sources: tuple[Cited, ...]
    """What the link rests on."""
    key: int
    """Of the link in the table of links."""


@dataclass(frozen=True, slots=True)
class Group:
    """The links of one type that an entity has."""

    link: str
    """How the others hang on it, in words that stand before their names: ``had as member``."""
    origin: str
    """The table from which these links come, or ``prose``."""
    label: str
    """Their word in the table of links: ``member``."""
    count: int
    """How many there are of those asked for, among the first `Near.counted`."""
    more: bool
    """Whether there are others after those, which were not counted."""
    neighbours: tuple[Neighbour, ...]
    """By date, the undated last."""
