"""Who was alive on a day, and how old: a page of names, so many at a time."""

from __future__ import annotations

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import new_style
from vtsik_tui.archive.day.records import Alive
from vtsik_tui.archive.pages.spans import faint, name
from vtsik_tui.archive.records import Entry, Page, Row, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.day.days import Subject, long_dates_of
from vtsik_tui.views.day.lines import section

#: So many people stand on a page.
ON_A_PAGE = 100


def living_page(archive: Archive, address: Address, day: int) -> Page:
    """Tell who was alive.

    Args:
        archive: The database.
        address: Of the page; its option ``from`` counts who stands on the pages before.
        day: A Julian day number.

    Returns:
        A page of names with ages, and links to the pages before and after.
    """
    counted = archive.day(day).alive
    total = counted.certain + counted.perhaps
    start = _start(address, total)
    people = archive.alive(day, start, ON_A_PAGE)
    here = Address("day", str(Subject(day)), {"show": "alive", "from": str(start) if start else ""})
    turning = _turning(here, start, total)
    told = (
        f"{counted.certain:,} people on record were alive for certain, {counted.perhaps:,} perhaps; "
        f"of {counted.unknown:,} neither birth nor death is known, and they are not listed."
    )
    back = Entry((Span("How things stood on that day", ref=f"day/{Subject(day)}"),))
    opening = [back, Entry((faint(told),), prose=True), *turning]
    row = Row(str(here), "day", f"Who was alive on {new_style(day)}", dates=long_dates_of(day))
    title = f"{start + 1:,}–{start + len(people):,} of {total:,}, by name" if people else "Nobody on record"
    parts = [section("", opening), section(title, map(_person, people)), section("More", turning)]
    return Page(row, (), (), tuple(part for part in parts if part.entries))


def _start(address: Address, total: int) -> int:
    """Where the page begins: at a whole page, and within the list."""
    text = address.options.get("from", "")
    asked = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    return min(asked, max(total - 1, 0)) // ON_A_PAGE * ON_A_PAGE


def _turning(here: Address, start: int, total: int) -> list[Entry]:
    """Links to the first page, the ones before and after, and the last, in one line."""
    last = max(total - 1, 0) // ON_A_PAGE * ON_A_PAGE
    pages = (("first", 0), ("before", start - ON_A_PAGE), ("next", start + ON_A_PAGE), ("last", last))
    spans: list[Span] = []
    for words, at in pages:
        if 0 <= at <= last and at != start:
            spans += [Span(" · ")] if spans else []
            spans.append(Span(f"{words} page", ref=str(here.but(**{"from": str(at) if at else ""}))))
    return [Entry(tuple(spans))] if spans else []


def _person(one: Alive) -> Entry:
    """A person, the years of life in the margin."""
    doubt = () if one.line.certain else (faint(f" (perhaps: {one.line.doubt})"),)
    return Entry((name(one.line.row), faint(f" · {_age(one)}"), *doubt), one.line.dates)


def _age(one: Alive) -> str:
    """How old somebody was."""
    if one.youngest is None or one.oldest is None:
        return "age not known"
    if one.youngest == one.oldest:
        return "in the first year of life" if one.oldest == 0 else f"{one.oldest}"
    return (
        f"{one.youngest} or {one.oldest}"
        if one.oldest - one.youngest == 1
        else f"{one.youngest}–{one.oldest}"
    )
