"""Text from data, made harmless to a terminal."""

from __future__ import annotations

import re

#: What moves a cursor, reorders a line or cannot be written at all: C0 and C1
#: controls, line separators, zero-width and direction marks, soft hyphens,
#: language tags and lone surrogates. The zero-width joiner is kept; it makes
#: one sign of several.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_SPACES = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def safe_text(text: str) -> str:
    """Make a text harmless: it can colour, move and reorder nothing.

    Args:
        text: Any text, whatever it holds.

    Returns:
        The text in one line: tabs and line ends as spaces, other controls as
        ``�``, invisible marks left out.
    """
    return _UNSAFE.sub(_shown, text) if _UNSAFE.search(text) else text


def _shown(found: re.Match[str]) -> str:
    """What stands for one unsafe character."""
    character = found[0]
    if character in _SPACES:
        return " "
    return "�" if character < "\xa0" or "\ud800" <= character <= "\udfff" else ""
