"""Reading what was typed into the search box.

Any string is a query. It is read as words (all must match, the last one may
still be growing) and, where it is one, as a date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vtsik_tui.archive.query_dates import Period, period
from vtsik_tui.words.folding import fold

#: More words, or longer ones, narrow nothing down any more.
_MOST_WORDS = 12
_LONGEST_WORD = 40
_MOST_CHARACTERS = 400

_APOSTROPHES = re.compile("['’‘ʼ`´ʹʺ″′-]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word to be found."""

    folded: str
    """As names are indexed."""
    parts: tuple[str, ...]
    """As running text is indexed, where ``people's`` is two words."""


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, as it will be asked."""

    text: str
    """What was typed, trimmed and cut to a length that can matter."""
    words: tuple[Word, ...]
    """All must be found; the last one as the beginning of a word."""
    period: Period | None
    """The days it names, if it is a date."""

    @property
    def folded(self) -> str:
        """The whole of it, as names are indexed."""
        return " ".join(word.folded for word in self.words)


def read(text: str) -> Query:
    """Read a query.

    Args:
        text: Whatever was typed: it may hold anything and be of any length.

    Returns:
        The query; without words if there is nothing to look for in it.
    """
    printable = text[:_MOST_CHARACTERS].encode("utf-8", "ignore").decode().replace("\0", " ").strip()
    found: list[Word] = []
    for chunk in printable.split():
        found += _words(chunk)
    return Query(printable, tuple(found[:_MOST_WORDS]), period(printable))


def _words(chunk: str) -> list[Word]:
    """The words of what stands between two spaces."""
    folded = fold(chunk).split()
    if len(folded) == 1 and _APOSTROPHES.search(chunk):
        parts = tuple(fold(_APOSTROPHES.sub(" ", chunk)).split())
        return [Word(folded[0][:_LONGEST_WORD], parts or (folded[0][:_LONGEST_WORD],))]
    return [Word(word[:_LONGEST_WORD], (word[:_LONGEST_WORD],)) for word in folded]
