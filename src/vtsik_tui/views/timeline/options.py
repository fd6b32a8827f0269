"""What the options of a timeline's address say, and what they are if they say nothing."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.timeline.records import Surroundings
from vtsik_tui.dates.days import day_number, gregorian
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.window import EARLIEST, LATEST, Window

#: The groups of rows that can be folded, in their order, and how they are called.
GROUPS = {
    "people": "People",
    "convocations": "Convocations",
    "chairmen": "Chairmen",
    "governments": "Heads of government",
    "events": "Events",
}
_KNOWN = frozenset({"from", "to", "what", "with", "on"})

#: An event is seen with so many days around it; nothing is seen closer at first than so many.
_AROUND, _LEAST = 366, 92

#: How far beyond what the database is about the first view goes, in days.
_BEYOND = 31

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class Asked:
    """A timeline as it is asked for."""

    address: Address
    """In its canonical form."""
    around: Surroundings | None
    """What is told of the entity that is looked at; None if there is none."""
    window: Window
    home: Window
    """What is seen if the address says nothing."""
    focus: tuple[int, int] | None
    what: tuple[str, ...]
    """The groups that are unfolded, of `GROUPS`."""
    others: tuple[str, ...]
    """Refs of those that are selected besides."""
    ignored: tuple[str, ...]
    """What could not be understood, in words."""


def asked(archive: Archive, address: Address) -> Asked | None:
    """Read an address.

    Args:
        archive: The open database.
        address: Of a timeline.

    Returns:
        What it asks for; None if there is no such entity.
    """
    around = archive.timeline().surroundings(address.subject) if address.subject else None
    if address.subject and around is None:
        return None
    ignored = [f"{name}={address.options[name]}" for name in sorted(address.options.keys() - _KNOWN)]
    what = _groups(address, ignored)
    others = _others(archive, address, ignored)
    on = read_date(address.options.get("on", ""))
    if on is None and "on" in address.options:
        ignored.append(f"on={address.options['on']}")
    focus = on or (around.focus if around else None)
    home = home_window(archive.day_span(), around, on)
    window = _window(address, home, ignored)
    options = {
        "what": ",".join(what) or "none" if what != tuple(GROUPS) else "",
        "with": ",".join(others),
        "on": gregorian(on[0]).isoformat() if on else "",
        **({"from": _iso(window.first), "to": _iso(window.last)} if window != home else {}),
    }
    subject = around.row.ref if around else ""
    canonical = Address(address.view, subject, {name: value for name, value in options.items() if value})
    return Asked(canonical, around, window, home, focus, what, others, tuple(ignored))


def home_window(
    span: tuple[int, int], around: Surroundings | None, on: tuple[int, int] | None = None
) -> Window:
    """Choose what is seen at first.

    Args:
        span: The first and the last day that the database is about, as Julian day numbers.
        around: What is told of the entity that is looked at; None for the whole.
        on: The days that are asked for.

    Returns:
        An event with the months around it; what is known of a person or a body; else the whole.
    """
    whole = Window(*span)
    focus = on or (around.focus if around else None)
    if focus is not None:
        centre = (focus[0] + focus[1]) // 2
        return whole.of_days(max(_AROUND, 2 * (focus[1] - focus[0])), min(max(centre, EARLIEST), LATEST))
    if around is None or around.first is None or around.last is None:
        return whole
    # A body that outlasted the time the database is about would else be seen mostly alone.
    last = min(around.last, span[1] + _BEYOND) if around.first <= span[1] else around.last
    return Window(around.first, max(around.first, last)).padded(_LEAST)


def read_date(text: str) -> tuple[int, int] | None:
    """Read a date of an address.

    Args:
        text: ``1917``, ``1917-11`` or ``1917-11-07``, new style.

    Returns:
        Its first and its last day, as Julian day numbers; None if it is none.
    """
    found = _DATE.fullmatch(text)
    if found is None or not text.isascii():
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
        last = first if day else date(year, month or 12, monthrange(year, month or 12)[1])
    except ValueError:
        return None
    days = day_number(first), day_number(last)
    return days if days[0] >= EARLIEST and days[1] <= LATEST else None


def _window(address: Address, home: Window, ignored: list[str]) -> Window:
    """The days that are asked for."""
    ends: list[int | None] = []
    for at, name in enumerate(("from", "to")):
        text = address.options.get(name, "")
        read = read_date(text)
        if text and read is None:
            ignored.append(f"{name}={text}")
        ends.append(read[at] if read else None)
    first = home.first if ends[0] is None else ends[0]
    last = home.last if ends[1] is None else ends[1]
    if first > last:
        ignored += [f"{name}={address.options[name]}" for name in ("from", "to") if name in address.options]
        return home
    return Window(first, last)


def _groups(address: Address, ignored: list[str]) -> tuple[str, ...]:
    """The groups that are asked for; all if none is said."""
    if "what" not in address.options:
        return tuple(GROUPS)
    names = [name.strip() for name in address.options["what"].split(",")]
    ignored += [f"what={name}" for name in names if name not in GROUPS and name not in ("", "none")]
    found = tuple(name for name in GROUPS if name in names)
    return found if found or "none" in names else tuple(GROUPS)


def _others(archive: Archive, address: Address, ignored: list[str]) -> tuple[str, ...]:
    """The entities that are selected besides, each once."""
    refs = list(dict.fromkeys(filter(None, address.options.get("with", "").split(","))))
    found = []
    for ref in refs:
        row = archive.row(ref)
        if row is None:
            ignored.append(f"with={ref}")
        elif row.ref != address.subject and row.ref not in found:
            found.append(row.ref)
    return tuple(found)


def _iso(day: int) -> str:
    """A day as it stands in an address."""
    return gregorian(day).isoformat()
