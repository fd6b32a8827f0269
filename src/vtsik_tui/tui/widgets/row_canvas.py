"""A scrolling canvas for a list: reads and draws the rows in view, and no others."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from vtsik_tui.archive.records import Row
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.rows import Excerpt, Headings, Item, RowSource, TreeSource, row_of
from vtsik_tui.tui.widgets.palette import palette_of
from vtsik_tui.tui.widgets.row_drawing import RowPen, RowState
from vtsik_tui.tui.widgets.row_window import RowWindow

#: How many headings may stand together before the cursor looks no further.
MOST_HEADINGS = 200


class RowCanvas(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws the rows of a list and the cursor; moves nothing by itself."""

    ALLOW_SELECT = False

    DEFAULT_CSS = """
    RowCanvas {
        height: 1fr;
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, *, reading: Reading | None = None) -> None:
        """Start empty.

        Args:
            reading: The reader's choice of calendar and language.
        """
        super().__init__()
        self._window = RowWindow()
        self._tree: TreeSource | None = None
        self._reading = reading or Reading()
        self._cursor = 0
        self._wanted_scroll: int | None = None
        self._headings = Headings.NONE
        self._marks: frozenset[str] = frozenset()
        self._pen: RowPen | None = None

    @property
    def place(self) -> tuple[int, int]:
        """The position under the cursor and the one at the top, to come back to by `show`."""
        return self._cursor, self.scroll_offset.y if self._wanted_scroll is None else self._wanted_scroll

    @property
    def count(self) -> int:
        """How many rows there are, headings included."""
        return len(self._window)

    @property
    def row(self) -> Row | None:
        """The entity under the cursor; None in an empty list."""
        item = self._window.row(self._cursor)
        return row_of(item) if item is not None and row_of(item).ref else None

    @property
    def _height(self) -> int:
        """How many rows the screen shows; one at least."""
        return max(1, self.scrollable_content_region.height)

    def show(
        self, source: RowSource, *, cursor: int = 0, scroll: int = 0, headings: Headings = Headings.NONE
    ) -> None:
        """Show a list.

        Args:
            source: Where its rows come from.
            cursor: The position to have under the cursor.
            scroll: The position to have at the top.
            headings: What its headings tell, which its rows need not repeat.
        """
        self._window = RowWindow(source)
        self._tree = source if isinstance(source, TreeSource) else None
        self._headings = headings
        self._cursor = self.entity_at_or_after(cursor)
        self._wanted_scroll = scroll
        self.resize_list()

    def set_reading(self, reading: Reading) -> None:
        """Change the calendar and the language.

        Args:
            reading: The reader's choice.
        """
        self._reading = reading
        self.refresh()

    def set_marks(self, refs: frozenset[str]) -> None:
        """Mark what is bookmarked.

        Args:
            refs: Of what.
        """
        if refs != self._marks:
            self._marks = refs
            self.refresh()

    def on_resize(self) -> None:
        """Keep the row under the cursor in view."""
        self.resize_list()

    def resize_list(self) -> None:
        """Tell how far the list goes, and scroll to where it is wanted."""
        region = self.scrollable_content_region
        if region.height <= 0:
            self.refresh()
            return
        self.virtual_size = Size(region.width, len(self._window))
        if self._wanted_scroll is not None:
            wanted, self._wanted_scroll = self._wanted_scroll, None
            self.scroll_to_row(wanted)
        else:
            self.reveal()
        self.refresh()

    def scroll_to_row(self, position: int) -> None:
        """Bring a row to the top, as far as the list goes.

        Args:
            position: From 0.
        """
        self.scroll_to(y=max(0, position), animate=False, force=True)

    def reveal(self) -> None:
        """Scroll as little as is needed to see the row under the cursor, with its heading and its excerpt."""
        top, height = self.scroll_offset.y, self._height
        above = 1 if self.is_heading(self._cursor - 1) and height > 1 else 0
        last = self._cursor + (isinstance(self._window.row(self._cursor + 1), Excerpt) and height > 1)
        if self._cursor - above < top:
            self.scroll_to_row(self._cursor - above)
        elif last >= top + height:
            self.scroll_to_row(last - height + 1)

    def _is_current(self, position: int, item: Item) -> bool:
        """Whether a line belongs to the row under the cursor: the row, or the excerpt under it."""
        if isinstance(item, Excerpt):
            return position == self._cursor + 1
        return position == self._cursor and bool(row_of(item).ref)

    def put_cursor(self, position: int) -> bool:
        """Move the cursor to a row, and the row into view.

        Args:
            position: Of an entity.

        Returns:
            Whether it was elsewhere.
        """
        if position == self._cursor or not 0 <= position < len(self._window):
            self.reveal()
            return False
        self.refresh_lines(self._cursor, 2)
        self._cursor = position
        self.refresh_lines(position, 2)
        self.reveal()
        return True

    def is_heading(self, position: int) -> bool:
        """Whether a heading stands there."""
        item = self._window.row(position)
        return item is not None and not row_of(item).ref

    def entity_at_or_after(self, position: int) -> int:
        """The nearest position of an entity, looking forward first."""
        position = min(max(0, position), max(0, len(self._window) - 1))
        for step in (1, -1):
            at = position
            for _ in range(MOST_HEADINGS):
                if not 0 <= at < len(self._window):
                    break
                if not self.is_heading(at):
                    return at
                at += step
        return position

    def notify_style_update(self) -> None:
        """Draw anew in the styles of another theme or of another focus."""
        super().notify_style_update()
        self._pen = None
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw a line of the screen.

        Args:
            y: Counted from the top of the screen.

        Returns:
            The row that stands there.
        """
        pen = self._pen = self._pen or RowPen(palette_of(self.app.theme_variables))
        width = self.scrollable_content_region.width
        position = self.scroll_offset.y + y
        item = self._window.row(position)
        if item is None:
            return Strip.blank(width, pen.palette.ground)
        tree = self._tree
        state = RowState(
            width,
            self._reading,
            under_cursor=self._is_current(position, item),
            focused=self.has_focus,
            folds=tree is not None,
            is_open=tree.is_open(position) if tree else False,
            headings=self._headings,
            marks=self._marks,
        )
        return pen.drawn(item, state)
