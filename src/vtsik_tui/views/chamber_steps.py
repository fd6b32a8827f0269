"""From one chamber to another: the one of what is in view, the next in time, another reading."""

from __future__ import annotations

import re
from datetime import date

from vtsik_tui.archive.archive import Archive
from vtsik_tui.dates.days import day_number
from vtsik_tui.views.address import Address
from vtsik_tui.views.chamber import ALL, VIEW, chosen

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def chamber_for(archive: Archive, ref: str) -> Address:
    """Find the chamber that belongs to what is in view.

    Args:
        archive: The open database.
        ref: Of an entity, or the address of a view; empty for the first page.

    Returns:
        Its own chamber; of an event, a document or a day that of the convocation in office then; else all.
    """
    view, _, subject = ref.partition("/")
    subject = subject.partition("?")[0]
    if view == "day":
        return _on(archive, subject)
    if view != VIEW and subject.count("/") == 1:
        ref = subject  # another view of an entity: its group, its neighbourhood
    if ref.startswith(f"{VIEW}/") or ref.count("/") != 1:
        return Address(VIEW, ALL)
    if (chamber := archive.chamber(ref)) is not None:
        return Address(VIEW, chamber.row.ref)
    row = archive.row(ref)
    if row is None or row.kind not in ("event", "document") or row.dates.first is None:
        return Address(VIEW, ALL)
    return Address(VIEW, archive.convocation_on(row.dates.first) or ALL)


def _on(archive: Archive, subject: str) -> Address:
    """The chamber of the convocation in office on the day of a day's address."""
    found = _DAY.match(subject)
    try:
        day = day_number(date(*map(int, found.groups()))) if found else None
    except ValueError:
        day = None
    return Address(VIEW, (archive.convocation_on(day) if day is not None else "") or ALL)


def step(archive: Archive, ref: str, by: int) -> Address | str:
    """Go to the next chamber in time, or the one before.

    Args:
        archive: The open database.
        ref: The address of a chamber.
        by: 1 or -1.

    Returns:
        Its address, or a sentence if there is none.
    """
    address = Address.parse(ref)
    chamber = archive.chamber(address.subject) if address and address.subject not in ("", ALL) else None
    if chamber is None:
        return "All of them are shown here: choose one first."
    row = chamber.after if by > 0 else chamber.before
    if row is None:
        return f"This is the {'last' if by > 0 else 'first'} of them."
    return Address(VIEW, row.ref)


def next_reading(archive: Archive, ref: str, by: int) -> Address | str:
    """Go to another reading of a chamber, after the last to the first.

    Args:
        archive: The open database.
        ref: The address of a chamber.
        by: How many readings further; back if negative.

    Returns:
        Its address, or a sentence if there is no other.
    """
    address = Address.parse(ref)
    chamber = archive.chamber(address.subject) if address and address.subject not in ("", ALL) else None
    if address is None or chamber is None:
        return "All of them are shown here, each in its first reading: choose one first."
    if len(chamber.readings) < 2:
        return "Its seats are told in one way only."
    at = (chosen(chamber, address)[0] + by) % len(chamber.readings)
    return Address(VIEW, chamber.row.ref, {"reading": str(at + 1)} if at else {})
