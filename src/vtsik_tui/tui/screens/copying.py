"""What is copied: a letter for each, and the texts in sight, for a terminal that lets no program copy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vtsik_tui.tui.keyboard import on_both_layouts
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.screens.box import BoxScreen
from vtsik_tui.tui.taking.copies import Copy

_KEYS = ("n", "r", "l", "c", "p")
_MARGIN = 10

#: So much of a text is said after it was copied, in characters.
_LONGEST_SAID = 80


class CopyScreen(BoxScreen[None]):
    """Lies over the main screen until something is copied, or a key or a click beside it closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(",".join(on_both_layouts((key,))), f"copy('{key}')", "Copy", show=False) for key in _KEYS),
        Binding(",".join(on_both_layouts(("escape", "q", "y"))), "dismiss", "Close", show=False),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
    ]
    DEFAULT_CSS = """
    CopyScreen {
        & > VerticalScroll { padding: 0 1; }
        & Static { height: auto; }
        & .text { padding: 0 0 0 4; color: $foreground; }
    }
    """

    def __init__(
        self,
        copies: tuple[Copy, ...],
        make: Callable[[str], str],
        take: Callable[[str], object],
    ) -> None:
        """Offer texts.

        Args:
            copies: What there is to copy.
            make: Makes the text of ``c`` or ``p``, in its own thread.
            take: Copies a text.
        """
        super().__init__()
        self._copies = {one.key: one for one in copies}
        self._make = make
        self._take = take
        self._texts = {one.key: Static("", classes="text") for one in copies if one.key != "p"}

    def compose(self) -> ComposeResult:
        """Lay out what there is to copy: each text whole, to be selected with the mouse too."""
        with VerticalScroll() as box:
            for key, one in self._copies.items():
                yield Static(Content.assemble((key, "bold"), f"  {one.name}"))
                if key in self._texts:
                    self._texts[key].update(Content(safe_text(one.text or "…")))
                    yield self._texts[key]
        box.border_title = "Copy"
        box.border_subtitle = "or select with the mouse · esc closes"

    async def on_mount(self) -> None:
        """Make the citation, and show it when it is there."""
        self.run_worker(self._show_citation(), group="copy")

    async def _show_citation(self) -> None:
        """Bring the citation into sight."""
        text = await self._text_of("c")
        self._texts["c"].update(Content(safe_text(text or "It cannot be cited.")))

    def action_scroll(self, by: int) -> None:
        """Scroll.

        Args:
            by: How many lines, up if negative.
        """
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    async def action_copy(self, key: str) -> None:
        """Copy a text, and close.

        Args:
            key: Which.
        """
        if key not in self._copies:
            self.app.bell()
            return
        text = await self._text_of(key)
        if text:
            self._take(text)
            self.app.notify(_said(key, self._copies[key].name, text), markup=False)
        self.dismiss()

    async def _text_of(self, key: str) -> str:
        """A text, made if it is not there yet."""
        one = self._copies[key]
        if not one.text:
            one = one._replace(text=await asyncio.to_thread(self._make, key))
            self._copies[key] = one
        return one.text


def _said(key: str, name: str, text: str) -> str:
    """Say what was copied."""
    if key == "p":
        lines = text.count("\n")
        return f"Copied: the page as Markdown, {lines:,} lines. If it does not arrive, e writes it to a file."
    short = text if len(text) <= _LONGEST_SAID else f"{text[:_LONGEST_SAID]}…"
    return f"Copied ({name}): {safe_text(short)}"
