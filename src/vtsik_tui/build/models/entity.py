"""What all entities have in common, and what those with a story have."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field, model_validator

from vtsik_tui.build.models.claims import Certainty, Composition, Confidence, Dispute, Figure, Relation
from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Line, Prose, Said, Slug, Sources


def _said(text: str) -> str:
    """Refuse a summary that says nothing."""
    if not text:
        raise ValueError("is empty: say in a sentence or two what it is")
    return text


class Entity(Strict):
    """Anything that has a page of its own."""

    kind_of_entity: ClassVar[str]

    id: Slug
    aliases: list[Said] = Field(default=[], description="other names and spellings")
    note: Prose = ""
    former_ids: list[Slug] = Field(default=[], description="ids it had before it was renamed or merged")

    @property
    def ref(self) -> str:
        """``kind/id``."""
        return f"{self.kind_of_entity}/{self.id}"


class Subject(Entity):
    """An entity that sources tell of: everything but the sources themselves."""

    summary: Annotated[Prose, AfterValidator(_said)]
    sources: Sources
    confidence: dict[str, Confidence] = Field(
        default={}, description='fields of this record that are not certain, as in {born = "probable"}'
    )
    composition: list[Composition] = Field(default=[])
    figure: list[Figure] = Field(default=[])
    relation: list[Relation] = Field(default=[])
    dispute: list[Dispute] = Field(default=[])

    @model_validator(mode="after")
    def _confidence_in_something(self) -> Subject:
        """Confidence is a statement about a field that says something."""
        for name in self.confidence:
            if not getattr(self, name, ""):
                raise ValueError(f'confidence names "{name}", of which the record says nothing: take it out')
        return self


class Part(Strict):
    """What a person did at an event, or has to do with a document."""

    id: Slug = Field(description="id of the person")
    role: Said = Field(description="vocabulary: part")
    detail: Line = ""
    confidence: Certainty = "certain"
