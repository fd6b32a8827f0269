"""The state of things: every line of the picture that lasts, on one day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from vtsik_tui.archive.day.facts import BodyFact, Fact
from vtsik_tui.archive.day.posts import INNER
from vtsik_tui.archive.day.records import Line, Office
from vtsik_tui.archive.day.spells import NO_DATES
from vtsik_tui.archive.day.standing import Standing

Lines = tuple[Line, ...]

#: So many states are remembered: one picture is asked for several times, with the days around its changes.
_REMEMBERED = 16

#: Ranks of roles: who heads a body or acts for its head, deputies, secretaries.
_HEADS, _DEPUTIES, _SECRETARIES = (0, 1), (2, 2), (3, 3)
#: The inner circle and, in a presidium, its plain members; and its candidates.
_INNER, _CANDIDATES = (INNER, 5), (6, 6)


@dataclass(frozen=True, slots=True)
class State:
    """The parts of a `Day` that last longer than one."""

    centre: Lines
    convocations: Lines
    chairman: Lines
    deputies: Lines
    secretaries: Lines
    presidium: Lines
    candidates: Lines
    seats: Lines
    governments: Lines
    heads: Lines
    government_deputies: Lines
    offices: tuple[Office, ...]
    ministers: Lines
    bodies: Lines
    sittings: Lines

    def parts(self) -> dict[str, Lines]:
        """The lines of each part by its name; of the offices ``offices`` and ``commissars``."""
        found = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "offices"}
        found["offices"] = tuple(office.line for office in self.offices)
        found["commissars"] = tuple(head for office in self.offices for head in office.heads)
        return found

    def picture(self, ref: str = "") -> frozenset[tuple[str, ...]]:
        """What can be seen of it, to be compared with another day.

        Args:
            ref: Only the lines about this entity, or of posts in it; all if empty.

        Returns:
            A mark for each line, which is another if it is certain no more.
        """
        return frozenset(
            # A place is one and the same, whichever body is known to have sat there.
            (part, line.ref, "", "", line.doubt)
            if part == "seats"
            else (part, line.ref, line.body.ref if line.body else "", line.post or line.role, line.doubt)
            for part, lines in self.parts().items()
            for line in lines
            if not ref or ref == line.ref or (line.body is not None and ref == line.body.ref)
        )


def state_on(known: Standing, day: int) -> State:
    """Tell how things stood on a day.

    Args:
        known: Everything there is to know.
        day: A Julian day number.

    Returns:
        Every line that holds that day, certainly or perhaps.
    """
    state = known.recent.get(day)
    if not isinstance(state, State):
        if len(known.recent) >= _REMEMBERED:
            known.recent.clear()
        state = known.recent[day] = _state(known, day)
    return state


def _state(known: Standing, day: int) -> State:
    """Put the state of a day together."""
    convocations = _in_being(known.convocations, day)
    governments = _in_being(known.governments, day)
    committee = [*([known.centre] if known.centre else []), *(body for body, _ in convocations)]
    inner = [*committee[1:], *known.presidia]
    ruling = [body for body, _ in governments]
    return State(
        centre=_lines([known.centre.fact] if known.centre and known.centre.fact else [], day),
        convocations=tuple(line for _, line in convocations),
        chairman=_held(known, committee, _HEADS, day),
        deputies=_held(known, committee, _DEPUTIES, day),
        secretaries=_held(known, committee, _SECRETARIES, day),
        presidium=_held(known, inner, _INNER, day),
        candidates=_held(known, inner, _CANDIDATES, day),
        seats=_seats(known, committee, day),
        governments=tuple(line for _, line in governments),
        heads=_held(known, ruling, _HEADS, day),
        government_deputies=_held(known, ruling, _DEPUTIES, day),
        offices=_offices(known, ruling, day),
        ministers=_held(known, ruling, (INNER, INNER), day),
        bodies=tuple(_tree(known, day)),
        sittings=_lines(known.sittings, day),
    )


def _in_being(bodies: Iterable[BodyFact], day: int) -> list[tuple[BodyFact, Line]]:
    """Those bodies that were in being, each with its line."""
    found = ((body, body.fact.on(day) if body.fact else None) for body in bodies)
    return [(body, line) for body, line in found if line is not None]


def _lines(facts: Iterable[Fact], day: int) -> Lines:
    """The lines of those facts that hold."""
    return tuple(line for fact in facts if (line := fact.on(day)) is not None)


def _held(known: Standing, bodies: Iterable[BodyFact], ranks: tuple[int, int], day: int) -> Lines:
    """Who held posts of some ranks in some bodies, as they came; each person of a body once."""
    first, last = ranks
    facts = [
        fact
        for body in bodies
        for fact in known.posts.get(body.id, ())
        if first <= fact.rank <= last and fact.spell.holds(day)
    ]
    facts.sort(key=lambda fact: fact.spell.first)
    return _surest(_lines(facts, day))


def _surest(lines: Lines) -> Lines:
    """Of several lines of one entity those that are certain, or else the first."""
    found: dict[str, Line] = {}
    for line in lines:
        other = found.get(line.ref)
        if other is None or (line.certain and not other.certain):
            found[line.ref] = line
    return tuple(found.values())


def _seats(known: Standing, committee: Iterable[BodyFact], day: int) -> Lines:
    """Where it sat: what is certain first, then what is dated, then what is told of the convocation."""
    facts = [fact for body in reversed(list(committee)) for fact in known.places.get(body.id, ())]
    lines = _surest(_lines(facts, day))
    if any(line.certain for line in lines):  # a place without dates is told where no better is known
        lines = tuple(line for line in lines if line.doubt != NO_DATES)
    return tuple(sorted(lines, key=lambda line: (not line.certain, not line.claim)))


def _offices(known: Standing, ruling: Iterable[BodyFact], day: int) -> tuple[Office, ...]:
    """The commissariats, and any that had a head though it is not known when it was founded."""
    ids = {body.id for body in ruling}
    found = []
    for body in known.commissariats:
        if body.parent not in ids:
            continue
        line = body.fact.on(day) if body.fact else None
        heads = _held(known, [body], _HEADS, day)
        if line is None and heads:
            line = Line(body.row, body.row.dates, certain=False, doubt=NO_DATES, role=body.kind)
        if line is not None:
            found.append(Office(line, heads))
    return tuple(found)


def _tree(known: Standing, day: int) -> Iterable[Line]:
    """What stood under the centre, each line followed by what stood under that."""
    shown = [0] * (max((depth for depth, _ in known.tree), default=0) + 2)  # above each depth
    for depth, body in known.tree:
        line = body.fact.on(day, shown[depth]) if body.fact and body.fact.spell.holds(day) else None
        shown[depth + 1] = shown[depth] + (line is not None)
        if line is not None:
            yield line
