"""The page of a timeline."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.pages.spans import faint
from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Section, Span
from vtsik_tui.archive.timeline.records import Happening, Lanes
from vtsik_tui.archive.timeline.timeline import Timeline
from vtsik_tui.dates.days import gregorian
from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style, old_style
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.options import GROUPS, Asked, asked
from vtsik_tui.views.timeline.pictures import AxisPicture, GroupPicture, LegendPicture
from vtsik_tui.views.timeline.sheet import Sheet
from vtsik_tui.views.timeline.tracks import Track

#: How many of what is shown are looked at for names to write.
_MOST_NAMED = 60

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
    title = own.title if own else archive.info().title
    window = found.window
    focus_dates = dates_of(*found.focus) if found.focus else Dates()
    sheet = Sheet(window, found.focus, focus_dates)
    entries = [Entry((), picture=AxisPicture(sheet))]
    entries += [Entry((), picture=picture) for picture in _groups(timeline, found, sheet)]
    entries.append(Entry((), picture=LegendPicture()))
    opening = []
    if found.ignored:
        opening.append(Entry((faint(f"Not understood, and passed over: {', '.join(found.ignored)}."),)))
    shown = dates_of(window.first, window.last)
    row = Row(str(found.address), address.view, title)
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


def _groups(timeline: Timeline, found: Asked, sheet: Sheet) -> list[GroupPicture]:
    """The groups of rows, those of the entity first."""
    around = found.around
    drawn = []
    subject = around.row.ref if around else ""
    if around is not None:
        tracks = _own_tracks(around.happenings, found)
        drawn.append(_group(found, sheet, "", _titled(around.row), around.own, tracks))
    others = timeline.lanes_of(found.others)
    people = around.people if around else Lanes()
    selected = Lanes((*others, *people.lanes), people.undated, people.left_out)
    title = "Offices" if people.lanes and not others else "Selected" if not people.lanes else GROUPS["people"]
    lanes = {
        "people": (title, selected),
        "convocations": (GROUPS["convocations"], timeline.convocations),
        "chairmen": (GROUPS["chairmen"], timeline.chairmen),
        "governments": (GROUPS["governments"], timeline.governments),
    }
    for name, (words, some) in lanes.items():
        if some.lanes:
            drawn.append(_group(found, sheet, name, words, some))
    folded = "events" not in found.what
    drawn.append(_group(found, sheet, "events", GROUPS["events"], Lanes(), _tracks(timeline, found, folded)))
    return [one for one in drawn if one.lanes or one.tracks or one.notes or subject == ""]


def _titled(row: Row) -> str:
    """What the rows of an entity of its own are called."""
    titles = {"person": "Life and posts", "body": "The body", "place": "The place"}
    return titles.get(row.kind, f"The {row.kind}")


def _group(
    found: Asked, sheet: Sheet, name: str, title: str, lanes: Lanes, tracks: Sequence[Track] = ()
) -> GroupPicture:
    """One group; the one without a name cannot be folded."""
    notes = []
    if lanes.undated:
        notes.append(f"and {lanes.undated:,} more of which no date is known")
    if lanes.left_out:
        notes.append(f"and {lanes.left_out:,} more")
    folded = bool(name) and name not in found.what

    def zoom(first: int, last: int) -> str:
        days = {"from": gregorian(first).isoformat(), "to": gregorian(last).isoformat()}
        return str(found.address.but(**days))

    return GroupPicture(
        sheet,
        title,
        lanes.lanes,
        tuple(tracks),
        tuple(notes),
        found.around.row.ref if found.around else "",
        str(toggled(found, name)) if name else "",
        folded,
        zoom,
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


def _own_tracks(happenings: tuple[Happening, ...], found: Asked) -> list[Track]:
    """What the entity took part in."""
    if not happenings:
        return []
    window = found.window
    seen = [one for one in happenings if window.first <= one.day <= window.last]
    seen.sort(key=lambda one: (-one.weight, one.day))
    return [Track("Its events", [one.day for one in happenings], tuple(seen[:_MOST_NAMED]), _OWN_LINES)]


def _tracks(timeline: Timeline, found: Asked, folded: bool) -> list[Track]:
    """Congresses, sessions and all other events."""
    window = found.window
    tracks = []
    for kind, title, lines in _TRACKS:
        known = timeline.moments.get(kind)
        if known is None or not len(known.days):
            continue
        named = [] if folded else timeline.prominent(kind, window.first, window.last, _MOST_NAMED)
        words = title if len(timeline.moments) > 1 else GROUPS["events"]
        tracks.append(Track(words, known.days, tuple(named), lines))
    return tracks
