"""What every timeline stands before: the convocations, their chairmen, the heads of government."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.day.facts import BodyFact, Fact
from vtsik_tui.archive.day.standing import Standing
from vtsik_tui.archive.timeline.records import Bar, Lane, Lanes
from vtsik_tui.archive.timeline.stretches import of_spell

#: Ranks of roles: who heads a body, or acts for its head.
_HEADS = 1


def convocations(known: Standing) -> Lanes:
    """Find the convocations of the body at the centre.

    Args:
        known: Everything that lasts.

    Returns:
        A lane for each, as they were elected.
    """
    lanes = [Lane(one.row, (_bar(one.fact),)) for one in known.convocations if one.fact]
    return Lanes(tuple(lanes))


def chairmen(known: Standing) -> Lanes:
    """Find who headed the body at the centre.

    Args:
        known: Everything that lasts.

    Returns:
        A lane for each person, as they came.
    """
    centre = (known.centre,) if known.centre else ()
    return _heads(known, (*centre, *known.convocations))


def governments(known: Standing) -> Lanes:
    """Find who headed the governments.

    Args:
        known: Everything that lasts.

    Returns:
        A lane for each person, as they came.
    """
    return _heads(known, known.governments)


def _heads(known: Standing, bodies: Iterable[BodyFact]) -> Lanes:
    """A lane for each person that headed any of some bodies."""
    facts = [fact for body in bodies for fact in known.posts.get(body.id, ()) if fact.rank <= _HEADS]
    facts.sort(key=lambda fact: (fact.spell.first, fact.spell.last))
    found: dict[str, Lane] = {}
    for fact in facts:
        lane = found.get(fact.row.ref, Lane(fact.row, ()))
        found[fact.row.ref] = Lane(lane.row, (*lane.bars, _bar(fact)))
    return Lanes(tuple(found.values()))


def _bar(fact: Fact) -> Bar:
    """The bar of a fact; of a post with the role."""
    words = fact.post or (fact.role if fact.body else "")
    stretch = of_spell(fact.spell, certain=not fact.confidence)
    return Bar(fact.row.ref, stretch, fact.dates, words)
