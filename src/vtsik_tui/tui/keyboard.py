"""The same key, whichever of two alphabets the keyboard is set to.

Who has just searched in Cyrillic presses the key of ``n`` and sends ``т``.
The letters are those of the standard Russian layout (ЙЦУКЕН).
"""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjklzxcvbnm" + "QWERTYUIOP{}ASDFGHJKLZXCVBNM"
_RUSSIAN = "йцукенгшщзхъфывапролдячсмить" + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЯЧСМИТЬ"
_RUSSIAN_OF = dict(zip(_LATIN, _RUSSIAN, strict=True))
_LATIN_OF = dict(zip(_RUSSIAN, _LATIN, strict=True))

#: What Textual makes of alt and a digit where the terminal sends them as escape
#: and the digit, as xterm and tmux do: the signs that a Mac writes with these keys.
_WITH_ALT = {
    "alt+1": "inverted_exclamation_mark",
    "alt+2": "trade_mark_sign",
    "alt+3": "pound_sign",
    "alt+4": "cent_sign",
    "alt+5": "infinity",
    "alt+6": "section_sign",
}

ALT_SIGNS = frozenset(_WITH_ALT.values())
"""Keys that look like letters to type, and are alt with a digit."""


def on_both_layouts(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Add to keys what else they may send: the letters of the Russian layout, the signs of alt and digits.

    Args:
        keys: As Textual names them; only single characters, and alt with a digit, have a twin.

    Returns:
        The keys, then their twins.
    """
    twins = _RUSSIAN_OF | _WITH_ALT
    return (*keys, *(twins[key] for key in keys if key in twins))


def latin(character: str) -> str:
    """Read a letter of the Russian layout as the one on the same key.

    Args:
        character: What was typed.

    Returns:
        The Latin letter on that key; any other character as it is.
    """
    return _LATIN_OF.get(character, character)
