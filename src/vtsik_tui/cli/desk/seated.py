"""Sitting down at the desk for a command, and what is meant by a REF there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.asking import opened
from vtsik_tui.cli.choice import WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, remark
from vtsik_tui.cli.referring import meant
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.following import Followed, Resolve
from vtsik_tui.views import page, view_of


class Marked(NamedTuple):
    """A page that can be bookmarked and written on."""

    ref: str
    title: str


class Seat(NamedTuple):
    """The facts and the desk, side by side."""

    archive: Archive
    desk: Desk

    @property
    def resolve(self) -> Resolve:
        """Gives the present ref of a former one."""
        return resolver(self.archive)

    def followed(self) -> Followed:
        """What stands on the desk, by what its pages are called now."""
        return Followed(self.desk.bookmarks.all(), self.desk.notes.all(), self.resolve)

    def meant(self, name: str) -> Marked:
        """Find the page that is meant.

        Args:
            name: ``kind/id``, a name, or the address of a view.

        Returns:
            The page; one that has gone too, if anything on the desk is on it.

        Raises:
            SystemExit: With code 1 if none is clearly meant; those that may be have been offered.
        """
        if view_of(name):
            made = page(self.archive, name)
            if made is not None:
                return Marked(made.row.ref, made.row.title)
        if "/" in name and self.resolve(name) is None:
            marked = [(one.ref, one.title) for one in self.desk.bookmarks.all()]
            marked += [(one.ref, one.title) for one in self.desk.notes.all()]
            if name in dict(marked):
                return Marked(name, dict(marked)[name])
        row = meant(self.archive, name)
        return Marked(row.ref, row.title)


def resolver(archive: Archive) -> Resolve:
    """Make what follows refs through an archive.

    Args:
        archive: The facts.

    Returns:
        Gives the present ref of an entity or a view; None if it has gone.
    """

    def resolve(ref: str) -> str | None:
        if view_of(ref):
            return ref
        row = archive.row(ref)
        return row.ref if row else None

    return resolve


@contextmanager
def seated(choice: Choice) -> Iterator[Seat]:
    """Open the facts and the desk, and close them again.

    Args:
        choice: What the options before the command chose.

    Yields:
        Both.

    Raises:
        SystemExit: If either fails; the reason has been printed.
    """
    with opened(choice) as archive, alone() as desk:
        yield Seat(archive, desk)


@contextmanager
def alone(rescue: Callable[[DeskError], str] = lambda _: "") -> Iterator[Desk]:
    """Open the desk, and close it again.

    Args:
        rescue: Saves what could not be written, and says where to.

    Yields:
        The desk.

    Raises:
        SystemExit: If it fails; the reason has been printed.
    """
    told = ""
    with Desk() as desk:
        try:
            yield desk
        except DeskError as error:
            fail(" ".join(filter(None, (harmless(str(error)), rescue(error)))), WRONG_USE)
        finally:
            told = desk.message
            if told:
                remark(told)
