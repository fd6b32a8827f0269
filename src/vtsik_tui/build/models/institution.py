"""What a database is about."""

from __future__ import annotations

from pydantic import Field

from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Edtf, Line, Ref, Said, Slug


class Institution(Strict):
    """The file `institution.toml`."""

    title: Said
    full_title: Said
    title_ru: Line = ""
    subtitle: list[Said] = Field(default=[], description="what it is, in two lines")
    span: Edtf = Field(default="", description="from its first to its last day")
    body: Slug = Field(description="id of the body at the centre")
    starts: list[Ref] = Field(default=[], description="refs of good places to start reading")
