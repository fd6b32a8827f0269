"""Writing a file for the reader: whole or not at all, and over nothing unasked."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from vtsik_tui.cli.choice import WRONG_USE
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, remark


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
    if path.is_dir():
        fail(f"{name} is a folder: name a file.", WRONG_USE)
    if path.exists() and not force:
        fail(f"{name} is there already: name another file, or give --force to write over it.", WRONG_USE)
    try:
        number, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    except OSError as error:
        fail(f"{name} cannot be written ({error.strerror}).", WRONG_USE)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if force:
            Path(beside).replace(path)
        else:
            os.link(beside, path)  # fails if a file of that name has come meanwhile
            Path(beside).unlink()
    except OSError as error:
        with suppress(OSError):
            Path(beside).unlink(missing_ok=True)
        fail(f"{name} cannot be written ({error.strerror}).", WRONG_USE)
    remark(f"Written: {name}")
