"""A person, and the seats, posts and parties he or she held."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from vtsik_tui.build.models.claims import Certainty
from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Edtf, Line, Prose, Said, Slug, Sources


class Membership(Strict):
    """A seat, a post or a party, over time."""

    body: Slug
    role: Said = Field(description="vocabulary: role")
    post: Line = Field(default="", description="only where the post has a name of its own")
    party: Line = Field(default="", description="vocabulary: party; on whose behalf")
    start: Edtf = ""
    end: Edtf = ""
    confidence: Certainty = "certain"
    sources: Sources
    note: Prose = ""


class Person(Subject):
    """A person."""

    kind_of_entity: ClassVar[str] = "person"

    name: Said
    name_ru: Line = ""
    born: Edtf = ""
    died: Edtf = ""
    birthplace: Line = ""
    deathplace: Line = ""
    fate: Line = Field(default="", description="vocabulary: fate")
    gender: Literal["m", "f", ""] = ""
    party: Line = Field(default="", description="vocabulary: party; the one that he or she is listed under")
    membership: list[Membership] = Field(default=[])
