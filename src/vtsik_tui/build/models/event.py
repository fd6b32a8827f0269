"""An event: what happened, when, where, and who did what at it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from vtsik_tui.build.models.entity import Part, Subject
from vtsik_tui.build.models.text import Edtf, Line, Said, Slug


def _known(text: str) -> str:
    """Refuse an event without a date, which could stand nowhere in the chronology."""
    if not text:
        raise ValueError('is empty: an event needs a date, if only a year, as in "1917"')
    return text


class Event(Subject):
    """An event."""

    kind_of_entity: ClassVar[str] = "event"

    title: Said
    title_ru: Line = ""
    kind: Said = Field(description="vocabulary: event_kind")
    date: Annotated[Edtf, AfterValidator(_known)]
    place: list[Slug] = Field(default=[], description="ids of places")
    bodies: list[Slug] = Field(default=[])
    people: list[Part] = Field(default=[])
    documents: list[Slug] = Field(default=[])
