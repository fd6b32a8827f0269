"""Words that are not in the vocabulary."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from vtsik_tui.build.complaints import field_name, suggestion
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.claims import Composition, Relation
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Part
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.problems import Problem

#: For each model the fields that hold a word, and the set it is a word of.
_WORDS: dict[type[BaseModel], dict[str, str]] = {
    Person: {"fate": "fate", "party": "party"},
    Membership: {"role": "role", "party": "party"},
    Body: {"kind": "body_kind"},
    Event: {"kind": "event_kind"},
    Document: {"kind": "document_kind"},
    Source: {"kind": "source_kind"},
    Part: {"role": "part"},
    Composition: {"party": "party", "kind": "composition_kind"},
    Relation: {"type": "relation"},
}


def word_problems(facts: Facts) -> Iterator[Problem]:
    """Find words that are not in the vocabulary.

    Args:
        facts: The facts.

    Yields:
        A problem for each such word, with the nearest that is. None if there
        is no vocabulary to speak of, which is a problem of its own.
    """
    if not facts.words:
        return
    for standing in facts.standing:
        for path, table in walk(standing.record):
            for name, vocabulary in _WORDS.get(type(table), {}).items():
                word, known = getattr(table, name), facts.words.get(vocabulary, [])
                if word and word not in known:
                    message = f'"{word}" is not in the vocabulary as a {vocabulary}{suggestion(word, known)}'
                    yield Problem(standing.file, standing.record.ref, field_name((*path, name)), message)
