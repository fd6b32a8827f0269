"""The same key, whichever of two alphabets the keyboard is set to.

Who has just searched in Cyrillic presses the key of ``n`` and sends ``т``.
The letters are those of the standard Russian layout (ЙЦУКЕН).
"""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjklzxcvbnm" + "QWERTYUIOP{}ASDFGHJKLZXCVBNM"
_RUSSIAN = "йцукенгшщзхъфывапролдячсмить" + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЯЧСМИТЬ"
_RUSSIAN_OF = dict(zip(_LATIN, _RUSSIAN, strict=True))
_LATIN_OF = dict(zip(_RUSSIAN, _LATIN, strict=True))


def on_both_layouts(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Add to keys the letters that they send on the Russian layout.

    Args:
        keys: As Textual names them; only single characters have a twin.

    Returns:
        The keys, then their twins.
    """
    return (*keys, *(_RUSSIAN_OF[key] for key in keys if key in _RUSSIAN_OF))


def latin(character: str) -> str:
    """Read a letter of the Russian layout as the one on the same key.

    Args:
        character: What was typed.

    Returns:
        The Latin letter on that key; any other character as it is.
    """
    return _LATIN_OF.get(character, character)
