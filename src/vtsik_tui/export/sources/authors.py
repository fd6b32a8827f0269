"""Who wrote a source: from the one line of the record to names of people and of offices."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: What stands behind the names of those who did not write it themselves.
_ROLES = {
    "ed.": "editor",
    "eds": "editor",
    "eds.": "editor",
    "ред.": "editor",
    "сост.": "editor",
    "comp.": "editor",
    "trans.": "translator",
    "пер.": "translator",
}
_ROLE = re.compile(r"\s*\(([^()]*)\)\s*$")
_INITIAL = re.compile(r"(?:\w\.-?)+|\w{1,2}\.")

#: Words of a name that are written small.
_PARTICLES = frozenset({"von", "van", "de", "der", "da", "di", "du", "la", "le", "zu", "фон", "де"})
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Name:
    """Of a person, or of an office."""

    family: str
    """All of the name, if it is no person's."""
    given: str = ""


@dataclass(frozen=True, slots=True)
class Authors:
    """Who made a source, and as what."""

    role: str
    """``author``, ``editor`` or ``translator``."""
    names: tuple[Name, ...]


def authors(line: str) -> Authors | None:
    """Read who made a source.

    Args:
        line: ``James Bunyan, H. H. Fisher``, or ``V. V. Shelokhaev (ed.)``.

    Returns:
        The names of people with the family name apart, if that is plain; else
        the line as the name of one. None if it is empty.
    """
    text = " ".join(line.split())
    if not text:
        return None
    role = "author"
    behind = _ROLE.search(text)
    if behind and behind[1].lower() in _ROLES:
        role, text = _ROLES[behind[1].lower()], text[: behind.start()]
    parts = text.split(", ")
    people = [_person(part) for part in parts]
    if all(people):
        return Authors(role, tuple(one for one in people if one))
    return Authors(role, (Name(text),))


def _person(text: str) -> Name | None:
    """A person's name; None if it does not look like one."""
    words = text.split(" ")
    if not 2 <= len(words) <= _MOST_WORDS or not all(map(_is_of_a_name, words)):
        return None
    if _INITIAL.fullmatch(words[-1]):  # Lenin V. I.
        return Name(words[0], " ".join(words[1:])) if not _INITIAL.fullmatch(words[0]) else None
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return Name(" ".join(words[at:]), " ".join(words[:at]))


def _is_of_a_name(word: str) -> bool:
    """Whether a word can stand in the name of a person."""
    if word.lower() in _PARTICLES:
        return True
    return word[:1].isupper() and all(sign.isalpha() or sign in ".-’'" for sign in word)
