"""An address before it is opened: the whole of it in sight, and a key to open it with."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vtsik_tui.tui.keyboard import on_both_layouts
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.screens.box import BoxScreen


class VisitScreen(BoxScreen[bool]):
    """Asks whether a browser is to open an address."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", "Open it", show=False),
        Binding(
            ",".join(on_both_layouts(("escape", "q", "n", "o"))), "dismiss(False)", "Leave it", show=False
        ),
    ]
    DEFAULT_CSS = "VisitScreen Static { height: auto; }"

    def __init__(self, address: str) -> None:
        """Ask.

        Args:
            address: Of the web.
        """
        super().__init__()
        self._address = address

    def compose(self) -> ComposeResult:
        """Lay out the address."""
        with VerticalScroll() as box:
            yield Static(Content(safe_text(self._address)))
        box.border_title = "Open in the browser?"
        box.border_subtitle = "enter opens it · esc does not"
