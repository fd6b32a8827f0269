"""What the questions of every topic stand on: one connection, and what the database says of itself."""

from __future__ import annotations

from vtsik_tui.archive import home
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.records import Info


class Questions:
    """Questions to one database. Each method is one; none changes anything."""

    def __init__(self, asking: Asking) -> None:
        """Put questions.

        Args:
            asking: The connection to the database.
        """
        self._asking = asking
        self._info: Info | None = None

    def info(self) -> Info:
        """Read what the database says of itself."""
        if self._info is None:
            self._info = home.info(self._asking)
        return self._info
