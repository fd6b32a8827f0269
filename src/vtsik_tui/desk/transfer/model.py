"""What a file that is imported must look like. pydantic reads it, for anyone may have written it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from vtsik_tui.desk.records import Bookmark, Draft, Everything, Note, Visit
from vtsik_tui.desk.transfer.shape import VERSION

_Moment = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$")]
_Ref = Annotated[str, StringConstraints(min_length=1, max_length=2000)]


class _Part(BaseModel):
    """What a later version may have added is passed over."""

    model_config = ConfigDict(strict=True, extra="ignore")


class _Bookmark(_Part):
    ref: _Ref
    folder: str = ""
    title: str = ""
    added: _Moment = ""


class _Note(_Part):
    ref: _Ref
    title: str = ""
    text: str
    created: _Moment = ""
    changed: _Moment = ""


class _Draft(_Part):
    ref: _Ref
    text: str
    changed: _Moment = ""


class _Visit(_Part):
    kind: Literal["page", "search"]
    what: str
    title: str = ""
    at: _Moment = ""


class _Desk(_Part):
    format: Literal["vtsik-tui desk"]
    version: Literal[1]
    bookmarks: list[_Bookmark] = []
    notes: list[_Note] = []
    drafts: list[_Draft] = []
    history: list[_Visit] = []


class NoDesk(Exception):
    """A file is none that the desk was exported to; its text says what is wrong."""


def read(text: bytes) -> Everything:
    """Read what a desk was exported to.

    Args:
        text: The JSON.

    Returns:
        What stood on that desk.

    Raises:
        NoDesk: If it is not such a file.
    """
    try:
        found = _Desk.model_validate_json(text)
    except ValidationError as error:
        raise NoDesk(_first_fault(error)) from error
    return Everything(
        tuple(Bookmark(**one.model_dump()) for one in found.bookmarks),
        tuple(Note(**one.model_dump()) for one in found.notes),
        tuple(Draft(**one.model_dump()) for one in found.drafts),
        tuple(Visit(**one.model_dump()) for one in found.history),
    )


def _first_fault(error: ValidationError) -> str:
    """The first thing that is wrong, where it is, in a few words."""
    fault = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "json_invalid":
        return "it is not JSON; write one with vtsik-tui desk export --json"
    if where in ("format", "version", ""):
        return f"it is no desk of version {VERSION}; write one with vtsik-tui desk export --json"
    return f"{where}: {fault['msg'][:200].lower()}"
