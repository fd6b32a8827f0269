"""Prose with links in it: ``[[person/lev-kamenev|Kamenev]] took the chair``."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINK = re.compile(r"\[\[([a-z]+/[a-z0-9-]+)\|([^\[\]|]+)\]\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, and where it leads, if anywhere."""

    text: str
    ref: str = ""


def pieces(prose: str) -> tuple[Piece, ...]:
    """Split prose at its links.

    Args:
        prose: Text in which links stand as ``[[kind/id|shown text]]``.

    Returns:
        The runs in order; those that are links carry a ref.
    """
    found: list[Piece] = []
    at = 0
    for link in _LINK.finditer(prose):
        if link.start() > at:
            found.append(Piece(prose[at : link.start()]))
        found.append(Piece(link[2], link[1]))
        at = link.end()
    if at < len(prose):
        found.append(Piece(prose[at:]))
    return tuple(found)


def plain(prose: str) -> str:
    """Return prose without the marks of its links.

    Args:
        prose: Text in which links stand as ``[[kind/id|shown text]]``.

    Returns:
        The text as it is shown.
    """
    return _LINK.sub(lambda link: link[2], prose)


def refs(prose: str) -> tuple[str, ...]:
    """List what prose links to.

    Args:
        prose: Text in which links stand as ``[[kind/id|shown text]]``.

    Returns:
        The refs in order of mention, each once.
    """
    return tuple(dict.fromkeys(link[1] for link in _LINK.finditer(prose)))
