"""What claims rest on, and the sources themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.whole.records import Cited, Source


def record_sources(asking: Asking, ref: str) -> tuple[Cited, ...]:
    """Find what a record as a whole rests on.

    Args:
        asking: The database.
        ref: Of the entity.

    Returns:
        The sources in the order of the record.
    """
    answers = asking.all(
        "SELECT source, locator FROM citation WHERE entity = ? AND claim = 'record' ORDER BY key", (ref,)
    )
    return tuple(_cited(*answer) for answer in answers)


def cited(asking: Asking, claim: str, keys: Iterable[object]) -> dict[object, tuple[Cited, ...]]:
    """Find what claims rest on.

    Args:
        asking: The database.
        claim: ``membership``, ``composition``, ``figure`` or ``relation``.
        keys: Of the claims.

    Returns:
        The sources by key; a claim without any has no place in it.
    """
    found: dict[object, list[Cited]] = defaultdict(list)
    for some in batches(list(keys)):
        answers = asking.all(
            "SELECT claim_key, source, locator FROM citation"
            f" WHERE claim = ? AND claim_key IN ({marks(some)}) ORDER BY key",
            (claim, *some),
        )
        for key, source, locator in answers:
            found[key].append(_cited(source, locator))
    return {key: tuple(some) for key, some in found.items()}


def sources(asking: Asking, refs: Iterable[str]) -> tuple[Source, ...]:
    """Read sources.

    Args:
        asking: The database.
        refs: Theirs, perhaps some more than once.

    Returns:
        Each once, in the order in which it is first named.
    """
    asked = list(dict.fromkeys(refs))
    found: dict[str, Source] = {}
    for some in batches(asked):
        answers = asking.all(
            f"SELECT ref, title, work, author, year, url FROM source WHERE ref IN ({marks(some)})", some
        )
        found.update((line(answer[0]), Source(*map(line, answer))) for answer in answers)
    return tuple(found[ref] for ref in asked if ref in found)


def _cited(source: object, locator: object) -> Cited:
    """One source of a claim."""
    return Cited(f"source/{line(source)}", line(locator))
