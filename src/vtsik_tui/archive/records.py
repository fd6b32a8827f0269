"""The plain values that the archive answers with.

Nothing here knows how it is drawn. A value that reads differently in another
calendar or another language carries both readings, so that changing the
setting needs no new question to the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

#: The kinds of entity, in the order of the panes; a source has no pane.
KINDS = ("event", "person", "body", "document", "place", "source")

#: Stands before the ref of an entity in the ref of the page of its claims.
CLAIMS = "claims/"


@dataclass(frozen=True, slots=True)
class Dates:
    """A date, or a span of dates, in words and as day numbers."""

    new: str = ""
    """New style, for example ``7–9 Nov 1917``; empty if not known."""
    old: str = ""
    """By the calendar in force then; empty where it does not differ."""
    first: int | None = None
    """The earliest day it can mean, as a Julian day number."""
    last: int | None = None
    """The latest day it can mean, as a Julian day number."""


NO_DATES = Dates()


@dataclass(frozen=True, slots=True)
class Row:
    """One entity in one line: what a list, a trail or a result needs of it."""

    ref: str
    """``kind/id``; empty for a heading."""
    kind: str
    """One of `KINDS`, or ``heading``."""
    title: str
    title_ru: str = ""
    brief: str = ""
    """What it was, in a few words: ``chairman``, ``congress``, ``decree``."""
    dates: Dates = NO_DATES
    glyph: str = ""
    """One character that stands for its party or kind."""
    color: str = ""
    """``#rrggbb`` of its party, or empty."""
    depth: int = 0
    """How far it is indented, in a tree."""
    branches: bool = False
    """Whether anything stands under it, in a tree."""


class Form(StrEnum):
    """What a span of text is; the screen decides how that looks."""

    TEXT = "text"
    NAME = "name"
    """The title of an entity; `Span.other` is its Russian name."""
    DATE = "date"
    """New style in `Span.text`, old style in `Span.other`."""
    ROLE = "role"
    FAINT = "faint"
    STRONG = "strong"
    QUOTE = "quote"
    BAR = "bar"
    """A bar of a chart."""
    CHOSEN = "chosen"
    """The one of several that the page is about, reversed."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one form, perhaps with a link."""

    text: str
    form: Form = Form.TEXT
    ref: str = ""
    """``kind/id`` of what it leads to."""
    other: str = ""
    """The other reading: the Russian name, or the old-style date."""
    glyph: str = ""
    """A character to stand before it, for a party."""
    color: str = ""
    """``#rrggbb`` of that glyph."""


@dataclass(frozen=True, slots=True)
class Share:
    """One bar of a chart: so many of so many."""

    count: int
    total: int
    """Of the whole chart, for the percentage."""
    most: int
    """Of the longest bar, for the length."""


class Picture(Protocol):
    """What is drawn rather than written: seats, a calendar, bars along a line of time."""

    @property
    def wide(self) -> bool:
        """Whether it takes all the width there is, and not only as much as text is set to."""

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterable[tuple[Span, ...]]:
        """Draw it.

        Args:
            width: The widest that a row may be, in cells.
            say: Gives the words of a span in the reader's calendar and language.

        Returns:
            The rows from the top; the text of their spans is final.
        """


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a section."""

    spans: tuple[Span, ...]
    dates: Dates = NO_DATES
    """Stands in the margin before the text; empty for none."""
    detail: tuple[Span, ...] = ()
    """A second line, fainter: a note, the readings of a dispute."""
    share: Share | None = None
    """Draws a bar behind a line of a chart."""
    picture: Picture | None = None
    """Stands in place of text."""
    guides: tuple[str, str] | None = None
    """The lines of a tree before the text: before its first line, and before those that follow."""
    sources: tuple[str, ...] = ()
    """Refs of the sources it rests on."""
    prose: bool = False
    """A paragraph, set over the full width."""
    claim: str = ""
    """What is claimed here, as ``membership:12``: the page of claims tells of it under this name."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under a heading."""

    title: str
    """Empty for the opening part."""
    entries: tuple[Entry, ...]
    count: int = 0
    """How many there are in all, shown after the title; 0 to show none."""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that is told about one entity."""

    row: Row
    aliases: tuple[str, ...]
    facts: tuple[Span, ...]
    """The one-line vital facts under the names."""
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search."""

    row: Row
    match: str
    """Where it matched: ``date``, ``name``, ``alias``, ``prefix``, ``inflected``, ``title``, ``text``,
    ``near`` or ``field``."""
    snippet: tuple[Span, ...] = ()
    """The place in the text, the match in `Form.STRONG`."""
    near: bool = False
    """Found by a near spelling only."""


@dataclass(frozen=True, slots=True)
class Counted:
    """So many entities of a kind."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Info:
    """What the database says of itself."""

    title: str
    subtitle: str
    """What this is, in two lines."""
    span: str
    """The years it covers: ``1917–1938``."""
    digest: str
    """SHA-256 of the facts it was built from, in hexadecimal."""
    schema: int
    counts: tuple[Counted, ...]
    starts: tuple[str, ...]
    """Refs of good places to start."""
    short: str = ""
    """The title in a word: ``VTsIK``."""
