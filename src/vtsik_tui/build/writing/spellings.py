"""The spellings in which a Russian name may be looked for.

All schemes of `iuliia`, and those of older German, French and English books,
which it does not have.
"""

from __future__ import annotations

import re
from functools import cache

import iuliia  # type: ignore[import-untyped]
from iuliia.schema import Schema, TranslitSchema  # type: ignore[import-untyped]

_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_SILENT = "-"


def _scheme(name: str, latin: str, before: dict[str, str], endings: dict[str, str]) -> TranslitSchema:
    """Make a scheme from the Latin for each letter in turn; `before` is for pairs of letters."""
    written = ("" if letters == _SILENT else letters for letters in latin.split())
    mapping = dict(zip(_LETTERS, written, strict=True))
    return TranslitSchema(name=name, mapping=mapping, prev_mapping=before, ending_mapping=endings)


_GERMAN = "a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja"
_FRENCH = "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia"
_ENGLISH = "a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
_POLISH = "a b w g d ie io ż z i j k ł m n o p r s t u f ch c cz sz szcz - y - e ju ja"
_SOFT_GERMAN = {"е": "je", "ье": "je", "ъе": "je"}

#: Swerdlow, Sinowjew, Trozki and Trotzki, Tschernow; Sverdlov, Trotski,
#: Tchernov; Swierdłow, Zinowjew, Unszlicht; Sverdloff, Tcherneff.
_OLDER = (
    _scheme("german", _GERMAN, _SOFT_GERMAN, {"ий": "i", "ый": "y"}),
    _scheme("german, tz", _GERMAN, _SOFT_GERMAN | {"оц": "tz", "иц": "tz"}, {"ий": "i", "ый": "y"}),
    _scheme("french", _FRENCH, {"ье": "ie"}, {"ий": "i", "ый": "y"}),
    _scheme("french, ie-", _FRENCH, {"е": "ie", "ье": "ie"}, {"ий": "i", "ый": "y"}),
    _scheme("french, -off", _FRENCH, {"ье": "ie"}, {"ов": "off", "ев": "eff", "ий": "y"}),
    _scheme("polish", _POLISH, {"ье": "je", "ъе": "je"}, {"ий": "i", "ый": "y"}),
    _scheme("polish, j", _POLISH, {"ве": "we", "ье": "je", "и": "i"}, {"ев": "jew", "ий": "ij", "ый": "yj"}),
    _scheme("english, -off", _ENGLISH, {"ье": "ye"}, {"ов": "off", "ев": "eff", "ий": "y", "ый": "y"}),
)

_CYRILLIC = re.compile(r"[а-яёѣіѳѵ]", re.IGNORECASE)


def is_cyrillic(text: str) -> bool:
    """Tell whether a text has a Cyrillic letter.

    Args:
        text: Any text.

    Returns:
        Whether there is one.
    """
    return bool(_CYRILLIC.search(text))


def spellings(name: str) -> tuple[str, ...]:
    """Spell a Russian name in Latin letters.

    Args:
        name: A name in Cyrillic.

    Returns:
        Each spelling once, in the order of the schemes.
    """
    words = name.split()
    found = (" ".join(_spelled(number, word) for word in words) for number in range(len(_schemes())))
    return tuple(dict.fromkeys(found))


@cache
def _schemes() -> tuple[Schema, ...]:
    """All schemes, in an order that does not depend on the file system."""
    return (*(scheme for _, scheme in iuliia.schemas.items()), *_OLDER)


@cache
def _spelled(number: int, word: str) -> str:
    """Spell one word by one scheme; the words of names come again and again."""
    return str(_schemes()[number].translate(word))
