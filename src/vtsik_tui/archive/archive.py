"""The archive: one open database, and every question that can be put to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from vtsik_tui.archive import entities, home, tree
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.opening import connect
from vtsik_tui.archive.questions.days import DayQuestions
from vtsik_tui.archive.questions.finding import FindingQuestions
from vtsik_tui.archive.questions.structure import StructureQuestions
from vtsik_tui.archive.records import Page, Row

if TYPE_CHECKING:
    from vtsik_tui.archive.whole.records import Whole

#: The lists of the panes, in their order.
LISTS = ("events", "people", "bodies", "documents", "places")

#: Named here, for inside the class `list` is a method.
Rows = list[Row]
Refs = list[str]


class Archive(DayQuestions, FindingQuestions, StructureQuestions):
    """An open database. Each method is one question; none changes anything."""

    def __init__(self, path: Path, asking: Asking) -> None:
        """Use `Archive.open`.

        Args:
            path: The file that was opened.
            asking: The connection to it.
        """
        super().__init__(asking)
        self.path = path
        """The file."""

    @classmethod
    def open(cls, path: Path, *, trusted: bool = False) -> Archive:
        """Open a database.

        Args:
            path: The file.
            trusted: Whether it is the one that came with the program; any
                other is looked through for damage.

        Returns:
            The archive; close it, or use it in a ``with``.

        Raises:
            CannotOpen: If it is missing, unreadable, damaged, of another
                program or of another schema version; the text says which, and
                what to do.
        """
        return cls(path, Asking(connect(path, trusted=trusted)))

    def close(self) -> None:
        """Close the file."""
        self._asking.close()

    def __enter__(self) -> Self:
        """Enter a ``with``."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file at the end of a ``with``."""
        self.close()

    def starts(self) -> Rows:
        """Find the good places to start."""
        return self.rows(self.info().starts)

    def on_this_day(self, month: int, day: int) -> Rows:
        """Find the events that began on this day (new style) of any year.

        Args:
            month: 1 to 12.
            day: 1 to 31.

        Returns:
            The events, oldest first.
        """
        return home.on_this_day(self._asking, month, day)

    def list(self, name: str) -> ListView:
        """Look at a list.

        Args:
            name: One of `LISTS`; any other is an empty list.

        Returns:
            The list, read a stretch at a time.
        """
        return ListView(self._asking, name)

    def row(self, ref: str) -> Row | None:
        """Find one entity in one line.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            The row under today's ref, or None if there is no such entity.
        """
        return entities.row(self._asking, ref)

    def rows(self, refs: Iterable[str]) -> Rows:
        """Find several entities.

        Args:
            refs: ``kind/id`` each, perhaps former ones.

        Returns:
            Those that exist, in the order asked for.
        """
        return entities.rows(self._asking, refs)

    def children(self, ref: str | None = None) -> Rows:
        """Find the bodies directly under one.

        Args:
            ref: ``body/id``, or None for the top of the tree.

        Returns:
            The bodies; at the top under a heading per kind.
        """
        return tree.roots(self._asking) if ref is None else tree.children(self._asking, ref)

    def ancestors(self, ref: str) -> Rows:
        """Find what a body stands under.

        Args:
            ref: ``body/id``.

        Returns:
            The bodies from the top down, without itself.
        """
        return tree.ancestors(self._asking, ref)

    def page(self, ref: str) -> Page | None:
        """Read everything that is told about one entity.

        Args:
            ref: ``kind/id``, perhaps one that it had before; after ``claims/``
                for the page of its claims.

        Returns:
            Its page, or None if there is no such entity.
        """
        from vtsik_tui.archive.pages import page

        return page(self._asking, ref)

    def whole(self, ref: str) -> Whole | None:
        """Read everything on record about one entity, as values and not as a page.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            All of it, or None if there is no such entity.
        """
        from vtsik_tui.archive.whole.everything import whole

        return whole(self._asking, ref)

    def refs(self, kind: str) -> Iterator[str]:
        """Go through all entities of a kind, a stretch at a time.

        Args:
            kind: One of `records.KINDS`.

        Returns:
            Their refs: in the order of their list, sources the most prominent first.
        """
        from vtsik_tui.archive.whole.refs import refs

        return refs(self._asking, kind)

    def listed(self, kind: str, order: str, refs: Refs | None = None, limit: int = -1) -> Rows:
        """Find the entities of a kind, all at once.

        Args:
            kind: Of entity.
            order: One of `listed.ORDERS`.
            refs: Only these; all if None.
            limit: At most so many; no limit if negative.

        Returns:
            The entities, in that order.
        """
        from vtsik_tui.archive.listed import listed

        return listed(self._asking, kind, order, refs, limit)

    def neighbours_in_time(self, ref: str) -> tuple[Row | None, Row | None]:
        """Find the entities before and after an event, or a document, in time.

        Args:
            ref: ``event/id`` or ``document/id``.

        Returns:
            The one before and the one after; None at either end.
        """
        kind = ref.partition("/")[0]
        return self.list(f"{kind}s").neighbours(entities.current_ref(self._asking, ref) or ref)
