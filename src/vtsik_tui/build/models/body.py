"""A body: anything that has members, posts or offices."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.text import Edtf, Line, Said, Slug


class Body(Subject):
    """A body."""

    kind_of_entity: ClassVar[str] = "body"

    name: Said
    name_ru: Line = ""
    kind: Said = Field(description="vocabulary: body_kind")
    founded: Edtf = ""
    dissolved: Edtf = ""
    parent: Slug | Literal[""] = ""
    seat: list[Slug] = Field(default=[], description="ids of places, in order")
