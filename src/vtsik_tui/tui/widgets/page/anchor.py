"""Keeping the reader's place when a page is set anew, in another width or reading."""

from __future__ import annotations

from typing import NamedTuple

from vtsik_tui.tui.widgets.page.lines import Layout
from vtsik_tui.tui.widgets.page.typesetter import Typesetter


class Anchor(NamedTuple):
    """What stood on the screen, so that it can stand there again."""

    item: int
    """The item at the top of the screen."""
    below: int
    """Lines from its first to the top of the screen."""
    link: int
    """The current link if that was in view; else -1."""
    link_item: int
    """The item which that link belongs to; else -1."""


def anchor_of(layout: Layout, top: int, height: int, current: int) -> Anchor:
    """Take note of what stands on the screen.

    Args:
        layout: The page as it is set now.
        top: The line at the top of the screen.
        height: Lines on the screen.
        current: The link under the cursor, or -1.

    Returns:
        The item at the top, and the link if it is in view.
    """
    item = layout.lines[top].item if top < len(layout.lines) else 0
    below = top - layout.items[item] if layout.items else 0
    if 0 <= current < len(layout.links):
        first = layout.links[current].first
        if top <= first < top + height:
            return Anchor(item, below, current, layout.lines[first].item)
    return Anchor(item, below, -1, -1)


def line_of(anchor: Anchor, typesetter: Typesetter, height: int) -> int:
    """Find the line to have at the top, so that what was in view is so still.

    Args:
        anchor: What stood on the screen.
        typesetter: Of the same page, set anew; it is set as far as needed.
        height: Lines on the screen.

    Returns:
        A line, counted from 0.
    """
    typesetter.set_items(max(anchor.item, anchor.link_item) + 2)
    layout = typesetter.layout
    if anchor.item >= len(layout.items):
        return 0
    first, *others = layout.items[anchor.item :]
    end = others[0] if others else len(layout.lines)
    line = first + min(anchor.below, max(0, end - first - 1))
    if 0 <= anchor.link < len(layout.links):
        at = layout.links[anchor.link].first
        line = min(max(line, at - height + 1), at)
    return line
