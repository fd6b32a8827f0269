"""What the reader has on the desk, looked up in the facts: the values that its pages are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.query.mine import Mine
from vtsik_tui.archive.records import Row
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.following import Followed
from vtsik_tui.desk.records import Bookmark, Draft, Note, Visit
from vtsik_tui.views import view_of

#: So many pages and searches are called to mind.
_MOST_VISITS = 200


@dataclass(frozen=True)
class Shelf:
    """All that is on the desk, as it was when it was looked at."""

    bookmarks: tuple[Bookmark, ...] = ()
    notes: tuple[Note, ...] = ()
    drafts: tuple[Draft, ...] = ()
    visits: tuple[Visit, ...] = ()
    """The newest first, each page and each search once."""
    place: str = ""
    """Where the reader was last."""
    message: str = ""
    """What the reader must know of the desk's file."""
    rows: dict[str, Row] = field(default_factory=dict)
    """The pages of bookmarks, notes and drafts that are there, by the refs that they have on the desk."""
    followed: Followed = field(default_factory=lambda: Followed((), (), lambda ref: ref))
    """Bookmarks and notes by what their pages are called now."""

    @property
    def marked(self) -> frozenset[str]:
        """The present refs of what is bookmarked."""
        return frozenset(self.followed.bookmarks)

    @property
    def mine(self) -> Mine:
        """What a search is to know of it."""
        return Mine.of(self.marked, self.noted)

    @property
    def noted(self) -> dict[str, str]:
        """What is written, by the present refs of the pages it is on."""
        return {
            ref: "\n\n".join(note.text for note in notes)
            for ref, notes in self.followed.notes.items()
            if notes
        }

    def draft_of(self, ref: str) -> Draft | None:
        """Find what was left unsaved.

        Args:
            ref: The present ref of the page.

        Returns:
            The draft; None if there is none.
        """
        own = self.followed.note_of(ref).ref
        return next((draft for draft in self.drafts if draft.ref in (ref, own)), None)


def look(desk: Desk, archive: Archive) -> Shelf:
    """Look at all that is on a desk.

    Args:
        desk: The desk.
        archive: The facts.

    Returns:
        What is there now.

    Raises:
        DeskError: If it cannot be read.
        DatabaseFault: If the facts cannot.
    """
    bookmarks, notes, drafts = desk.bookmarks.all(), desk.notes.all(), desk.notes.drafts()
    rows: dict[str, Row] = {}
    titles = {draft.ref: "" for draft in drafts} | {note.ref: note.title for note in notes}
    for ref, title in (titles | {one.ref: one.title for one in bookmarks}).items():
        row = row_of(archive, ref, title)
        if row is not None:
            rows[ref] = row
    return Shelf(
        bookmarks,
        notes,
        drafts,
        desk.visits.latest(_MOST_VISITS),
        desk.visits.last_place(),
        desk.message,
        rows,
        Followed(bookmarks, notes, _present(rows)),
    )


def row_of(archive: Archive, ref: str, title: str) -> Row | None:
    """Read the row of a page that is on the desk.

    Args:
        archive: The facts.
        ref: Of an entity, perhaps a former one, or the address of a view.
        title: What it was called.

    Returns:
        The row; None if it has gone.
    """
    view = view_of(ref)
    return Row(ref, view, title or ref) if view else archive.row(ref)


def _present(rows: dict[str, Row]) -> Callable[[str], str | None]:
    """Gives the present ref of what is on the desk."""
    return lambda ref: rows[ref].ref if ref in rows else None
