"""Claims that can stand under any entity, each with the sources it rests on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Citation, Edtf, Line, Prose, Ref, Said, Slug, Sources

#: No count of anything is larger, and SQLite holds no integer above 2⁶³.
_COUNT = Field(le=10**15)

Confidence = Literal["certain", "probable", "doubtful"]
"""How far a statement can be relied on, after the sources were weighed."""

Certainty = Annotated[
    Confidence,
    Field(description="certain unless said otherwise: probable (one weak source, or inferred), or doubtful"),
]
"""The confidence in a claim."""


class Composition(Strict):
    """The seats of one party in a congress or a convocation."""

    party: Said = Field(description="vocabulary: party")
    count: Annotated[int, Field(ge=0), _COUNT]
    kind: Said = Field(description="vocabulary: composition_kind")
    confidence: Certainty = "certain"
    sources: Sources
    note: Prose = ""


class Figure(Strict):
    """Any other number."""

    what: Said
    count: Annotated[float, Field(allow_inf_nan=False), _COUNT]
    confidence: Certainty = "certain"
    sources: Sources
    note: Prose = ""


class Relation(Strict):
    """A link of a type that no other field expresses."""

    type: Said = Field(description="vocabulary: relation")
    to: Ref
    date: Edtf = ""
    confidence: Certainty = "certain"
    sources: Sources
    note: Prose = ""


class Reading(Strict):
    """What one source says of a disputed matter."""

    value: Said
    source: Citation


class Dispute(Strict):
    """A matter on which sources disagree."""

    field: Said
    body: Slug | Literal[""] = Field(default="", description="the body, if a post in it is what is disputed")
    values: Annotated[list[Reading], Field(min_length=2)]
    preferred: Line = Field(
        default="", description="the reading that the record follows, as it stands in values"
    )
    note: Prose = Field(default="", description="why it was preferred, or why none could be")

    @model_validator(mode="after")
    def _one_of_them(self) -> Dispute:
        """What is preferred must be something that a source says."""
        if self.preferred and self.preferred not in [reading.value for reading in self.values]:
            raise ValueError(
                f'preferred is "{self.preferred}", which no reading gives: copy one of the values'
            )
        return self
