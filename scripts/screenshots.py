"""Draw the pictures of `screenshots/` from the real app and the real facts.

Each is an SVG of the screen after a few key presses. The clock is set to
7 November, so that "on this day" is the same in every drawing.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

SCREENSHOTS = Path(__file__).resolve().parent.parent / "screenshots"


@dataclass(frozen=True)
class Picture:
    """One picture: how large the terminal is and which keys lead to it."""

    name: str
    columns: int
    rows: int
    keys: tuple[str, ...]


def typed(text: str) -> tuple[str, ...]:
    """The key presses that type a text."""
    names = {" ": "space", "-": "minus"}
    return tuple(names.get(letter, letter) for letter in text)


PICTURES = (
    Picture("home", 120, 40, ()),
    Picture("person", 120, 40, ("2", "slash", *typed("sverdlov"), "enter", "enter")),
    Picture("search", 120, 40, ("slash", *typed("свердлов"))),
    Picture("body", 120, 40, ("slash", *typed("vtsik"), "enter", "enter")),
    Picture("event", 120, 40, ("slash", *typed("second all-russian congress"), "enter", "enter")),
    Picture("links", 120, 40, ("slash", *typed("july days"), "enter", "enter", "f")),
    Picture("bodies", 120, 40, ("3",)),
    Picture("help", 120, 40, ("question_mark",)),
    Picture("narrow", 80, 24, ("2", "slash", *typed("kamenev"), "enter", "enter")),
    Picture("smallest", 60, 15, ("1",)),
)
