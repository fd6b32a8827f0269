"""The one list of the explorer: any number of rows to move about in."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.rows import Excerpt, row_of
from vtsik_tui.tui.widgets.row_canvas import MOST_HEADINGS, RowCanvas
from vtsik_tui.tui.widgets.row_drawing import fold_end


class RowList(RowCanvas, inherit_bindings=False):
    """A list to move about in.

    Posts `Highlighted` as the cursor moves and `Opened` when a row is chosen.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_for(Where.LIST, Where.BOTH)

    class Highlighted(Message):
        """The cursor has come to another row."""

        def __init__(self, ref: str) -> None:
            """Tell which.

            Args:
                ref: ``kind/id`` of what stands there.
            """
            super().__init__()
            self.ref = ref
            """``kind/id`` of what stands there."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of several waiting ones matters."""
            return isinstance(message, RowList.Highlighted)

    class Opened(Message):
        """A row was chosen."""

        def __init__(self, ref: str) -> None:
            """Tell which.

            Args:
                ref: ``kind/id`` of what stands there.
            """
            super().__init__()
            self.ref = ref
            """``kind/id`` of what stands there."""

    def _go(self, position: int, *, forward: bool) -> None:
        """Move the cursor to a row, over headings in the direction it goes."""
        position = min(max(0, position), len(self._window) - 1)
        target = self.entity_at_or_after(position)
        if not forward and target > position:
            above = self._entity_before(position)
            target = above if above is not None else target
        if not forward and target == self._cursor:
            self.scroll_to_row(0)
        if self.put_cursor(target) and self.row is not None:
            self.post_message(self.Highlighted(self.row.ref))

    def _entity_before(self, position: int) -> int | None:
        """The nearest entity at a position or before it."""
        for at in range(position, max(-1, position - MOST_HEADINGS), -1):
            if not self.is_heading(at):
                return at
        return None

    def action_line_down(self) -> None:
        """Go to the next row."""
        self._go(self._cursor + 1, forward=True)

    def action_line_up(self) -> None:
        """Go to the row before."""
        self._go(self._cursor - 1, forward=False)

    def action_page_down(self) -> None:
        """Go down a screen."""
        self._go(self._cursor + max(1, self._height - 1), forward=True)

    def action_page_up(self) -> None:
        """Go up a screen."""
        self._go(self._cursor - max(1, self._height - 1), forward=False)

    def action_half_page_down(self) -> None:
        """Go down half a screen."""
        self._go(self._cursor + max(1, self._height // 2), forward=True)

    def action_half_page_up(self) -> None:
        """Go up half a screen."""
        self._go(self._cursor - max(1, self._height // 2), forward=False)

    def action_top(self) -> None:
        """Go to the first row."""
        self._go(0, forward=False)

    def action_bottom(self) -> None:
        """Go to the last row."""
        self._go(len(self._window) - 1, forward=True)

    def action_open(self) -> None:
        """Choose the row under the cursor."""
        if self.row is not None:
            self.post_message(self.Opened(self.row.ref))

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked; on its fold, fold or unfold it.

        Args:
            event: Where.
        """
        position = self.scroll_offset.y + event.y
        item = self._window.row(position) if event.y < self._height else None
        if isinstance(item, Excerpt):
            position -= 1
            item = self._window.row(position)
        if item is None or self.is_heading(position):
            return
        self.put_cursor(position)
        if self._tree is not None and row_of(item).branches and event.x <= fold_end(row_of(item)):
            self.action_toggle_fold()
        else:
            self.action_open()

    # Trees

    def _refold(self, change: Callable[[int], None]) -> None:
        """Fold or unfold the row under the cursor."""
        change(self._cursor)
        self._window.forget()
        self.resize_list()

    def action_toggle_fold(self) -> None:
        """Unfold the row under the cursor, or fold it again."""
        tree, row = self._tree, self.row
        if tree is not None and row is not None and row.branches:
            self._refold(tree.close if tree.is_open(self._cursor) else tree.open)

    def action_unfold(self) -> None:
        """Unfold the row under the cursor; if it is, go to the first row under it."""
        tree, row = self._tree, self.row
        if tree is not None and row is not None and row.branches:
            if tree.is_open(self._cursor):
                self._go(self._cursor + 1, forward=True)
            else:
                self._refold(tree.open)

    def action_fold(self) -> None:
        """Fold the row under the cursor; if it is, go to the row it stands under."""
        tree = self._tree
        if tree is None:
            return
        if tree.is_open(self._cursor):
            self._refold(tree.close)
        elif (parent := tree.parent(self._cursor)) is not None:
            self._go(parent, forward=False)
