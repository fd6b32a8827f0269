"""What a command is: an action with its keys, its words and where it applies."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Where(Enum):
    """What has to have the keys for a command to apply."""

    LIST = "In a list"
    PAGE = "On a page"
    BOTH = "In a list and on a page"
    """Each does it in its own way."""
    VIEW = "On a page made to order"
    """On the pages of one view only: the action begins with its name, as in ``day_step(1)``."""
    FIND = "In the line to find with"
    ASK = "In a line that asks for something"
    SEARCH = "In the search box"
    SCREEN = "Anywhere but in the search box"
    APP = "Anywhere"


class Group(Enum):
    """Under which heading the help shows it."""

    PANES = "Lists"
    MOVE = "Move"
    SEARCH = "Search"
    TREE = "Bodies, as a tree"
    PAGE = "On a page"
    FIND = "Find on a page"
    TIME = "Time"
    STRUCTURE = "Structure"
    ASK = "A question at the lower edge"
    DESK = "Your desk"
    TAKE = "Take along"
    GO = "Go"
    SETTINGS = "How it reads"
    PROGRAM = "The program"


class Command(NamedTuple):
    """Something the reader can do."""

    id: str
    """Its name in code, unique."""
    label: str
    """What it does, as the palette names it."""
    action: str
    """The Textual action, on whatever `where` names."""
    keys: tuple[str, ...]
    """Keys that do it; the first is shown in the footer. Empty: the palette only."""
    help: str
    """A sentence for the help screen."""
    group: Group
    where: Where = Where.SCREEN
    footer: str = ""
    """A word for the footer; empty to leave it out."""
    rank: int = 9
    """How soon the footer drops it: 1 last."""
    at_once: bool = False
    """Whether its keys are heard before what has the keys hears them, so that
    what is typed right behind them, in one burst, comes to the right place."""
    palette: bool = True
    """Whether it makes sense to choose it by name."""


_NAMES = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "escape": "esc",
    "pageup": "pgup",
    "pagedown": "pgdn",
    "comma": ",",
    "ampersand": "&",
    "full_stop": ".",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "minus": "-",
    "plus": "+",
    "equals_sign": "=",
}


def key_name(key: str) -> str:
    """Write a key as it is printed on the screen.

    Args:
        key: As Textual names it: ``alt+left``.

    Returns:
        For example ``alt+←``.
    """
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, _NAMES.get(last, last)])
