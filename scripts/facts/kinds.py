"""For each kind of record: how many there are, and how much is known of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scripts.facts.markdown import Cell, counted, table
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.claims import Reading
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.models.text import split_citation
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.titles import title_ru

#: The kinds in the order of the table, with the name of many and what counts as dated.
KINDS: tuple[tuple[str, type[Subject], str], ...] = (
    ("people", Person, "born and died"),
    ("events", Event, "date"),
    ("bodies", Body, "founded"),
    ("documents", Document, "adopted or printed"),
    ("places", Place, ""),
)

#: Kinds of source that a careful reader looks behind.
WEAK = frozenset({"wiki", "web"})

_NO_FATE = frozenset({"", "unknown"})


def kinds_table(known: Lookup) -> str:
    """Count the records of each kind, and the memberships.

    Args:
        known: The facts.

    Returns:
        A table of Markdown.
    """
    head = ["Kind", "Records", "Russian name", "Dated", "Two or more sources"]
    head += ["A source beyond wikis and web pages", "Disputes", "Undecided", "Probable or doubtful"]
    rows = [_row(known, name, known.facts.of(model)) for name, model, _ in KINDS]
    return table(head, [*rows, _memberships(known)])


def short_table(known: Lookup) -> str:
    """Count the same for people in a hurry.

    Args:
        known: The facts.

    Returns:
        A table of Markdown with the first columns of the whole one.
    """
    head = [
        "",
        "Records",
        "Russian name",
        "Dated",
        "Two or more sources",
        "A source beyond wikis and web pages",
    ]
    rows = [_row(known, name, known.facts.of(model))[:6] for name, model, _ in KINDS]
    return table(head, [*rows, _memberships(known)[:6]])


def sources_table(known: Lookup) -> str:
    """Count the sources of each kind, and the records that cite each.

    Args:
        known: The facts.

    Returns:
        A table of Markdown.
    """
    kind_of = {source.id: source.kind for source in known.facts.of(Source)}
    sources = Counter(kind_of.values())
    cited = Counter(kind for subject in known.facts.subjects() for kind in kinds_cited(known, subject))
    labels = [(term.plural or term.label, term.id) for term in known.vocabulary.source_kind]
    rows = [(label, sources[kind], cited[kind]) for label, kind in labels]
    return table(["Sources", "How many", "Records that cite one"], rows)


def cited_by(subject: Subject) -> set[str]:
    """List the sources that a record and its claims cite.

    Args:
        subject: A record.

    Returns:
        Ids of sources.
    """
    found: set[str] = set()
    for _, part in walk(subject):
        citations = [part.source] if isinstance(part, Reading) else getattr(part, "sources", [])
        found.update(split_citation(each)[0] for each in citations)
    return found


def kinds_cited(known: Lookup, subject: Subject) -> set[str]:
    """List the kinds of the sources that a record and its claims cite.

    Args:
        known: The facts.
        subject: A record.

    Returns:
        Words of the vocabulary ``source_kind``.
    """
    return _kinds(known, cited_by(subject))


def fate_known(person: Person) -> bool:
    """Tell whether it is known how somebody died.

    Args:
        person: A person.

    Returns:
        True if a source says so.
    """
    return person.fate not in _NO_FATE


def _row(known: Lookup, name: str, records: Sequence[Subject]) -> list[Cell]:
    """Count the records of one kind."""
    count = len(records)
    disputes = [dispute for record in records for dispute in record.dispute]
    return [
        name,
        count,
        counted(sum(bool(title_ru(record)) for record in records), count),
        None if name == "places" else counted(sum(_dated(record) for record in records), count),
        counted(sum(len(cited_by(record)) > 1 for record in records), count),
        counted(sum(bool(kinds_cited(known, record) - WEAK) for record in records), count),
        len(disputes),
        sum(not dispute.preferred for dispute in disputes),
        sum(_marked(record) for record in records),
    ]


def _memberships(known: Lookup) -> list[Cell]:
    """Count the memberships of all people."""
    all_held = [held for person in known.facts.of(Person) for held in person.membership]
    sources = [{split_citation(each)[0] for each in held.sources} for held in all_held]
    count = len(all_held)
    return [
        "memberships",
        count,
        None,
        counted(sum(bool(held.start) for held in all_held), count),
        counted(sum(len(cited) > 1 for cited in sources), count),
        counted(sum(bool(_kinds(known, cited) - WEAK) for cited in sources), count),
        None,
        None,
        sum(held.confidence != "certain" for held in all_held),
    ]


def _kinds(known: Lookup, sources: set[str]) -> set[str]:
    """The kinds of some sources."""
    found = (known.entities[f"source/{own}"] for own in sources)
    return {source.kind for source in found if isinstance(source, Source)}


def _dated(record: Subject) -> bool:
    """Whether a record has the dates that its kind should have."""
    if isinstance(record, Person):
        return bool(record.born and record.died)
    if isinstance(record, Body):
        return bool(record.founded)
    if isinstance(record, Document):
        return bool(record.day)
    return isinstance(record, Event) and bool(record.date)


def _marked(record: Subject) -> int:
    """How many fields and claims of a record are only probable or doubtful, memberships aside."""
    fields = [mark for mark in record.confidence.values() if mark != "certain"]
    parts = (part for path, part in walk(record) if path and not isinstance(part, Membership))
    return len(fields) + sum(1 for part in parts if getattr(part, "confidence", "certain") != "certain")
