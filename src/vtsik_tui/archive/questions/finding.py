"""Questions that find entities by what a reader types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.questions.questions import Questions

if TYPE_CHECKING:
    from vtsik_tui.archive.query.completing import Completion
    from vtsik_tui.archive.query.mine import Mine
    from vtsik_tui.archive.resolving import Resolved
    from vtsik_tui.archive.search import SearchResult


class FindingQuestions(Questions):
    """Questions that find entities by what a reader types."""

    def __init__(self, asking: Asking) -> None:
        """Put questions.

        Args:
            asking: The connection to the database.
        """
        super().__init__(asking)
        self._mine: Mine | None = None

    def resolve(self, name: str) -> Resolved:
        """Find the entity that is meant by a ref or a name.

        Args:
            name: ``kind/id``, perhaps a former one, or any name in any script.

        Returns:
            The entity if one only is meant, or else those that may be.
        """
        from vtsik_tui.archive.resolving import resolve

        return resolve(self._asking, name)

    def search(self, query: str, limit: int = 200, kinds: frozenset[str] = frozenset()) -> SearchResult:
        """Find what answers a query.

        Args:
            query: Whatever was typed; any string is a query.
            limit: How many results to read.
            kinds: Which kinds to show; all if empty.

        Returns:
            The results, the best first, and how many there are of each kind.
        """
        from vtsik_tui.archive.search import search

        return search(self._asking, query, limit, kinds, self._mine)

    def keep_in_mind(self, mine: Mine | None) -> None:
        """Let searches know what is the reader's own: ``is:bookmarked``, ``has:note`` and the text of notes.

        Args:
            mine: That; None to forget it.
        """
        self._mine = mine

    def beginning(
        self, text: str, kinds: tuple[str, ...] = (), most: int = 200
    ) -> list[tuple[str, str, str]]:
        """Find what a ref that is being typed may become.

        Args:
            text: What was typed of it so far, or of a name.
            kinds: Of which kinds; all if empty.
            most: How many to find.

        Returns:
            Refs, each with a title and a date in words.
        """
        from vtsik_tui.archive.beginning import beginning

        return beginning(self._asking, text, kinds, most)

    def complete(self, query: str, cursor: int) -> Completion:
        """Find what could be typed next in a query.

        Args:
            query: What was typed so far.
            cursor: How many characters stand before the cursor.

        Returns:
            Names of fields, or values of the field that is being typed.
        """
        from vtsik_tui.archive.query.completing import complete

        return complete(self._asking, query, cursor)
