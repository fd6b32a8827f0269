"""Sources as values that every bibliography is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.whole.records import SourceFacts, Whole
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.plain import one_line
from vtsik_tui.export.sources.authors import Authors, authors


@dataclass(frozen=True, slots=True)
class Item:
    """A source."""

    ref: str
    title: str
    work: str
    """What it is part of; empty if it stands alone."""
    authors: Authors | None
    year: str
    """``1979``, or ``1970–1979``; empty if not known."""
    url: str
    lang: str
    kind: str
    """``encyclopedia``, ``monograph``, ``web page``: in words."""
    version: str = ""
    """Of a page of ours: of the program, and of the facts."""

    @property
    def id(self) -> str:
        """The second half of its ref; of a page of ours, all of it."""
        return self.ref.replace("/", "-") if self.version else self.ref.partition("/")[2]


def items(chosen: Chosen) -> Iterator[Item]:
    """Go through the sources of a choice: those that were chosen, and those that the others rest on.

    Args:
        chosen: What was chosen.

    Yields:
        Each once.
    """
    yield from filter(None, map(item, chosen.wholes("source")))
    if chosen.whole:
        return  # all of them are told of already
    told: set[str] = set()
    for whole in chosen.wholes("event", "person", "body", "document", "place"):
        for source in whole.sources:
            if source.ref not in told and not chosen.holds(source.ref):
                told.add(source.ref)
                found = of_ref(chosen.archive, source.ref)
                if found is not None:
                    yield found


def of_ref(archive: Archive, ref: str) -> Item | None:
    """Read one source.

    Args:
        archive: The open database.
        ref: ``source/id``.

    Returns:
        The source; None if there is none.
    """
    whole = archive.whole(ref)
    return item(whole) if whole else None


def item(whole: Whole) -> Item | None:
    """Turn all that is on record of a source into what a bibliography needs.

    Args:
        whole: Of a source.

    Returns:
        The source; None if it is something else.
    """
    facts = whole.facts
    if not isinstance(facts, SourceFacts):
        return None
    return Item(
        whole.ref,
        one_line(whole.title),
        one_line(facts.work),
        authors(one_line(facts.author)),
        one_line(facts.year),
        facts.url,
        facts.lang,
        facts.kind,
    )
