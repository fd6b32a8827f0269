"""A box over the main screen, closed by a click beside it."""

from __future__ import annotations

from textual import events
from textual.screen import ModalScreen, ScreenResultType


class BoxScreen(ModalScreen[ScreenResultType]):
    """Lies over the main screen; what it holds stands in one `VerticalScroll`."""

    DEFAULT_CSS = """
    BoxScreen {
        align: center middle;
        background: $background 60%;

        & > VerticalScroll {
            width: 76;
            max-width: 100%;
            height: auto;
            max-height: 100%;
            padding: 0 2;
            background: $background;
            border: solid $primary;
            border-title-color: $text-primary;
            border-subtitle-color: $foreground 60%;
            scrollbar-size-vertical: 1;
        }
    }
    """

    def on_click(self, event: events.Click) -> None:
        """Close the box at a click beside it, without an answer.

        Args:
            event: Where.
        """
        if event.widget is self:
            self.dismiss()
