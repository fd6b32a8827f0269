"""The present moment, as the desk writes it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Tell the time.

    Returns:
        In UTC, to the second: ``1999-12-31T23:59:59Z``.
    """
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def clean(text: str) -> str:
    """Make a text one that a file can hold.

    Args:
        text: What was typed or pasted.

    Returns:
        The text, with a question mark for each half of a character.
    """
    return text.encode("utf-8", "replace").decode()
