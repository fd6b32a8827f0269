"""What sources disagree on, their readings side by side."""

from __future__ import annotations

from vtsik_tui.archive.asking import marks
from vtsik_tui.archive.entities import COLUMNS, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Form, Section, Span


def disputes(subject: Subject) -> list[Section]:
    """Find what sources disagree on.

    Args:
        subject: What the page is about.

    Returns:
        For each matter a line that names it, a line for each reading with the
        source it stands in, and what was preferred, and why.
    """
    found, total = subject.capped("key, field, note", "FROM dispute WHERE of = ?", "key", subject.ref)
    keys = [key for key, _, _ in found]
    if not keys:
        return []
    readings = subject.asking.all(
        f"SELECT dispute_value.dispute, dispute_value.reading, {COLUMNS}"
        " FROM dispute_value JOIN entity ON entity.ref = 'source/' || dispute_value.source"
        f" WHERE dispute_value.dispute IN ({marks(keys)})"
        " ORDER BY dispute_value.dispute, dispute_value.position",
        keys,
    )
    entries: list[Entry] = []
    for key, field, note in found:
        entries.append(Entry((Span(spans.capitalised(line(field)), Form.STRONG),)))
        for dispute, value, *source in readings:
            if dispute == key:
                row = row_from(tuple(source))
                said = (Span(line(value), Form.QUOTE), spans.faint(" — "), spans.name(row))
                entries.append(Entry(said, sources=(row.ref,)))
        if note:
            entries.append(Entry(spans.note(line(note))))
    return [Section("Sources disagree", tuple(entries), total)]
