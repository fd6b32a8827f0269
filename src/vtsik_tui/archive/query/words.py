"""The words of a query, as names and as running text are indexed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vtsik_tui.words.folding import fold
from vtsik_tui.words.little import LITTLE

#: Longer words narrow nothing down any more.
_LONGEST_WORD = 40

_APOSTROPHES = re.compile("['’‘ʼ`´ʹʺ″′-]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word to be found."""

    folded: str
    """As names are indexed."""
    parts: tuple[str, ...]
    """As running text is indexed, where ``people's`` is two words."""

    @property
    def is_little(self) -> bool:
        """Whether it tells nothing where there are other words."""
        return self.folded in LITTLE


def words_of(text: str) -> tuple[Word, ...]:
    """Split a text into words.

    Args:
        text: Anything.

    Returns:
        Its words in order; none if there is no letter and no digit in it.
    """
    return tuple(word for chunk in text.split() for word in _words(chunk))


def telling(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out the words that tell nothing.

    Args:
        words: In order.

    Returns:
        Those that tell something; all of them if none does.
    """
    return tuple(word for word in words if not word.is_little) or words


def _words(chunk: str) -> list[Word]:
    """The words of what stands between two spaces."""
    folded = fold(chunk).split()
    if len(folded) == 1 and _APOSTROPHES.search(chunk):
        parts = tuple(fold(_APOSTROPHES.sub(" ", chunk)).split())
        return [Word(folded[0][:_LONGEST_WORD], parts or (folded[0][:_LONGEST_WORD],))]
    return [Word(word[:_LONGEST_WORD], (word[:_LONGEST_WORD],)) for word in folded]
