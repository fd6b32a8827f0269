"""Other ways to write the number of a congress or a convocation: second, 2nd, II."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ENGLISH = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
_ROMAN = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
#: Russian ordinals without their endings: второ- for второй, второго, втором.
_RUSSIAN = (
    *("перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят", "десят"),
    *("одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат"),
    *("восемнадцат", "девятнадцат", "двадцат"),
)
_ENDING = r"(?:ый|ий|ой|ая|ья|ое|ье|ого|его|ьего|ом|ьем)\b"
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}

_WORDS = [
    *(re.compile(rf"\b{word}\b", re.IGNORECASE) for word in _ENGLISH),
    *(re.compile(rf"\b{word}{_ENDING}", re.IGNORECASE) for word in _RUSSIAN),
]


def numbered(title: str) -> Iterator[str]:
    """Write the ordinals of a title in figures.

    Args:
        title: For example ``Second All-Russian Congress of Soviets``.

    Yields:
        The same with ``II``, with ``2nd`` or ``2-й`` and with ``2``; nothing if
        no ordinal up to the twentieth stands in it.
    """
    for at, word in enumerate(_WORDS):
        number = at % len(_ENGLISH) + 1
        if word.search(title):
            english = f"{number}{_SUFFIX.get(number, 'th')}"
            for figure in (_ROMAN[number - 1], english if at < len(_ENGLISH) else f"{number}-й", str(number)):
                yield word.sub(figure, title)
