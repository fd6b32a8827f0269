"""What there is to copy of a page or a row."""

from __future__ import annotations

from typing import NamedTuple

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Row
from vtsik_tui.archive.whole.records import SourceFacts
from vtsik_tui.export.plain import one_line
from vtsik_tui.views import page, view_of


class Copy(NamedTuple):
    """One thing to copy."""

    key: str
    name: str
    text: str
    """Empty if it takes a while to make."""


def copies(archive: Archive, row: Row, title: str) -> tuple[Copy, ...]:
    """List what can be copied.

    Args:
        archive: The open database.
        row: The entity, or the view.
        title: Its name as it is read now.

    Returns:
        Name, ref and link; citation and page, whose texts are made when they are needed.
    """
    found = [Copy("n", "name", one_line(title)), Copy("r", "ref", one_line(row.ref))]
    if link := _link(archive, row):
        found.append(Copy("l", "address" if row.kind == "source" else "link", link))
    return (*found, Copy("c", "citation", ""), Copy("p", "page, as Markdown", ""))


def _link(archive: Archive, row: Row) -> str:
    """The address of a source; for an entity, a link as notes and facts have it."""
    if row.kind == "source":
        whole = archive.whole(row.ref)
        return one_line(whole.facts.url) if whole and isinstance(whole.facts, SourceFacts) else ""
    if view_of(row.ref):
        return ""
    shown = one_line(row.title).translate(str.maketrans("[]|", "()/"))
    return f"[[{row.ref}|{shown}]]"


def citation_of(archive: Archive, row: Row) -> str:
    """Cite a page in the Chicago style, without its sources; may take a while.

    Args:
        archive: The open database.
        row: The entity, or the view.

    Returns:
        The citation.
    """
    from vtsik_tui.export.citing.citing import citation, page_citation

    if view_of(row.ref):
        return page_citation(archive, row, "chicago")
    found = citation(archive, row.ref, "chicago", alone=True)
    return found.text if found else ""


def markdown_of(archive: Archive, ref: str) -> str:
    """Write a page as Markdown; may take a while.

    Args:
        archive: The open database.
        ref: ``kind/id``, or the address of a view.

    Returns:
        The page; empty if there is none.
    """
    from vtsik_tui.export.markdown.page import page_markdown
    from vtsik_tui.export.markdown.writing import addresses

    made = page(archive, ref)
    return page_markdown(made, addresses(archive)) if made else ""
