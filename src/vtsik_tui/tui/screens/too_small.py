"""The word on a window that is too small."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from vtsik_tui.tui.screens.layout import LEAST_HEIGHT, LEAST_WIDTH


class TooSmallScreen(Screen[None]):
    """Covers everything until the window is large enough again."""

    DEFAULT_CSS = """
    TooSmallScreen { align: center middle; background: $background; color: $foreground; }
    TooSmallScreen > Static { width: 100%; text-align: center; }
    """

    def compose(self) -> ComposeResult:
        """Lay out the sentence."""
        yield Static(self._sentence(), markup=False)

    def on_resize(self) -> None:
        """Name the size that the window has now."""
        self.query_one(Static).update(self._sentence())

    def _sentence(self) -> str:
        """What is needed, and what there is."""
        width, height = self.app.size
        return f"This needs at least {LEAST_WIDTH}×{LEAST_HEIGHT}; the window is {width}×{height}."
