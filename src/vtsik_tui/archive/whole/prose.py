"""Prose of a record: its plain text, and the links in it."""

from __future__ import annotations

from vtsik_tui.archive.whole.records import ProseLink
from vtsik_tui.words.prose import pieces, plain


def plain_text(prose: str) -> str:
    """Return prose as it reads.

    Args:
        prose: Text with links, its lines broken anywhere.

    Returns:
        The paragraphs, each in one line, with a blank line between two.
    """
    paragraphs = (" ".join(words.split()) for words in plain(prose).split("\n\n"))
    return "\n\n".join(words for words in paragraphs if words)


def links_of(prose: str) -> tuple[ProseLink, ...]:
    """List the links of prose.

    Args:
        prose: Text with links.

    Returns:
        Each mention in its order.
    """
    return tuple(ProseLink(" ".join(piece.text.split()), piece.ref) for piece in pieces(prose) if piece.ref)
