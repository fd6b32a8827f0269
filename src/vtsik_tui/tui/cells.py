"""Text in cells, of which a wide character takes two."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size


def cut(text: str, width: int) -> str:
    """Cut a text to a width.

    Args:
        text: Harmless text in one line.
        width: In cells.

    Returns:
        The text; where something is lost, it ends in ``…``.
    """
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 1 else ""
