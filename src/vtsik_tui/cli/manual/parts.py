"""What a manual is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a chapter, or a section of one."""

    text: str
    below: bool = False
    """Whether it is that of a section."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that is set anew for each width."""

    text: str
    strong: bool = False
    """Whether it is what can be typed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Lines that stay as they are."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A term, and what it means."""

    term: str
    text: str


Part = Heading | Paragraph | Kept | Item
