"""The path: how two entities are connected, over documented links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise, product

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.network.citing import Named, sources_of
from vtsik_tui.archive.network.gender import GENDERED, genders_of
from vtsik_tui.archive.network.links import Links
from vtsik_tui.archive.network.reading import Link, Reader, overlap
from vtsik_tui.archive.network.records import Chain, Connected, Step, Wanted
from vtsik_tui.archive.network.searching import Search, Way
from vtsik_tui.archive.network.wording import between
from vtsik_tui.archive.records import NO_DATES, Dates


def connect(links: Links, one: str, other: str, wanted: Wanted) -> Connected:
    """Find the chains of links between two entities that say most.

    Args:
        links: Of the database.
        one: A ref, perhaps a former one.
        other: Another.
        wanted: What the chains may be made of.

    Returns:
        The chains, the lightest first; none if there is none, if there is no
        such entity, if both are the same, or if one is a source, for on
        sources everything rests and nothing hangs.
    """
    asking = links.asking
    ends = entities.current_ref(asking, one), entities.current_ref(asking, other)
    if not ends[0] or not ends[1] or ends[0] == ends[1]:
        return Connected()
    if any(ref.startswith("source/") for ref in ends if ref):
        return Connected()
    sure = links.key(ends[0]), links.key(ends[1])
    reader = Reader(links, sure, wanted)
    search = Search(reader, sure, wanted)
    ways = list(islice(search.ways(), wanted.most))
    return Connected(_told(asking, reader, ways, wanted), not search.gave_up)


def _told(asking: Asking, reader: Reader, ways: Sequence[Way], wanted: Wanted) -> tuple[Chain, ...]:
    """Read what is shown of each step, for all chains at once."""
    hung = [_links(reader, way, wanted) for way in ways]
    flat = [link for chain in hung for link, _ in chain]
    refs = [[reader.ref(key) for key in way.keys] for way in ways]
    rows = {row.ref: row for row in entities.rows(asking, {ref: None for way in refs for ref in way})}
    kin = [link.here for link in flat if link.kind in GENDERED]
    genders = genders_of(asking, kin) if kin else {}
    dates = link_dates(asking, [link.key for link in flat])
    sources = sources_of(asking, map(_named, flat))
    chains = []
    for way, chain, links in zip(ways, refs, hung, strict=True):
        start = rows[chain[0]]
        steps = [Step(start.ref, start.title, start.kind, row=start)]
        for link, others in links:
            row = rows[link.there]
            kind = link.here.partition("/")[0]
            said = between(link.origin, link.label, kind, genders.get(link.here, ""))
            told = (said, dates.get(link.key, NO_DATES), sources[_named(link)])
            steps.append(Step(row.ref, row.title, row.kind, *told, others, row, link.key, link.kind))
        chains.append(Chain(tuple(steps), way.weight))
    return tuple(chains)


def _links(reader: Reader, way: Way, wanted: Wanted) -> list[tuple[Link, int]]:
    """The link that each step is told by, the best between the two, and how many others there are."""
    all_links = [reader.between(here, there) for here, there in pairwise(way.keys)]
    best = [links[0] for links in all_links]
    if wanted.among == "people":
        for at, key in enumerate(way.keys[1:-1]):
            if reader.is_body(key):
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
