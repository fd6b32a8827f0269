"""What happens when the database fails while it is read: one sentence, and the reader goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from vtsik_tui.archive.faults import ArchiveError
from vtsik_tui.tui.rows import Item, RowSource

Answer = TypeVar("Answer")

#: In a database of no more entities an answer is there in a frame or two, and a thread would only delay it.
_SMALL = 10_000


class Faults:
    """Asks questions; a failure is reported, and not raised."""

    def __init__(self, report: Callable[[str], None]) -> None:
        """Report failures.

        Args:
            report: Shows a sentence to the reader.
        """
        self._report = report
        self.entities = 0
        """How many there are in the database, by which long questions are told from quick ones."""
        self.failed = False
        """Whether the last question failed."""

    def ask(self, question: Callable[[], Answer], otherwise: Answer) -> Answer:
        """Ask a question.

        Args:
            question: Puts it to the archive.
            otherwise: What to answer if that fails.

        Returns:
            The answer.
        """
        self.failed = False
        try:
            return question()
        except ArchiveError as fault:
            self.failed = True
            self._report(str(fault))
            return otherwise

    async def ask_much(self, question: Callable[[], Answer], otherwise: Answer) -> Answer:
        """Ask a question that takes long in a large database: keys go on being answered meanwhile.

        Args:
            question: Puts it to the archive.
            otherwise: What to answer if that fails.

        Returns:
            The answer.
        """
        if self.is_large:
            return await asyncio.to_thread(self.ask, question, otherwise)
        return self.ask(question, otherwise)

    @property
    def is_large(self) -> bool:
        """Whether the database is so large that a question may take longer than a key may."""
        return self.entities > _SMALL


class GuardedRows:
    """A list that is empty where the database fails. A `RowSource`."""

    def __init__(self, source: RowSource, faults: Faults) -> None:
        """Guard a list.

        Args:
            source: The list.
            faults: Reports what fails.
        """
        self._source = source
        self._faults = faults
        self._failed = False

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._source)

    def rows(self, start: int, stop: int) -> Sequence[Item]:
        """Read a stretch, as `RowSource` says.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows; none where the database fails.
        """
        # Every line that is drawn would fail anew; once is enough to say it.
        if self._failed:
            return ()
        nothing: Sequence[Item] = ()
        rows = self._faults.ask(lambda: self._source.rows(start, stop), nothing)
        self._failed = self._faults.failed
        return rows
