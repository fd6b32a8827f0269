"""Assembly: what every page has, around what is its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from vtsik_tui.archive.entities import COLUMNS, line, row_from, rows
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.disputes import disputes
from vtsik_tui.archive.pages.sections import named, some
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import Entry, Page, Row, Section, Span

#: Sections of a body or a place that lead on to other pages, where what
#: supports them is listed; here they would bury its own sources.
_POINTERS = frozenset(
    {"Under it", "Convocations", "Documents", "Events", "Who met here", "What happened here"}
)


def assemble(subject: Subject, contents: Contents) -> Page:
    """Make a page.

    Args:
        subject: What it is about.
        contents: What its kind tells.

    Returns:
        Opening text, the sections of its kind, mentions, disputes, sources.
    """
    record = subject.record_sources([subject.ref]).get(subject.ref, ())
    sections = [_opening(subject, contents, record), *contents.sections]
    sections += _mentions(subject, sections)
    sections += disputes(subject)
    sections += _sources(subject, record, sections)
    aliases = subject.asking.all("SELECT name FROM alias WHERE entity = ? ORDER BY position", (subject.ref,))
    return Page(
        subject.row,
        tuple(line(alias) for (alias,) in aliases),
        _without_self(contents.facts, subject.ref),
        tuple(_linked(part, subject.ref) for part in sections if part.entries),
    )


def _opening(subject: Subject, contents: Contents, sources: tuple[str, ...]) -> Section:
    """The text that tells what it is, each paragraph an entry."""
    entries = [contents.opening] if contents.opening else []
    paragraphs = [words for words in subject.summary.split("\n\n") if words.strip()]
    entries += [Entry(spans.prose(words.strip()), prose=True) for words in paragraphs]
    if paragraphs:
        entries[-1] = replace(entries[-1], sources=sources)
    if subject.note.strip():
        entries.append(Entry(spans.note(f"Note: {spans.capitalised(subject.note.strip())}"), prose=True))
    return Section("", tuple(entries))


def _mentions(subject: Subject, sections: Iterable[Section]) -> list[Section]:
    """Whose text mentions it, unless the page leads there already."""
    shown = {span.ref for span in _spans(sections)}
    answers, total = subject.capped(
        COLUMNS,
        "FROM link JOIN entity ON entity.ref = link.to_ref"
        " WHERE link.from_ref = ? AND link.origin = 'prose' AND link.label = 'mentioned by'",
        "entity.kind, entity.first_day IS NULL, entity.first_day, entity.sort_title",
        subject.ref,
    )
    others = [row_from(answer) for answer in answers if answer[0] not in shown]
    return some("Mentioned in", [named(row) for row in others], total - len(answers) + len(others))


def _sources(subject: Subject, record: tuple[str, ...], sections: Iterable[Section]) -> list[Section]:
    """Every source that the page rests on, those of the record first."""
    passed_over = _POINTERS if subject.row.kind in ("body", "place") else frozenset()
    entries = (entry for part in sections if part.title not in passed_over for entry in part.entries)
    cited = dict.fromkeys([*record, *(ref for entry in entries for ref in entry.sources)])
    return some("Sources", [_source(row) for row in rows(subject.asking, cited)])


def _source(row: Row) -> Entry:
    """A source in one line: its title and the work it is part of."""
    return Entry(spans.joined([(spans.name(row),), (spans.faint(row.brief),)], ", "))


def _spans(sections: Iterable[Section]) -> Iterable[Span]:
    """All spans of some sections."""
    return (
        span for section in sections for entry in section.entries for span in (*entry.spans, *entry.detail)
    )


def _linked(section: Section, own: str) -> Section:
    """A section in which nothing leads to the page that it stands on."""
    if all(span.ref != own for span in _spans([section])):
        return section
    entries = (
        replace(entry, spans=_without_self(entry.spans, own), detail=_without_self(entry.detail, own))
        for entry in section.entries
    )
    return replace(section, entries=tuple(entries))


def _without_self(some_spans: Iterable[Span], own: str) -> tuple[Span, ...]:
    """Spans of which none leads to the page that they stand on."""
    return tuple(replace(span, ref="") if span.ref == own else span for span in some_spans)
