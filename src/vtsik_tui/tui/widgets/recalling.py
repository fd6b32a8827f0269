"""Calling back earlier searches, one after the other, as a shell does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Recalling(NamedTuple):
    """Where in the earlier searches the reader is."""

    texts: tuple[str, ...] = ()
    """The searches, the newest first, as they were when this began."""
    at: int = -1
    """Which of them stands in the box, from 0; -1 for none."""

    def earlier(self, recent: Sequence[str]) -> Recalling:
        """Go to the search before.

        Args:
            recent: The searches as they are now, the newest first.

        Returns:
            One further back, or the same at the end.
        """
        texts = self.texts if self.at >= 0 else tuple(recent)
        return Recalling(texts, min(self.at + 1, len(texts) - 1))

    def later(self) -> Recalling:
        """Go to the search after.

        Returns:
            One further on; none in the end.
        """
        return self._replace(at=self.at - 1) if self.at > 0 else Recalling()

    @property
    def text(self) -> str:
        """What stands in the box; empty if none was called back."""
        return self.texts[self.at] if self.at >= 0 else ""
