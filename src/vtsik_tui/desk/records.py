"""The plain values of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: What a step of the history is.
Kind = Literal["page", "search"]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A page that is marked, in one folder; it may be in several."""

    ref: str
    """``kind/id`` or the address of a view, as it was when it was marked."""
    folder: str = ""
    """A reading list; empty for none."""
    title: str = ""
    """What it was called when it was marked."""
    added: str = ""
    """When, in UTC: ``1999-12-31T23:59:59Z``."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote on a page."""

    ref: str
    """``kind/id`` or the address of a view, as it was when the note was begun."""
    text: str = ""
    """Markdown, with ``[[kind/id|shown text]]`` for links; empty if there is no note."""
    title: str = ""
    """What the page was called when the note was written."""
    created: str = ""
    """When it was begun, in UTC."""
    changed: str = ""
    """When it was last changed, in UTC."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that was left before it was saved."""

    ref: str
    text: str
    changed: str = ""
    """When it was left, in UTC."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A step of the history: a page that was opened, or a search that led somewhere."""

    kind: Kind
    what: str
    """The ref of the page, or the words of the search."""
    title: str = ""
    """What the page was called; empty for a search."""
    at: str = ""
    """When, in UTC."""


@dataclass(frozen=True, slots=True)
class Written:
    """What has become of a note that was written."""

    note: Note
    """As it stands on the disk now."""
    joined: bool = False
    """Whether it had been changed elsewhere meanwhile, so that both texts are kept in it."""


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is on the desk, but for the settings."""

    bookmarks: tuple[Bookmark, ...] = ()
    """By folder, and in each in the reader's order."""
    notes: tuple[Note, ...] = ()
    """By ref."""
    drafts: tuple[Draft, ...] = ()
    """By ref."""
    history: tuple[Visit, ...] = ()
    """The oldest first."""
