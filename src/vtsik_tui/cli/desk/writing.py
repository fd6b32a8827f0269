"""Writing a file for the reader: whole or not at all, and over nothing unasked."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui.cli.choice import WRONG_USE
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, remark
from vtsik_tui.export.writing import CannotWrite, IsThere, write_text


def write_file(path: Path, text: str, *, force: bool) -> None:
    """Write a file, and wait until it is on the disk.

    Args:
        path: Where to.
        text: All of it.
        force: Whether a file that is there may be written over.

    Raises:
        SystemExit: With code 2 if it is not written; the reason has been printed.
    """
    name = harmless(str(path))
    try:
        write_text(str(path), [text], replace=force)
    except IsThere:
        fail(f"{name} is there already: name another file, or give --force to write over it.", WRONG_USE)
    except CannotWrite as fault:
        fail(harmless(str(fault)), WRONG_USE)
    remark(f"Written: {name}")
