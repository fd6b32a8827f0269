"""Text that breaks no format: no marks that a terminal obeys, no halves of characters."""

from __future__ import annotations

import re

from vtsik_tui.words.hidden import HIDDEN

#: Two characters of Unicode that are none, which XML and others refuse.
_NONE = re.compile("[\ufffe\uffff]")


def clean(text: str) -> str:
    """Make a text fit for any format.

    Args:
        text: From the database.

    Returns:
        The text with its line ends; whatever a terminal obeys, or no file can
        hold, is replaced.
    """
    if text.isprintable():  # as nearly all are
        return text
    whole = text.encode("utf-8", "replace").decode()
    return _NONE.sub("\ufffd", HIDDEN.sub("\ufffd", whole.replace("\r\n", "\n").replace("\t", " ")))


def one_line(text: str) -> str:
    """Make a text fit for any format and for one line.

    Args:
        text: From the database.

    Returns:
        The text without line ends.
    """
    return " ".join(clean(text).split())
