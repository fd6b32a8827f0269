"""The page of a source."""

from __future__ import annotations

from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Contents, Subject
from vtsik_tui.archive.records import NO_DATES, Entry, Form, Section, Span

_KINDS = {
    "person": "People",
    "body": "Bodies",
    "event": "Events",
    "document": "Documents",
    "place": "Places",
    "source": "Sources",
}
#: What of an entity a source supports, besides the record itself.
_CLAIMS = {
    "membership": ("post", "posts"),
    "composition": ("number of seats", "numbers of seats"),
    "figure": ("figure", "figures"),
    "relation": ("connection", "connections"),
    "dispute": ("disputed reading", "disputed readings"),
}
_COUNTS = ", ".join(f"sum(citation.claim = '{claim}')" for claim in _CLAIMS)
_SOURCE = """
SELECT source.title, source.work, source.author, source.year, source.url, source.lang,
       coalesce(term.label, source.kind)
FROM source LEFT JOIN term ON term.vocabulary = 'source_kind' AND term.id = source.kind
WHERE source.id = ?
"""


def contents(subject: Subject) -> Contents:
    """Tell of a source: what it is, where it is to be read, what rests on it.

    Args:
        subject: A source.

    Returns:
        What stands on the page.
    """
    answer = subject.asking.first(_SOURCE, (subject.id,)) or ("",) * 7
    title, work, author, year, url, lang, kind = (line(column) for column in answer)
    facts = spans.joined([(spans.text(kind),), (spans.text(year),), (spans.text(_language(lang)),)])
    described = [author, f"“{title}”" if work else title, work, year]
    sections = [*_passages(subject), *(section for one in _KINDS for section in _supports(subject, one))]
    described_as = spans.text(", ".join(part for part in described if part) + ".")
    return Contents(facts, tuple(sections), Entry((described_as,), detail=(spans.text(url),) if url else ()))


def _passages(subject: Subject) -> list[Section]:
    """The passages that are told apart in it, and what rests on each."""
    passages = subject.asking.all(
        "SELECT id, about FROM passage WHERE source = ? ORDER BY position", (subject.id,)
    )
    answers = subject.asking.all(
        f"SELECT DISTINCT citation.locator, {COLUMNS}"
        " FROM citation JOIN entity ON entity.ref = citation.entity"
        " WHERE citation.source = ? AND citation.locator <> '' ORDER BY entity.sort_title, entity.ref",
        (subject.id,),
    )
    entries = []
    for own, about in passages:
        cited_by = [(spans.name(row_from(tuple(columns))),) for place, *columns in answers if place == own]
        told = (Span(f"{line(own)}  ", Form.STRONG), spans.text(line(about)))
        entries.append(Entry(told, detail=(spans.faint("cited by "), *spans.joined(cited_by, ", "))))
    return some("Passages", entries)


def _supports(subject: Subject, kind: str) -> list[Section]:
    """The entities of a kind of which something rests on this source."""
    source = (
        "FROM citation JOIN entity ON entity.ref = citation.entity"
        " WHERE citation.source = ? AND entity.kind = ?"
    )
    answers = subject.asking.all(
        f"SELECT {COLUMNS}, {_COUNTS} {source} GROUP BY entity.key"
        " ORDER BY entity.sort_title, entity.ref LIMIT 200",
        (subject.id, kind),
    )
    total = subject.asking.value(f"SELECT count(DISTINCT entity.key) {source}", (subject.id, kind))
    entries = []
    for answer in answers:
        row = row_from(answer)
        spoken = zip(answer[WIDTH:], _CLAIMS.values(), strict=True)
        claims = ", ".join(f"{count} {words[count != 1]}" for count, words in spoken if count)
        what: tuple[Span, ...] = (spans.faint(claims),)
        entries.append(
            Entry(
                spans.joined([(spans.name(row),), what]),
                row.dates if kind not in ("person", "body") else NO_DATES,
            )
        )
    return some(_KINDS[kind], entries, total)


def _language(code: str) -> str:
    """The name of a language that sources are written in; else its code."""
    names = {"en": "English", "ru": "Russian", "de": "German", "fr": "French", "it": "Italian"}
    return names.get(code, code)
