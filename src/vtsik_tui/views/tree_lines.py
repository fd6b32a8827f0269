"""The lines of a tree before its entries, and the sign that unfolds one."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.records import Span

_OPEN, _SHUT = "▾", "▸"


def root_guides(*, opened: bool) -> tuple[str, str]:
    """Give the lines before the entry at the top.

    Args:
        opened: Whether anything is shown under it.

    Returns:
        What stands before its first line, and before those that follow.
    """
    return "", "│ " if opened else "  "


def guides(stems: Sequence[bool], *, last: bool, branches: bool, opened: bool = False) -> tuple[str, str]:
    """Give the lines before an entry under another.

    Args:
        stems: For each entry above it, but for the one at the top, whether another follows at its level.
        last: Whether it is the last at its own.
        branches: Whether it has a sign that unfolds it.
        opened: Whether anything is shown under it.

    Returns:
        What stands before its first line, and before those that follow.
    """
    before = "".join("│  " if more else "   " for more in stems)
    first = ("└─" if last else "├─") + (" " if branches else "── ")
    rest = ("   " if last else "│  ") + ("│ " if opened else "  ")
    return before + first, before + rest


def sign(ref: str, *, opened: bool) -> tuple[Span, ...]:
    """Make the sign that unfolds an entry, or folds it.

    Args:
        ref: The address of the same page with that done.
        opened: Whether it is unfolded.

    Returns:
        The sign, as a link, and a space.
    """
    return Span(_OPEN if opened else _SHUT, ref=ref), Span("\xa0")
