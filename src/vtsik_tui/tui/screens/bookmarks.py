"""Bookmarks on the screen: marking a page, the list of what is marked, and putting that in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vtsik_tui.tui.screens.desk import DeskScreen
from vtsik_tui.views import view_of

if TYPE_CHECKING:
    from vtsik_tui.desk.records import Bookmark

#: What cannot be bookmarked: pages of the reader's own.
_OWN = frozenset({"bookmarks", "visited", "settings"})


class BookmarksScreen(DeskScreen):
    """Marks pages, and moves bookmarks among folders."""

    _taken: tuple[Bookmark, ...] = ()

    def action_bookmark(self) -> None:
        """Bookmark what is in view, or take its bookmark away; what was taken away comes back as it was."""
        if (marked := self._bookmark_at_cursor()) is not None:
            self._take_away(*marked)
            return
        ref, title = self.page_in_view
        if not self._can_be_marked(ref):
            return
        refs = self.shelf.followed.refs_of(ref) if self.shelf is not None else ()
        again = tuple(one for one in self._taken if ref == self._present(one.ref))
        if refs:
            self.do(lambda desk: desk.bookmarks.remove(refs), lambda gone: self._say_taken(title, gone))
        elif again:
            self.do(
                lambda desk: desk.bookmarks.put_back(again),
                lambda _: self._say_marked(title, again[0].folder),
            )
        else:
            self.do(lambda desk: desk.bookmarks.add(ref, "", title), lambda _: self._say_marked(title, ""))

    def action_bookmark_in(self) -> None:
        """Ask for a folder, and bookmark what is in view there, too."""
        marked = self._bookmark_at_cursor()
        if marked is not None:
            self._ask_folder("Into the folder", marked[0], lambda name: self._move(*marked, name))
            return
        ref, title = self.page_in_view
        if self._can_be_marked(ref):
            self._ask_folder("Bookmark in the folder", "", lambda name: self._mark_in(ref, title, name))

    def action_open_bookmarks(self) -> None:
        """Show bookmarks, notes, and what was left unsaved."""
        self.open("bookmarks/")

    def action_open_visited(self) -> None:
        """Show what was read and searched for."""
        self.do(lambda _: None, lambda _: self.open("visited/"))

    def action_forget_visited(self) -> None:
        """Forget what was read and searched for."""
        self.do(
            lambda desk: desk.visits.forget(),
            lambda count: self.notify(f"Forgotten: {count:,} pages and searches.", markup=False),
        )

    def action_bookmarks_shift(self, by: int) -> None:
        """Move the bookmark under the cursor up or down in its folder.

        Args:
            by: How many places, up if negative.
        """
        if (marked := self._bookmark_at_cursor()) is None:
            self.report("No bookmark is under the cursor: n and N take it to one.")
            return
        folder, ref = marked

        def done(moved: bool) -> None:
            if moved and self.view == "bookmarks":
                self.show_again(link_by=by)

        self.do(lambda desk: desk.bookmarks.shift(ref, folder, by), done)

    def action_bookmarks_rename(self) -> None:
        """Ask for another name of the folder under the cursor."""
        marked = self._bookmark_at_cursor()
        if marked is None:
            self.report("No bookmark is under the cursor: n and N take it to one in the folder.")
            return
        old = marked[0]

        def rename(name: str) -> str:
            self.do(lambda desk: desk.bookmarks.rename(old, name))
            return ""

        self._ask_folder("Name of the folder", old, rename)

    # What is meant

    @property
    def page_in_view(self) -> tuple[str, str]:
        """The ref and the title of the page that has the keys, or of the row under the cursor."""
        row = self.page_side.row if self.reads else self.rows.row
        row = row if row is not None and row.ref else self.page_side.row
        if row is None:
            return "", ""
        # Of the claims of an entity, the entity is meant.
        return row.ref.removeprefix("claims/"), self.reading.title(row)

    def _can_be_marked(self, ref: str) -> bool:
        """Whether something of the reader's can be on a page; if not, that is said."""
        if not ref or view_of(ref) in _OWN:
            self.report("Open a page or go to a row first: this one cannot be bookmarked.")
            return False
        return True

    def _bookmark_at_cursor(self) -> tuple[str, str] | None:
        """The folder and the ref of the bookmark under the cursor, on the page of bookmarks."""
        if self.view != "bookmarks":
            return None
        from vtsik_tui.views.bookmarks import bookmark_at

        return bookmark_at(self.detail.claim)

    def _present(self, ref: str) -> str:
        """What a ref on the desk is called now."""
        row = self.shelf.rows.get(ref) if self.shelf is not None else None
        return row.ref if row is not None else ref

    # What is done

    def _take_away(self, folder: str, ref: str) -> None:
        """Take one bookmark away."""
        self.do(lambda desk: desk.bookmarks.remove([ref], folder), lambda gone: self._say_taken(ref, gone))

    def _mark_in(self, ref: str, title: str, folder: str) -> str:
        """Bookmark a page in a folder."""
        name = " ".join(folder.split())
        self.do(lambda desk: desk.bookmarks.add(ref, name, title), lambda _: self._say_marked(title, name))
        return ""

    def _move(self, folder: str, ref: str, to: str) -> str:
        """Move a bookmark to another folder."""
        self.do(lambda desk: desk.bookmarks.move(ref, folder, to))
        return ""

    def _ask_folder(self, question: str, put: str, done: Callable[[str], str]) -> None:
        """Ask for a folder; those that there are can be chosen."""
        folders = (
            sorted({one.folder for one in self.shelf.bookmarks} - {""}) if self.shelf is not None else []
        )

        def step(text: str, by: int) -> str | None:
            if not folders:
                return None
            at = folders.index(text) + by if text in folders else (0 if by > 0 else -1)
            return folders[at % len(folders)]

        def remark(text: str) -> str:
            name = " ".join(text.split())
            if not name:
                return "in no folder"
            return "" if name in folders else "a new folder"

        self.ask(
            question,
            put=put,
            invitation="a reading list, new or not; ↑ ↓ chooses",
            remark=remark,
            step=step,
            done=done,
        )

    def _say_marked(self, title: str, folder: str) -> None:
        """Say that a bookmark is on the disk."""
        self._taken = ()
        self.notify(f"Bookmarked{f' in {folder}' if folder else ''}: {title}", markup=False, timeout=3)

    def _say_taken(self, title: str, gone: tuple[Bookmark, ...]) -> None:
        """Say that bookmarks are gone, and remember them."""
        self._taken = gone
        folders = ", ".join(one.folder for one in gone if one.folder)
        where = f" (it was in {folders}; b puts it back)" if folders else ""
        self.notify(
            f"Not bookmarked any more: {(gone[0].title if gone else '') or title}{where}",
            markup=False,
            timeout=4,
        )
