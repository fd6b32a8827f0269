"""The day: how things stood, who was alive, two days side by side."""

from __future__ import annotations

from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.pages.spans import faint
from vtsik_tui.archive.records import Entry, Page, Section
from vtsik_tui.views.address import Address
from vtsik_tui.views.day.anniversaries import day_of_year_from, day_of_year_page
from vtsik_tui.views.day.days import Subject, default_day, subject_of


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a day, of who was alive on it, or of two days compared.

    Args:
        archive: The database.
        address: ``day/1917-11-21``, with ``?show=alive``, or ``day/1917-11-21..1918-01-18``;
            ``day/11-07`` for what happened on 7 November of any year; ``day/`` for a good day to begin with.

    Returns:
        The page; None if the database is about no such day.
    """
    if (day_of_year := day_of_year_from(address.subject)) is not None:
        return _with_ignored(day_of_year_page(archive, day_of_year), address)
    subject = subject_of(archive, address.subject) if address.subject else Subject(default_day(archive))
    if subject is None:
        return None
    if subject.other is not None:
        from vtsik_tui.views.day.compared import compared_page

        made = compared_page(archive, subject.day, subject.other)
    elif address.options.get("show") == "alive":
        from vtsik_tui.views.day.living import living_page

        made = living_page(archive, address, subject.day)
    else:
        from vtsik_tui.views.day.told import day_page

        made = day_page(archive, subject.day)
    return _with_ignored(made, address)


def _with_ignored(made: Page, address: Address) -> Page:
    """Say which options of an address were not understood."""
    known = Address.parse(made.row.ref)
    taken = known.options if known else {}
    ignored = [
        f"{name}={value}" for name, value in sorted(address.options.items()) if taken.get(name) != value
    ]
    if not ignored:
        return made
    said = Entry((faint(f"Ignored: {', '.join(ignored)}."),), prose=True)
    opening = made.sections[0]
    first = Section(opening.title, (*opening.entries, said), opening.count)
    return replace(made, sections=(first, *made.sections[1:]))
