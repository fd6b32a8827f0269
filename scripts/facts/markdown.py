"""Tables of Markdown, and what stands in their cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Cell = str | int | None

#: A number, or a share, or both; or neither.
_NUMBER = re.compile(r"[\d,]+( %| \(\d+ %\))?|–")

#: What stands where nothing can be counted.
NOTHING = "–"


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a table; columns of numbers stand to the right.

    Args:
        head: The names of the columns.
        rows: The cells of each row; None where nothing can be counted.

    Returns:
        The lines of the table, without a line feed at the end.
    """
    cells = [[cell(value) for value in row] for row in rows]
    right = [
        bool(cells) and all(_NUMBER.fullmatch(row[column]) for row in cells) for column in range(len(head))
    ]
    rule = ["---:" if numbers else "---" for numbers in right]
    return "\n".join(f"| {' | '.join(row)} |" for row in (list(head), rule, *cells))


def cell(value: Cell) -> str:
    """Write a cell: thousands are told apart, a bar is no border.

    Args:
        value: What stands in it.

    Returns:
        Its text.
    """
    if value is None or value == "":
        return NOTHING
    return f"{value:,}" if isinstance(value, int) else value.replace("|", "\\|")


def share(part: int, whole: int) -> str:
    """Say how much of a whole something is.

    Args:
        part: How many.
        whole: Of how many.

    Returns:
        As in ``88 %``; rounded down, so that only all is 100 %.
    """
    return f"{100 * part // whole} %" if whole else NOTHING


def counted(part: int, whole: int) -> str:
    """Say how many of how many, and the share.

    Args:
        part: How many.
        whole: Of how many.

    Returns:
        As in ``529 (88 %)``.
    """
    return f"{part:,} ({share(part, whole)})" if whole else NOTHING
