"""Notes on the screen: writing one on what is in view."""

from __future__ import annotations

from vtsik_tui.tui.screens.bookmarks import BookmarksScreen


class NotingScreen(BookmarksScreen):
    """Opens a note to write in, and keeps what was written."""

    def action_note(self) -> None:
        """Write a note on what is in view; what was begun and not saved stands there again."""
        marked = self._bookmark_at_cursor()
        ref, title = (self._present(marked[1]), marked[1]) if marked is not None else self.page_in_view
        if not self._can_be_marked(ref):
            return
        # Asked anew: another window may have written on it.
        self.do(lambda _: None, lambda _: self._write(ref, title))

    def _write(self, ref: str, title: str) -> None:
        """Lay the note over the page."""
        from vtsik_tui.tui.screens.note import NoteScreen

        shelf = self.shelf
        if shelf is None:
            return
        note, draft = shelf.followed.note_of(ref), shelf.draft_of(ref)
        row = shelf.rows.get(note.ref)
        self.app.push_screen(NoteScreen(self, note, draft, row.title if row is not None else title))
