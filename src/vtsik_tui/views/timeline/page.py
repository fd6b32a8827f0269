"""The page of a timeline."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.pages.spans import faint
from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Section, Span
from vtsik_tui.archive.timeline.records import Lane, Lanes, Surroundings
from vtsik_tui.archive.timeline.timeline import Timeline
from vtsik_tui.dates.days import gregorian
from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style, old_style
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.options import GROUPS, Asked, asked
from vtsik_tui.views.timeline.pictures import AxisPicture, GroupPicture, LegendPicture
from vtsik_tui.views.timeline.sheet import Sheet
from vtsik_tui.views.timeline.tracks import Track
from vtsik_tui.views.timeline.window import Window

#: So many events are tried: those for whose names there is no room make way for others.
_TRIED = 48

#: The lines of an event's own kind, in their order, with the lines for names: few where all can be seen.
_TRACKS = (("congress", "Congresses", 3), ("session", "Sessions", 2), ("", "Other events", 6))
_OWN_LINES = 5


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a timeline.

    Args:
        archive: The open database.
        address: ``timeline/REF?from=…&to=…&what=…&with=…&on=…``; what is not understood is passed over.

    Returns:
        The page; None if there is no such entity.
    """
    found = asked(archive, address)
    if found is None:
        return None
    timeline = archive.timeline()
    own = found.around.row if found.around else None
    title, title_ru = (own.title, own.title_ru) if own else (archive.info().title, "")
    window = found.window
    focus_dates = dates_of(*found.focus) if found.focus else Dates()
    sheet = Sheet(window, found.focus, focus_dates)
    entries = [Entry((), picture=AxisPicture(sheet))]
    for at, group in enumerate(groups_of(timeline, found)):
        entries.append(Entry((), picture=_picture(found, sheet, group, under_axis=at == 0)))
    entries.append(Entry((), picture=LegendPicture()))
    opening = []
    if found.ignored:
        opening.append(Entry((faint(f"Ignored: {', '.join(found.ignored)}."),), prose=True))
    shown = dates_of(window.first, window.last)
    row = Row(str(found.address), address.view, title, title_ru)
    return Page(row, (), (Span(shown.new, Form.DATE, other=shown.old),), (Section("", (*opening, *entries)),))


def dates_of(first: int, last: int) -> Dates:
    """Say some days in words.

    Args:
        first: A Julian day number.
        last: Another, not earlier.

    Returns:
        The days in both calendars.
    """
    ends = [Moment(day.year, day.month, day.day) for day in (gregorian(first), gregorian(last))]
    span = TimeSpan(ends[0], ends[1])
    return Dates(new_style(span), old_style(span), first, last)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that stand under one heading."""

    name: str
    """Of `GROUPS`; empty for those of the entity that is looked at, which cannot be folded."""
    title: str
    lanes: tuple[Lane, ...] = ()
    tracks: tuple[Track, ...] = ()
    notes: tuple[str, ...] = ()
    """What is not drawn, in words."""
    folded: bool = False


def groups_of(timeline: Timeline, found: Asked) -> list[Group]:
    """Gather the rows of a timeline.

    Args:
        timeline: The questions of the timeline.
        found: What is asked for.

    Returns:
        The groups that have any rows, those of the entity first.
    """
    around = found.around
    people = around.people if around else Lanes()
    others = timeline.lanes_of(found.others)
    titles = {**GROUPS, "people": "Offices" if not others else "Selected" if not people.lanes else "People"}
    lanes = {
        "people": Lanes((*others, *people.lanes), people.undated, people.left_out),
        "convocations": timeline.convocations,
        "chairmen": timeline.chairmen,
        "governments": timeline.governments,
    }
    groups = []
    if around is not None:
        tracks = tuple(_own_tracks(around, found.window))
        groups.append(Group("", _titled(around.row), around.own.lanes, tracks, _notes(around.own)))
    if around is not None and around.row.ref == timeline.centre:
        del lanes["chairmen"]  # they hold its first office
    for name, some in lanes.items():
        folded = name not in found.what
        groups.append(Group(name, titles[name], some.lanes, (), _notes(some), folded))
    folded = "events" not in found.what
    events = _tracks(timeline, found.window, folded=folded)
    groups.append(Group("events", GROUPS["events"], (), tuple(events), (), folded))
    return [group for group in groups if group.lanes or group.tracks]


def _titled(row: Row) -> str:
    """What the rows of an entity of its own are called."""
    titles = {"person": "Life and posts", "body": "The body", "place": "The place"}
    return titles.get(row.kind, f"The {row.kind}")


def _notes(lanes: Lanes) -> tuple[str, ...]:
    """What is not drawn of some lanes."""
    notes = []
    if lanes.undated:
        notes.append(f"and {lanes.undated:,} of which no date is known")
    if lanes.left_out:
        notes.append(f"and {lanes.left_out:,} more")
    return tuple(notes)


def _picture(found: Asked, sheet: Sheet, group: Group, *, under_axis: bool) -> GroupPicture:
    """The picture of a group."""

    def zoom(first: int, last: int) -> str:
        days = {"from": gregorian(first).isoformat(), "to": gregorian(last).isoformat()}
        return str(found.address.but(**days))

    return GroupPicture(
        sheet,
        group.title,
        group.lanes,
        group.tracks,
        group.notes,
        subject=found.around.row.ref if found.around else "",
        fold=str(toggled(found, group.name)) if group.name else "",
        folded=group.folded,
        zoom=zoom,
        under_axis=under_axis,
    )


def toggled(found: Asked, name: str) -> Address:
    """Fold a group, or unfold it.

    Args:
        found: A timeline.
        name: Of `GROUPS`.

    Returns:
        The address with that changed.
    """
    what = [one for one in GROUPS if (one in found.what) != (one == name)]
    return found.address.but(what="" if len(what) == len(GROUPS) else ",".join(what) or "none")


def _own_tracks(around: Surroundings, window: Window) -> list[Track]:
    """What the entity took part in."""
    if not around.happenings:
        return []
    seen = [one for one in around.happenings if window.first <= one.day <= window.last]
    seen.sort(key=lambda one: (-one.weight, one.day))
    title = {"person": "Took part in", "place": "Happened here"}.get(around.row.kind, "Its events")
    return [Track(title, [one.day for one in around.happenings], tuple(seen[:_TRIED]), _OWN_LINES)]


def _tracks(timeline: Timeline, window: Window, *, folded: bool) -> list[Track]:
    """Congresses, sessions and all other events."""
    tracks = []
    for kind, title, lines in _TRACKS:
        known = timeline.moments.get(kind)
        if known is None or not len(known.days):
            continue
        named = [] if folded else timeline.prominent(kind, window.first, window.last, _TRIED)
        words = title if len(timeline.moments) > 1 else GROUPS["events"]
        tracks.append(Track(words, known.days, tuple(named), lines))
    return tracks
