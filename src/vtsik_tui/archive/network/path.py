"""The path: how two entities are connected, over documented links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise, product

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.network.citing import Named, sources_of
from vtsik_tui.archive.network.reading import Link, Reader, overlap
from vtsik_tui.archive.network.records import Chain, Step, Wanted
from vtsik_tui.archive.network.searching import Search, Way
from vtsik_tui.archive.network.wording import between
from vtsik_tui.archive.records import NO_DATES, Dates


def paths(asking: Asking, one: str, other: str, wanted: Wanted) -> tuple[Chain, ...]:
    """Find the chains of links between two entities that say most.

    Args:
        asking: The database.
        one: A ref, perhaps a former one.
        other: Another.
        wanted: What the chains may be made of.

    Returns:
        The chains, the lightest first; none if there is none, if there is no
        such entity, if both are the same, or if one is a source, for on
        sources everything rests and nothing hangs.
    """
    ends = entities.current_ref(asking, one), entities.current_ref(asking, other)
    if not ends[0] or not ends[1] or ends[0] == ends[1]:
        return ()
    if any(ref.startswith("source/") for ref in ends if ref):
        return ()
    sure = ends[0], ends[1]
    reader = Reader(asking, sure, wanted)
    ways = list(islice(Search(reader, sure, wanted).ways(), wanted.most))
    return _told(asking, reader, ways, wanted)


def _told(asking: Asking, reader: Reader, ways: Sequence[Way], wanted: Wanted) -> tuple[Chain, ...]:
    """Read what is shown of each step, for all chains at once."""
    hung = [_links(reader, way, wanted) for way in ways]
    flat = [link for chain in hung for link, _ in chain]
    rows = {row.ref: row for row in entities.rows(asking, {ref: None for way in ways for ref in way.refs})}
    dates = link_dates(asking, [link.key for link in flat])
    sources = sources_of(asking, map(_named, flat))
    chains = []
    for way, links in zip(ways, hung, strict=True):
        start = rows[way.refs[0]]
        steps = [Step(start.ref, start.title, start.kind, row=start)]
        for link, others in links:
            row = rows[link.there]
            said = between(link.origin, link.label, link.here.partition("/")[0])
            told = (said, dates.get(link.key, NO_DATES), sources[_named(link)])
            steps.append(Step(row.ref, row.title, row.kind, *told, others, row, link.key))
        chains.append(Chain(tuple(steps), way.weight))
    return tuple(chains)


def _links(reader: Reader, way: Way, wanted: Wanted) -> list[tuple[Link, int]]:
    """The link that each step is told by, the best between the two, and how many others there are."""
    all_links = [reader.between(here, there) for here, there in pairwise(way.refs)]
    best = [links[0] for links in all_links]
    if wanted.among == "people":
        for at, ref in enumerate(way.refs[1:-1]):
            if ref.startswith("body/"):
                best[at : at + 2] = _at_the_same_time(all_links[at], all_links[at + 1])
    return [(link, len(links) - 1) for link, links in zip(best, all_links, strict=True)]


def _at_the_same_time(some: Sequence[Link], others: Sequence[Link]) -> tuple[Link, Link]:
    """The best two posts in a body that two people held at the same time."""
    posts = [[link for link in links if link.origin == "membership"] for links in (some, others)]
    return next(
        (one, other)
        for one, other in product(*posts)
        if overlap([(one.first, one.last)], [(other.first, other.last)])
    )


def _named(link: Link) -> Named:
    """A link as its sources are asked for."""
    return link.origin, link.origin_key, link.here, link.there, link.label


def link_dates(asking: Asking, keys: Sequence[int]) -> dict[int, Dates]:
    """Read the dates of links.

    Args:
        asking: The database.
        keys: Of the links.

    Returns:
        The dates by key.
    """
    found: dict[int, Dates] = {}
    for some in batches(keys):
        answers = asking.all(
            f"SELECT key, dates_new, dates_old, first_day, last_day FROM link WHERE key IN ({marks(some)})",
            some,
        )
        found.update((key, entities.dates_from(dates)) for key, *dates in answers)
    return found
