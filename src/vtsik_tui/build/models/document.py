"""A document: a decree, a constitution, a telegram, a newspaper."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from vtsik_tui.build.models.entity import Part, Subject
from vtsik_tui.build.models.text import Edtf, Line, Said, Slug


class Document(Subject):
    """A document."""

    kind_of_entity: ClassVar[str] = "document"

    title: Said
    title_ru: Line = ""
    kind: Said = Field(description="vocabulary: document_kind")
    date: Edtf = Field(default="", description="the day on which it was adopted, signed or written")
    published: Edtf = Field(default="", description="the day on which it was first printed")
    issuers: list[Slug] = Field(default=[], description="ids of bodies")
    people: list[Part] = Field(default=[])

    @property
    def day(self) -> str:
        """The date it stands under: of adoption, or if that is not known, of publication."""
        return self.date or self.published
