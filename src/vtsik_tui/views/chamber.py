"""The chamber: the seats of a congress, a convocation or another assembly as a page.

``chamber/event/congress-02?reading=2`` is one of them, in the second of its readings;
``chamber/all`` how the parties changed over all of them, and ``chamber/`` the plain list.
"""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.chamber.records import PEOPLE, SHARES, Chamber, Figure, Otherwise, Reading
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.figures import number
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Share, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.chamber_all import all_page, list_page
from vtsik_tui.views.chamber_words import (
    GREY,
    NOT_KNOWN,
    UNKNOWN,
    benches,
    majority,
    of_reading,
    party,
    percent,
    units,
)
from vtsik_tui.views.hemicycle import Hemicycle

VIEW = "chamber"
_ON_RECORD = "Drawn are the members on record here, who may be few of those who sat in it."
ALL = "all"
#: So many figures are about the size of an assembly and who was in it, by what they begin with.
_SIZES = ("members", "delegates", "candidates", "seats", "deputies")


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a chamber.

    Args:
        archive: The open database.
        address: Of the chamber.

    Returns:
        The page; None if there is no such chamber.
    """
    if address.subject in ("", ALL):
        ignored = _ignored(address.options)
        made = all_page if address.subject == ALL else list_page
        return made(archive.chambers(), ignored)
    chamber = archive.chamber(address.subject)
    if chamber is None:
        return None
    at, ignored = chosen(chamber, address)
    own = Address(VIEW, chamber.row.ref, {"reading": str(at + 1)} if at else {})
    reading = chamber.readings[at] if chamber.readings else None
    sources = {row.ref: row for row in archive.rows(_cited(chamber, reading))}
    parts = [
        Section("", tuple(_opening(reading, ignored))),
        *([_bars(reading)] if reading else []),
        _readings(chamber, at, sources),
        _figures(chamber.figures),
        _otherwise(chamber.otherwise, sources),
        _around(chamber),
        _sources(list(sources.values())),
    ]
    row = Row(str(own), VIEW, chamber.short, chamber.row.title_ru, dates=chamber.row.dates)
    return Page(row, (), tuple(_facts(chamber, at)), tuple(part for part in parts if part.entries))


def chosen(chamber: Chamber, address: Address) -> tuple[int, list[str]]:
    """Tell which reading of a chamber an address asks for.

    Args:
        chamber: The chamber.
        address: Its address.

    Returns:
        Its place, from 0, and sentences on what was ignored.
    """
    asked = address.options.get("reading", "")
    ignored = _ignored({name: value for name, value in address.options.items() if name != "reading"})
    if asked.isascii() and asked.isdigit() and 1 <= int(asked[:4]) <= max(len(chamber.readings), 1):
        return int(asked[:4]) - 1, ignored
    if asked:
        ignored.append(f"There is no reading {asked[:20]} of this chamber: the first is shown.")
    return 0, ignored


def _cited(chamber: Chamber, reading: Reading | None) -> list[str]:
    """Refs of every source of the page, those of what is drawn first."""
    refs = [*(reading.sources if reading else ())]
    refs += [ref for one in chamber.figures if _of_size(one) for ref in one.sources]
    refs += [ref for one in chamber.readings for ref in one.sources]
    refs += [source for one in chamber.otherwise for _, source, _ in one.values]
    return list(dict.fromkeys(refs))


def _ignored(options: object) -> list[str]:
    """Sentences on options that mean nothing here."""
    names = sorted(options) if isinstance(options, dict) else []
    return [f"“{name[:20]}” means nothing for a chamber and was passed over." for name in names]


def _facts(chamber: Chamber, at: int) -> list[Span]:
    """When it met, what is told of its seats, and who had the majority."""
    parts: list[tuple[Span, ...]] = [(spans.date(chamber.row.dates),)]
    if chamber.readings:
        reading = chamber.readings[at]
        parts += [(spans.text(of_reading(reading)),), (Span(majority(reading), Form.STRONG),)]
    parts.append((Span("its\xa0page", Form.TEXT, chamber.row.ref),))
    return list(spans.joined(parts))


def _opening(reading: Reading | None, ignored: Sequence[str]) -> list[Entry]:
    """The picture, or that there is nothing to draw."""
    entries = [Entry((spans.faint(sentence),), prose=True) for sentence in ignored]
    if reading is None:
        return [
            *entries,
            Entry((spans.faint("Neither the number of its seats nor their parties are known."),), prose=True),
        ]
    entries.append(Entry((), picture=Hemicycle(benches(reading), units(reading), _scale(reading))))
    if not reading.seats:
        entries.append(Entry((spans.faint("The parties are not known."),), prose=True))
    elif reading.origin == PEOPLE:
        entries.append(Entry((spans.faint(_ON_RECORD),), prose=True))
    return entries


def _scale(reading: Reading) -> int:
    """How many counts make one seat."""
    return 10 if reading.origin == SHARES else 1


def _bars(reading: Reading) -> Section:
    """The parties as bars, with what is not known, the sum, and the notes."""
    scale = _scale(reading)
    most = max(reading.unknown, *(one.count for one in reading.seats), 1)
    entries: list[Entry] = []
    notes: dict[str, list[str]] = {}
    for one in reading.seats:
        exact = (spans.faint(f" {percent(one.count, reading.whole)}"),) if scale > 1 else ()
        entries.append(
            Entry(
                (*party(one), *exact, *spans.doubt(one.confidence)),
                share=Share(
                    round(one.count / scale), 0 if scale > 1 else reading.whole, max(most // scale, 1)
                ),
                sources=one.sources if len(reading.sources) > 1 or reading.origin == "record" else (),
            )
        )
        if one.note:
            notes.setdefault(one.note, []).append(one.label)
    if reading.unknown and reading.seats:
        entries.append(
            Entry(
                (Span(f"{UNKNOWN}\xa0", color=GREY), spans.faint(f"party {NOT_KNOWN}")),
                share=Share(
                    round(reading.unknown / scale), 0 if scale > 1 else reading.whole, max(most // scale, 1)
                ),
            )
        )
    for note, labels in notes.items():
        lead = (spans.faint(f"{labels[0]}: "),) if len(labels) == 1 and len(reading.seats) > 1 else ()
        entries.append(Entry((*lead, *spans.note(note))))
    return Section("Seats by party" if scale == 1 else "Of a hundred", tuple(entries))


def _readings(chamber: Chamber, at: int, sources: dict[str, Row]) -> Section:
    """Every reading with its source, the one that is drawn marked."""
    if len(chamber.readings) < 2:
        return Section("", ())
    entries = []
    for place, one in enumerate(chamber.readings):
        address = Address(VIEW, chamber.row.ref, {"reading": str(place + 1)} if place else {})
        mark = Span("▸\xa0" if place == at else "\xa0\xa0", Form.STRONG)
        words = Span(f"{place + 1}. {of_reading(one)}", Form.TEXT, str(address))
        by = [row.title for row in (sources.get(ref) for ref in one.sources) if row is not None]
        told = by[:2] + ([f"{len(by) - 2} more"] if len(by) > 2 else [])
        entries.append(Entry((mark, words), detail=spans.joined([(spans.faint(" · ".join(told)),)])))
    return Section("Readings", tuple(entries), len(entries))


def _of_size(figure: Figure) -> bool:
    """Whether a figure is about how many there were."""
    return figure.what.split(" ")[0].rstrip(",") in _SIZES


def _figures(figures: Sequence[Figure]) -> Section:
    """How large it was, and how many candidates it had."""
    entries = [
        Entry(
            (Span(f"{number(one.count)}  ", Form.STRONG), spans.text(one.what)),
            detail=spans.note(one.note),
            sources=one.sources,
        )
        for one in figures
        if _of_size(one)
    ]
    return Section("Figures", tuple(entries), len(entries))


def _otherwise(differing: Sequence[Otherwise], sources: dict[str, Row]) -> Section:
    """What sources disagree on, each in its own words."""
    entries = []
    for one in differing:
        values: list[Span] = []
        for value, source, preferred in one.values:
            row = sources.get(source)
            by = Span(row.title, Form.NAME, row.ref, row.title_ru) if row else Span(source)
            lead = Span("; ", Form.FAINT) if values else Span(f"{one.field}: ", Form.ROLE)
            values += [
                lead,
                Span(value, Form.STRONG if preferred else Form.TEXT),
                Span(" — ", Form.FAINT),
                by,
            ]
        entries.append(Entry(tuple(values), detail=spans.note(one.note)))
    return Section("Where sources differ", tuple(entries), len(entries))


def _around(chamber: Chamber) -> Section:
    """The chambers before and after, and all of them."""
    found = []
    for word, row in (("before", chamber.before), ("after", chamber.after)):
        if row is not None:
            link = Span(row.title, Form.NAME, str(Address(VIEW, row.ref)), row.title_ru)
            found.append(Entry((spans.role(f"{word}: "), link), row.dates))
    every = Span("all congresses and convocations", Form.TEXT, str(Address(VIEW, ALL)))
    return Section("Before and after", (*found, Entry((spans.role("change: "), every))))


def _sources(rows: Sequence[Row]) -> Section:
    """The sources of the numbers."""
    entries = tuple(
        Entry((spans.name(row), spans.faint(f" · {row.brief}" if row.brief else ""))) for row in rows
    )
    return Section("Sources", entries, len(entries))
