"""Writes page after page, with a rule between two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Page
from vtsik_tui.archive.whole.records import SourceFacts
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.markdown.page import page_markdown
from vtsik_tui.export.nothing import some

#: So many addresses are kept in mind.
_MOST_KEPT = 10_000


def written(chosen: Chosen) -> Iterator[str]:
    """Write the pages of what was chosen.

    Args:
        chosen: What to write.

    Yields:
        Markdown, a page at a time.
    """
    between, address = "", addresses(chosen.archive)
    for page in some(_pages(chosen), "There is nothing to export."):
        yield between + page_markdown(page, address)
        between = "\n---\n\n"


def addresses(archive: Archive) -> Callable[[str], str]:
    """Find where sources are to be read.

    Args:
        archive: The open database.

    Returns:
        Tells of the ref of a source its web address; empty if it has none.
    """

    @lru_cache(maxsize=_MOST_KEPT)
    def address(ref: str) -> str:
        whole = archive.whole(ref)
        return whole.facts.url if whole and isinstance(whole.facts, SourceFacts) else ""

    return address


def _pages(chosen: Chosen) -> Iterator[Page]:
    """The pages, one after the other."""
    for ref in chosen.refs():
        page = chosen.archive.page(ref)
        if page is not None:
            yield page
