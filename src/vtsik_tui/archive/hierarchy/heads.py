"""Heads: who was at the head of a body, on a day or ever."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.facts import BodyFact, Fact
from vtsik_tui.archive.day.posts import posts
from vtsik_tui.archive.hierarchy.records import Growth, Head

#: Ranks of the role: who heads a body, and who acts as its head.
_HEAD, _ACTING = 0, 1

Heads = tuple[tuple[Head, ...], int]
"""Those that are named, and how many more there were."""


def heads_of(asking: Asking, bodies: Iterable[BodyFact], growth: Growth) -> Mapping[str, Heads]:
    """Find who headed bodies.

    Args:
        asking: The database.
        bodies: The bodies.
        growth: On which day, and how many of them are named if on none.

    Returns:
        By ref of the body those who headed it, as they came.
    """
    listed = list(bodies)
    held = posts(asking, listed, _ACTING, [body.id for body in listed])
    told = _on_day if growth.on is not None else _ever
    return {body.row.ref: told(held.get(body.id, []), growth) for body in listed}


def _on_day(facts: Iterable[Fact], growth: Growth) -> Heads:
    """Who headed a body on the day, those acting too; of two posts of one person the surer."""
    found: dict[str, Head] = {}
    for fact in sorted(facts, key=lambda one: one.spell.first):
        line = fact.on(growth.on or 0) if fact.rank <= _ACTING else None
        if line is not None and (line.ref not in found or (line.certain and found[line.ref].doubt)):
            found[line.ref] = Head(line.row, line.role, line.dates, line.doubt)
    return tuple(found.values()), 0


def _ever(facts: Iterable[Fact], growth: Growth) -> Heads:
    """Who ever headed a body, each once, and with which doubt it is on record."""
    found: dict[str, Head] = {}
    for fact in sorted(facts, key=lambda one: (one.dates.first is None, one.spell.first)):
        if fact.rank == _HEAD:
            found.setdefault(fact.row.ref, Head(fact.row, fact.role, fact.dates, fact.confidence))
    named = tuple(found.values())
    return named[: growth.heads], max(len(named) - growth.heads, 0)
