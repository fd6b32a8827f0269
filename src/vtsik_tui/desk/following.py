"""Following entities that were renamed or merged, and telling which have gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from vtsik_tui.desk.records import Bookmark, Note

#: Gives the ref that an entity bears now; None if there is none of that ref.
Resolve = Callable[[str], str | None]


class Followed:
    """Bookmarks and notes by what their pages are called now. Nothing is rewritten: facts may change back."""

    def __init__(self, bookmarks: Iterable[Bookmark], notes: Iterable[Note], resolve: Resolve) -> None:
        """Look up where everything belongs.

        Args:
            bookmarks: All of them.
            notes: All of them.
            resolve: Gives the present ref of a former one.
        """
        self._now: dict[str, str | None] = {}
        self._resolve = resolve
        self.bookmarks: dict[str, list[Bookmark]] = defaultdict(list)
        """By present ref."""
        self.notes: dict[str, list[Note]] = defaultdict(list)
        """By present ref; several where entities were merged."""
        for bookmark in bookmarks:
            self.bookmarks[self.now(bookmark.ref) or bookmark.ref].append(bookmark)
        for note in notes:
            self.notes[self.now(note.ref) or note.ref].append(note)

    def now(self, ref: str) -> str | None:
        """Tell what ref an entity bears now.

        Args:
            ref: One that it has or had.

        Returns:
            Its present ref; None if it has gone.
        """
        if ref not in self._now:
            self._now[ref] = self._resolve(ref)
        return self._now[ref]

    def refs_of(self, ref: str) -> tuple[str, ...]:
        """List the refs under which a page is bookmarked.

        Args:
            ref: Its present one.

        Returns:
            Those of its bookmarks, each once.
        """
        return tuple(dict.fromkeys(one.ref for one in self.bookmarks.get(ref, ())))

    def note_of(self, ref: str) -> Note:
        """Find the note that is changed when a reader writes on a page.

        Args:
            ref: Its present one.

        Returns:
            The note under that ref, else the one under a former ref, else one without a text.
        """
        there = self.notes.get(ref, [])
        own = [note for note in there if note.ref == ref]
        return (own or there or [Note(ref)])[0]
