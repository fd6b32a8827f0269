"""The page of claims: each statement of a page, each source with its reading, and which was preferred."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from vtsik_tui.archive.asking import batches, marks
from vtsik_tui.archive.entities import COLUMNS, line, row_from
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.pages.disputes import SOURCE, Dispute, find_disputes
from vtsik_tui.archive.pages.sections import some
from vtsik_tui.archive.pages.subject import Subject
from vtsik_tui.archive.records import CLAIMS, Entry, Form, Page, Row, Section, Span

#: The kind of such a page, in its row.
KIND = "claims"

#: The claim under which the record as a whole stands.
RECORD = "record"

_CITED = (
    "SELECT citation.claim, citation.claim_key, citation.locator, coalesce(term.label, source.kind),"
    f" {COLUMNS}"
    " FROM citation JOIN source ON source.id = citation.source JOIN entity ON entity.ref = source.ref"
    " LEFT JOIN term ON term.vocabulary = 'source_kind' AND term.id = source.kind"
)


class _Claims:
    """Turns the sections of a page into sections of claims."""

    def __init__(self, subject: Subject, page: Page) -> None:
        self.subject = subject
        self.page = page
        self.cited = _citations(subject, page)
        self.disputes, _ = find_disputes(subject)
        self.told: set[int] = set()
        """Disputes that stand under a claim already."""

    def sections(self) -> list[Section]:
        """The record as a whole, then its claims section by section, then what else is disputed."""
        found = [self._record()]
        for section in self.page.sections:
            entries: list[Entry] = []
            for entry in section.entries:
                if entry.claim and not entry.claim.startswith("dispute:"):
                    entries += self._claim(entry)
            found += some(section.title, entries)
        rest = [one for one in self.disputes if one.key not in self.told]
        found += some("Sources disagree", [entry for one in rest for entry in one.entries])
        return [replace(section, count=0) for section in found if section.entries]

    def _record(self) -> Section:
        """What the text and the vital facts rest on, and which of those are in doubt."""
        lead = Entry((Span("The text and the facts at its top", Form.STRONG),), claim=RECORD)
        entries = [lead, *self.cited.get((RECORD, None), [])]
        of_fields = {
            line(name): line(word)
            for name, word in self.subject.asking.all(
                "SELECT field, confidence FROM field_confidence WHERE entity = ?", (self.subject.ref,)
            )
        }
        entries += [
            Entry((spans.text(spans.capitalised(name)), *spans.doubt(word)))
            for name, word in of_fields.items()
        ]
        return Section("The record", tuple(entries))

    def _claim(self, entry: Entry) -> list[Entry]:
        """One statement, each source below it, and what is disputed of it."""
        table, _, key = entry.claim.partition(":")
        said = entry.spans if entry.share is None else (*entry.spans, spans.text(f": {entry.share.count:,}"))
        entries = [replace(entry, spans=said, share=None, sources=())]
        entries += self.cited.get((table, int(key)), [])
        for one in self.disputes:
            if one.key not in self.told and _is_of(one, table, said):
                self.told.add(one.key)
                entries += one.entries
        return entries


def claims_page(subject: Subject, page: Page) -> Page | None:
    """Tell of every claim of a page what it rests on.

    Args:
        subject: What the page is about.
        page: Its page.

    Returns:
        The page of its claims: for each the sources, of what kind they are
        and where in them it stands; their readings where they disagree, with
        the preferred one marked, and why. None for a source.
    """
    if subject.row.kind == "source":
        return None
    row = Row(f"{CLAIMS}{subject.ref}", KIND, subject.row.title, subject.row.title_ru)
    lead = (
        spans.faint("What is said of "),
        spans.name(subject.row),
        spans.faint(", what each statement rests on, and how sure it is"),
    )
    return Page(row, (), lead, tuple(_Claims(subject, page).sections()))


def _citations(subject: Subject, page: Page) -> dict[tuple[str, int | None], list[Entry]]:
    """A line for each source of each claim, by table and number."""
    asked: dict[str, list[int]] = defaultdict(list)
    for entry in (entry for section in page.sections for entry in section.entries if entry.claim):
        table, _, key = entry.claim.partition(":")
        asked[table].append(int(key))
    answers = subject.asking.all(
        f"{_CITED} WHERE citation.entity = ? AND citation.claim = 'record' ORDER BY citation.key",
        (subject.ref,),
    )
    for table, keys in asked.items():
        for some_keys in batches(keys):
            answers += subject.asking.all(
                f"{_CITED} WHERE citation.claim = ? AND citation.claim_key IN ({marks(some_keys)})"
                " ORDER BY citation.key",
                (table, *some_keys),
            )
    found: dict[tuple[str, int | None], list[Entry]] = defaultdict(list)
    for table, key, locator, kind, *columns in answers:
        found[line(table), key].append(_source(row_from(tuple(columns)), line(kind), line(locator)))
    return found


def _source(row: Row, kind: str, locator: str) -> Entry:
    """A source in one line: its title, the kind of source, its year, the place in it."""
    parts = [(spans.name(row),), (spans.faint(kind),), (spans.faint(row.dates.new),), (spans.faint(locator),)]
    return Entry((spans.faint(f"{SOURCE} "), *spans.joined(parts)), sources=(row.ref,))


def _is_of(dispute: Dispute, table: str, said: Iterable[Span]) -> bool:
    """Whether a dispute is of a claim: of a post in the body it names, or of the figure of its name."""
    if table == "membership":
        return bool(dispute.body) and any(span.ref == f"body/{dispute.body}" for span in said)
    return table == "figure" and any(span.text == dispute.matter for span in said)
