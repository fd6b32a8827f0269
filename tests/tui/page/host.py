"""An app with nothing in it but a page, and the keys that the shell gives it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType

from vtsik_tui.archive.records import Page
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page_view import PageView

KEYS = {
    "j": "line_down",
    "k": "line_up",
    "n": "next_link",
    "N": "previous_link",
    "enter": "open_link",
    "f": "hints",
    "pagedown": "page_down",
    "pageup": "page_up",
    "ctrl+d": "half_page_down",
    "ctrl+u": "half_page_up",
    "g": "top",
    "G": "bottom",
    "right_curly_bracket": "next_section",
    "left_curly_bracket": "previous_section",
}


class Host(App[None]):
    """Shows one page and remembers the links that were followed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"page('{action}')") for key, action in KEYS.items()
    ]

    def __init__(self, page: Page, *, scroll: int = 0, cursor: int = -1) -> None:
        super().__init__()
        self.page = page
        self.place = {"scroll": scroll, "cursor": cursor}
        self.view = PageView(reading=Reading())
        self.followed: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.view

    def on_mount(self) -> None:
        self.view.show(self.page, **self.place)
        self.view.focus()

    async def action_page(self, name: str) -> None:
        await self.view.run_action(name)

    def on_page_view_link_chosen(self, message: PageView.LinkChosen) -> None:
        self.followed.append(message.ref)

    def seen(self) -> list[str]:
        """What stands on the screen, line by line, without the scroll bar."""
        height = self.view.scrollable_content_region.height
        return [self.view.render_line(y).text.rstrip() for y in range(height)]
