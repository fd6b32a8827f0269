"""What `e` writes: the page that is read, or the list that has the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.faults import ArchiveError
from vtsik_tui.archive.records import CLAIMS, Row
from vtsik_tui.export.choosing import Chosen, found, of_kind, of_refs
from vtsik_tui.export.formats import FORMATS, Format, format_of
from vtsik_tui.export.nothing import NothingToExport
from vtsik_tui.export.writing import CannotWrite, IsThere, check_place, write_text, write_zip
from vtsik_tui.tui.panes.pane import PANES
from vtsik_tui.views import view_of

if TYPE_CHECKING:
    from vtsik_tui.tui.screens.taking import TakingScreen


@dataclass(frozen=True)
class Export:
    """Something to be written to a file of the reader's choice."""

    archive: Archive
    what: str
    """In a word or two, for the question."""
    name: str
    """A file to begin with."""
    choose: Callable[[Archive], Chosen] | None
    """Chooses it; None for a view, of which there is a page only."""
    ref: str = ""
    """Of the view."""

    @property
    def endings(self) -> str:
        """The ends of names that can be asked for."""
        if self.choose is None:
            return ".md"
        return ", ".join(f".{one.ending}" for one in FORMATS.values())

    def format_of(self, name: str) -> Format | None:
        """In which format a file of that name is written."""
        form = format_of(name)
        return form if self.choose is not None or form is FORMATS["markdown"] else None

    def remark(self, name: str) -> str:
        """Say in which format a file would be written, or what is missing.

        Args:
            name: Typed so far.
        """
        form = self.format_of(name)
        if form is None:
            return ".zip holds CSV tables" if name.strip().lower().endswith(".csv") else "ends in …"
        return form.title

    def fault_of(self, name: str, *, replace: bool) -> str:
        """Say why a file of that name would not be written.

        Args:
            name: Of the file.
            replace: Whether one that is there may be replaced.

        Returns:
            A sentence; empty if nothing stands against it.
        """
        if self.format_of(name) is None:
            return f"The end of the name says what to write: {self.endings}."
        try:
            check_place(name, replace=replace)
        except CannotWrite as fault:
            return str(fault)
        return ""

    def write(self, name: str, *, replace: bool) -> tuple[bool, str]:
        """Write the file; may take a while.

        Args:
            name: Of the file.
            replace: Whether one that is there may be replaced.

        Returns:
            Whether it is written, and a sentence that says so or why not.
        """
        form = self.format_of(name)
        try:
            # Not over the connection of the screen, which the reader goes on using.
            with Archive.open(self.archive.path, trusted=True) as archive:
                self._write(archive, form or FORMATS["markdown"], name, replace=replace)
        except (ArchiveError, NothingToExport, IsThere, CannotWrite) as fault:
            return False, str(fault)
        return True, f"Written: {Path(name).expanduser()}"

    def _write(self, archive: Archive, form: Format, name: str, *, replace: bool) -> None:
        """Write the file, or say why not."""
        if self.choose is None:
            from vtsik_tui.tui.taking.copies import markdown_of

            write_text(name, [markdown_of(archive, self.ref)], replace=replace)
            return
        chosen = self.choose(archive)
        if form.is_package:
            write_zip(name, lambda folder: form.fill(chosen, folder), replace=replace)
        else:
            write_text(name, form.pieces(chosen), replace=replace)


def export_of(screen: TakingScreen) -> Export | None:
    """Tell what is written: the page if it has the keys, else the list.

    Args:
        screen: The main screen.

    Returns:
        What; None if there is nothing.
    """
    archive = screen._archive
    if screen.reads:
        return _of_page(archive, screen.page_side.row)
    side = screen.list_side
    if side.query:
        query, kinds = side.query, frozenset({side.kind} - {""})
        return Export(archive, "the results", "results.md", lambda opened: found(opened, query, kinds))
    kind = PANES[side.pane].kind
    return Export(
        archive, "the list", f"{PANES[side.pane].counted(2)}.md", lambda opened: of_kind(opened, kind)
    )


def _of_page(archive: Archive, row: Row | None) -> Export | None:
    """The page of an entity, or of a view."""
    ref = row.ref.removeprefix(CLAIMS) if row is not None else ""
    if row is None or not ref:
        return None
    if view_of(ref):
        return Export(archive, "the page", f"{view_of(ref)}.md", None, ref)
    title = row.title
    return Export(
        archive,
        "the page",
        f"{ref.partition('/')[2]}.md",
        lambda opened: of_refs(opened, [ref], title, single=ref),
    )
