"""The explorer with a person before it: presses keys, points the mouse, looks at the screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from textual.pilot import Pilot

from vtsik_tui.archive.archive import Archive
from vtsik_tui.tui.app import ExplorerApp

#: The day of the tests: something happened on it.
TODAY = date(2024, 11, 7)

_NAMES = {
    " ": "space",
    "-": "minus",
    "/": "slash",
    "?": "question_mark",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
}


class Reader:
    """A person before the screen."""

    def __init__(self, app: ExplorerApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait until nothing more happens.

        Args:
            keys: As Textual names them, or as they stand on the keyboard.
        """
        for key in keys:
            await self.pilot.press(_NAMES.get(key, key))
        await self.settle()

    async def type(self, text: str) -> None:
        """Type a text."""
        await self.press(*text)

    async def settle(self) -> None:
        """Wait until a cursor at rest has brought its preview."""
        await self.pilot.pause(0.08)
        await self.pilot.pause()

    async def sees(self, text: str) -> bool:
        """Wait until a text stands on the screen; False if it does not come in ten seconds."""
        for _ in range(500):
            if text in self.screen:
                return True
            await self.pilot.pause(0.02)
        return False

    async def resize(self, width: int, height: int) -> None:
        """Make the window larger or smaller."""
        await self.pilot.resize_terminal(width, height)
        await self.settle()

    async def click(self, text: str, *, below: int = 0) -> None:
        """Click on a text of the screen."""
        for y, line in enumerate(self.lines):
            if y >= below and text in line:
                await self.pilot.click(offset=(line.index(text) + 1, y))
                await self.settle()
                return
        raise AssertionError(f"{text} is not on the screen:\n{self.screen}")

    @property
    def lines(self) -> list[str]:
        """What the screen shows, line by line."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    @property
    def screen(self) -> str:
        """What the screen shows."""
        return "\n".join(self.lines)

    @property
    def trail(self) -> str:
        """The line at the top."""
        return self.lines[0]

    @property
    def footer(self) -> str:
        """The line at the bottom."""
        return self.lines[-1]

    @property
    def list_side(self) -> list[str]:
        """The lines of the list, without the frame."""
        return [line.split("│")[1] for line in self.lines[2:-2]]

    @property
    def page(self) -> list[str]:
        """The lines of the page, without the frame."""
        return [line.split("│")[-2].strip() for line in self.lines[2:-2]]

    @property
    def cursor(self) -> str:
        """The row under the cursor."""
        return next((line for line in self.list_side if line.startswith("▌")), "")

    @property
    def rows(self) -> list[str]:
        """The rows of the list that are in view, by their first words."""
        return [line[1:].strip() for line in self.list_side[1:] if line.strip()]


@asynccontextmanager
async def exploring(database: Path, width: int = 120, height: int = 40) -> AsyncIterator[Reader]:
    """Open the explorer in a window.

    Args:
        database: What to explore.
        width: Of the window, in cells.
        height: Of the window, in cells.

    Yields:
        The person before it.
    """
    with Archive.open(database) as archive:
        app = ExplorerApp(archive, TODAY)
        async with app.run_test(size=(width, height), notifications=True) as pilot:
            reader = Reader(app, pilot)
            await reader.settle()
            yield reader
