"""Reading a query: what must be found, what must not, what is asked of fields.

Any string is a query. Words must all match, the last one may still be growing;
``OR`` joins the terms beside it; a minus shuts out; fields narrow down.
"""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.query.dates import Period, periods
from vtsik_tui.archive.query.tokens import Token, tokens
from vtsik_tui.archive.query.words import Word, telling, words_of
from vtsik_tui.words.little import without_little

#: More words, or more characters, narrow nothing down any more.
_MOST_TERMS = 12
_MOST_CHARACTERS = 400


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or the words of a phrase in their order."""

    words: tuple[Word, ...]
    is_phrase: bool = False
    grows: bool = False
    """Whether its last word may still be growing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a field."""

    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, as it will be asked."""

    text: str
    """What was typed, trimmed and cut to a length that can matter."""
    groups: tuple[tuple[Term, ...], ...] = ()
    """Each group must match; any of its terms will do."""
    excluded: tuple[Term, ...] = ()
    """None may match in a name."""
    asked: tuple[Asked, ...] = ()
    """What is asked of fields."""
    periods: tuple[Period, ...] = ()
    """The days it names, if it is a date: in the new style and in the old."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The words that must be found, those of alternatives left out."""
        return tuple(word for group in self.groups if len(group) == 1 for word in group[0].words)

    @property
    def folded(self) -> str:
        """The whole of it without little words, as names are indexed; empty if it is more than words."""
        plain = all(len(group) == 1 for group in self.groups)
        return without_little(" ".join(word.folded for word in words_of(self._plain))) if plain else ""

    @property
    def _plain(self) -> str:
        """The words as they were typed, little ones too."""
        return " ".join(
            token.text for token in tokens(self.text) if not (token.field or token.negated or token.is_or)
        )

    @property
    def is_simple(self) -> bool:
        """Whether it is nothing but words, all of which must match."""
        return all(len(group) == 1 and not group[0].is_phrase for group in self.groups)


def read(text: str) -> Query:
    """Read a query.

    Args:
        text: Whatever was typed: it may hold anything and be of any length.

    Returns:
        The query; with nothing in it if there is nothing to look for.
    """
    cut = text[:_MOST_CHARACTERS].encode("utf-8", "ignore").decode().replace("\0", " ")
    printable = cut.strip()
    found = tokens(printable)
    plain = [token for token in found if not (token.field or token.negated or token.is_or)]
    whole = " ".join(token.text for token in plain)
    dates = periods(whole) if len(plain) + sum(bool(token.field) for token in found) == len(found) else ()
    asked = tuple(Asked(token.field, token.text.strip(), token.negated) for token in found if token.field)
    excluded = tuple(term for token in found if token.negated and not token.field for term in _terms(token))
    return Query(printable, _groups(found, grows=not cut[-1:].isspace()), excluded, asked, dates)


def _groups(found: tuple[Token, ...], *, grows: bool) -> tuple[tuple[Term, ...], ...]:
    """Join words into groups; little words are left out where there are others."""
    groups: list[tuple[Term, ...]] = []
    joins = False
    for token in found:
        if token.is_or:
            joins = bool(groups)
            continue
        if token.field or token.negated:
            joins = False
            continue
        terms = _terms(token)
        if joins and terms:
            groups[-1] = (*groups[-1], *terms)
        else:
            groups += [(term,) for term in terms]
        joins = False
    kept = _without_little(groups)[:_MOST_TERMS]
    ends_in_word = bool(found) and not (found[-1].field or found[-1].negated or found[-1].quoted)
    if kept and grows and ends_in_word and not kept[-1][-1].is_phrase:
        *others, last = kept
        *before, term = last
        kept = [*others, (*before, Term(term.words, grows=True))]
    return tuple(kept)


def _without_little(groups: list[tuple[Term, ...]]) -> list[tuple[Term, ...]]:
    """Leave out single little words, unless nothing else is there."""
    told = telling(tuple(word for group in groups for term in group for word in term.words))
    return [
        group
        for group in groups
        if len(group) > 1 or group[0].is_phrase or any(word in told for word in group[0].words)
    ]


def _terms(token: Token) -> list[Term]:
    """The terms of a token: a phrase as one, a word as its words."""
    words = words_of(token.text)
    if token.quoted and len(words) > 1:
        return [Term(words, is_phrase=True)]
    return [Term((word,)) for word in words]
