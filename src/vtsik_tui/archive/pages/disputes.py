"""What sources disagree on, their readings side by side."""

from __future__ import annotations

from dataclasses import dataclass, field

from vtsik_tui.archive.asking import batches, marks
from vtsik_tui.archive.entities import COLUMNS, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Form, Row, Section, Span

#: Stands before the reading that a record follows, and before any other and any source.
PREFERRED, SOURCE = "▸", "”"


@dataclass(slots=True)
class Dispute:
    """What sources say of one matter."""

    key: int
    matter: str
    body: str
    """The id of the body, if a post in it is what is disputed."""
    note: str
    """What was preferred, and why."""
    readings: list[Entry] = field(default_factory=list)

    @property
    def entries(self) -> list[Entry]:
        """A line that names the matter, one for each reading with its source, and the note."""
        named = Entry((Span(spans.capitalised(self.matter), Form.STRONG),), claim=f"dispute:{self.key}")
        return [named, *self.readings, *([Entry(spans.note(self.note))] if self.note else [])]


def find_disputes(subject: Subject) -> tuple[list[Dispute], int]:
    """Find what sources disagree on.

    Args:
        subject: What the page is about.

    Returns:
        As many disputes as a section shows, and the number of all.
    """
    answers, total = subject.capped("key, field, body, note", "FROM dispute WHERE of = ?", "key", subject.ref)
    found = {key: Dispute(key, line(name), line(body), line(note)) for key, name, body, note in answers}
    for keys in batches(list(found)):
        readings = subject.asking.all(
            "SELECT dispute_value.dispute, dispute_value.reading, dispute_value.locator,"
            f" dispute_value.preferred, {COLUMNS}"
            " FROM dispute_value JOIN entity ON entity.ref = 'source/' || dispute_value.source"
            f" WHERE dispute_value.dispute IN ({marks(keys)})"
            " ORDER BY dispute_value.dispute, dispute_value.position",
            keys,
        )
        for key, value, locator, preferred, *columns in readings:
            row = row_from(tuple(columns))
            found[key].readings.append(_reading(line(value), row, line(locator), bool(preferred)))
    return list(found.values()), total


def disputes(subject: Subject) -> list[Section]:
    """Tell what sources disagree on.

    Args:
        subject: What the page is about.

    Returns:
        For each matter a line that names it, a line for each reading with the
        source it stands in, and what was preferred, and why.
    """
    found, total = find_disputes(subject)
    entries = [entry for one in found for entry in one.entries]
    return [Section("Sources disagree", tuple(entries), total)] if entries else []


def _reading(value: str, source: Row, locator: str, preferred: bool) -> Entry:
    """What one source says; the reading that the record follows has a mark before it."""
    mark = spans.faint(f"{PREFERRED if preferred else SOURCE} ")
    said = (mark, Span(value, Form.QUOTE), spans.faint(" — "), spans.name(source))
    where = (spans.faint(f", {locator}"),) if locator else ()
    return Entry((*said, *where), sources=(source.ref,))
