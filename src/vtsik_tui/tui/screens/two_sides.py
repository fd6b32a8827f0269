"""A screen of two sides, list and page, in one frame: what stands where, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen

from vtsik_tui.archive.records import Info
from vtsik_tui.tui.panes.pane import PANES
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.screens.layout import LIST_PART, Division, divide
from vtsik_tui.tui.widgets.detail import Detail
from vtsik_tui.tui.widgets.footer import Footer
from vtsik_tui.tui.widgets.frame import Foot, Tabs
from vtsik_tui.tui.widgets.row_list import RowList
from vtsik_tui.tui.widgets.search_box import SearchBox
from vtsik_tui.tui.widgets.trail import Trail

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.edge_line import EdgeLine
    from vtsik_tui.tui.widgets.find_line import FindLine


class TwoSides(Screen[None]):
    """Holds the widgets and divides the window among them.

    In a wide window both sides stand next to each other; in a narrow one the
    class ``-reading`` tells which of them is seen. So it is in a wide one
    while the page takes the ``-whole`` of it.
    """

    DEFAULT_CSS = """
    TwoSides {
        background: $background;
        layout: vertical;
        layers: default over;

        & > #sides { height: 1fr; }
        & #list-side { width: 1fr; layers: base over; border-left: solid $foreground 35%; }
        & Detail { width: 1fr; border-left: solid $foreground 35%; border-right: solid $foreground 35%; }

        &.-wide #list-side { border-left: solid $primary; }
        &.-wide Detail { border-left: solid $primary; }
        &.-wide.-reading #list-side { border-left: solid $foreground 35%; }
        &.-wide.-reading Detail { border-right: solid $primary; }

        &.-narrow #list-side { border-left: solid $primary; border-right: solid $primary; }
        &.-narrow Detail { display: none; border-left: solid $primary; border-right: solid $primary; }
        &.-narrow.-reading Detail { display: block; }
        &.-narrow.-reading #list-side { display: none; }
    }
    """

    def __init__(self, info: Info, reading: Reading) -> None:
        """Make the widgets.

        Args:
            info: What the database says of itself.
            reading: How dates and names read.
        """
        super().__init__()
        self.left = Vertical(id="list-side")
        self.box = SearchBox()
        self.rows = RowList(reading=reading)
        self.detail = Detail(reading=reading)
        self.trail = Trail(f"{info.short or info.title} {info.span}", reading)
        self.tabs = Tabs([(pane.title.lower(), pane.title, pane.short) for pane in PANES])
        self.foot = Foot()
        self.footer = Footer()
        self.find_line: FindLine | None = None
        self.list_part = LIST_PART
        """How much of the window the list takes, beside the page."""
        self._counts = {one.kind: one.count for one in info.counts}

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        # Before anything is in it: each change of a class later styles all of it anew.
        self.fit()
        yield self.trail
        yield self.tabs
        with Horizontal(id="sides"):
            with self.left:
                yield self.box
                yield self.rows
            yield self.detail
        yield self.foot
        yield self.footer

    @property
    def is_wide(self) -> bool:
        """Whether both sides are seen."""
        return self.has_class("-wide")

    @property
    def division(self) -> Division:
        """Where list and page go; a page that takes the whole window leaves the list no room."""
        return divide(0 if self.has_class("-whole") else self.app.size.width, self.list_part)

    def take_whole(self, *, whole: bool) -> None:
        """Give the whole window to the page, or the list its side back.

        Args:
            whole: Which of the two.
        """
        if whole != self.has_class("-whole"):
            self.set_class(whole, "-whole")
            self.fit()

    @property
    def reads(self) -> bool:
        """Whether the page has the keys, and not the list."""
        return self.has_class("-reading")

    def fit(self) -> None:
        """Divide the window: both sides, or one at a time."""
        division = self.division
        self.set_class(division.wide, "-wide")
        self.set_class(not division.wide, "-narrow")
        self.left.styles.width = division.divider if division.wide else "1fr"
        self.lay_lines()
        self.draw_edges()

    def lay_lines(self) -> None:
        """Lay the lines that are typed in over the lower edge of the page."""
        if self.find_line is not None:
            self.lay_line(self.find_line)

    def lay_line(self, line: EdgeLine) -> None:
        """Lay a line over the lower edge of the page.

        Args:
            line: What is typed in.
        """
        left, (width, height) = self.division.divider + 1, self.app.size
        line.lie(left, height - 2, width - left - 1)

    def on_resize(self) -> None:
        """Divide the window anew."""
        self.fit()

    def on_screen_resume(self) -> None:
        """Divide the window anew, for it may have changed behind another screen."""
        self.fit()

    def draw_edges(self) -> None:
        """Draw the frame with the side that has the keys made plain."""
        for edge in (self.tabs, self.foot):
            edge.divide(self.division.divider, reading=self.reads)

    def say_how_much(self, pane: int, found: str | None) -> None:
        """Say in the lower edge how long the list is, and how far down the page is.

        Args:
            pane: Which list is shown, from 0.
            found: How many results a search has, in words; None if a list is shown.
        """
        number = self._counts.get(PANES[pane].kind, self.rows.count)
        listed = f"{number:,} {PANES[pane].counted(number)}" if found is None else found
        farthest = self.detail.max_scroll_y
        down = _how_far(self.detail.scroll_y, farthest)
        self.foot.tell_found(self.detail.sought, self.detail.found)
        if self.is_wide:
            self.foot.say(listed, down)
        else:
            self.foot.say("" if self.reads else listed, down if self.reads else "")


def _how_far(at: float, farthest: float) -> str:
    """Say how far down a page is, as a pager does; nothing if all of it is seen."""
    if farthest <= 0:
        return ""
    if at <= 0:
        return "top"
    return "end" if at >= farthest else f"{round(100 * at / farthest)} %"
