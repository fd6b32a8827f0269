"""The digest of a data folder, by which two sets of facts are told apart."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from vtsik_tui.build.reading import files_of


def digest_of(folder: Path) -> str:
    """Work out the digest of the facts in a folder.

    Args:
        folder: A data folder.

    Returns:
        SHA-256, in hexadecimal, of the paths of its TOML files in order, each
        followed by its length and its content.

    Raises:
        OSError: If a file cannot be read.
    """
    summed = sha256()
    for name in files_of(folder):
        content = (folder / name).read_bytes()
        summed.update(f"{name}\0{len(content)}\0".encode())
        summed.update(content)
    return summed.hexdigest()
