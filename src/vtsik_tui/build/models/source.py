"""A published source."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Line, Prose, Said, Web


class Passage(Strict):
    """A part of a source that statements are to be traced to one by one."""

    id: Said = Field(description="what a citation writes after #, as in S5")
    about: Said = Field(description="what it says, in our own words")


class Source(Entity):
    """A published source."""

    kind_of_entity: ClassVar[str] = "source"

    title: Said
    work: Line = Field(default="", description="the larger work, if any")
    author: Line = ""
    year: Line = ""
    url: Web = ""
    lang: Line = Field(default="", description="its language, as a two-letter code of ISO 639-1")
    kind: Said = Field(description="vocabulary: source_kind")
    summary: Prose = ""
    passage: list[Passage] = Field(default=[], description="parts of which each must be cited somewhere")
