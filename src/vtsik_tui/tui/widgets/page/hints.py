"""Link hints: a letter on every visible link; typing it goes there."""

from __future__ import annotations

from vtsik_tui.tui.keyboard import latin

#: The home row first, then what the fingers reach from it.
LETTERS = "asdfghjklqwertyuiopzxcvbnm"


def labels(count: int) -> list[str]:
    """Make short labels, none of which begins another.

    Args:
        count: How many are needed.

    Returns:
        Single letters as far as they go, from the home row; where there are
        more links than letters, the last letters begin labels of two.
    """
    pairs = 0
    while len(LETTERS) - pairs + pairs * len(LETTERS) < count and pairs < len(LETTERS):
        pairs += 1
    singles = LETTERS[: len(LETTERS) - pairs]
    doubles = [first + second for first in LETTERS[len(singles) :] for second in LETTERS]
    return [*singles, *doubles][:count]


class Hints:
    """The labels shown, and what has been typed of one."""

    def __init__(self, links: list[int]) -> None:
        self._links = dict(zip(labels(len(links)), links, strict=False))
        self._typed = ""

    @property
    def shown(self) -> dict[int, str]:
        """What is left to type for each link that can still be meant."""
        typed = self._typed
        return {link: label[len(typed) :] for label, link in self._links.items() if label.startswith(typed)}

    def type(self, letter: str) -> int | None:
        """Take a letter of a label.

        Args:
            letter: What was typed, on the Latin or the Russian layout.

        Returns:
            The link whose label is now complete, or None; then `shown` tells
            whether any label goes on from here.
        """
        self._typed += latin(letter.lower())
        return self._links.get(self._typed)
