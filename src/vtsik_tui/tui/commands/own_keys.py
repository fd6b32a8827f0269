"""The reader's own keys: sets of keys that people know from elsewhere, and whatever the settings bind.

They are chosen once, before the table of commands is made; so the keys, the
footer, the help and the palette all tell the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vtsik_tui.tui.commands.command import Command, Where

Keys = tuple[str, ...]

#: For each set the commands that have other keys in it.
PRESETS: Mapping[str, Mapping[str, Keys]] = {
    "default": {},
    "vim": {
        "page-down": ("ctrl+f", "pagedown"),
        "page-up": ("ctrl+b", "pageup"),
        "line-down": ("j", "down", "ctrl+n"),
        "back": ("[", "ctrl+o", "alt+left", "backspace"),
        "palette": (":", "ctrl+p"),
        "bookmark-in": ("M",),
    },
    "emacs": {
        "line-down": ("ctrl+n", "down", "j"),
        "line-up": ("ctrl+p", "up", "k"),
        "page-down": ("ctrl+v", "pagedown"),
        "page-up": ("alt+v", "pageup"),
        "half-page-down": (),
        "half-page-up": (),
        "top": ("alt+<", "g", "home"),
        "bottom": ("alt+>", "G", "end"),
        "search": ("ctrl+s", "/"),
        "palette": ("alt+x",),
        "step-out": ("escape", "ctrl+g"),
        "quit": ("q", "ctrl+q"),
    },
}

#: How Textual names keys that a person writes as they look; a comma would part two keys.
_NAMES = {",": "comma", ":": "colon", "<": "less_than_sign", ">": "greater_than_sign", "esc": "escape"}

#: Where letters are typed: what is bound there is heard nowhere else.
_TYPING = frozenset({Where.SEARCH, Where.FIND, Where.ASK})

_preset = "default"
_bindings: Mapping[str, Keys] = {}


def choose(preset: str, bindings: Mapping[str, Keys]) -> None:
    """Choose the keys, before the table of commands is made.

    Args:
        preset: The name of a set.
        bindings: The reader's own keys, by the names of commands; they count for more.
    """
    global _preset, _bindings
    _preset, _bindings = preset, bindings


def chosen(commands: Iterable[Command]) -> Iterator[Command]:
    """Give commands the keys that were chosen.

    Args:
        commands: As they come.

    Returns:
        The commands with their keys; each key does one thing only where it is heard.
    """
    return with_keys(commands, {**PRESETS.get(_preset, {}), **_bindings})


def unknown(commands: Iterable[Command]) -> tuple[str, ...]:
    """Tell which of the reader's own keys are for commands that there are not.

    Args:
        commands: All that there are.

    Returns:
        The names that no command bears.
    """
    there = {command.id for command in commands}
    return tuple(name for name in _bindings if name not in there)


def with_keys(commands: Iterable[Command], keys: Mapping[str, Keys]) -> Iterator[Command]:
    """Give commands other keys.

    Args:
        commands: As they come.
        keys: By the names of commands.

    Yields:
        The commands; who has lost a key to another one has it no more.
    """
    listed = list(commands)
    own = {name: tuple(map(key_of, some)) for name, some in keys.items()}
    taken = [(command, key) for command in listed for key in own.get(command.id, ())]
    for command in listed:
        left = own.get(command.id) or tuple(
            key
            for key in (() if command.id in own else command.keys)
            if not any(
                key_of(key) == other and _meet(command, by)
                for by, other in taken
                if by.id not in (command.id,)
            )
        )
        yield (
            command
            if left == command.keys
            else command._replace(keys=left, footer=command.footer if left else "")
        )


def key_of(written: str) -> str:
    """Give the name of a key.

    Args:
        written: As a person writes it: ``ctrl+x``, ``,``, ``alt+<``.

    Returns:
        As Textual names it.
    """
    *modifiers, last = written.split("+") if written != "+" else ["plus"]
    return "+".join([*modifiers, _NAMES.get(last, last)])


def _meet(one: Command, other: Command) -> bool:
    """Whether both are heard in one and the same place."""
    if one.where in _TYPING or other.where in _TYPING:
        return one.where is other.where
    return {one.where, other.where} not in ({Where.LIST, Where.PAGE}, {Where.LIST, Where.VIEW})
