"""Slips of the pen: how far one word is from another, and where near ones are to be looked for.

Two words that differ by few slips have a form in common that is left of each
when some letters are taken out (the idea of the SymSpell algorithm). The build
notes the forms of all words of names; a query takes letters out of what was
typed and finds the words that are near without looking at any other.
"""

from __future__ import annotations

from itertools import combinations
from zlib import crc32

#: A word this long may be one letter off, a longer one two.
ONE_OFF = 5
TWO_OFF = 9

#: Letters are taken out of the beginning only; what comes after it is compared in full.
_BEGINNING = 7


def slips_allowed(word: str) -> int:
    """Say how many slips there may be in a word.

    Args:
        word: The right word, folded.

    Returns:
        None below five letters, one below nine, two from there on.
    """
    return (len(word) >= ONE_OFF) + (len(word) >= TWO_OFF)


def letters_out(word: str) -> int:
    """Say how many letters are taken out of a word of a name.

    Args:
        word: Folded.

    Returns:
        Two from seven letters on, so that a beginning with a slip in it finds
        the word as well; one for shorter words.
    """
    return 2 if len(word) >= _BEGINNING else 1


def remains(word: str, most: int) -> frozenset[int]:
    """Take letters out of the beginning of a word.

    Args:
        word: Folded.
        most: How many letters may be taken out.

    Returns:
        A number (CRC-32) for each form that is left, the whole beginning too.
    """
    beginning = word[:_BEGINNING]
    return frozenset(
        crc32("".join(kept).encode())
        for out in range(most + 1)
        for kept in combinations(beginning, max(0, len(beginning) - out))
    )


def distance(word: str, other: str, most: int, *, beginning: bool = False) -> int:
    """Count the slips between two words: a letter wrong, missing, added, or two swapped.

    Args:
        word: What was typed.
        other: What may have been meant.
        most: More slips than this need not be counted exactly.
        beginning: Whether any beginning of `other` will do.

    Returns:
        The number of slips; ``most + 1`` if there are more.
    """
    if not beginning and abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, start=1):
        now = [row] + [most + 1] * len(other)
        for at in range(max(1, row - most), min(len(other), row + most) + 1):
            cost = min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (letter != other[at - 1]))
            if row > 1 and at > 1 and letter == other[at - 2] and word[row - 2] == other[at - 1]:
                cost = min(cost, before[at - 2] + 1)
            now[at] = cost
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(min(last) if beginning else last[-1], most + 1)
