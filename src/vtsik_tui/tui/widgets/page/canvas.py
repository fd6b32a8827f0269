"""A scrolling canvas for one page: sets it to the width there is and draws its lines."""

from __future__ import annotations

from typing import ClassVar

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from vtsik_tui.archive.records import Page
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page.anchor import anchor_of, line_of
from vtsik_tui.tui.widgets.page.drawing import Pen, draw, label_links, mark
from vtsik_tui.tui.widgets.page.lines import Layout
from vtsik_tui.tui.widgets.page.setting import NO_BREAK
from vtsik_tui.tui.widgets.page.typesetter import Typesetter

#: How long the page may be set at a time while the reader waits for nothing, in seconds.
_SLICE = 0.008

#: The pause between two such slices, in seconds, in which keys are answered.
_PAUSE = 0.005


class PageCanvas(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a page; knows where its links stand but not what to do with them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(Pen.CLASSES)

    def __init__(self, *, reading: Reading | None = None, id: str | None = None) -> None:
        """Start empty.

        Args:
            reading: The reader's choice of calendar and language.
            id: As of any widget.
        """
        super().__init__(id=id)
        self._page: Page | None = None
        self._reading = reading or Reading()
        self._typesetter: Typesetter | None = None
        self._rest: Timer | None = None
        self._wanted_scroll = 0
        self._current = -1
        self._hover = -1
        self._labels: dict[int, str] = {}
        self._strips: dict[int, Strip] = {}
        self._pen: Pen | None = None

    @property
    def _layout(self) -> Layout:
        """What is set so far; empty before anything is shown."""
        return self._typesetter.layout if self._typesetter else Layout(1)

    @property
    def _top(self) -> int:
        """The line at the top of the screen."""
        return self.scroll_offset.y

    @property
    def _height(self) -> int:
        """How many lines the screen shows; one at least."""
        return max(1, self.scrollable_content_region.height)

    def show(self, page: Page | None, *, scroll: int = 0, cursor: int = -1) -> None:
        """Show a page.

        Args:
            page: What to show; None for nothing.
            scroll: The line to have at the top, as `place` told it.
            cursor: The link to have under the cursor, or -1.
        """
        self._page = page
        self._current = cursor
        self._wanted_scroll = scroll
        self._typesetter = None
        self._set_page()

    def set_reading(self, reading: Reading) -> None:
        """Change the calendar and the language; the reader's place is kept.

        Args:
            reading: The reader's choice.
        """
        if reading != self._reading:
            self._reading = reading
            self._set_page()

    @property
    def place(self) -> tuple[int, int]:
        """The line at the top and the link under the cursor, to come back to by `show`."""
        scroll = self._top if self._typesetter else self._wanted_scroll
        return scroll, self._current

    def on_resize(self) -> None:
        """Set the page anew if the width has changed."""
        width = self.scrollable_content_region.width
        if self._typesetter is None or self._typesetter.width != width:
            self._set_page()
        else:
            self.scroll_to_line(self._top)

    def _set_page(self) -> None:
        """Set the page to the width there is, with the reader's place kept."""
        before, height = self._typesetter, self._height
        anchor = anchor_of(before.layout, self._top, height, self._current) if before else None
        width = self.scrollable_content_region.width
        self._stop_setting()
        self._strips.clear()
        self._typesetter = None
        if self._page is None or width <= 0:
            self.virtual_size = Size(0, 0)
            self.refresh()
            return
        self._typesetter = typesetter = Typesetter(self._page, width, self._reading)
        line = line_of(anchor, typesetter, height) if anchor else self._wanted_scroll
        typesetter.set_lines(line + 2 * height)
        self._size_to_lines()
        self.scroll_to_line(line)
        if not typesetter.done:
            self._rest = self.set_timer(_PAUSE, self._go_on)
        self.refresh()

    def _go_on(self) -> None:
        """Set some more of the page, and then let the reader's keys come first."""
        self._rest = None
        if self._typesetter is None:
            return
        self._typesetter.set_for(_SLICE)
        if self._typesetter.done:
            self._size_to_lines()
        else:
            self._rest = self.set_timer(_PAUSE, self._go_on)

    def _stop_setting(self) -> None:
        """Leave off setting a page that is no longer shown."""
        if self._rest is not None:
            self._rest.stop()
            self._rest = None

    def _finish(self) -> None:
        """Set the whole page now, for an action that has to know all of it."""
        if self._typesetter is not None and not self._typesetter.done:
            self._stop_setting()
            self._typesetter.set_all()
            self._size_to_lines()

    def _size_to_lines(self) -> None:
        """Tell how many lines there are to scroll over."""
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._layout.lines))

    def scroll_to_line(self, line: int) -> None:
        """Bring a line to the top, as far as the page goes.

        Args:
            line: Counted from 0.
        """
        if self._typesetter is not None and not self._typesetter.done:
            self._typesetter.set_lines(line + 2 * self._height)
            self._size_to_lines()
        self.scroll_to(y=max(0, line), animate=False, force=True)

    def notify_style_update(self) -> None:
        """Draw anew in the styles of another theme or of another focus."""
        super().notify_style_update()
        self._pen = None
        self._strips.clear()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw a line of the screen.

        Args:
            y: Counted from the top of the screen.

        Returns:
            The line, filled up to the width.
        """
        if self._typesetter is None and self._page is not None:
            self._set_page()
        pen = self._pen = self._pen or self._take_pen()
        at = self._top + y
        width = self.scrollable_content_region.width
        if at >= len(self._layout.lines):
            return Strip.blank(width, pen.ground)
        if at not in self._strips:
            self._strips[at] = self._draw(at, pen).crop_extend(0, width, pen.ground).apply_offsets(0, at)
        return self._strips[at]

    def _take_pen(self) -> Pen:
        """Read the styles of the theme."""
        return Pen(self.get_component_rich_style, self.rich_style, colors=not self.app.no_color)

    def _draw(self, at: int, pen: Pen) -> Strip:
        """Draw a line of the page, with hints and selection over it."""
        line = self._layout.lines[at]
        strip = self._draw_text(at, pen)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(at)) is not None:
            strip = mark(strip, *span, self.screen.get_component_rich_style("screen--selection"))
        links = self._layout.links
        here = {link: text for link, text in self._labels.items() if max(links[link].first, self._top) == at}
        return label_links(strip, line, here, pen.hint) if here else strip

    def _draw_text(self, at: int, pen: Pen) -> Strip:
        """Draw what stands in a line of the page."""
        return draw(self._layout.lines[at], pen, self._current, self._hover)

    def redraw_link(self, link: int) -> None:
        """Draw the lines of one link anew, and no others.

        Args:
            link: Its number; -1 for none.
        """
        if 0 <= link < len(self._layout.links):
            found = self._layout.links[link]
            for line in range(found.first, found.last + 1):
                self._strips.pop(line, None)
            self.refresh_lines(found.first, found.last - found.first + 1)

    def redraw(self) -> None:
        """Draw every line in view anew."""
        self._strips.clear()
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give the selected text.

        Args:
            selection: From where to where.

        Returns:
            The text as it is set, and what to put after it; None for none.
        """
        self._finish()
        text = "\n".join("".join(run.text for run in line.runs) for line in self._layout.lines)
        return selection.extract(text).replace(NO_BREAK, " "), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draw the selection.

        Args:
            selection: From where to where; None for none.
        """
        self.redraw()
