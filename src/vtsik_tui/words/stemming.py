"""The stem of a word: what its forms have in common.

Свердлова, Свердлову and Свердловым have one stem, and so have decree and
decrees. The Snowball stemmers of Russian and of English do it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

#: Stems in which a vowel comes and goes: Лев and Льва, Павел and Павла, день and дней.
_FLEETING = {"лев": "лв", "павел": "павл", **dict.fromkeys(("ден", "дне", "дни", "дням", "днях"), "дн")}

_CYRILLIC = re.compile(r"[а-яё]")


@cache
def _stemmer(language: str) -> Any:  # noqa: ANN401 - the library has no types
    """Load a stemmer when it is first needed."""
    import snowballstemmer  # type: ignore[import-untyped]

    return snowballstemmer.stemmer(language)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Cut a word down to its stem.

    Args:
        word: One folded word.

    Returns:
        Its stem, by the rules of Russian for Cyrillic and of English for
        Latin letters.
    """
    stemmer = _stemmer("russian" if _CYRILLIC.search(word) else "english")
    # Once is not enough for family names: Каменева is cut to каменев, and Каменев to камен.
    while (shorter := str(stemmer.stemWord(word))) != word:
        word = shorter
    return _FLEETING.get(word) or re.sub("ец$", "ц", word)


def stems(text: str) -> str:
    """Cut all words of a text down to their stems.

    Args:
        text: Folded words with single spaces between.

    Returns:
        Their stems, in the same order.
    """
    return " ".join(map(stem, text.split()))
