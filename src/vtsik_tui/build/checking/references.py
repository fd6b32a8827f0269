"""References that lead nowhere: ids, refs, and links in prose."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from vtsik_tui.build.complaints import field_name, suggestion
from vtsik_tui.build.facts import Facts, Standing
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.claims import Composition, Dispute, Figure, Reading, Relation
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Part, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.strict import Path, walk
from vtsik_tui.build.models.text import split_citation
from vtsik_tui.build.problems import Problem
from vtsik_tui.words import prose

#: For each model the fields that hold ids, and ids of what.
_REFERS: tuple[tuple[type[BaseModel], dict[str, str]], ...] = (
    (Subject, {"sources": "source"}),
    (Membership, {"body": "body", "sources": "source"}),
    (Composition, {"sources": "source"}),
    (Figure, {"sources": "source"}),
    (Relation, {"sources": "source"}),
    (Dispute, {"body": "body"}),
    (Reading, {"source": "source"}),
    (Body, {"parent": "body", "seat": "place"}),
    (Event, {"place": "place", "bodies": "body", "documents": "document"}),
    (Document, {"issuers": "body"}),
    (Part, {"id": "person"}),
)

#: The fields in which links are written.
_PROSE = ("summary", "note")


def reference_problems(facts: Facts) -> Iterator[Problem]:
    """Find references that lead nowhere.

    Args:
        facts: The facts.

    Yields:
        A problem for each reference to a record that is not there, and for
        each record named twice in one list.
    """
    finder = _Finder(facts)
    for standing in facts.standing:
        for path, table in walk(standing.record):
            for field, message in finder.problems(path, table, standing):
                yield Problem(standing.file, standing.record.ref, field, message, "reference")


class Known:
    """What can be referred to."""

    def __init__(self, facts: Facts) -> None:
        self.ids = facts.ids
        self.former = {
            f"{each.record.kind_of_entity}/{old}": each.record.ref
            for each in facts.standing
            for old in each.record.former_ids
        }
        """For each former ref the one it has now."""
        self.passages = {
            each.record.id: [passage.id for passage in each.record.passage]
            for each in facts.standing
            if isinstance(each.record, Source)
        }
        """For each source the passages that are told apart in it."""

    def mistake(self, ref: str) -> str:
        """Say what is wrong with a ref.

        Args:
            ref: ``kind/id``.

        Returns:
            A sentence; empty if it leads somewhere.
        """
        kind, _, own = ref.partition("/")
        if kind not in self.ids:
            return f'"{kind}" is not a kind of record: the kinds are {", ".join(self.ids)}'
        if own in self.ids[kind]:
            return ""
        if now := self.former.get(ref):
            return f'"{own}" is a former id: write "{now.partition("/")[2]}"'
        return f'there is no {kind} "{own}"{suggestion(own, self.ids[kind])}'


class _Finder:
    """Looks for mistakes in one table after another."""

    def __init__(self, facts: Facts) -> None:
        self.known = Known(facts)

    def problems(self, path: Path, table: BaseModel, standing: Standing) -> Iterator[tuple[str, str]]:
        """Find the mistakes in one table: field and sentence."""
        for model, fields in _REFERS:
            if isinstance(table, model):
                for name, kind in fields.items():
                    yield from self._ids((*path, name), getattr(table, name), kind)
        if isinstance(table, Relation):
            field = field_name((*path, "to"))
            if message := self.known.mistake(table.to):
                yield field, message
            elif table.to == standing.record.ref:
                yield field, "leads back to the record itself: name another"
        for name in _PROSE:
            for ref in prose.refs(getattr(table, name, "")):
                if message := self.known.mistake(ref):
                    yield field_name((*path, name)), f"the link [[{ref}|…]] leads nowhere: {message}"

    def _ids(self, path: Path, value: str | list[str], kind: str) -> Iterator[tuple[str, str]]:
        """Find the mistakes in an id or a list of ids."""
        if isinstance(value, str):
            if value and (message := self._mistake(value, kind)):
                yield field_name(path), message
            return
        for number, own in enumerate(value):
            if message := self._mistake(own, kind):
                yield field_name((*path, number)), message
            elif own in value[:number]:
                yield field_name((*path, number)), f'"{own}" stands twice in the list: take one out'

    def _mistake(self, own: str, kind: str) -> str:
        """Say what is wrong with an id, or with a citation of a source."""
        if kind != "source":
            return self.known.mistake(f"{kind}/{own}")
        source, place = split_citation(own)
        passages = self.known.passages.get(source)
        if place and passages and place not in passages:
            return f'the source "{source}" has no passage "{place}"{suggestion(place, passages)}'
        return self.known.mistake(f"source/{source}")
