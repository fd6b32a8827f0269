"""What stands on the desk, as programs read it and as people do."""

from __future__ import annotations

from itertools import groupby

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.printing import harmless
from vtsik_tui.desk.records import Bookmark, Note
from vtsik_tui.export.json_text import Json
from vtsik_tui.views import view_of
from vtsik_tui.words.prose import plain

#: So much of a note is told in a list, in characters.
_BEGINNING = 60


class Listing:
    """Tells of bookmarks and notes, with what the facts say of their pages today."""

    def __init__(self, archive: Archive) -> None:
        """Look things up.

        Args:
            archive: The facts.
        """
        self._archive = archive

    def page(self, ref: str, title: str) -> tuple[str | None, str]:
        """Tell of a page.

        Args:
            ref: Of it, perhaps a former one.
            title: What it was called.

        Returns:
            Its present ref, None if it has gone; and its present title.
        """
        if view_of(ref):
            return ref, title
        row = self._archive.row(ref)
        return (row.ref, row.title) if row else (None, title)

    def bookmark_json(self, one: Bookmark) -> dict[str, Json]:
        """A bookmark, as programs read it."""
        now, title = self.page(one.ref, one.title)
        return {"ref": one.ref, "current": now, "title": title, "folder": one.folder, "added": one.added}

    def note_json(self, one: Note) -> dict[str, Json]:
        """A note, as programs read it."""
        now, title = self.page(one.ref, one.title)
        return {
            "ref": one.ref,
            "current": now,
            "title": title,
            "text": one.text,
            "created": one.created,
            "changed": one.changed,
        }

    def text(self, bookmarks: tuple[Bookmark, ...], notes: tuple[Note, ...]) -> str:
        """Tell of all of it, a line each.

        Args:
            bookmarks: In their order.
            notes: In theirs.

        Returns:
            Lines under headings.
        """
        parts: list[str] = []
        for folder, some in groupby(bookmarks, key=lambda one: one.folder):
            lines = [self._line(one.ref, one.title) for one in some]
            parts.append("\n".join([harmless(folder) or "Bookmarks", *lines]))
        if notes:
            lines = [f"{self._line(one.ref, one.title)}: {_beginning(one.text)}" for one in notes]
            parts.append("\n".join(["Notes", *lines]))
        return "\n\n".join(parts)

    def _line(self, ref: str, title: str) -> str:
        """A page in one line."""
        now, called = self.page(ref, title)
        gone = ", not in this database" if now is None else ""
        return f"  {harmless(called) or ref} ({now or ref}{gone})"


def _beginning(text: str) -> str:
    """How a note begins, in one line."""
    line = harmless(" ".join(plain(text).split()))
    return line if len(line) <= _BEGINNING else f"{line[: _BEGINNING - 1]}…"
