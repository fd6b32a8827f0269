"""The bars of a chart, in eighths of a cell, with their count and percentage."""

from __future__ import annotations

from vtsik_tui.archive.records import Share

_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def blocks_of(share: Share, width: int) -> str:
    """Draw a bar.

    Args:
        share: How many, and how many the longest bar stands for.
        width: Cells of the longest bar.

    Returns:
        Blocks to the nearest eighth of a cell; an eighth at least for any
        count above nothing.
    """
    if share.count <= 0 or share.most <= 0:
        return ""
    eighths = max(1, round(min(share.count / share.most, 1) * width * 8))
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8]


def percentage(share: Share) -> str:
    """Say a share as a percentage.

    Args:
        share: How many of how many.

    Returns:
        ``30 %``, ``<1 %``, or nothing where there is no total.
    """
    if share.total <= 0:
        return ""
    percent = share.count * 100 / share.total
    return "<1 %" if 0 < percent < 0.5 else f"{percent:.0f} %"
