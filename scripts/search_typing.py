"""Type queries into the real app on a pseudo-terminal, and time each key until its results stand."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.terminal.terminal import Terminal

EXPLORER = str(Path(sys.executable).with_name("vtsik-tui"))


class TimedTerminal(Terminal):
    """A terminal that takes output in with its time first, and draws the screen afterwards.

    Drawing a screen takes tens of milliseconds here, and would delay the times
    of what comes next.
    """

    def last_change(self, patience: float) -> float:
        """Wait until nothing more comes.

        Args:
            patience: For so many seconds.

        Returns:
            When the output came that last changed the list with its box, on
            the clock of `time.perf_counter`; the page beside it, which follows
            when the reader pauses, does not count, nor a cursor that blinks.
            If nothing changed, when this was called.
        """
        changed = begun = time.perf_counter()
        pieces: list[tuple[float, bytes]] = []
        while (
            time.perf_counter() < begun + 3 * patience and select.select([self._master], [], [], patience)[0]
        ):
            pieces.append((time.perf_counter(), os.read(self._master, 1 << 16)))
        for came, output in pieces:
            before = self.list_side
            self._stream.feed(output.replace(b"$p", b""))
            if self.list_side != before:
                changed = came
        return changed

    @property
    def list_side(self) -> list[str]:
        """The text left of the line between list and page, without the trail above and the edge."""
        _, *lines = self.text.split("\n")
        edge = max(line.find("┴") for line in lines)
        return [line[: edge - 2] for line in lines] if edge > 2 else lines


def painted(database: Path, queries: Sequence[str], patience: float) -> list[tuple[float, str]]:
    """Type queries, each into an empty box.

    Args:
        database: The file to open.
        queries: What to type.
        patience: After so many seconds without output, a screen is taken to be complete.

    Returns:
        For each key the seconds from the press to the output after which the
        list no longer changed, with what stood in the box.
    """
    times = []
    terminal = TimedTerminal([EXPLORER, "--db", str(database)], columns=120, rows=40)
    with terminal:
        terminal.wait_for(lambda screen: "1 Chron" in screen and "quit" in screen)
        for query in queries:
            terminal.press("/")
            terminal.last_change(patience)
            for length in range(1, len(query) + 1):
                begun = time.perf_counter()
                terminal.press(query[length - 1])
                times.append((terminal.last_change(patience) - begun, query[:length]))
            terminal.press(*["backspace"] * len(query), "esc")
            terminal.last_change(patience)
    return times
