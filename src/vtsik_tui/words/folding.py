"""Folding: the one form in which two spellings of a word are the same.

Case, accents, ё/е, soft and hard signs, apostrophes of every kind, hyphens
and the letters abolished in 1918 never matter.
"""

from __future__ import annotations

import re
import unicodedata

#: Letters of the spelling before the reform of 1918 and of ours, made one;
#: signs that a transliteration may or may not show, dropped.
_LETTERS = str.maketrans(
    {
        "ё": "е",
        "ѣ": "е",
        "і": "и",
        "ѳ": "ф",
        "ѵ": "и",
        "ъ": None,
        "ь": None,
        "ß": "ss",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "'": None,
        "’": None,
        "‘": None,
        "ʹ": None,
        "ʺ": None,
        "ʼ": None,
        "`": None,
        "´": None,
        "″": None,
        "′": None,
    }
)

_NOT_A_WORD = re.compile(r"[^\w]+|_+")


def fold(text: str) -> str:
    """Fold a text into the form that is compared and indexed.

    Args:
        text: Any text, in any script.

    Returns:
        Lower-case words with single spaces between, without accents, signs
        and punctuation; й is kept apart from и.
    """
    composed = unicodedata.normalize("NFKC", text).casefold()
    guarded = composed.replace("\0", " ").replace("й", "\0")
    spread = unicodedata.normalize("NFKD", guarded.translate(_LETTERS)).casefold()
    bare = "".join(mark for mark in spread if not unicodedata.combining(mark))
    return " ".join(_NOT_A_WORD.sub(" ", bare.translate(_LETTERS).replace("\0", "й")).split())


def words(text: str) -> tuple[str, ...]:
    """Split a text into its folded words.

    Args:
        text: Any text.

    Returns:
        The words of `fold`, in order.
    """
    return tuple(fold(text).split())
