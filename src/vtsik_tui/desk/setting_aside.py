"""Setting a damaged file aside: it gets another name, and nothing of it is lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.trouble import shown

#: What SQLite keeps beside a database belongs to it and to no other.
_BESIDE = ("", "-journal", "-wal", "-shm")


def set_aside(path: Path, inode: int) -> str:
    """Give a damaged desk another name.

    Args:
        path: The file.
        inode: Of the file that was found to be damaged: if another window was
            quicker, there is a new desk by now, which must not be touched.

    Returns:
        A sentence that says so; empty if another window was quicker.

    Raises:
        DeskError: If it cannot be renamed.
    """
    try:
        if path.stat().st_ino != inode:
            return ""
        aside = _free_name(path)
        # The journal goes first: it would be played back into whatever is called as its database is.
        for ending in reversed(_BESIDE):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.rename(aside.with_name(aside.name + ending))
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise DeskError(
            f"{shown(path)} is damaged and cannot be renamed ({error.strerror}): move it away."
        ) from error
    return f"The desk was damaged: it is kept as {shown(aside)}, and a new one is begun."


def _free_name(path: Path) -> Path:
    """A name beside the file that nothing has."""
    now = f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
    number, aside = 1, path.with_name(f"{path.stem}-damaged-{now}{path.suffix}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{now}-{number}{path.suffix}")
    return aside
