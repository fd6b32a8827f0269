"""The nodes and the edges of the network, each once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from vtsik_tui.archive.records import KINDS, Row
from vtsik_tui.archive.whole.records import Link
from vtsik_tui.export.choosing import Chosen, of_refs
from vtsik_tui.export.nothing import some

#: A link is told from the first of these two kinds to the second: *person* member of *body*.
_RANKS = {kind: rank for rank, kind in enumerate(("person", "document", "event", "body", "place"))}

_STRETCH = 500
_NOTHING = "The network is of people, bodies, events, documents and places; none of these was chosen."

#: All kinds but sources: what rests on a source is no link between entities.
_KINDS = tuple(kind for kind in KINDS if kind in _RANKS)


class Edge(NamedTuple):
    """A link between two entities."""

    start: str
    """The ref from which it reads."""
    link: Link


class Graph:
    """What was chosen and the links between; one entity is chosen with its neighbours."""

    def __init__(self, chosen: Chosen) -> None:
        """Look at a choice.

        Args:
            chosen: What to tell of.

        Raises:
            NothingToExport: If it holds sources only.
        """
        some(chosen.refs(*_KINDS), _NOTHING)
        self._chosen = _with_neighbours(chosen)

    def nodes(self) -> Iterator[Row]:
        """Go through the entities.

        Yields:
            Each in one line.
        """
        stretch: list[str] = []
        for ref in self._chosen.refs(*_KINDS):
            stretch.append(ref)
            if len(stretch) == _STRETCH:
                yield from self._chosen.archive.rows(stretch)
                stretch = []
        yield from self._chosen.archive.rows(stretch)

    def edges(self) -> Iterator[Edge]:
        """Go through the links between them.

        Yields:
            Each once, from the end from which it reads best.
        """
        for whole in self._chosen.wholes(*_KINDS):
            own = _order(whole.ref)
            for link in whole.links:
                if link.ref.partition("/")[0] in _RANKS and own < _order(link.ref) and self._holds(link.ref):
                    yield Edge(whole.ref, link)

    def _holds(self, ref: str) -> bool:
        """Whether an entity is in it."""
        return self._chosen.holds(ref)


def _order(ref: str) -> tuple[int, str]:
    """Which of two ends comes first."""
    return _RANKS.get(ref.partition("/")[0], len(_RANKS)), ref


def _with_neighbours(chosen: Chosen) -> Chosen:
    """One entity with all that it is linked to; anything else as it is."""
    whole = chosen.archive.whole(chosen.single) if chosen.single else None
    if whole is None:
        return chosen
    refs = [ref for ref in dict.fromkeys(link.ref for link in whole.links) if ref != whole.ref]
    return of_refs(chosen.archive, [whole.ref, *refs], chosen.title)
