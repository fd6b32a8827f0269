"""The first screen: what this is, this day of the year, and where to start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from operator import itemgetter

from vtsik_tui.archive.records import Counted, Entry, Form, Info, Page, Row, Section, Span
from vtsik_tui.tui.panes.pane import COUNTED

#: Asks what happened on a day of the year: month and day, new style. Of a person,
#: `Row.brief` says what: ``born`` or ``died``.
EventsOn = Callable[[int, int], Sequence[Row]]

#: How many events of the day are shown, of days around it at least and at most.
_MOST_EVENTS = 6
_LEAST_AROUND = 3
_MOST_AROUND = 5

#: How far around an empty day others are looked for, in days.
_REACH = 30

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def home_page(
    info: Info,
    today: date,
    events_on: EventsOn,
    starts: Sequence[Row],
    keys: Sequence[tuple[str, str]],
    *,
    lately: Sequence[tuple[str, str]] = (),
) -> Page:
    """Write the first screen.

    Args:
        info: What the database says of itself.
        today: The day it is opened on.
        events_on: Asks for the events of a day of the year.
        starts: Good places to start.
        keys: The most important keys, each with what it does.
        lately: Where the reader was last: refs and titles.

    Returns:
        A page like any other; every event and every start is a link.
    """
    return Page(
        row=Row("", "home", info.title),
        aliases=(),
        facts=(Span(info.span, Form.FAINT),) if info.span else (),
        sections=(
            Section("", (_about(info), _counts(info.counts))),
            *([Section("Continue where you were", (_lately(lately),))] if lately else []),
            _this_day(today, events_on),
            Section("Where to start", (*map(_start, starts), _days())),
            Section("Keys", (_keys(keys),)),
        ),
    )


def _about(info: Info) -> Entry:
    """What this is, in two lines."""
    return Entry((Span(" ".join(info.subtitle.split())),), prose=True)


def _counts(counts: Sequence[Counted]) -> Entry:
    """How many there are of each kind, in one line."""
    spans: list[Span] = []
    for counted in counts:
        one, many = COUNTED.get(counted.kind, (counted.kind, counted.kind))
        if spans:
            spans.append(Span(" · ", Form.FAINT))
        spans += [Span(f"{counted.count:,}", Form.STRONG), Span(f"\xa0{one if counted.count == 1 else many}")]
    return Entry(tuple(spans), prose=True)


def _lately(pages: Sequence[tuple[str, str]]) -> Entry:
    """Where the reader was last, in one line."""
    spans: list[Span] = []
    for ref, title in pages:
        spans += [Span(" · ", Form.FAINT)] if spans else []
        spans.append(Span(title, Form.TEXT, ref))
    return Entry(tuple(spans), prose=True)


def _this_day(today: date, events_on: EventsOn) -> Section:
    """What happened on this day of the year; else on the days around it."""
    words = f"{today.day} {_MONTHS[today.month - 1]}"
    events = _most_telling(events_on(today.month, today.day))
    if events:
        return Section(f"On this day, {words}", (*map(_event, events), _every_year(today)))
    around = _around(today, events_on)
    nothing = f"Nothing is recorded for {words}" + (". The nearest days:" if around else ".")
    said = Entry((Span(nothing, Form.FAINT),), prose=True)
    return Section("Around this day", (said, *map(_event, around), _every_year(today)))


def _every_year(today: date) -> Entry:
    """A link to all of this day of the year."""
    words = f"{today.day} {_MONTHS[today.month - 1]}"
    return Entry((Span(f"All of {words}, by both calendars", ref=f"day/{today:%m-%d}"),))


def _days() -> Entry:
    """The way to how things stood on any day."""
    return Entry(
        (Span("How things stood on a day", ref="day/"),),
        detail=(Span("the state of things on any day: type d, in either calendar"),),
    )


def _most_telling(rows: Sequence[Row]) -> list[Row]:
    """As many as there is room for, events before births and deaths, in their order."""
    kept = sorted(rows, key=lambda row: row.kind == "person")[:_MOST_EVENTS]
    return [row for row in rows if row in kept]


def _around(today: date, events_on: EventsOn) -> list[Row]:
    """The events of the nearest days of the year, in the order of the year."""
    found: list[tuple[int, Row]] = []
    for days in range(1, _REACH + 1):
        for offset in (-days, days):
            day = today + timedelta(offset)
            found += [(offset, row) for row in events_on(day.month, day.day)]
        if len(found) >= _LEAST_AROUND:
            break
    return [row for _, row in sorted(found[:_MOST_AROUND], key=itemgetter(0))]


def _event(row: Row) -> Entry:
    """One event of the day; of a person, whether he or she was born or died."""
    if row.kind != "person":
        return Entry((Span(row.title, Form.NAME, row.ref, row.title_ru),), dates=row.dates)
    name = Span(row.title, Form.NAME, row.ref, row.title_ru, row.glyph, row.color)
    return Entry((name, Span(f" {row.brief}")) if row.brief else (name,), dates=row.dates)


def _start(row: Row) -> Entry:
    """One place to start: its name, and below it what it is and when."""
    spans = [Span(row.brief)] if row.brief else []
    if row.brief and row.dates.new:
        spans.append(Span(" · "))
    if row.dates.new:
        spans.append(Span(row.dates.new, Form.DATE, other=row.dates.old))
    return Entry(
        (Span(row.title, Form.NAME, row.ref, row.title_ru, glyph=row.glyph, color=row.color),),
        detail=tuple(spans),
    )


def _keys(keys: Sequence[tuple[str, str]]) -> Entry:
    """The keys in one line; a key is never parted from what it does."""
    spans: list[Span] = []
    for key, does in keys:
        if spans:
            spans.append(Span("   "))
        spans += [Span(key, Form.STRONG), Span("\xa0" + does.replace(" ", "\xa0"))]
    return Entry(tuple(spans), prose=True)
