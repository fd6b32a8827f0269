"""Taking a query apart: words, phrases, fields, signs. Any string can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

#: The fields, and what each asks for; in the order in which they are offered.
FIELDS = {
    "kind": "what it is: person, event, decree …",
    "party": "people of a party",
    "body": "who was in it, what it did",
    "role": "people by the post they held",
    "place": "what happened or sat there",
    "fate": "people by how they died",
    "born": "year, date or place of birth",
    "died": "year, date or place of death",
    "on": "what was so on a date",
    "before": "what was over before a date",
    "after": "what began after a date",
    "source": "what rests on a source",
    "is": "is:bookmarked",
    "has": "has:note",
}

_TOKEN = re.compile(
    r"(?P<minus>-(?=\S))?(?:(?P<field>[A-Za-z]+):)?"
    r'(?:"(?P<quoted>[^"]*)(?P<close>"?)|(?P<bare>[^\s"]*))'
)


class Part(StrEnum):
    """What a stretch of a query is; the search box colours it so."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    VALUE = "value"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """One thing typed between spaces, or in quotes."""

    start: int
    """Where it begins in the text."""
    end: int
    """Where the next character after it stands."""
    text: str
    """The word, the phrase without its quotes, or the value of the field."""
    field: str = ""
    """One of `FIELDS`; empty for a word or a phrase."""
    quoted: bool = False
    negated: bool = False
    is_or: bool = False
    """Whether it is the sign ``OR``."""

    @property
    def value_start(self) -> int:
        """Where the value begins, after minus, field and colon."""
        return self.start + self.negated + (len(self.field) + 1 if self.field else 0)


def tokens(text: str) -> tuple[Token, ...]:
    """Take a query apart.

    Args:
        text: Whatever was typed.

    Returns:
        Its tokens in order. What looks like a field and is none is a word.
    """
    found: list[Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(text, at)
        if match is None or match.end() == at:
            at += 1
            continue
        found.append(_token(match))
        at = match.end()
    return tuple(found)


def parts(text: str) -> tuple[tuple[int, int, Part], ...]:
    """Say what each stretch of a query is.

    Args:
        text: Whatever was typed.

    Returns:
        Start, end and what it is, in order; blanks are left out.
    """
    found: list[tuple[int, int, Part]] = []
    for token in tokens(text):
        if token.is_or:
            found.append((token.start, token.end, Part.SIGN))
            continue
        start = token.start
        if token.negated:
            found.append((start, start + 1, Part.SIGN))
            start += 1
        if token.field:
            found.append((start, token.value_start, Part.FIELD))
            start = token.value_start
        what = Part.VALUE if token.field else Part.PHRASE if token.quoted else Part.WORD
        if start < token.end:
            found.append((start, token.end, what))
    return tuple(found)


def _token(match: re.Match[str]) -> Token:
    """Make a token of what was matched."""
    name = (match["field"] or "").lower()
    quoted = match["quoted"] is not None
    text = match["quoted"] if quoted else match["bare"] or ""
    if match["field"] and name not in FIELDS:
        text, name = f"{match['field']} {text}".strip(), ""
    return Token(
        match.start(),
        match.end(),
        text,
        name,
        quoted and not (match["field"] and not name),
        bool(match["minus"]),
        is_or=match[0] in ("OR", "|"),
    )
