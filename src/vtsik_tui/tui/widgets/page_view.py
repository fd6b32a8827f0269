"""The detail: a page, and the reader's way along its links."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message

from vtsik_tui.archive.records import Page
from vtsik_tui.tui.widgets.page.finding import FindingPage
from vtsik_tui.tui.widgets.page.hints import Hints
from vtsik_tui.tui.widgets.page.lines import areas


class PageView(FindingPage):
    """Draws a page and posts `LinkChosen` when the reader follows a link.

    It binds no keys: the table of commands binds them to the actions below.
    Only while hints are shown does it take every key itself.
    """

    DEFAULT_CSS = """
    PageView {
        height: 1fr;
        padding: 0 1;
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;

        & > .page--text { color: $foreground; }
        & > .page--title { color: $foreground; text-style: bold; }
        & > .page--other-title { color: $foreground 70%; }
        & > .page--faint { color: $foreground 60%; }
        & > .page--facts { color: $foreground; }
        & > .page--heading { color: $text-secondary; text-style: bold; }
        & > .page--rule { color: $foreground 30%; }
        & > .page--date { color: $foreground 70%; }
        & > .page--role { color: $foreground; }
        & > .page--strong { color: $foreground; text-style: bold; }
        & > .page--quote { color: $foreground; text-style: italic; }
        & > .page--bar { color: $primary; }
        & > .page--drawn { color: $foreground; }
        & > .page--citation { color: $foreground 50%; }
        & > .page--link { color: $text-primary; text-style: underline; }
        & > .page--current { color: $text-primary; text-style: bold underline; }
        & > .page--hover { color: $text-accent; text-style: underline; }
        & > .page--hint { color: $background; background: $warning; text-style: bold; }
        &:focus > .page--current { text-style: bold reverse; }
    }
    """

    @dataclass
    class LinkChosen(Message):
        """The reader follows a link."""

        ref: str
        """``kind/id`` of where it leads."""

    _hints: Hints | None = None
    _pressed = ""
    """Where the link leads on which the button went down; empty if it was none."""

    @property
    def hinting(self) -> bool:
        """Whether hints are shown and take the next keys."""
        return self._hints is not None

    def show(self, page: Page | None, *, scroll: int = 0, cursor: int = -1) -> None:
        """Show a page.

        Args:
            page: What to show; None for nothing.
            scroll: The line to have at the top, as `place` told it.
            cursor: The link to have under the cursor, or -1.
        """
        self._drop_hints()
        if self.finds or self.types:
            self.end_find()
        self._hover = -1
        super().show(page, scroll=scroll, cursor=cursor)

    # Along the links

    def action_next_link(self) -> None:
        """Go to the next link; first to the first in view, after the last to the first.

        While something is found, go to the next place where it stands.
        """
        self.find_step(1) if self.finds else self._step(1)

    def action_previous_link(self) -> None:
        """Go to the link before, or to the hit before; in view first, before the first to the last."""
        self.find_step(-1) if self.finds else self._step(-1)

    def action_open_link(self) -> None:
        """Follow the link that is found or under the cursor; where there is none, go to the first in view."""
        if (found := self._found_link()) >= 0:
            self._follow(found)
        elif self.finds:
            return
        elif 0 <= self._current < len(self._layout.links):
            self._follow(self._current)
        else:
            self._step(1)

    def _links_in_view(self) -> list[int]:
        """The links of which any line is on the screen."""
        top, bottom = self._top, self._top + self._height
        return [at for at, link in enumerate(self._layout.links) if link.last >= top and link.first < bottom]

    def _step(self, by: int) -> None:
        """Move the cursor `by` links, or onto the screen if it is not there."""
        in_view = self._links_in_view()
        if self._current not in in_view and in_view:
            self._put_cursor(in_view[0] if by > 0 else in_view[-1])
            return
        following = self._current + by if self._current >= 0 else self._link_beyond(by)
        if not 0 <= following < len(self._layout.links):
            self._finish()
        if self._layout.links:
            self._put_cursor(following % len(self._layout.links))

    def _link_beyond(self, by: int) -> int:
        """The nearest link below the top of the screen, or above it for a negative `by`."""
        above = sum(link.first < self._top for link in self._layout.links)
        return above if by > 0 else above - 1

    def _put_cursor(self, link: int) -> None:
        """Move the cursor to a link, and the link onto the screen."""
        self.redraw_link(self._current)
        self._current = link
        self.redraw_link(link)
        found, height = self._layout.links[link], self._height
        if found.first < self._top:
            self.scroll_to_line(found.first - min(2, height // 4))
        elif found.last >= self._top + height:
            self.scroll_to_line(min(found.first, found.last - height + 1 + min(2, height // 4)))

    def _follow(self, link: int) -> None:
        """Tell that the reader follows a link."""
        self.redraw_link(self._current)
        self._current = link
        self.redraw_link(link)
        self.post_message(self.LinkChosen(self._layout.links[link].ref))

    # Hints

    def action_hints(self) -> None:
        """Show a letter on every link in view; typing it follows the link."""
        if in_view := self._links_in_view():
            self._hints = Hints(in_view)
            self._labels = self._hints.shown
            self.redraw()

    def _drop_hints(self) -> None:
        """Take the hints away."""
        if self._hints is not None:
            self._hints = None
            self._labels = {}
            self.redraw()

    def on_key(self, event: events.Key) -> None:
        """Take a letter of a hint; any other key takes the hints away.

        Args:
            event: The key.
        """
        if self._hints is None:
            return
        event.stop()
        event.prevent_default()
        link = self._hints.type(event.character or "\0")
        if link is not None:
            self._drop_hints()
            self._follow(link)
        elif self._hints.shown:
            self._labels = self._hints.shown
            self.redraw()
        else:
            self._drop_hints()

    def on_blur(self) -> None:
        """Take the hints away: the keys go elsewhere now."""
        self._drop_hints()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take away hints and highlight, for the links under them have moved.

        Args:
            old_value: The line at the top.
            new_value: The line now at the top.
        """
        self._drop_hints()
        self._set_hover(-1)
        super().watch_scroll_y(old_value, new_value)

    # The mouse

    def _link_under(self, event: events.MouseEvent) -> int:
        """The link under the mouse; -1 for none."""
        offset = event.get_content_offset(self)
        if offset is None or offset.y + self._top >= len(self._layout.lines):
            return -1
        here = areas(self._layout.lines[offset.y + self._top])
        return next((area.link for area in here if area.start <= offset.x < area.end), -1)

    def _ref_under(self, event: events.MouseEvent) -> str:
        """Where the link under the mouse leads; empty if there is none."""
        link = self._link_under(event)
        return self._layout.links[link].ref if link >= 0 else ""

    def _set_hover(self, link: int) -> None:
        """Highlight a link under the mouse."""
        if link != self._hover:
            before, self._hover = self._hover, link
            self.redraw_link(before)
            self.redraw_link(link)
            self.styles.pointer = "pointer" if link >= 0 else "default"

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Highlight the link under the mouse.

        Args:
            event: Where the mouse is.
        """
        self._set_hover(self._link_under(event))

    def on_leave(self) -> None:
        """Take the highlight away."""
        self._set_hover(-1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take note of the link the button went down on, and take hints away.

        Args:
            event: Where the mouse is.
        """
        self._drop_hints()
        self._pressed = self._ref_under(event)

    def on_click(self, event: events.Click) -> None:
        """Follow a link, if the button went down on it too: a drag selects text.

        Args:
            event: Where the mouse is.
        """
        # By where it leads: the page may have been set anew since the button went down.
        if self._pressed and self._ref_under(event) == self._pressed and self.text_selection is None:
            event.stop()
            self._follow(self._link_under(event))
