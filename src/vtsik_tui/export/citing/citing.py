"""How to cite a source, or a page of ours with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui import __version__
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Row
from vtsik_tui.export.json_text import as_json
from vtsik_tui.export.plain import one_line
from vtsik_tui.export.sources.bibtex import bibtex
from vtsik_tui.export.sources.csl import csl
from vtsik_tui.export.sources.items import Item, of_ref

#: In the order in which they are told.
STYLES = ("chicago", "gost", "bibtex", "csl")


@dataclass(frozen=True, slots=True)
class Citation:
    """How to cite something, in one style."""

    text: str
    """The source; or the page, then its sources below a blank line."""
    sources: int
    """How many sources of a page there are in it; 0 if it is a source itself."""


def citation(archive: Archive, ref: str, style: str, *, alone: bool = False) -> Citation | None:
    """Cite a source or a page.

    Args:
        archive: The open database.
        ref: ``kind/id``, perhaps a former one.
        style: One of `STYLES`.
        alone: Whether to leave out the sources of a page.

    Returns:
        The citation; None if there is no such entity.
    """
    whole = archive.whole(ref)
    if whole is None:
        return None
    if whole.kind == "source":
        source = of_ref(archive, whole.ref)
        return Citation(_written([source], style), 0) if source else None
    row = Row(whole.ref, whole.kind, whole.title)
    refs = [] if alone else [one.ref for one in whole.sources]
    sources = [one for one in (of_ref(archive, each) for each in refs) if one is not None]
    return Citation(_written([page_item(archive, row), *sources], style), len(sources))


def page_citation(archive: Archive, row: Row, style: str) -> str:
    """Cite a page of ours, of an entity or of a view, without its sources.

    Args:
        archive: The open database.
        row: It in one line.
        style: One of `STYLES`.

    Returns:
        The citation.
    """
    return _written([page_item(archive, row)], style)


def page_item(archive: Archive, row: Row) -> Item:
    """Describe a page of ours as a source for others.

    Args:
        archive: The open database.
        row: The entity, or the view, in one line.

    Returns:
        Its title and ref, the program's version, and the beginning of the digest of the facts.
    """
    info = archive.info()
    work = f"{info.short or info.title} explorer"
    version = f"{__version__} ({info.digest[:12]})"
    return Item(row.ref, one_line(row.title), one_line(work), None, "", "", "en", "web page", version)


def _written(items: list[Item], style: str) -> str:
    """Citations in one style."""
    if style == "bibtex":
        return "\n".join(map(bibtex, items)).rstrip("\n")
    told = [csl(one) for one in items]
    if style == "csl":
        return as_json(told)
    from vtsik_tui.export.citing.styles import cited

    first, *others = cited(told, style)
    return "\n".join((first, "", *others)) if others else first
