"""How a record is called, and where it stands in an alphabet."""

from __future__ import annotations

import re

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.models.source import Source
from vtsik_tui.words.folding import fold

#: Words before a family name that are part of it: "von Stein".
_PARTICLES = frozenset({"de", "der", "van", "von", "zu", "ter"})

_NUMBER = re.compile(r"\d+")

_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

#: Numbers in words, so that the eighth convocation does not stand before the first.
_ORDINALS = {word: str(number) for number, word in enumerate(_WORDS.split(), start=1)}


def title(entity: Entity) -> str:
    """Name a record in English.

    Args:
        entity: Any record.

    Returns:
        Its name or title.
    """
    if isinstance(entity, (Person, Body, Place)):
        return entity.name
    return entity.title if isinstance(entity, (Event, Document, Source)) else entity.id


def title_ru(entity: Entity) -> str:
    """Name a record in Russian.

    Args:
        entity: Any record.

    Returns:
        Its name or title; empty for a source, which has but one.
    """
    if isinstance(entity, (Person, Body, Place)):
        return entity.name_ru
    return entity.title_ru if isinstance(entity, (Event, Document)) else ""


def family_first(name: str) -> str:
    """Turn a name round: ``Yakov Sverdlov`` is ``Sverdlov Yakov``.

    Args:
        name: A personal name in its spoken order.

    Returns:
        The same with the family name in front.
    """
    words = name.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return " ".join(words[at:] + words[:at])


def sort_title(entity: Entity) -> str:
    """Say where a record stands in an alphabet.

    Args:
        entity: Any record.

    Returns:
        Folded words; family names come first, an article is left out, and
        numbers are padded so that the 10th follows the 9th, and the tenth the
        ninth, unless it is the first word.
    """
    name = title(entity)
    folded = fold(family_first(name) if isinstance(entity, Person) else name)
    folded = re.sub(r"^(the|an?) (?=\S)", "", folded)
    if not isinstance(entity, Person):
        first, *rest = folded.split() or [""]
        folded = " ".join((first, *(_ORDINALS.get(word, word) for word in rest)))
    return _NUMBER.sub(lambda number: number[0].zfill(4), folded)
