"""iCalendar (RFC 5545): events as whole days."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.archive.whole.records import EventFacts, Whole
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.dates import days, in_words
from vtsik_tui.export.nothing import some
from vtsik_tui.export.plain import clean

_NOTHING = "No dated event is among what was chosen."

#: A line holds so many bytes; what is longer goes on in the next one after a space.
_LONGEST = 75

#: When a record was made is asked for and not known; the same facts are to give the same file.
_STAMP = "19700101T000000Z"


def written(chosen: Chosen) -> Iterator[str]:
    """Write the events of which a day, a month or a year is known; of one entity, those it is linked to.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    wholes = chosen.with_linked("event").wholes("event")
    events = some((made for whole in wholes if (made := _event(whole))), _NOTHING)
    name = chosen.archive.info().title if chosen.whole else chosen.title
    yield _lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//vtsik-tui//export//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
    )
    yield from events
    yield _lines("END:VCALENDAR")


def _event(whole: Whole) -> str:
    """An event; empty if its days are not known."""
    facts = whole.facts
    when = days(facts.date) if isinstance(facts, EventFacts) else None
    if not isinstance(facts, EventFacts) or when is None:
        return ""
    titles = {link.ref: link.title for link in whole.links}
    where = "; ".join(titles[ref] for ref in facts.places if ref in titles)
    told = "\n\n".join(filter(None, (in_words(facts.date.dates), whole.summary)))
    mark = "" if when.exact else f" ({facts.date.dates.new})"
    return _lines(
        "BEGIN:VEVENT",
        f"UID:{_text(whole.ref)}@vtsik-tui",
        f"DTSTAMP:{_STAMP}",
        f"DTSTART;VALUE=DATE:{when.first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{when.after:%Y%m%d}",
        f"SUMMARY:{_text(whole.title + mark)}",
        f"DESCRIPTION:{_text(told)}" if told else "",
        f"LOCATION:{_text(where)}" if where else "",
        f"CATEGORIES:{_text(facts.kind)}" + ("" if when.exact else ",date approximate"),
        "TRANSP:TRANSPARENT",
        f"X-VTSIK-EDTF:{_text(facts.date.edtf)}",
        "END:VEVENT",
    )


def _text(text: str) -> str:
    """A text in which nothing is taken for a separator."""
    marked = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return marked.replace("\n", "\\n")


def _lines(*lines: str) -> str:
    """Lines with the ends that the format asks for, long ones folded."""
    return "".join(f"{_folded(line)}\r\n" for line in lines if line)


def _folded(line: str) -> str:
    """A line cut where it is too long, and never within a character."""
    parts, room, at, used = [], _LONGEST, 0, 0
    for number, sign in enumerate(line):
        size = len(sign.encode())
        if used + size > room:
            parts.append(line[at:number])
            at, used, room = number, 0, _LONGEST - 1
        used += size
    return "\r\n ".join((*parts, line[at:]))
