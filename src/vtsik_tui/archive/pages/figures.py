"""Figures and votes: any number that is told of something."""

from __future__ import annotations

from vtsik_tui.archive.entities import line
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Form, Section, Span


def figures(subject: Subject, title: str = "Figures") -> list[Section]:
    """Find the numbers that are told of something.

    Args:
        subject: What the page is about.
        title: The heading.

    Returns:
        A section of figures, or nothing.
    """
    found, total = subject.capped(
        "key, what, count, confidence, note", "FROM figure WHERE of = ?", "key", subject.ref
    )
    sources = subject.sources("figure", [key for key, *_ in found])
    doubts = subject.doubts()
    entries = [
        Entry(
            (
                Span(f"{number(count)}  ", Form.STRONG),
                spans.text(line(what)),
                *spans.doubt(line(confidence)),
                *spans.doubt(doubts.get(line(what), "")),
            ),
            detail=spans.note(line(note)),
            sources=sources.get(key, ()),
            claim=f"figure:{key}",
        )
        for key, what, count, confidence, note in found
    ]
    return some(title, entries, total)


def number(count: object) -> str:
    """Write a number as it is read: ``30,000,000``, ``33.5``.

    Args:
        count: A column that should hold a number.

    Returns:
        The number in words; what else stood there, as it is.
    """
    if isinstance(count, float) and count.is_integer():
        count = int(count)
    return f"{count:,}" if isinstance(count, (int, float)) else line(count)
