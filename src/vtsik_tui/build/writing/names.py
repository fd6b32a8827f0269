"""The names under which an entity is found, each in every spelling, folded."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.ordinals import numbered
from vtsik_tui.build.writing.records import Row
from vtsik_tui.build.writing.spellings import is_cyrillic, spellings
from vtsik_tui.build.writing.titles import family_first, title, title_ru
from vtsik_tui.words.folding import fold
from vtsik_tui.words.little import without_little

#: A name and what it is: ``title``, ``alias``, ``turned`` (the family name first) or ``spelling``.
Name = tuple[str, str]


def name_rows(known: Lookup) -> list[Row]:
    """Make the rows of `name`.

    Args:
        known: The facts.

    Returns:
        For each entity its names, each folded form once, under the first
        reading that gave it.
    """
    rows: list[Row] = []
    for ref, entity in known.entities.items():
        seen: set[str] = set()
        for form, text in _names(entity, known):
            folded = without_little(fold(text))
            if folded and folded not in seen:
                seen.add(folded)
                rows.append(
                    {"key": len(rows) + 1, "entity": ref, "form": form, "text": text, "folded": folded}
                )
    return rows


def _names(entity: Entity, known: Lookup) -> Iterator[Name]:
    """All names of an entity, the surest first."""
    plain = [name for name in (title(entity), title_ru(entity)) if name]
    yield from (("title", name) for name in plain)
    yield from (("alias", name) for name in entity.aliases)
    if isinstance(entity, Body) and (party := known.parties.get(entity.id)) and party.body:
        yield from (("alias", name) for name in (party.label, party.short))
    names = [*plain, *entity.aliases]
    if isinstance(entity, (Body, Event)):
        yield from (("spelling", form) for name in names for form in numbered(name))
    if isinstance(entity, Person):
        yield from (("turned", family_first(name)) for name in plain)
        yield from (("spelling", form) for name in plain for form in _forms(name))
        yield from (("spelling", family_first(name)) for name in entity.aliases)
    for name in names:
        # The title of a Russian book is no name: it is found in the script it is printed in.
        if is_cyrillic(name) and not isinstance(entity, Source):
            for spelled in spellings(name):
                yield "spelling", spelled
                if isinstance(entity, Person):
                    yield from (("spelling", form) for form in _forms(spelled))
            if isinstance(entity, Person):
                for initialled in _initialled(name):
                    yield from (("spelling", spelled) for spelled in spellings(initialled))


def _forms(name: str) -> Iterator[str]:
    """Other forms of a personal name: turned round, without the patronymic, by initials.

    Yakov Mikhailovich Sverdlov is also Sverdlov Yakov Mikhailovich, Yakov
    Sverdlov, Sverdlov Yakov, Y. M. Sverdlov, Sverdlov Y. M. and Sverdlov.
    """
    family, *given = family_first(name).split()
    if not given:
        return
    yield family_first(name)
    if len(given) > 1:
        yield f"{given[0]} {family}"
        yield f"{family} {given[0]}"
    yield from _initialled(name)
    yield family


def _initialled(name: str) -> Iterator[str]:
    """A personal name with initials, before and after the family name.

    Made in Cyrillic first, for a Я may be spelled Ya, and an initial taken from
    a spelling would be a Y.
    """
    family, *given = family_first(name).split()
    initials = " ".join(f"{word[0]}." for word in given)
    if initials:
        yield f"{initials} {family}"
        yield f"{family} {initials}"
