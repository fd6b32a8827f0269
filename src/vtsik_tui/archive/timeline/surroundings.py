"""An entity on the line of time: what it was, who held office in it, what it took part in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.posts import INNER
from vtsik_tui.archive.day.spells import NEVER
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from
from vtsik_tui.archive.records import Row
from vtsik_tui.archive.timeline.bars import (
    POST_COLUMNS,
    POST_SOURCE,
    existence,
    life,
    post_bar,
    posts_of,
)
from vtsik_tui.archive.timeline.moments import of_entity
from vtsik_tui.archive.timeline.records import Bar, Happening, Lane, Lanes, Surroundings

#: More lanes than this nobody reads; the rest is counted.
_MOST_LANES = 200

_HOLDERS = (
    f"SELECT {COLUMNS}, {POST_COLUMNS}, '' {POST_SOURCE.format(other='person')}"
    " WHERE membership.body = ? AND membership.rank <= ?"
    " ORDER BY membership.rank, membership.first_day IS NULL, membership.first_day, membership.key LIMIT ?"
)
# What a government's commissars held, they held in its commissariats.
_COMMISSARS = (
    f"SELECT {COLUMNS}, {POST_COLUMNS}, body.name {POST_SOURCE.format(other='person')}"
    " WHERE body.parent = ? AND body.kind = 'commissariat' AND membership.rank <= 1"
    " ORDER BY body.name, membership.first_day IS NULL, membership.first_day, membership.key LIMIT ?"
)
_ANY_RANK = 99
_SUCCESSION = (
    "JOIN relation ON (relation.from_ref = :ref AND relation.to_ref = body.ref"
    " OR relation.to_ref = :ref AND relation.from_ref = body.ref)"
    " JOIN relation_type ON relation_type.id = relation.type AND relation_type.family = 'succession'"
    " ORDER BY body.founded_first IS NULL, body.founded_first, body.id"
)
#: How the other stands to the body that is told of.
_HOW = "CASE relation.from_ref WHEN :ref THEN relation.type ELSE relation_type.inverse END"
_SEATED = (
    "JOIN body_seat ON body_seat.body = body.id WHERE body_seat.place = ?"
    " ORDER BY body.founded_first IS NULL, body.founded_first, body.id"
)


def surroundings(asking: Asking, ref: str) -> Surroundings | None:
    """Tell of an entity on the line of time.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.

    Returns:
        What is known; None if there is no such entity.
    """
    row = entities.row(asking, ref)
    if row is None:
        return None
    kinds: dict[str, Callable[[Asking, Row], Surroundings]] = {
        "person": _person,
        "body": _body,
        "place": _place,
        "event": _dated,
        "document": _dated,
    }
    return kinds[row.kind](asking, row) if row.kind in kinds else Surroundings(row)


def lane_of(asking: Asking, ref: str) -> Lane | None:
    """Tell of an entity in one lane: a life with the posts over it, or from when to when it was.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.

    Returns:
        The lane, without bars if nothing is dated; None if there is no such entity.
    """
    found = surroundings(asking, ref)
    if found is None:
        return None
    own = found.own.lanes
    if found.row.kind != "person":
        own = tuple(lane for lane in own if lane.row.ref == found.row.ref)
    # Every bar is of this entity here, wherever its post was held.
    return Lane(found.row, tuple(replace(bar, ref=found.row.ref) for lane in own for bar in lane.bars))


def _person(asking: Asking, row: Row) -> Surroundings:
    """A life, every post, and the events that somebody took part in."""
    lived = life(asking, row.ref)
    own = [lived] if lived else []
    held = posts_of(asking, row.ref, _MOST_LANES)
    events = _part_in(asking, "person", row)
    first, last = _extent(held, events)
    if first is None or last is None:
        first, last = _extent(own, ())
    return Surroundings(row, _lanes([*own, *held]), happenings=events, first=first, last=last)


def _body(asking: Asking, row: Row) -> Surroundings:
    """From when to when it existed, what came before and after, who held offices, what happened."""
    own = existence(asking, "WHERE body.ref = ?", (row.ref,))
    around = {lane.row.ref: lane for lane in existence(asking, _SUCCESSION, {"ref": row.ref}, _HOW)}
    people = _holders(asking, row.ref.partition("/")[2])
    events = _part_in(asking, "body", row)
    first, last = _extent([*own, *people.lanes], events)
    return Surroundings(row, _lanes([*own, *around.values()]), people, events, first, last)


def _place(asking: Asking, row: Row) -> Surroundings:
    """The bodies that sat there, and what happened there."""
    seated = existence(asking, _SEATED, (row.ref.partition("/")[2],), "'sat here, dates not recorded'")
    # Of a seat only the body's own time is known: it was there at some time within it.
    unsure = [Lane(lane.row, tuple(_never_sure(bar) for bar in lane.bars)) for lane in seated]
    events = _part_in(asking, "place", row)
    first, last = _extent((), events) if events else _extent(unsure, ())
    return Surroundings(row, _lanes(unsure), happenings=events, first=first, last=last)


def _dated(asking: Asking, row: Row) -> Surroundings:
    """An event or a document by its days."""
    found = of_entity(asking, row.kind, f"{row.kind}.ref = ?", (row.ref,))
    if not found:
        return Surroundings(row)
    held = found[0].stretch
    first = found[0].day
    last = held.last if held.last is not None else first
    own = Lanes((Lane(row, (Bar(row.ref, held, row.dates, row.brief),)),))
    return Surroundings(row, own, first=first, last=last, focus=(first, last))


def _part_in(asking: Asking, kind: str, row: Row) -> tuple[Happening, ...]:
    """The events of a person, a body or a place."""
    which = f"event.id IN (SELECT event FROM event_{kind} WHERE {kind} = ?)"
    return tuple(of_entity(asking, "event", which, (row.ref.partition("/")[2],)))


def _holders(asking: Asking, own: str) -> Lanes:
    """Who held offices in a body, one lane for each; all who were in it if it had no offices."""
    answers = asking.all(_HOLDERS, (own, INNER, _MOST_LANES))
    answers += asking.all(_COMMISSARS, (own, _MOST_LANES))
    if not answers:
        answers = asking.all(_HOLDERS, (own, _ANY_RANK, _MOST_LANES))
    found: dict[str, Lane] = {}
    for answer in answers:
        row = row_from(answer)
        bars = post_bar(answer, more=line(answer[WIDTH + 18]))
        found[row.ref] = Lane(row, (*(found[row.ref].bars if row.ref in found else ()), *bars))
    return _lanes(found.values())


def _lanes(lanes: Iterable[Lane]) -> Lanes:
    """The lanes that have bars; the others are counted."""
    listed = list(lanes)
    dated = [lane for lane in listed if lane.bars]
    shown = dated[:_MOST_LANES]
    return Lanes(tuple(shown), len(listed) - len(dated), len(dated) - len(shown))


def _extent(lanes: Iterable[Lane], events: Iterable[Happening]) -> tuple[int | None, int | None]:
    """The first and the last day that is known of bars and events."""
    stretches = [bar.stretch for lane in lanes for bar in lane.bars] + [one.stretch for one in events]
    days = [day for one in stretches for day in (one.first, one.last) if day is not None]
    return (min(days), max(days)) if days else (None, None)


def _never_sure(bar: Bar) -> Bar:
    """A bar of which no day is certain."""
    return replace(bar, stretch=replace(bar.stretch, sure_from=NEVER, sure_until=0))
