"""A place: a building, or a town."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.text import Line, Said


class Place(Subject):
    """A place."""

    kind_of_entity: ClassVar[str] = "place"

    name: Said
    name_ru: Line = ""
    city: Line = ""
    lat: Annotated[float, Field(ge=-90, le=90)] | None = Field(default=None, description="degrees north")
    lon: Annotated[float, Field(ge=-180, le=180)] | None = Field(default=None, description="degrees east")

    @model_validator(mode="after")
    def _both(self) -> Place:
        """A latitude without a longitude is no point on a map."""
        if (self.lat is None) != (self.lon is None):
            raise ValueError("lat and lon go together: give both or neither")
        return self
