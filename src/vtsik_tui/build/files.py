"""Which files hold facts, and the digest by which two sets of facts are told apart.

Kept free of pydantic: a start with `--data` needs only this if the database
was built before.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

INSTITUTION = "institution.toml"
VOCABULARY = "vocabulary.toml"

#: Warnings of the review that are right as they are.
ACCEPTED = "ACCEPTED.toml"


class NoDataFolder(Exception):  # noqa: N818 - a sentence for people
    """Raised if a folder is missing or is not a data folder; its text says so."""


def files_of(folder: Path) -> list[str]:
    """List the files that hold facts.

    Args:
        folder: A data folder.

    Returns:
        Paths inside it with ``/`` between their parts, sorted; hidden files
        and folders, such as an editor makes, are left out, and so are the
        accepted warnings, of which nothing is built.

    Raises:
        NoDataFolder: If there is no such folder, or nothing of ours in it.
    """
    if not folder.is_dir():
        raise NoDataFolder(f"There is no data folder at {folder}: name one that holds {INSTITUTION}.")
    found = (
        path.relative_to(folder)
        for path in folder.rglob("*.toml")
        if path.is_file() and path != folder / ACCEPTED
    )
    names = sorted(path.as_posix() for path in found if not any(part.startswith(".") for part in path.parts))
    if INSTITUTION not in names and VOCABULARY not in names:
        raise NoDataFolder(f"{folder} is no data folder: it holds neither {INSTITUTION} nor {VOCABULARY}.")
    return names


def digest_of(folder: Path) -> str:
    """Work out the digest of the facts in a folder.

    Args:
        folder: A data folder.

    Returns:
        SHA-256, in hexadecimal, of the paths of its TOML files in order, each
        followed by its length and its content.

    Raises:
        NoDataFolder: If there is no such folder, or nothing of ours in it.
        OSError: If a file cannot be read.
    """
    summed = sha256()
    for name in files_of(folder):
        content = (folder / name).read_bytes()
        summed.update(f"{name}\0{len(content)}\0".encode())
        summed.update(content)
    return summed.hexdigest()
