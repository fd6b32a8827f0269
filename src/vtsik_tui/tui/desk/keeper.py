"""The keeper of the desk: everything that reads or writes it, one after the other, in a thread of its own.

A disk may be slow, and another window may have the desk for a while; keys go
on being answered meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from vtsik_tui.desk.desk import Desk

Answer = TypeVar("Answer")


class Keeper:
    """Sits at the desk when it is first asked for something."""

    def __init__(self) -> None:
        """Begin without a thread and without a desk."""
        self._thread: ThreadPoolExecutor | None = None
        self._desk: Desk | None = None

    async def ask(self, question: Callable[[Desk], Answer]) -> Answer:
        """Ask the desk something, or change something on it.

        Args:
            question: Is called in the thread, with the desk.

        Returns:
            Its answer, when all that was asked before is done.

        Raises:
            DeskError: As the question raises it.
        """
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "desk")
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._put, question)

    def _put(self, question: Callable[[Desk], Answer]) -> Answer:
        """Put a question to the desk, in the thread."""
        if self._desk is None:
            from vtsik_tui.desk.desk import Desk

            self._desk = Desk()
        return question(self._desk)

    async def close(self) -> None:
        """Wait until everything is done, and close the desk."""
        if self._thread is None:
            return
        thread, self._thread = self._thread, None

        def close() -> None:
            if self._desk is not None:
                self._desk.close()
                self._desk = None

        await asyncio.get_running_loop().run_in_executor(thread, close)
        thread.shutdown(wait=False)
