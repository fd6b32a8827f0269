"""The words in use: kinds, roles, fates, parties, types of relation."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Color, Glyph, Line, Said

#: The sets that share one shape, as they are called in the file.
TERM_SETS = (
    "body_kind",
    "event_kind",
    "document_kind",
    "source_kind",
    "fate",
    "role",
    "part",
    "composition_kind",
)


class Term(Strict):
    """A word of a set."""

    id: Said
    label: Said
    plural: Line = ""
    glyph: Glyph = ""


class Role(Term):
    """What a member is in a body."""

    rank: Annotated[int, Field(ge=0, le=9)] = Field(
        description="0 heads the body, 1 heads it for a time, 2 deputy, 3 secretary, "
        "4 of its inner circle, 5 member, 6 candidate, 7 staff"
    )


class Party(Strict):
    """A party or another allegiance; they stand in the file from left to right."""

    id: Said
    label: Said
    short: Said
    glyph: Glyph = ""
    color: Color
    body: bool = Field(default=False, description="whether a body of the same id exists")


class RelationType(Strict):
    """A type of link; its id is how it reads from the entity it stands under."""

    id: Said
    inverse: Said = Field(description="how it reads from the other end")
    family: Literal["succession", "structure", "origin", "kin", "people", "act", "place"]


class Vocabulary(Strict):
    """The file `vocabulary.toml`."""

    body_kind: list[Term] = Field(default=[])
    event_kind: list[Term] = Field(default=[])
    document_kind: list[Term] = Field(default=[])
    source_kind: list[Term] = Field(default=[])
    fate: list[Term] = Field(default=[])
    role: list[Role] = Field(default=[])
    part: list[Term] = Field(default=[])
    composition_kind: list[Term] = Field(default=[])
    party: list[Party] = Field(default=[])
    relation: list[RelationType] = Field(default=[])
