"""All chambers on one page: as a list, and as bars one above the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from vtsik_tui.archive.chamber.line import CONGRESS, CONVOCATION, OTHER
from vtsik_tui.archive.chamber.records import Assembly
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.dates.days import gregorian
from vtsik_tui.views.address import Address
from vtsik_tui.views.chamber_words import NOT_KNOWN, UNKNOWN, benches, majority, party, size
from vtsik_tui.views.stacked import Layer, Stacked

VIEW = "chamber"
_TITLES = {CONGRESS: "Congresses", CONVOCATION: "Convocations", OTHER: "Other assemblies"}
_LIST = "Chambers"


def all_page(assemblies: Sequence[Assembly], ignored: Sequence[str] = ()) -> Page:
    """Make the page of the change over all.

    Args:
        assemblies: In the order of time.
        ignored: Sentences on what was ignored.

    Returns:
        The page: congresses, convocations and others, each with the parties side by side.
    """
    parts = [Section("", tuple(Entry((spans.faint(one),), prose=True) for one in ignored))]
    for kind, title in _TITLES.items():
        some = [one for one in assemblies if one.kind == kind]
        if some:
            entries = (Entry((), picture=Stacked(tuple(_layers(some)))),)
            parts.append(Section(title, entries, len(some)))
        if kind == CONGRESS:
            parts.append(_signs(assemblies))
    row = Row(str(Address(VIEW, "all")), VIEW, _title(assemblies))
    told = sum(one.reading is not None and bool(one.reading.seats) for one in assemblies)
    facts = (Span(f"Of {told:,} of {len(assemblies):,} assemblies the parties are known, wholly or in part"),)
    return Page(row, (), facts, tuple(part for part in parts if part.entries))


def list_page(assemblies: Sequence[Assembly], ignored: Sequence[str] = ()) -> Page:
    """Make the page that lists all chambers.

    Args:
        assemblies: In the order of time.
        ignored: Sentences on what was ignored.

    Returns:
        The page.
    """
    parts = [Section("", tuple(Entry((spans.faint(one),), prose=True) for one in ignored))]
    for kind, title in _TITLES.items():
        entries = tuple(_listed(one) for one in assemblies if one.kind == kind)
        parts.append(Section(title, entries, len(entries)))
    row = Row(str(Address(VIEW)), VIEW, _LIST)
    change = Span("how the parties changed over all of them", Form.TEXT, str(Address(VIEW, "all")))
    return Page(row, (), (change,), tuple(part for part in parts if part.entries))


def _title(assemblies: Sequence[Assembly]) -> str:
    """``Parties in congresses and convocations, 1917–1937``."""
    years = [year for one in assemblies if (year := _year(one)) and one.kind != OTHER]
    span = f", {years[0]}–{years[-1]}" if years else ""
    return f"The parties over time{span}"


def _year(one: Assembly) -> str:
    """The year in which it began."""
    first = one.row.dates.first
    try:
        return "" if first is None else str(gregorian(first).year)
    except (ValueError, OverflowError):
        return ""


def _signs(assemblies: Sequence[Assembly]) -> Section:
    """What the signs mean, from left to right."""
    there = [seats for one in assemblies if one.reading for seats in one.reading.seats]
    there.sort(key=lambda seats: seats.position)
    legend = {seats.label: party(seats) for seats in there}
    unknown = (spans.faint(f"{UNKNOWN}\xa0party {NOT_KNOWN}"),)
    return Section("Signs", (Entry(spans.joined([*legend.values(), unknown], "  "), prose=True),))


def _layers(assemblies: Sequence[Assembly]) -> list[Layer]:
    """A bar for each; what all their names have in common is left out."""
    short = _told_apart([one.short for one in assemblies])
    russian = _told_apart([one.row.title_ru for one in assemblies])
    return [
        Layer(
            _year(one),
            Span(name, Form.NAME, str(Address(VIEW, one.row.ref)), name_ru),
            benches(one.reading) if one.reading else (),
            size(one.reading) if one.reading else "",
        )
        for one, name, name_ru in zip(assemblies, short, russian, strict=True)
    ]


def _told_apart(names: Sequence[str]) -> list[str]:
    """What names begin with before the words that all have in common: ``First`` of ``First Congress``."""
    words = [name.split() for name in names]
    if len(words) < 2 or not all(words):
        return list(names)
    common = set(words[0]).intersection(*words[1:])
    found = []
    for one in words:
        own = list(takewhile(lambda word: word not in common, dropwhile(lambda word: word in common, one)))
        found.append(spans.capitalised(" ".join(own or one)))
    return found


def _listed(one: Assembly) -> Entry:
    """One in the list."""
    name = Span(one.short, Form.NAME, str(Address(VIEW, one.row.ref)), one.row.title_ru)
    reading = one.reading
    if reading is None:
        told = f"seats {NOT_KNOWN}"
    elif not reading.seats:
        told = f"{size(reading)} {reading.kind}, parties {NOT_KNOWN}"
    else:
        told = ", ".join(filter(None, (f"{size(reading)} {reading.kind}".strip(), majority(reading))))
    return Entry((name, spans.faint(f" · {told}")), one.row.dates)
