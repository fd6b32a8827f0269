"""What could be typed next: names of fields, and their values."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.asking import Asking, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.fields import KINDS
from vtsik_tui.archive.query.tokens import FIELDS, Token, tokens
from vtsik_tui.archive.query.words import words_of
from vtsik_tui.words.folding import fold

#: As many are offered at a time.
_MOST = 8

#: Fields of which the values are words of the vocabulary: the sets they are of.
_SETS = {"role": ("role",), "fate": ("fate",), "kind": ("event_kind", "document_kind", "body_kind")}

#: Fields of which the values are entities: their kind.
_ENTITIES = {"body": "body", "place": "place", "source": "source"}

_EXAMPLES = {
    "born": ("1885", "1880..1890", ">1890"),
    "died": ("1938", "1937..1938", "<1920"),
    "on": ("1917-11-07", "1919-03"),
    "before": ("1918", "1918-07-06"),
    "after": ("1922", "1922-12-30"),
    "is": ("bookmarked",),
    "has": ("note",),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that could be typed."""

    text: str
    """What would stand in the query."""
    says: str
    """What it means, in a few words."""


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand in place of a stretch of a query."""

    start: int
    end: int
    options: tuple[Option, ...] = ()


def complete(asking: Asking, text: str, cursor: int) -> Completion:
    """Find what could be typed where the cursor stands.

    Args:
        asking: The database, in which values are looked up.
        text: What was typed so far.
        cursor: How many characters stand before the cursor.

    Returns:
        Names of fields that begin so; or values of the field that is being
        typed; nothing for a word that begins no field.
    """
    here = next((token for token in tokens(text) if token.start < cursor <= token.end), None)
    if here is None or here.is_or or (here.quoted and not here.field):
        return Completion(cursor, cursor)
    if here.field:
        options = _values(asking, here)
        return Completion(here.value_start, here.end, options)
    start = here.start + here.negated
    typed = text[start:cursor].lower()
    fields = [Option(f"{name}:", says) for name, says in FIELDS.items() if typed and name.startswith(typed)]
    return Completion(start, here.end, tuple(fields))


def _values(asking: Asking, token: Token) -> tuple[Option, ...]:
    """Values of a field that begin with what was typed, or hold a word that does."""
    typed = fold(token.text)
    if token.field in _ENTITIES:
        return _named(asking, _ENTITIES[token.field], token.text)
    if token.field == "party":
        answers = asking.all("SELECT id, label FROM party ORDER BY position")
        options = [Option(line(own), line(label)) for own, label in answers]
    elif token.field in _SETS:
        sets = _SETS[token.field]
        answers = asking.all(
            f"SELECT id, plural FROM term WHERE vocabulary IN ({marks(sets)}) ORDER BY vocabulary, position",
            sets,
        )
        options = [Option(line(own), line(plural)) for own, plural in answers]
        if token.field == "kind":
            options = [Option(kind, names[1]) for kind, names in KINDS.items()] + options
    else:
        options = [Option(value, "for example") for value in _EXAMPLES.get(token.field, ())]
    fitting = [
        option
        for option in options
        if any(word.startswith(typed) for word in f"{fold(option.text)} {fold(option.says)}".split())
        or fold(option.text).startswith(typed)
    ]
    found = {_quoted(option.text): option.says for option in reversed(fitting) if option.text != token.text}
    return tuple(Option(text, says) for text, says in reversed(found.items()))[:_MOST]


def _named(asking: Asking, kind: str, text: str) -> tuple[Option, ...]:
    """Entities of a kind by name, the most prominent first; their ids stand in the query."""
    wanted = " AND ".join(f'"{word.folded}"*' for word in words_of(text))
    matching = "JOIN search ON search.rowid = entity.key WHERE search MATCH ? AND" if wanted else "WHERE"
    values = (f"{{title names}} : ({wanted})",) if wanted else ()
    answers = asking.all(
        f"SELECT entity.id, entity.title FROM entity {matching} entity.kind = ?"
        " ORDER BY entity.weight DESC LIMIT ?",
        (*values, kind, _MOST),
    )
    return tuple(Option(line(own), line(title)) for own, title in answers if own != text)


def _quoted(text: str) -> str:
    """A value as it has to be typed."""
    return f'"{text}"' if " " in text else text
