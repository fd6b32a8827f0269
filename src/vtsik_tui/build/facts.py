"""All facts of a data folder, as records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.institution import Institution
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.vocabulary import Vocabulary

Record = TypeVar("Record", bound=Entity)

#: The folders of a data folder, and the records in each.
FOLDERS: dict[str, type[Entity]] = {
    "people": Person,
    "bodies": Body,
    "events": Event,
    "documents": Document,
    "places": Place,
    "sources": Source,
}

#: The kinds of record, as they are called in a ref.
KINDS = tuple(model.kind_of_entity for model in FOLDERS.values())


@dataclass(frozen=True, slots=True)
class Standing:
    """A record that was read, and the file it stands in."""

    file: str
    record: Entity


@dataclass(slots=True)
class Facts:
    """What stands in a data folder, right or wrong."""

    institution: Institution | None = None
    vocabulary: Vocabulary | None = None
    standing: list[Standing] = field(default_factory=list)
    """The records that are well formed, in order of file and line."""
    ids: dict[str, dict[str, list[str]]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    """For each kind each id, and the files it stands in, even if its record is not well formed."""
    words: dict[str, list[str]] = field(default_factory=dict)
    """For each set of the vocabulary its ids, even if an entry is not well formed."""

    def of(self, model: type[Record]) -> list[Record]:
        """List the records of one kind, by id.

        Args:
            model: The model of the kind.

        Returns:
            The records, sorted by id.
        """
        found = [each.record for each in self.standing if isinstance(each.record, model)]
        return sorted(found, key=lambda record: record.id)

    def subjects(self) -> Iterator[Subject]:
        """Go through all entities but the sources, by kind and id."""
        for model in FOLDERS.values():
            if issubclass(model, Subject):
                yield from self.of(model)
