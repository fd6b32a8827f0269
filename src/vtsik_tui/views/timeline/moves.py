"""Where the keys of the timeline lead: from the address that is shown to the next."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import CLAIMS, KINDS
from vtsik_tui.archive.timeline.records import Lane, Stretch
from vtsik_tui.dates.days import gregorian
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.options import GROUPS, Asked, asked, read_date
from vtsik_tui.views.timeline.page import toggled
from vtsik_tui.views.timeline.window import EARLIEST, LATEST, Window

VIEW = "timeline"


def timeline_of(archive: Archive, ref: str) -> str:
    """Find the timeline on which an entity is looked at.

    Args:
        archive: The open database.
        ref: ``kind/id``, the address of a view of an entity or of days, or nothing.

    Returns:
        An address; of the whole for what is no entity, or has no time.
    """
    path = ref.removeprefix(CLAIMS).partition("?")[0]
    view, _, subject = path.partition("/")
    if view == VIEW:
        return ref
    if view == "day":
        first, _, last = subject.partition("..")
        if read_date(first) and not last:
            return str(Address(VIEW, "", {"on": first}))
        if read_date(first) and read_date(last):
            return str(Address(VIEW, "", {"from": min(first, last), "to": max(first, last)}))
    named = path if view in KINDS else "/".join(subject.split("/")[:2])
    row = archive.row(named)
    return str(Address(VIEW, row.ref if row is not None and row.kind != "source" else ""))


def zoomed(archive: Archive, ref: str, by: int) -> str:
    """Zoom around the centre.

    Args:
        archive: The open database.
        ref: The address that is shown.
        by: How many steps closer; farther if negative.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    return _at(found, found.window.zoomed(by)) if found else ref


def panned(archive: Archive, ref: str, tenths: int) -> str:
    """Move to later days, or to earlier ones.

    Args:
        archive: The open database.
        ref: The address that is shown.
        tenths: How many tenths of what is shown; earlier if negative.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    return _at(found, found.window.panned(tenths)) if found else ref


def homed(archive: Archive, ref: str) -> str:
    """Go back to what was seen at first: the entity in the middle.

    Args:
        archive: The open database.
        ref: The address that is shown.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    return _at(found, found.home) if found else ref


def fitted(archive: Archive, ref: str) -> str:
    """Show all that is known of the entities; of an event, and of none, all the time there is.

    Args:
        archive: The open database.
        ref: The address that is shown.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    if found is None:
        return ref
    span = archive.day_span()
    lanes: list[Lane] = archive.timeline().lanes_of(found.others)
    stretches: list[Stretch] = []
    if found.around is not None and found.focus is None:
        lanes += [*found.around.own.lanes, *found.around.people.lanes]
        stretches += [one.stretch for one in found.around.happenings]
    stretches += [bar.stretch for lane in lanes for bar in lane.bars]
    return _at(found, _around(stretches, span))


def added(archive: Archive, ref: str, other: str) -> str:
    """Select another entity to be shown besides.

    Args:
        archive: The open database.
        ref: The address that is shown.
        other: ``kind/id``.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    if found is None or other in found.others:
        return ref
    if found.around is None and not found.others:
        return str(found.address.but(**{"with": other}))
    return str(found.address.but(**{"with": ",".join((*found.others, other))}))


def removed(archive: Archive, ref: str, other: str) -> str:
    """Select an entity no longer.

    Args:
        archive: The open database.
        ref: The address that is shown.
        other: ``kind/id``.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    if found is None:
        return ref
    return str(found.address.but(**{"with": ",".join(one for one in found.others if one != other)}))


def selected(archive: Archive, ref: str) -> tuple[str, ...]:
    """Find which entities are selected besides the one that is looked at.

    Args:
        archive: The open database.
        ref: The address that is shown.

    Returns:
        ``kind/id`` each.
    """
    found = _asked(archive, ref)
    return found.others if found else ()


def shown_groups(archive: Archive, ref: str) -> tuple[str, ...]:
    """Find which groups of rows are unfolded.

    Args:
        archive: The open database.
        ref: The address that is shown.

    Returns:
        Of `GROUPS`.
    """
    found = _asked(archive, ref)
    return found.what if found else ()


def group_named(text: str) -> str:
    """Find the group that is meant.

    Args:
        text: How its name begins.

    Returns:
        Of `GROUPS`; empty if none is meant.
    """
    typed = text.strip().casefold()
    if not typed:
        return ""
    named = (
        name
        for name, title in GROUPS.items()
        if typed in (name[: len(typed)], title[: len(typed)].casefold())
    )
    return next(named, "")


def folded(archive: Archive, ref: str, group: str) -> str:
    """Fold a group of rows, or unfold it.

    Args:
        archive: The open database.
        ref: The address that is shown.
        group: Of `GROUPS`.

    Returns:
        The address to show.
    """
    found = _asked(archive, ref)
    return str(toggled(found, group)) if found else ref


def _asked(archive: Archive, ref: str) -> Asked | None:
    """Read an address."""
    address = Address.parse(ref)
    return asked(archive, address) if address else None


def _at(found: Asked, window: Window) -> str:
    """The same timeline of other days."""
    if window == found.home:
        return str(found.address.but(**{"from": "", "to": ""}))
    first, last = (gregorian(day).isoformat() for day in (window.first, window.last))
    return str(found.address.but(**{"from": first, "to": last}))


def _around(stretches: Iterable[Stretch], span: tuple[int, int]) -> Window:
    """The days of all stretches; where an end is open, to the end of the time there is."""
    days = []
    for one in stretches:
        if one.first is not None:
            days.append(one.first)
        # Without an end on record it is drawn as far as the picture goes.
        days.append(one.last if one.last is not None else max(span[1], one.first or span[1]))
    if not days:
        return Window(*span)
    return Window(max(min(days), EARLIEST), min(max(days), LATEST)).padded(1)
