"""People at an event or behind a document, by what they did."""

from __future__ import annotations

from itertools import groupby

from vtsik_tui.archive.asking import Answer
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import Entry, Section, Span


def people_by_role(subject: Subject, table: str, own: str, title: str = "People") -> list[Section]:
    """Find the people of an event or a document.

    Args:
        subject: What the page is about.
        table: ``event_person`` or ``document_person``.
        own: Its column that holds the subject: ``event`` or ``document``.
        title: The heading.

    Returns:
        A section with an entry for each part played, or nothing.
    """
    answers, total = subject.capped(
        f"{COLUMNS}, coalesce(term.label, {table}.role), {table}.detail, {table}.confidence",
        f"FROM {table} JOIN entity ON entity.ref = 'person/' || {table}.person"
        f" LEFT JOIN term ON term.vocabulary = 'part' AND term.id = {table}.role"
        f" WHERE {table}.{own} = ?",
        f"term.position IS NULL, term.position, {table}.role, {table}.position",
        subject.id,
    )
    record = subject.record_sources([subject.ref]).get(subject.ref, ())
    entries = []
    for label, some_people in groupby(answers, key=lambda answer: line(answer[WIDTH])):
        named: list[Span] = [spans.role(f"{label}: ")]
        for answer in some_people:
            if len(named) > 1:
                named.append(spans.text(", "))
            named.append(spans.name(row_from(answer)))
            detail = line(answer[WIDTH + 1])
            if detail:
                named.append(spans.faint(f" ({detail})"))
            named += spans.doubt(line(answer[WIDTH + 2]))
        entries.append(Entry(tuple(named), sources=record))
    return [Section(one.title, one.entries, total) for one in some(title, entries)]


def parts_played(subject: Subject, table: str, other: str, title: str) -> list[Section]:
    """Find the events or documents that a person had a part in.

    Args:
        subject: A person.
        table: ``event_person`` or ``document_person``.
        other: Its column that holds the other end: ``event`` or ``document``.
        title: The heading.

    Returns:
        A section in the order of time, or nothing.
    """
    answers, total = subject.capped(
        f"{COLUMNS}, coalesce(term.label, {table}.role), {table}.detail, {table}.confidence",
        f"FROM {table} JOIN entity ON entity.ref = '{other}/' || {table}.{other}"
        f" LEFT JOIN term ON term.vocabulary = 'part' AND term.id = {table}.role"
        f" WHERE {table}.person = ?",
        f"entity.first_day IS NULL, entity.first_day, entity.last_day, entity.ref, {table}.position",
        subject.id,
    )
    sources = subject.record_sources(line(answer[0]) for answer in answers)
    entries = []
    for ref, of_one in groupby(answers, key=lambda answer: line(answer[0])):
        parts = list(of_one)
        row = row_from(parts[0])
        told = spans.joined([(spans.name(row),), spans.joined(map(_played, parts), ", ")])
        entries.append(Entry(told, row.dates, sources=sources.get(ref, ())))
    return some(title, entries, total - len(answers) + len(entries))


def _played(answer: Answer) -> tuple[Span, ...]:
    """What somebody did, and the detail in brackets."""
    label, detail, confidence = (line(column) for column in answer[WIDTH:])
    return (spans.role(label), spans.faint(f" ({detail})" if detail else ""), *spans.doubt(confidence))
