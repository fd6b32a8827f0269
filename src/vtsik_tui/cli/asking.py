"""Asking: an open archive for a command, and a sentence where it cannot answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vtsik_tui.archive.faults import ArchiveError
from vtsik_tui.cli.choice import OWN_DATABASE, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.opening import database
from vtsik_tui.cli.printing import harmless

if TYPE_CHECKING:
    from vtsik_tui.archive.archive import Archive

#: Halves of a character that stand for no byte either.
_HALVES = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def asked(words: tuple[str, ...]) -> str:
    """Join the words of a question.

    Args:
        words: As they were typed after the command; where the locale knows no
            letters but those of ASCII, Python hands on the others as bytes.

    Returns:
        The text, read as UTF-8 whatever the locale.
    """
    text = _HALVES.sub("\ufffd", " ".join(words))
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").strip()


@contextmanager
def opened(choice: Choice) -> Iterator[Archive]:
    """Open the archive that was chosen, and close it again.

    Args:
        choice: What the options before the command chose.

    Yields:
        The archive.

    Raises:
        SystemExit: If it cannot be opened or cannot answer; the reason has been printed.
    """
    # Imported here: the help names every command, and need not load the database for it.
    from vtsik_tui.archive.archive import Archive

    path = database(choice)
    try:
        with Archive.open(path, trusted=path == OWN_DATABASE) as archive:
            yield archive
    except ArchiveError as error:
        fail(harmless(str(error)), WRONG_USE)
