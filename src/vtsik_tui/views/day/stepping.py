"""From one day to another: so many days, weeks, months or years, to the next event, to the next change."""

from __future__ import annotations

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import new_style
from vtsik_tui.dates.days import day_number, gregorian
from vtsik_tui.views.address import Address
from vtsik_tui.views.day.anniversaries import day_of_year_from
from vtsik_tui.views.day.days import Subject, subject_of
from vtsik_tui.views.day.month import months_on

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


class NoStep(Exception):  # noqa: N818 - it is no error of the program
    """There is no such day to go to; the text says why."""


def shown_day(archive: Archive, ref: str) -> int | None:
    """Tell which day a page is of.

    Args:
        archive: The database.
        ref: Of any page.

    Returns:
        The day that stepping moves, as a Julian day number; None if the page is of no day.
    """
    subject = _subject(archive, Address.parse(ref))
    if subject is None:
        return None
    return subject.day if subject.other is None else subject.other


def first_day(archive: Archive, ref: str) -> int | None:
    """Tell which day a page is of, or the first of the two that it compares.

    Args:
        archive: The database.
        ref: Of any page.

    Returns:
        A Julian day number; None if the page is of no day.
    """
    subject = _subject(archive, Address.parse(ref))
    return subject.day if subject is not None else None


def stepped(archive: Archive, ref: str, unit: str, by: int) -> str:
    """Find the page to go to.

    Args:
        archive: The database.
        ref: The address of a day, of who was alive on it, or of two days compared: then the second moves.
        unit: ``day``, ``week``, ``month``, ``year``, ``event`` or ``change``.
        by: How many of them; for an event or a change 1 or -1.

    Returns:
        Its address.

    Raises:
        NoStep: If there is no such day.
    """
    address = Address.parse(ref)
    subject = _subject(archive, address)
    if address is not None and (of_year := day_of_year_from(address.subject)) is not None:
        return _stepped_in_year(day_number(of_year), unit, by)
    if address is None or subject is None:
        raise NoStep("This page is of no day.")
    day = subject.day if subject.other is None else subject.other
    moved = _moved(archive, day, unit, by)
    first, last = archive.day_span()
    if moved is None or not first <= moved <= last:
        raise NoStep(_nothing(unit, day, by, first if by < 0 else last))
    found = Subject(moved) if subject.other is None else Subject(subject.day, moved)
    return str(Address("day", str(found), address.options).but(**{"from": ""}))


def _stepped_in_year(day: int, unit: str, by: int) -> str:
    """The address of another day of the year."""
    if unit not in _DAYS and unit != "month":
        raise NoStep("This is a day of every year: type d for one of a year.")
    moved = months_on(day, by) if unit == "month" else day + _DAYS[unit] * by
    return f"day/{gregorian(moved):%m-%d}"


def _subject(archive: Archive, address: Address | None) -> Subject | None:
    """The days of a page; None if it is of none."""
    return subject_of(archive, address.subject) if address and address.view == "day" else None


def _moved(archive: Archive, day: int, unit: str, by: int) -> int | None:
    """The day that is so far away."""
    if unit in _DAYS:
        return day + _DAYS[unit] * by
    if unit in _MONTHS:
        return months_on(day, _MONTHS[unit] * by)
    ask = archive.next_event_day if unit == "event" else archive.next_change
    return ask(day, forwards=by > 0)


def _nothing(unit: str, day: int, by: int, end: int) -> str:
    """Why there is no such day."""
    which = "after" if by > 0 else "before"
    if unit == "event":
        return f"No event is on record {which} {new_style(day)}."
    if unit == "change":
        return f"Nothing is known to change {which} {new_style(day)}."
    return f"The days that can be asked for {'end' if by > 0 else 'begin'} with {new_style(end)}."
