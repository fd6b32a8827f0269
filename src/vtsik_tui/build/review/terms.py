"""Seats, posts and events that fall outside the time in which their body existed."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.certainty import certainly_before
from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule

_OUTSIDE_TERM = Rule("outside-term", "error", "mend the dates, or name another convocation")
_OUTSIDE_BODY = Rule(
    "outside-body", "warning", "mend the dates of the one or the other, or name another body"
)

#: Events that make a body, or wind it up, lie before its beginning or after its end.
_MAKING = frozenset({"foundation", "dissolution", "election"})

#: Kinds of body in which somebody could be before it sat: elected to an assembly, of a party before its name.
_SEATS_BEFORE = frozenset({"assembly", "party"})


def term_problems(overview: Overview) -> Iterator[Problem]:
    """Find what is said of a body before its founding or after its end.

    Args:
        overview: The facts.

    Yields:
        An error for a seat outside the term of its convocation, a warning for
        any other post and for any event of a body outside its time.
    """
    for person in overview.people.values():
        for number, held in enumerate(person.membership):
            body = overview.bodies[held.body]
            rule = _OUTSIDE_TERM if body.kind == "convocation" else _OUTSIDE_BODY
            for name in ("end",) if body.kind in _SEATS_BEFORE else ("start", "end"):
                if message := _outside(getattr(held, name), body):
                    field = field_name(("membership", number, name))
                    yield overview.problem(rule, person.ref, field, message)
    for event in overview.facts.of(Event):
        if event.kind in _MAKING:
            continue
        for number, own in enumerate(event.bodies):
            if message := _outside(event.date, overview.bodies[own]):
                yield overview.problem(_OUTSIDE_BODY, event.ref, field_name(("bodies", number)), message)


def _outside(when: str, body: Body) -> str:
    """Say how a date lies outside the time of a body; nothing if it need not."""
    if certainly_before(when, body.founded):
        return f'"{when}" is before {body.id} began, "{body.founded}"'
    if certainly_before(body.dissolved, when):
        return f'"{when}" is after {body.id} ended, "{body.dissolved}"'
    return ""
