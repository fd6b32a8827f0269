"""The desk: one file of bookmarks, notes and history, each with its questions and changes."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from vtsik_tui.desk.bookmarks import Bookmarks
from vtsik_tui.desk.folders import folders
from vtsik_tui.desk.notes import Notes
from vtsik_tui.desk.records import Everything
from vtsik_tui.desk.store import Store
from vtsik_tui.desk.visits import Visits

if TYPE_CHECKING:
    from vtsik_tui.desk.transfer.merging import Merged


class Desk:
    """A reader's desk.

    Use it in the thread that made it. What it is asked is answered from the
    file as it is now, another window's changes included; what it is told is on
    the disk when the method returns, or a `DeskError` says why not.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Sit down at a desk; its file is opened when something is asked, and made when something is told.

        Args:
            path: The file; by default the one in the reader's own folder.
        """
        self._store = Store(path or folders().desk)
        self.bookmarks = Bookmarks(self._store)
        """The bookmarks and their folders."""
        self.notes = Notes(self._store)
        """The notes and drafts."""
        self.visits = Visits(self._store)
        """The history."""

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    @property
    def message(self) -> str:
        """What the reader must know: that a damaged file was set aside, that a newer one is not changed."""
        return self._store.message

    def everything(self) -> Everything:
        """Read all of it.

        Returns:
            What stands on the desk.
        """
        return Everything(self.bookmarks.all(), self.notes.all(), self.notes.drafts(), self.visits.all())

    def merge(self, brought: Everything) -> Merged:
        """Add what stood on another desk.

        Args:
            brought: What stood there.

        Returns:
            How much was new.

        Raises:
            DeskError: If nothing could be added.
        """
        from vtsik_tui.desk.transfer.merging import merge

        return merge(self._store, brought)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def __enter__(self) -> Self:
        """Use it in a ``with``."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()
