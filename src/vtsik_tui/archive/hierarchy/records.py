"""The values in which the hierarchy answers."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates, Row


@dataclass(frozen=True, slots=True)
class Growth:
    """How far a tree is to be grown."""

    on: int | None = None
    """The Julian day number of the day as of which it is; None for all time."""
    opened: frozenset[str] | None = None
    """Refs of the bodies of which is shown what stands under them; None for the one at the top only."""
    everything: bool = False
    """Whether all are, but for those that `closed` names."""
    closed: frozenset[str] = frozenset()
    depth: int = 32
    """So many levels under the one at the top are in the tree."""
    most: int = 600
    """At most so many bodies are in the tree."""
    heads: int = 3
    """Over all time, so many of the heads of a body are named."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One relation of a body to one above it."""

    below: str
    """How it reads of the lower body: ``elected by it``."""
    above: str
    """How it reads of the upper one: ``elected it``."""
    dates: Dates = NO_DATES
    at: Row | None = None
    """The event at which it came about."""
    doubt: str = ""
    """Why it is not certain, on the day asked for or at all; empty if it is."""


@dataclass(frozen=True, slots=True)
class Head:
    """Somebody who headed a body."""

    row: Row
    role: str
    dates: Dates
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Branch:
    """A body in the tree."""

    row: Row
    ties: tuple[Tie, ...] = ()
    """To the body that it stands under, or above, in this tree; none for the one at the top."""
    doubt: str = ""
    """Why it is not certain that it was in being on the day."""
    heads: tuple[Head, ...] = ()
    """On the day, or the first of all."""
    more_heads: int = 0
    branches: bool = False
    """Whether anything stands under it, or above it where the tree grows upwards."""
    opened: bool = False
    """Whether that is shown."""
    seen: bool = False
    """Whether it stands further up in the same tree, and what is under it is told there."""
    later: bool = False
    """Whether it stands further down, under the body whose part it is, and is told there."""
    under: tuple[Branch, ...] = ()
    hidden: int = 0
    """So many more stand under it, for which there was no room."""


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """What stands above and under a body, or everything that stands under nothing."""

    root: Branch | None
    """The body, and what stands under it; None if all were asked for."""
    above: tuple[Branch, ...] = ()
    """What the body stands under; under each of those, what that stands under."""
    roots: tuple[Branch, ...] = ()
    """If all were asked for: the bodies above others that stand under none."""
    lone: int = 0
    """Beside them, so many that stand neither under nor above any."""
    undated: int = 0
    """On a day: so many that were left out because it is not on record when they were founded."""
    absent: bool = False
    """On a day: whether the body itself was not in being, for all that is known."""
