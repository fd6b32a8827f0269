"""Connections: links to other entities that no other field expresses."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Row, Section

_SOURCE = (
    "FROM link JOIN relation ON relation.key = link.origin_key"
    " JOIN relation_type ON relation_type.id = relation.type"
    " JOIN entity ON entity.ref = link.to_ref"
    " WHERE link.from_ref = ? AND link.origin = 'relation'"
)
_COLUMNS = (
    f"{COLUMNS}, relation_type.family, relation.key, relation.note, relation.confidence, relation.from_ref,"
    " link.label, link.dates_new, link.dates_old, link.first_day, link.last_day"
)
_ORDER = (
    "relation_type.position, link.label, link.first_day IS NULL, link.first_day, entity.sort_title, link.key"
)


@dataclass(frozen=True, slots=True)
class Connection:
    """One link of a type to another entity."""

    row: Row
    """The other end."""
    family: str
    """``kin``, ``succession``, ``structure``, ``origin``, ``people``, ``act`` or ``place``."""
    onward: bool
    """Whether it stands in the record of this page, as ``part of``, and is not read backwards."""
    entry: Entry
    """How the page tells it: ``created Council of Defence``."""


def connections(subject: Subject) -> list[Connection]:
    """Find all links of a type, in both directions, each as it reads from here.

    Args:
        subject: What the page is about.

    Returns:
        The connections: by type, then by date.
    """
    answers, _ = subject.capped(_COLUMNS, _SOURCE, _ORDER, subject.ref)
    sources = subject.sources("relation", [answer[WIDTH + 1] for answer in answers])
    found = []
    for answer in answers:
        row = row_from(answer)
        family, key, note, confidence, origin, label, *dates = answer[WIDTH:]
        entry = Entry(
            (spans.role(f"{line(label)} "), spans.name(row), *spans.doubt(line(confidence))),
            dates_from(dates),
            spans.note(line(note)),
            sources=sources.get(key, ()),
            claim=f"relation:{key}",
        )
        found.append(Connection(row, line(family), origin == subject.ref, entry))
    return found


def grouped(found: list[Connection], titles: dict[str, str], rest: str = "Connections") -> list[Section]:
    """Make a section of each family that a page has a heading for, and one of the rest.

    Args:
        found: The connections.
        titles: Headings by family, in the order in which they stand.
        rest: The heading of all others.

    Returns:
        The sections that have something in them.
    """
    sections = []
    for title in dict.fromkeys(titles.values()):
        sections += some(title, [one.entry for one in found if titles.get(one.family) == title])
    return sections + some(rest, [one.entry for one in found if one.family not in titles])
