"""Records that rest on nothing, lead nowhere, or are never used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.claims import Reading, Relation
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Part
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.models.text import split_citation
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.words import prose

_NOBODY_CITES = Rule("uncited", "warning", "cite it where it was used, or take it out")
_PASSAGE = Rule("uncited-passage", "error", "cite it by source#passage in the record that covers it")
_NO_LINK = Rule("no-link", "warning", "link it in prose, or say by a relation what it has to do with another")


def sourcing_problems(overview: Overview) -> Iterator[Problem]:
    """Find sources and passages that nobody cites, and records without any link.

    That every record has a source is a matter of the format.

    Args:
        overview: The facts.

    Yields:
        A problem for each.
    """
    cited: dict[str, set[str]] = defaultdict(set)
    linked: set[str] = set()
    for record in overview.records.values():
        for citation in _citations(record):
            own, place = split_citation(citation)
            cited[own].add(place)
        if others := (overview.records.keys() & set(_links(record))) - {record.ref}:
            linked |= others | {record.ref}
    for source in overview.facts.of(Source):
        if source.id not in cited:
            yield overview.problem(_NOBODY_CITES, source.ref, "", "no record cites it")
        for passage in source.passage:
            if passage.id not in cited[source.id]:
                message = f'no record cites "{source.id}#{passage.id}": {passage.about}'
                yield overview.problem(_PASSAGE, source.ref, "passage", message)
    for subject in overview.subjects:
        if subject.ref not in linked:
            yield overview.problem(_NO_LINK, subject.ref, "", "no link leads to it or from it")


def _citations(record: Entity) -> Iterator[str]:
    """Everything that a record and its claims cite."""
    for _, table in walk(record):
        yield from getattr(table, "sources", [])
        if isinstance(table, Reading):
            yield table.source


def _links(record: Entity) -> Iterator[str]:
    """The refs of all that a record leads to, sources aside; a party need not have a record."""
    for _, table in walk(record):
        for name in ("summary", "note"):
            yield from prose.refs(getattr(table, name, ""))
        if isinstance(table, Membership):
            yield f"body/{table.body}"
        elif isinstance(table, Relation):
            yield table.to
        elif isinstance(table, Part):
            yield f"person/{table.id}"
    yield from _fields(record)


def _fields(record: Entity) -> Iterator[str]:
    """The refs in the fields of a record."""
    if isinstance(record, Person) and record.party:
        yield f"body/{record.party}"
    if isinstance(record, Body):
        yield from (f"body/{record.parent}",) if record.parent else ()
        yield from (f"place/{place}" for place in record.seat)
    if isinstance(record, Event):
        yield from (f"place/{place}" for place in record.place)
        yield from (f"body/{body}" for body in record.bodies)
        yield from (f"document/{document}" for document in record.documents)
    if isinstance(record, Document):
        yield from (f"body/{body}" for body in record.issuers)
