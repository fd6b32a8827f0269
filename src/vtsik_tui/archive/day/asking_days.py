"""The questions about days: one day, the next change, two days compared."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.calendars import calendar_notes, new_style, old_style, weekday
from vtsik_tui.archive.day.living import alive_count
from vtsik_tui.archive.day.moments import births_and_deaths, documents_of_week, events_on, neighbours
from vtsik_tui.archive.day.records import Change, Comparison, Day, Line, PartySeats
from vtsik_tui.archive.day.standing import Standing
from vtsik_tui.archive.day.state import State, state_on

#: The parts in which people hold posts, and those in which bodies are.
_POSTS = (
    "chairman", "deputies", "secretaries", "presidium", "candidates",
    "heads", "government_deputies", "commissars", "ministers",
)  # fmt: skip
_BODIES = ("centre", "convocations", "governments", "offices", "bodies")
_OTHERS = ("seats", "sittings")

#: So many changes are remembered: on all days between two, the same ones are told.
_REMEMBERED = 64


def day_on(asking: Asking, known: Standing, day: int) -> Day:
    """Tell how things stood on a day.

    Args:
        asking: The database.
        known: Everything that lasts.
        day: A Julian day number.

    Returns:
        The whole picture.

    Raises:
        ValueError: If the day lies outside the years 1 to 9999.
    """
    state = state_on(known, day)
    size: int | None = None
    unknown: int | None = None
    parties: tuple[PartySeats, ...] = ()
    if state.convocations:
        ref = state.convocations[-1].ref
        parties = known.parties.get(ref, ())
        counted = sum(one.count for one in parties)
        size = known.sizes.get(ref, counted or None)
        unknown = None if size is None else max(size - counted, 0)
    before, after = neighbours(asking, day)
    born, died = births_and_deaths(asking, day)
    return Day(
        number=day,
        new=new_style(day),
        old=old_style(day),
        weekday=weekday(day),
        notes=calendar_notes(day),
        centre=state.centre[0] if state.centre else None,
        convocations=state.convocations,
        size=size,
        parties=parties,
        unknown_seats=unknown,
        chairman=state.chairman,
        deputies=state.deputies,
        secretaries=state.secretaries,
        presidium=state.presidium,
        candidates=state.candidates,
        seats=state.seats,
        governments=state.governments,
        heads=state.heads,
        government_deputies=state.government_deputies,
        offices=state.offices,
        ministers=state.ministers,
        bodies=state.bodies,
        sittings=state.sittings,
        events=events_on(asking, day),
        previous_event=before,
        next_event=after,
        documents=documents_of_week(asking, day),
        born=born,
        died=died,
        alive=alive_count(asking, day),
    )


def next_change(known: Standing, day: int, ref: str = "", *, forwards: bool = True) -> int | None:
    """Find the nearest other day on which the picture became another than it was on the day before.

    Args:
        known: Everything that lasts.
        day: A Julian day number.
        ref: Only what is said of this entity, or of posts in it; the whole picture if empty.
        forwards: Whether to look at later days, or at earlier ones.

    Returns:
        A Julian day number; None if there is no such day.
    """
    days = known.days_after(day, ref) if forwards else known.days_before(day, ref)
    return next((other for other in days if _turns(known, other, ref)), None)


def _turns(known: Standing, day: int, ref: str) -> bool:
    """Whether the picture of a day is another than that of the day before."""
    if ref:
        return state_on(known, day).picture(ref) != state_on(known, day - 1).picture(ref)
    if day not in known.turned:
        known.turned[day] = state_on(known, day).picture() != state_on(known, day - 1).picture()
    return known.turned[day]


def change_on(known: Standing, day: int) -> Change:
    """Tell what became another on a day than it was on the day before.

    Args:
        known: Everything that lasts.
        day: A Julian day number.

    Returns:
        Who and what was new, was gone, or was surer or less sure than before.
    """
    if day not in known.told:
        if len(known.told) >= _REMEMBERED:
            known.told.clear()
        known.told[day] = _change(known, day)
    return known.told[day]


def _change(known: Standing, day: int) -> Change:
    """Compare a day with the day before."""
    before, after = state_on(known, day - 1), state_on(known, day)
    names = (*_POSTS, *_BODIES, *_OTHERS)
    parts, others = after.parts(), before.parts()
    doubts = {_mark(line): line.doubt for name in reversed(names) for line in others[name]}
    stayed = {_mark(line): line for name in reversed(names) for line in parts[name]}
    turned = [line for mark, line in stayed.items() if doubts.get(mark, line.doubt) != line.doubt]
    return Change(
        day,
        came=_new(after, before, names),
        left=_new(before, after, names),
        surer=tuple(line for line in turned if line.certain),
        less_sure=tuple(line for line in turned if not line.certain),
    )


def compare(asking: Asking, known: Standing, day: int, other: int) -> Comparison:
    """Tell what changed between two days.

    Args:
        asking: The database.
        known: Everything that lasts.
        day: A Julian day number.
        other: Another; it does not matter which is the earlier.

    Returns:
        Both days, who came and left, what was founded and ended. Whether a
        line is certain makes no difference here.
    """
    first, last = sorted((day, other))
    before, after = (state_on(known, one) for one in (first, last))
    return Comparison(
        day_on(asking, known, first),
        day_on(asking, known, last),
        came=_new(after, before, _POSTS),
        left=_new(before, after, _POSTS),
        founded=_new(after, before, _BODIES),
        ended=_new(before, after, _BODIES),
    )


def _new(state: State, other: State, names: tuple[str, ...]) -> tuple[Line, ...]:
    """The lines of some parts of a state that the other has not, each once."""
    parts, others = state.parts(), other.parts()
    known = {_mark(line) for name in names for line in others[name]}
    found = {_mark(line): line for name in names for line in parts[name] if _mark(line) not in known}
    return tuple(found.values())


def _mark(line: Line) -> tuple[str, str, str]:
    """What a line is about: an entity, and for a post where and as what; a place is one and the same."""
    if line.body is None or line.row.kind == "place":
        return line.ref, "", ""
    return line.ref, line.body.ref, line.post or line.role
