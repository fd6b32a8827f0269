"""Nothing to export: known before the first word is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeVar

Item = TypeVar("Item")


class NothingToExport(Exception):  # noqa: N818 - it is no fault
    """What was chosen holds nothing that the format can tell; the text says so."""


def some(items: Iterable[Item], otherwise: str) -> Iterator[Item]:
    """Go through items, of which there must be one.

    Args:
        items: Any number of them.
        otherwise: A sentence to say if there is none.

    Returns:
        All of them.

    Raises:
        NothingToExport: If there is none; at once, and not when they are gone through.
    """
    rest = iter(items)
    for first in rest:
        return chain((first,), rest)
    raise NothingToExport(otherwise)
