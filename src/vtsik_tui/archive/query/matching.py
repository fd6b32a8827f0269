"""Saying a query in the language of FTS5.

Words are folded before they come here: letters and digits only, so that a
quoted one can hold nothing that FTS5 would read as an operator.
"""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.query.reading import Query, Term
from vtsik_tui.archive.query.words import Word
from vtsik_tui.words.stemming import stem


def as_typed(query: Query) -> str:
    """Say that all groups must match as they were typed.

    Args:
        query: With at least one group.

    Returns:
        An expression for ``MATCH``.
    """
    return " AND ".join(_either(group) for group in query.groups)


def stemmed(query: Query) -> str:
    """Say that the stems of all words must match, phrases in their order.

    Args:
        query: With at least one group.

    Returns:
        An expression for ``MATCH`` on stems.
    """
    return " AND ".join(
        "(" + " OR ".join(_quoted(stem(word.folded) for word in term.words) for term in group) + ")"
        for group in query.groups
    )


def any_of(terms: tuple[Term, ...]) -> str:
    """Say that any of some terms must match, in a name.

    Args:
        terms: At least one.

    Returns:
        An expression for ``MATCH``.
    """
    return f"{{title names}} : {_either(terms)}"


def _either(terms: tuple[Term, ...]) -> str:
    """Any of some terms."""
    return "(" + " OR ".join(_one(term) for term in terms) + ")"


def _one(term: Term) -> str:
    """A phrase, or a word as names hold it or as running text does where that differs."""
    if term.is_phrase:
        return _quoted(word.folded for word in term.words)
    return " AND ".join(_word(word, grows=term.grows) for word in term.words)


def _word(word: Word, *, grows: bool) -> str:
    """One word."""
    star = "*" if grows else ""
    joined = f'"{word.folded}"{star}'
    apart = f'"{" ".join(word.parts)}"{star}'
    return joined if word.parts == (word.folded,) else f"({joined} OR {apart})"


def _quoted(words: Iterable[str]) -> str:
    """Words in their order, as a phrase."""
    return f'"{" ".join(words)}"'
