"""Writing a setting into the file: only that one is changed, and all that a person wrote beside it stays."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.trouble import shown
from vtsik_tui.served import desk_is_read_only

_FIRST_LINES = (
    "# How the VTsIK explorer is to be. It is read at the start; docs/desk.md tells what may stand here.\n\n"
)


def save(path: Path, changes: Mapping[str, str | int]) -> None:
    """Write settings, and wait until they are on the disk.

    Args:
        path: The file; it is made if it is not there.
        changes: The new values, by the names of the settings.

    Raises:
        DeskError: If nothing is saved; the file stands as it was.
    """
    import tomlkit
    from tomlkit.exceptions import ParseError

    if desk_is_read_only():
        raise DeskError("Nothing is saved: in this browser the settings stay as they are.")
    name = shown(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        real = path.resolve()  # what it leads to is written, where a person keeps it elsewhere
        text = real.read_bytes().decode("utf-8-sig") if real.exists() else _FIRST_LINES
        document = tomlkit.parse(text)
        document.update(changes)
        _replace(real, tomlkit.dumps(document))
    except OSError as error:
        raise DeskError(f"Nothing is saved: {name} cannot be written ({error.strerror}).") from error
    except (ParseError, UnicodeDecodeError) as error:
        raise DeskError(
            f"Nothing is saved: {name} has an error in it ({error}); correct it first."
        ) from error


def _replace(path: Path, text: str) -> None:
    """Put a new file in the place of the old one, whole or not at all."""
    number, beside = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            Path(beside).chmod(path.stat().st_mode)
        Path(beside).replace(path)
        _sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            Path(beside).unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Wait until the new name is on the disk; some systems have no such thing."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
