"""Text folded as the search folds it, with the way back to where it is written."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Iterator
from functools import lru_cache

from vtsik_tui.words.folding import fold


@lru_cache(maxsize=4096)
def _fold_sign(sign: str) -> str:
    """Fold one sign as it is folded within a word; a space stands for what parts words."""
    # Alone it would lose the spaces that it stands for, so it is folded between two letters.
    return fold(f"x{sign}x")[1:-1]


def _signs(text: str) -> Iterator[tuple[int, str]]:
    """Split a text into letters, each with the accents that follow it, and tell where each begins."""
    start = 0
    for at in range(1, len(text)):
        if text[at] > "\u02ff" and unicodedata.combining(text[at]):
            continue
        yield start, text[start:at]
        start = at
    if text:
        yield start, text[start:]


class FoldedText:
    """A text in two forms: as it is written, and as it is compared."""

    def __init__(self, text: str) -> None:
        """Fold a text.

        Args:
            text: As it is written.
        """
        self.text = text
        """As it is written."""
        folded: list[str] = []
        starts = array("I")
        parted = True
        for at, sign in _signs(text):
            letters = _fold_sign(sign)
            # A space after a space is none; a sign such as ㈀ folds to a letter with one on either side.
            letters = letters.lstrip() if parted else letters
            parted = letters.endswith(" ") if letters else parted
            folded.append(letters)
            starts.extend([at] * len(letters))
        self.folded = "".join(folded)
        """As it is compared: lower-case words with single spaces between."""
        self._starts = starts

    def find(self, query: str) -> Iterator[tuple[int, int]]:
        """Find a query, in the middle of a word too.

        Args:
            query: As it was typed. One without letters and digits is looked for as it is.

        Yields:
            The start and the end of each place in the text as it is written;
            none overlaps another.
        """
        wanted = fold(query)
        if not wanted:
            yield from self._find_written(query.strip())
            return
        at, free = self.folded.find(wanted), 0
        while at >= 0:
            start, end = self._starts[at], self._end(at + len(wanted) - 1)
            if start >= free:
                yield start, end
                free = end
            at = self.folded.find(wanted, at + len(wanted))

    def _find_written(self, sign: str) -> Iterator[tuple[int, int]]:
        """Find what folding would leave nothing of, such as a question mark."""
        at = self.text.find(sign) if sign else -1
        while at >= 0:
            yield at, at + len(sign)
            at = self.text.find(sign, at + len(sign))

    def _end(self, last: int) -> int:
        """Where what is written ends, of which a folded letter is the last; soft and hard signs included."""
        at = self._starts[last] + 1
        while at < len(self.text) and self._is_dropped(self.text[at]):
            at += 1
        return at

    @staticmethod
    def _is_dropped(letter: str) -> bool:
        """Whether a letter belongs to the one before it: an accent, or a sign that folding drops."""
        return bool(unicodedata.combining(letter)) or (letter.isalpha() and not _fold_sign(letter))
