"""Claims that can stand under any entity, each with the sources it rests on."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Edtf, Prose, Ref, Said, Slug, Sources

#: No count of anything is larger, and SQLite holds no integer above 2⁶³.
_COUNT = Field(le=10**15)


class Composition(Strict):
    """The seats of one party in a congress or a convocation."""

    party: Said = Field(description="vocabulary: party")
    count: Annotated[int, Field(ge=0), _COUNT]
    kind: Said = Field(description="vocabulary: composition_kind")
    sources: Sources
    note: Prose = ""


class Figure(Strict):
    """Any other number."""

    what: Said
    count: Annotated[float, Field(allow_inf_nan=False), _COUNT]
    sources: Sources
    note: Prose = ""


class Relation(Strict):
    """A link of a type that no other field expresses."""

    type: Said = Field(description="vocabulary: relation")
    to: Ref
    date: Edtf = ""
    sources: Sources
    note: Prose = ""


class Reading(Strict):
    """What one source says of a disputed matter."""

    value: Said
    source: Slug


class Dispute(Strict):
    """A matter on which sources disagree."""

    field: Said
    values: Annotated[list[Reading], Field(min_length=2)]
    note: Prose = ""
