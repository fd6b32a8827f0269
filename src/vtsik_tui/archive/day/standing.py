"""What there is to know for every day: read once, then every day is a matter of comparing numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.bodies import bodies_under, centre_of, governments_before
from vtsik_tui.archive.day.facts import BodyFact, Fact
from vtsik_tui.archive.day.places import places
from vtsik_tui.archive.day.posts import INNER, posts
from vtsik_tui.archive.day.records import Change, PartySeats
from vtsik_tui.archive.day.sittings import electors, sittings
from vtsik_tui.archive.day.spells import NEVER
from vtsik_tui.archive.day.strength import parties, sizes
from vtsik_tui.dates.days import JDN_OF_ORDINAL_ZERO

#: In a presidium plain members belong to it too.
_MEMBER = 5


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """Every fact of the picture, with the days for which it holds."""

    centre: BodyFact | None
    convocations: tuple[BodyFact, ...]
    """Terms of the body at the centre, as they were elected."""
    presidia: tuple[BodyFact, ...]
    governments: tuple[BodyFact, ...]
    """Those that preceded the ones under the centre, then those."""
    commissariats: tuple[BodyFact, ...]
    """By name."""
    tree: tuple[tuple[int, BodyFact], ...]
    """All that stands under the centre, each body followed by what stands under it, and how deep it does:
    0 is directly below."""
    posts: Mapping[str, list[Fact]]
    """By id of the body."""
    places: Mapping[str, list[Fact]]
    """By id of the body."""
    sizes: Mapping[str, int]
    parties: Mapping[str, tuple[PartySeats, ...]]
    sittings: tuple[Fact, ...]
    changes: tuple[int, ...]
    """Every day on which anything may change."""
    changes_of: Mapping[str, frozenset[int]]
    """The same by ref of what the change is of, the body and the holder of a post both."""
    turns: frozenset[int]
    """The days on which convocations, governments or seats change, and with them which lines are shown."""
    turned: dict[int, bool] = field(default_factory=dict, compare=False)
    """Of those days of `changes` that were looked at, whether anything did change: remembered, for a reader
    who goes from day to day asks for the same ones again and again."""
    told: dict[int, Change] = field(default_factory=dict, compare=False)
    """The changes that were last asked for, by their days."""
    recent: dict[int, object] = field(default_factory=dict, compare=False)
    """The states that `state.state_on` was last asked for."""

    def days(self, ref: str) -> tuple[int, ...]:
        """Every day on which a line about an entity may change.

        Args:
            ref: ``kind/id``; empty for the whole picture.

        Returns:
            The days in order.
        """
        if not ref:
            return self.changes
        return tuple(sorted(self.changes_of.get(ref, frozenset()) | self.turns))

    def days_after(self, day: int, ref: str) -> Iterable[int]:
        """Those of `days` that come after a day, the next first."""
        days = self.days(ref)
        return days[bisect_right(days, day) :]

    def days_before(self, day: int, ref: str) -> Iterable[int]:
        """Those of `days` that come before a day, the nearest first."""
        days = self.days(ref)
        return reversed(days[: bisect_left(days, day)])


def standing(asking: Asking) -> Standing:
    """Read every fact of the picture.

    Args:
        asking: The database.

    Returns:
        All of them; nothing but empty parts if the database has no body at the centre.
    """
    centre = centre_of(asking)
    if centre is None:
        return Standing(None, (), (), (), (), (), {}, {}, {}, {}, (), (), {}, frozenset())
    under = bodies_under(asking, centre)
    own = [body for body in under if body.parent == centre.id]
    convocations = _in_time(body for body in own if body.kind == "convocation")
    presidia = tuple(body for body in own if body.kind == "presidium")
    governments = _in_time(body for body in own if body.kind == "government")
    governments = (*_in_time(governments_before(asking, governments)), *governments)
    ids = {body.id for body in governments}
    offices = [body for body in under if body.kind == "commissariat" and body.parent in ids]
    offices.sort(key=lambda body: (body.row.title.casefold(), body.id))
    held = posts(asking, [centre, *convocations, *governments], INNER, [one.id for one in convocations])
    held |= posts(asking, presidia, _MEMBER)
    held |= posts(asking, offices, 1)
    met = places(asking, [centre, *convocations])
    refs = [body.row.ref for body in convocations]
    circle = [centre.id, *(body.id for body in (*convocations, *presidia)), *electors(asking, centre)]
    sat = sittings(asking, circle, convocations)
    everything = [body.fact for body in (centre, *under, *governments) if body.fact]
    everything += [fact for some in (*held.values(), *met.values()) for fact in some]
    changes = _changes([*everything, *sat])
    turning = [body.fact for body in (*convocations, *governments) if body.fact]
    turning += [fact for some in met.values() for fact in some]
    return Standing(
        centre,
        convocations,
        presidia,
        governments,
        tuple(offices),
        tuple(_tree(under, centre.id)),
        held,
        met,
        sizes(asking, refs),
        parties(asking, refs),
        sat,
        tuple(sorted({day for days in changes.values() for day in days})),
        changes,
        frozenset(day for fact in turning for day in _within_time(fact)),
    )


def _in_time(bodies: Iterable[BodyFact]) -> tuple[BodyFact, ...]:
    """Those bodies whose founding is known, as they were founded."""
    known = [(body.fact.spell.first, body.id, body) for body in bodies if body.fact]
    return tuple(body for _, _, body in sorted(known, key=lambda one: one[:2]))


def _tree(bodies: Iterable[BodyFact], centre: str) -> Iterable[tuple[int, BodyFact]]:
    """All bodies as a tree, each followed by what stands under it."""
    under: dict[str, list[BodyFact]] = {}
    for body in bodies:
        under.setdefault(body.parent, []).append(body)
    waiting = [(0, body) for body in reversed(under.get(centre, ()))]
    while waiting:
        depth, body = waiting.pop()
        yield depth, body
        waiting += [(depth + 1, one) for one in reversed(under.get(body.id, ()))]


def _changes(facts: Iterable[Fact]) -> dict[str, frozenset[int]]:
    """By ref the days on which something of it may change.

    Of two posts of one person the surer is shown, so that a change of either may be seen at the other.
    """
    listed = list(facts)
    where: dict[str, set[str]] = {}
    for fact in listed:
        where.setdefault(fact.row.ref, {fact.row.ref}).update([fact.body.ref] if fact.body else [])
    found: dict[str, set[int]] = {}
    for fact in listed:
        days = _within_time(fact)
        for ref in where[fact.row.ref]:
            found.setdefault(ref, set()).update(days)
    return {ref: frozenset(days) for ref, days in found.items()}


def _within_time(fact: Fact) -> list[int]:
    """The days on which a fact changes, but for those that no calendar has."""
    return [day for day in fact.spell.changes() if JDN_OF_ORDINAL_ZERO < day <= NEVER]
