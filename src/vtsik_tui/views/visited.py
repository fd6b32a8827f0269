"""The page of the history: what was read and searched for, across sessions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.desk.records import Visit
from vtsik_tui.views.address import Address

#: The address of the page; what stands before a search that a link repeats.
REF = "visited/"
SEARCH = "visited/search?words="


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page from the desk's file.

    Args:
        archive: The facts.
        address: ``visited/``.

    Returns:
        The page.
    """
    from vtsik_tui.desk.desk import Desk
    from vtsik_tui.desk.faults import DeskError
    from vtsik_tui.views.shelf import look

    del address  # there is one history
    try:
        with Desk() as desk:
            return visited_page(archive, look(desk, archive).visits)
    except DeskError as error:
        return _page((Section("", (Entry((Span(str(error)),), prose=True),)),))


def visited_page(archive: Archive, visits: Sequence[Visit]) -> Page:
    """Make the page.

    Args:
        archive: The facts.
        visits: The newest first.

    Returns:
        A section for each day, each page and each search where it was last.
    """
    from vtsik_tui.views.shelf import row_of

    sections = []
    for day, some in groupby(visits, key=lambda one: one.at[:10]):
        entries = []
        for visit in some:
            if visit.kind == "search":
                address = str(Address("visited", "search", {"words": visit.what}))
                entries.append(Entry((Span("⌕ ", Form.FAINT), Span(visit.what, Form.TEXT, address))))
            elif row := row_of(archive, visit.what, visit.title):
                name = Span(row.title, Form.NAME, row.ref, row.title_ru, row.glyph, row.color)
                entries.append(Entry((name,), dates=row.dates))
            else:
                gone = Span(f"  {visit.what} is not in this database", Form.FAINT)
                entries.append(Entry((Span(visit.title or visit.what), gone)))
        sections.append(Section(day, tuple(entries)))
    if not sections:
        said = (
            "Nothing was read yet: pages that are opened, and searches that led somewhere, will stand here."
        )
        sections = [Section("", (Entry((Span(said),), prose=True),))]
    return _page(tuple(sections))


def _page(sections: tuple[Section, ...]) -> Page:
    """The page of these sections."""
    return Page(Row(REF, "visited", "What you read and searched for"), (), (), sections)
