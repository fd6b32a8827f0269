"""The settings, and what each may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

Calendar = Literal["new", "old", "both"]
Names = Literal["english", "russian", "both"]
Preset = Literal["default", "vim", "emacs"]

#: Where the explorer starts, if not on the page of a ref.
HOME, WHERE_I_WAS = "home", "where-i-was"

#: The narrowest and the widest that the list may be, in hundredths of the window.
NARROWEST, WIDEST = 25, 70

_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; those that the file does not name stand as here."""

    theme: str = ""
    """The name of the colours; empty for those of the program."""
    calendar: Calendar = "new"
    names: Names = "english"
    keys: Preset = "default"
    """Which keys there are beside the usual ones."""
    start: str = HOME
    """``home``, ``where-i-was`` or the ref of a page."""
    list_width: int = 45
    """Of the list beside the page, in hundredths of the window."""
    bindings: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    """The reader's own keys for commands, by the name of the command."""


#: The texts that a setting may be; any other setting may be any text.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "calendar": get_args(Calendar),
    "names": get_args(Names),
    "keys": get_args(Preset),
}
