"""Writing a file or a folder: whole or not at all, and over nothing unasked."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

#: What a data package holds; a folder without it is not ours to replace.
DESCRIPTOR = "datapackage.json"

#: A zip holds times from 1980 on; the same facts are to give the same bytes.
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)


class CannotWrite(Exception):  # noqa: N818 - a fault is named as one
    """It was not written; the text says why, and nothing is left of it."""


class IsThere(CannotWrite):
    """A file or a folder of that name is there already."""


def write_text(name: str, pieces: Iterable[str], *, replace: bool = False) -> None:
    """Write a file.

    Args:
        name: Of the file; ``~`` is the reader's home.
        pieces: Its text.
        replace: Whether a file that is there may be replaced.

    Raises:
        IsThere: If there is one already, and it may not.
        CannotWrite: If it cannot be written.
    """
    path = _place(name, replace=replace)
    if path.is_dir():
        raise CannotWrite(f"{name} is a folder: add the name of a file.")

    def fill(beside: Path) -> None:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())

    _put(name, path, fill, replace=replace)


def write_zip(name: str, fill: Callable[[Path], None], *, replace: bool = False) -> None:
    """Write a package as one compressed file.

    Args:
        name: Of the file.
        fill: Writes the files of the package into a folder.
        replace: Whether a file that is there may be replaced.

    Raises:
        IsThere: If there is one already, and it may not.
        CannotWrite: If it cannot be written.
    """
    path = _place(name, replace=replace)
    if path.is_dir():
        raise CannotWrite(f"{name} is a folder: add the name of a file.")

    def pack(beside: Path) -> None:
        with tempfile.TemporaryDirectory(dir=beside.parent, prefix=".vtsik-") as folder:
            fill(Path(folder))
            with beside.open("wb") as file:
                zip_into(file, Path(folder))
                file.flush()
                os.fsync(file.fileno())

    _put(name, path, pack, replace=replace)


def zip_into(file: object, folder: Path) -> None:
    """Compress a folder.

    Args:
        file: A file open for writing bytes.
        folder: Its files, without folders in it.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        for one in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(one.name, _FIRST_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with one.open("rb") as source, archive.open(entry, "w") as target:
                shutil.copyfileobj(source, target)


def write_folder(name: str, fill: Callable[[Path], None], *, replace: bool = False) -> None:
    """Write a package as a folder.

    Args:
        name: Of the folder.
        fill: Writes the files of the package into a folder.
        replace: Whether a package that is there may be replaced; any other
            folder never is.

    Raises:
        IsThere: If there is something already, and it may not.
        CannotWrite: If it cannot be written.
    """
    path = _place(name, replace=replace)
    with _said(name):
        if path.exists() and not (path / DESCRIPTOR).is_file() and not _is_empty(path):
            raise CannotWrite(f"{name} is there and is no data package: name another folder.")
        beside = Path(tempfile.mkdtemp(dir=path.parent, prefix=".vtsik-"))
        try:
            fill(beside)
            beside.chmod(0o755)
            old = Path(tempfile.mkdtemp(dir=path.parent, prefix=".vtsik-")) if path.exists() else None
            if old is not None:
                path.replace(old / "old")
            beside.rename(path)
            if old is not None:
                shutil.rmtree(old, ignore_errors=True)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def check_place(name: str, *, replace: bool = False) -> None:
    """See whether a file of that name could be written.

    Args:
        name: Of the file; ``~`` is the reader's home.
        replace: Whether one that is there may be replaced.

    Raises:
        IsThere: If there is one already, and it may not.
        CannotWrite: If it is a folder, or its folder is not there.
    """
    path = _place(name, replace=replace)
    if path.is_dir():
        raise CannotWrite(f"{name} is a folder: add the name of a file.")
    if not path.parent.is_dir():
        raise CannotWrite(f"{name} cannot be written: there is no folder {path.parent}.")


def _is_empty(path: Path) -> bool:
    """Whether it is a folder with nothing in it."""
    return path.is_dir() and not any(path.iterdir())


def _place(name: str, *, replace: bool) -> Path:
    """Where a file is to stand, if it may stand there."""
    with _said(name):
        path = Path(name).expanduser()
        there = (path / DESCRIPTOR).is_file() if path.is_dir() else path.exists()
    if there and not replace:
        raise IsThere(f"{name} is there already.")
    return path


def _put(name: str, path: Path, fill: Callable[[Path], None], *, replace: bool) -> None:
    """Fill a file beside its place, and put it there."""
    with _said(name):
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=".vtsik-")
        os.close(handle)
        beside = Path(made)
        try:
            fill(beside)
            beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            if replace:
                beside.replace(path)
            else:
                _put_new(name, beside, path)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _put_new(name: str, beside: Path, path: Path) -> None:
    """Give a file its name, unless another program has just put one there."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise IsThere(f"{name} is there already.") from None
    except OSError:  # a disk that knows no second name for a file, such as a memory stick
        if path.exists():
            raise IsThere(f"{name} is there already.") from None
        beside.rename(path)


@contextmanager
def _said(name: str) -> Iterator[None]:
    """Say what the system says in a sentence."""
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:  # not every text is the name of a file
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise CannotWrite(f"{name} cannot be written ({why}).") from error
