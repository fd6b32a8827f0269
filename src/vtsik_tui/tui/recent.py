"""The searches that led somewhere, to be called back."""

from __future__ import annotations

from collections.abc import Iterable

#: Who looks further back remembers the words.
_MOST = 50


class Recent:
    """Searches, each once, the newest first."""

    def __init__(self) -> None:
        """Start with none."""
        self._texts: list[str] = []

    def remember(self, text: str) -> None:
        """Put a search before all others.

        Args:
            text: What was searched for; blanks around it are left out, and nothing is no search.
        """
        text = text.strip()
        if text:
            self._texts = [text, *(one for one in self._texts if one != text)][:_MOST]

    def remind(self, texts: Iterable[str]) -> None:
        """Put searches of earlier sessions behind those of this one.

        Args:
            texts: The newest first.
        """
        self._texts = [*dict.fromkeys([*self._texts, *texts])][:_MOST]

    def list(self) -> tuple[str, ...]:
        """Give the searches.

        Returns:
            The newest first, 50 at most.
        """
        return tuple(self._texts)
