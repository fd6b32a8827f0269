"""What the options before the command chose to be opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

#: Exit codes: wrong use, facts with errors, and nothing found.
WRONG_USE = 2
BAD_FACTS = 1
NOTHING_FOUND = 1

PACKAGE = Path(__file__).resolve().parent.parent

#: The database that comes with the program.
OWN_DATABASE = PACKAGE / "vtsik.sqlite"


@dataclass(frozen=True, slots=True)
class Choice:
    """The database or the data folder that was asked for; neither for our own."""

    db: Path | None = None
    data: Path | None = None


def own_data() -> Path | None:
    """Find the facts of the checkout that this runs from.

    Returns:
        Its data folder; None if this is an installed package.
    """
    root = PACKAGE.parent.parent
    data = root / "data"
    return data if (root / "pyproject.toml").is_file() and (data / "institution.toml").is_file() else None
