"""The line at the top: what this is, where the reader is, and how things read."""

from __future__ import annotations

from rich.cells import cell_len

from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.bar import Bar, Piece, length
from vtsik_tui.words.width import cut


class Trail(Bar):
    """``VTsIK 1917–1938   People › Yakov Sverdlov      N.S.  EN``."""

    def __init__(self, title: str, reading: Reading) -> None:
        """Show a title.

        Args:
            title: What the database is about, and its years.
            reading: The reader's choice of calendar and language.
        """
        super().__init__()
        self._title = safe_text(title)
        self._reading = reading
        self._steps: tuple[tuple[str, str], ...] = ()
        self._marks = 0

    def show(self, steps: tuple[tuple[str, str], ...], reading: Reading, marks: int = 0) -> None:
        """Show where the reader is.

        Args:
            steps: Each a text and the command that a click on it runs, or none.
            reading: The reader's choice of calendar and language.
            marks: How many bookmarks there are.
        """
        self._marks = marks
        self._steps = tuple((safe_text(text), command) for text, command in steps if text)
        self._reading = reading
        self.refresh()

    def pieces(self, width: int) -> list[Piece]:
        """Say what stands in the bar: the last step gives way first.

        Args:
            width: Of the bar, in cells.

        Returns:
            The pieces.
        """
        settings = [
            Piece(self._reading.calendar.sign, "accent", "calendar"),
            Piece("  "),
            Piece(self._reading.language.sign, "accent", "names"),
            *([Piece("  "), Piece(f"★{self._marks:,}", "accent", "bookmarks")] if self._marks else []),
            Piece(" "),
        ]
        left = [Piece(f" {self._title}", "faint", "first-page"), Piece("   ")]
        space = width - length(settings) - 2
        for number, (text, command) in enumerate(self._steps):
            if number:
                left.append(Piece(" › ", "faint"))
            left.append(Piece(text, "strong" if number == len(self._steps) - 1 else "text", command))
        while length(left) > space and len(left) > 1:
            last = left.pop()
            room = space - length(left)
            if room > 8:
                left.append(last._replace(text=cut(last.text, room)))
                break
        gap = max(0, width - length(left) - sum(cell_len(piece.text) for piece in settings))
        return [*left, Piece(" " * gap), *settings]
