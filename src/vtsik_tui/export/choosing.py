"""What is exported: everything, a kind, one entity, or what a query finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import KINDS
from vtsik_tui.archive.whole.records import Whole
from vtsik_tui.export.nothing import NothingToExport

#: The lists, as they are called on the command line, and what they hold.
LISTS = {
    "events": "event",
    "people": "person",
    "bodies": "body",
    "documents": "document",
    "places": "place",
    "sources": "source",
}

#: No query finds more.
MOST_FOUND = 2000


@dataclass(frozen=True)
class Chosen:
    """Entities that were chosen, gone through as often as is needed."""

    archive: Archive
    title: str
    """What they are, for a heading."""
    kinds: frozenset[str]
    """Of which kinds there may be some."""
    _refs: Callable[[str], Iterator[str]]
    _holds: Callable[[str], bool]
    whole: bool = False
    """Whether it is everything there is."""
    single: str = ""
    """The ref, if one entity was asked for and not several."""
    cut: bool = False
    """Whether there may be more than a query finds."""
    near: int = 0
    """How many more have only a near spelling, and are left out."""
    remarks: tuple[str, ...] = ()
    """What of the query was passed over."""

    def refs(self, *kinds: str) -> Iterator[str]:
        """Go through the refs.

        Args:
            kinds: Only these, in this order; all if none is named.

        Returns:
            The refs.
        """
        return chain.from_iterable(self._refs(kind) for kind in kinds or KINDS if kind in self.kinds)

    def wholes(self, *kinds: str) -> Iterator[Whole]:
        """Read everything on record about each, one after the other.

        Args:
            kinds: Only these, in this order; all if none is named.

        Yields:
            All of it.
        """
        for ref in self.refs(*kinds):
            whole = self.archive.whole(ref)
            if whole is not None:
                yield whole

    def holds(self, ref: str) -> bool:
        """Tell whether an entity is among them.

        Args:
            ref: Today's ref of an entity that exists.

        Returns:
            Whether it was chosen.
        """
        return self._holds(ref)

    def with_linked(self, kind: str) -> Chosen:
        """Widen a choice of one entity to those of a kind that it is linked to.

        Args:
            kind: Of entity.

        Returns:
            The linked ones of that kind, in the order of the page; this choice
            itself, unless it is one entity of another kind.
        """
        if not self.single or self.kinds == {kind}:
            return self
        whole = self.archive.whole(self.single)
        links = whole.links if whole else ()
        found = dict.fromkeys(link.ref for link in links if link.ref.startswith(f"{kind}/"))
        return of_refs(self.archive, list(found), self.title)


def everything(archive: Archive) -> Chosen:
    """Choose everything.

    Args:
        archive: The open database.

    Returns:
        All entities: events, people, bodies, documents, places, then sources.
    """
    kinds = frozenset(KINDS)
    return Chosen(archive, archive.info().title, kinds, archive.refs, lambda _: True, whole=True)


def of_kind(archive: Archive, kind: str) -> Chosen:
    """Choose all entities of a kind.

    Args:
        archive: The open database.
        kind: One of `KINDS`.

    Returns:
        They in the order of their list.
    """
    title = next(name for name, one in LISTS.items() if one == kind)
    return Chosen(archive, title, frozenset({kind}), archive.refs, lambda ref: ref.partition("/")[0] == kind)


def of_refs(archive: Archive, refs: list[str], title: str, **more: object) -> Chosen:
    """Choose some entities.

    Args:
        archive: The open database.
        refs: Theirs; each must exist.
        title: What they are.
        more: Other fields of `Chosen`.

    Returns:
        They in this order, kind by kind.
    """
    held = frozenset(refs)
    kinds = frozenset(ref.partition("/")[0] for ref in refs)

    def of_one_kind(kind: str) -> Iterator[str]:
        return (ref for ref in refs if ref.partition("/")[0] == kind)

    return Chosen(archive, title, kinds, of_one_kind, held.__contains__, **more)  # type: ignore[arg-type]


def choose(archive: Archive, query: str) -> Chosen:
    """Choose what is asked for.

    Args:
        archive: The open database.
        query: Nothing for everything; a list (``people``); a ref
            (``person/yakov-sverdlov``); or anything that a search takes.

    Returns:
        What was chosen.

    Raises:
        NothingToExport: If nothing answers it.
    """
    asked = " ".join(query.split())
    if not asked:
        return everything(archive)
    if asked.lower() in LISTS:
        return of_kind(archive, LISTS[asked.lower()])
    row = archive.row(asked.lower()) if "/" in asked else None
    if row is not None:
        return of_refs(archive, [row.ref], row.title, single=row.ref)
    return found(archive, asked)


def found(archive: Archive, query: str, kinds: frozenset[str] = frozenset()) -> Chosen:
    """Choose what a search finds; what has only a near spelling is left out.

    Args:
        archive: The open database.
        query: What a search takes.
        kinds: Only these; all if empty.

    Returns:
        What was found, the best first.

    Raises:
        NothingToExport: If nothing answers it.
    """
    result = archive.search(query, MOST_FOUND, kinds)
    refs = [hit.row.ref for hit in result.hits if not hit.near and hit.row.ref]
    if not refs:
        near = (
            f"; {result.near:,} of a near spelling would be found by vtsik-tui search" if result.near else ""
        )
        raise NothingToExport(f"Nothing answers “{query[:80]}”{near}.")
    remarks = tuple(f"Passed over: {one}." for one in result.ignored)
    return of_refs(
        archive, refs, query, cut=len(result.hits) >= MOST_FOUND, near=result.near, remarks=remarks
    )
