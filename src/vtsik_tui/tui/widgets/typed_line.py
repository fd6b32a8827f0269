"""A line of text that is being typed: the text, the cursor, and what keys do to them."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD_BEFORE = re.compile(r"\S*\s*$")
_WORD_AFTER = re.compile(r"^\s*\S*")


class TypedLine(NamedTuple):
    """A text and the place in it at which letters come in. Each key makes a new one."""

    text: str = ""
    cursor: int = 0
    """How many characters stand before it."""

    def typed(self, letters: str, longest: int) -> TypedLine:
        """Put letters in.

        Args:
            letters: What was typed or pasted; line ends become spaces.
            longest: The length at which the text is full, in characters.

        Returns:
            The line with as many of the letters as fit.
        """
        room = max(0, longest - len(self.text))
        new = " ".join(letters.splitlines())[:room]
        return TypedLine(self.text[: self.cursor] + new + self.text[self.cursor :], self.cursor + len(new))

    def after(self, key: str) -> TypedLine | None:
        """Do what a key does.

        Args:
            key: As Textual names it.

        Returns:
            The line after it; None if the key means nothing here.
        """
        before, behind = self.text[: self.cursor], self.text[self.cursor :]
        start, end = 0, len(self.text)
        word_before = len(_WORD_BEFORE.sub("", before, count=1))
        word_after = end - len(_WORD_AFTER.sub("", behind, count=1))
        moves = {
            "left": max(0, self.cursor - 1),
            "right": min(end, self.cursor + 1),
            "home": start,
            "ctrl+a": start,
            "end": end,
            "ctrl+e": end,
            "ctrl+left": word_before,
            "ctrl+right": word_after,
        }
        if key in moves:
            return TypedLine(self.text, moves[key])
        kept = {
            "backspace": (max(0, self.cursor - 1), self.cursor),
            "delete": (self.cursor, self.cursor + 1),
            "ctrl+d": (self.cursor, self.cursor + 1),
            "ctrl+w": (word_before, self.cursor),
            "ctrl+backspace": (word_before, self.cursor),
            "ctrl+u": (start, self.cursor),
            "ctrl+k": (self.cursor, end),
        }
        if key not in kept:
            return None
        left, right = kept[key]
        return TypedLine(self.text[:left] + self.text[right:], left)
