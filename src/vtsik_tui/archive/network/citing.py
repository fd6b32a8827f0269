"""Citing: what a link rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.whole.citing import cited
from vtsik_tui.archive.whole.records import Cited

#: Claims that have sources of their own.
_CLAIMS = ("membership", "relation", "composition")
#: Tables whose rows stand in the record of the first entity, by the label from its end.
_MENTIONS = "mentions"

#: For a link: the table it comes from, the key in that, the two refs, the label.
Named = tuple[str, int | None, str, str, str]


def sources_of(asking: Asking, links: Iterable[Named]) -> dict[Named, tuple[Cited, ...]]:
    """Find what links rest on.

    Args:
        asking: The database.
        links: As many as are shown at once.

    Returns:
        For each its own sources, or where it has none those of the record in which it stands.
    """
    asked = list(dict.fromkeys(links))
    own: dict[Named, tuple[Cited, ...]] = {}
    for claim in _CLAIMS:
        keys = {link: link[1] for link in asked if link[0] == claim and link[1] is not None}
        found = cited(asking, claim, keys.values()) if keys else {}
        own.update((link, found[key]) for link, key in keys.items() if key in found)
    records = {link: _record(asking, link) for link in asked if link not in own}
    of_records = _record_sources(asking, set(records.values()))
    own.update((link, of_records.get(record, ())) for link, record in records.items())
    return own


def _record(asking: Asking, link: Named) -> str:
    """The entity in whose record a link stands."""
    origin, key, here, there, label = link
    if origin == "relation":
        return line(asking.value("SELECT from_ref FROM relation WHERE key = ?", (key,)))
    if origin == "composition":
        return line(asking.value("SELECT of FROM composition WHERE key = ?", (key,)))
    if origin == "prose":
        return here if label == _MENTIONS else there
    if origin == "body":
        return here if label == "part of" else there
    owner = "person" if origin == "membership" else origin.partition("_")[0]
    return here if here.startswith(f"{owner}/") else there


def _record_sources(asking: Asking, refs: Iterable[str]) -> dict[str, tuple[Cited, ...]]:
    """What records as a whole rest on."""
    found: dict[str, list[Cited]] = defaultdict(list)
    for some in batches(sorted(refs)):
        answers = asking.all(
            "SELECT entity, source, locator FROM citation"
            f" WHERE entity IN ({marks(some)}) AND claim = 'record' ORDER BY key",
            some,
        )
        for entity, source, locator in answers:
            found[line(entity)].append(Cited(f"source/{line(source)}", line(locator)))
    return {ref: tuple(some) for ref, some in found.items()}
