"""Finding on a page: what is found is marked while it is typed, and the page follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer

from vtsik_tui.tui.widgets.page.anchor import anchor_of, line_of
from vtsik_tui.tui.widgets.page.drawing import Pen, draw, mark_all
from vtsik_tui.tui.widgets.page.scrolling import PageScroller

if TYPE_CHECKING:
    from vtsik_tui.tui.widgets.page.find import Find
    from vtsik_tui.tui.widgets.page.item_text import Hit

#: How long the page may be looked through at a time, in seconds.
_SLICE = 0.008

#: The same while the page is being set anew, which takes its time too.
_SHORT_SLICE = 0.003

#: The pause between two such slices, in seconds, in which keys are answered.
_PAUSE = 0.005


class FindingPage(PageScroller):
    """A page on which the reader finds words. Posts `FindChanged` whenever there is news of it."""

    class FindChanged(Message):
        """A find has begun, has found more, has moved or has ended."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of several waiting ones matters."""
            return isinstance(message, FindingPage.FindChanged)

    _find: Find | None = None
    _finding_on: Timer | None = None
    _typing = False
    _begun = 0
    """The line that was at the top when the find began."""
    _stays = True
    """Whether the current hit is to stay on the screen: not if the reader has scrolled on from it."""

    @property
    def finds(self) -> bool:
        """Whether anything is looked for."""
        return self._find is not None

    @property
    def types(self) -> bool:
        """Whether the reader still types what to find."""
        return self._typing

    @property
    def sought(self) -> str:
        """What is looked for; empty for nothing."""
        return self._find.query if self._find else ""

    @property
    def found(self) -> str:
        """``3 of 17``, ``not found``, ``…`` while that is not known; empty if nothing is looked for."""
        return self._find.words if self._find else ""

    # What the reader does

    def begin_find(self) -> None:
        """Take note of where the reader is: what is typed from now on is found from there."""
        self._typing = True
        self._begun = self._top

    def find(self, query: str) -> None:
        """Find a query; the page goes to the first hit at or after the place where the find began.

        Args:
            query: As it was typed so far; blank to find nothing.
        """
        from vtsik_tui.tui.widgets.page.find import Find

        lines, typesetter = self._layout.lines, self._typesetter
        self._stop_finding()
        self.redraw()
        if typesetter is not None and query.strip() and lines:
            begun = min(self._begun, len(lines) - 1)
            self._find = Find(
                typesetter,
                query,
                lines[begun].item,
                lambda hit: hit.parts[0].line >= begun,
                self._find,
            )
            self._find_on()
        else:
            self._find = None
            self.scroll_to_line(self._begun)
            self.post_message(self.FindChanged())

    def keep_find(self) -> None:
        """Type no more; what is found stays marked."""
        self._typing = False

    def end_find(self, *, go_back: bool = False) -> None:
        """Find nothing any more.

        Args:
            go_back: Whether to go back to where the find began.
        """
        self._stop_finding()
        if go_back:
            self.scroll_to_line(self._begun)
        self._typing = False
        if self._find is not None:
            self._find = None
            self.redraw()
        self.post_message(self.FindChanged())

    def find_step(self, by: int) -> None:
        """Go to another hit; if the one the reader was at is out of sight, to one in view.

        Args:
            by: 1 for the next, -1 for the one before.
        """
        if self._find is None:
            return
        before, in_view = self._find.hit, self._hits_in_view()
        if in_view and before not in in_view:
            self._find.go_to(in_view[0] if by > 0 else in_view[-1])
        else:
            self._find.step(by)
        self._move_from(before)
        self.post_message(self.FindChanged())

    # Finding

    def _find_on(self, seconds: float = _SLICE) -> None:
        """Find some more, and then let the reader's keys come first."""
        self._finding_on = None
        if (find := self._find) is None:
            return
        before = find.hit
        new = find.find_for(seconds)
        for hit in new:
            self._redraw_hit(hit)
        if find.hit is not before:
            self._move_from(before)
        if not find.done:
            self._finding_on = self.set_timer(_PAUSE, self._find_on)
        elif find.hit is None and self._typing:
            self.scroll_to_line(self._begun)
        self.post_message(self.FindChanged())

    def _stop_finding(self) -> None:
        """Leave off looking for what is no longer wanted."""
        if self._finding_on is not None:
            self._finding_on.stop()
            self._finding_on = None

    def _set_page(self) -> None:
        """Set the page anew; the find goes on where it was."""
        find, before, height = self._find, self._typesetter, self._height
        anchor = anchor_of(before.layout, self._begun, height, -1) if before and self._typing else None
        stays = self._stays
        self._stop_finding()
        super()._set_page()
        typesetter = self._typesetter
        if typesetter is None:
            return
        if anchor is not None:
            self._begun = line_of(anchor, typesetter, height)
        if find is not None:
            self._find = find.anew(typesetter)
            top = self._top
            self._find_on(_SHORT_SLICE)
            if not stays and not self._typing:
                self.scroll_to_line(top)

    # Where hits stand

    def _hits_in_view(self) -> list[Hit]:
        """The hits that begin on the screen."""
        if self._find is None:
            return []
        lines = range(self._top, self._top + self._height)
        marks = ((line, part, hit) for line in lines for part, hit in sorted(self._find.marks(line)))
        return [hit for line, part, hit in marks if hit.parts[0] == part]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take note of whether the reader leaves the current hit behind.

        Args:
            old_value: The line at the top.
            new_value: The line now at the top.
        """
        super().watch_scroll_y(old_value, new_value)
        if self._find is not None:
            self._stays = self._find.hit is None or self._find.hit in self._hits_in_view()

    def _move_from(self, before: Hit | None) -> None:
        """Mark the hit that the reader is at now, and bring it onto the screen."""
        hit = self._find.hit if self._find else None
        if before is not None:
            self._redraw_hit(before)
        if hit is None:
            return
        self._redraw_hit(hit)
        self._stays = True
        height = self._height
        first, last = hit.parts[0].line, hit.parts[-1].line
        home = self._begun if self._typing else self._top
        if home <= first and last < home + height:
            self.scroll_to_line(home)
        else:
            self.scroll_to_line(first - height // 3)

    def _redraw_hit(self, hit: Hit) -> None:
        """Draw the lines of a hit anew."""
        for part in hit.parts:
            self._strips.pop(part.line, None)
            if self._top <= part.line < self._top + self._height:
                self.refresh_lines(part.line, 1)

    def _draw_text(self, at: int, pen: Pen) -> Strip:
        """Draw what stands in a line, with what is found marked in it.

        The link under the cursor is drawn like any other meanwhile: ``n`` goes
        to hits, and two places that look chosen are one too many.
        """
        if self._find is None:
            return super()._draw_text(at, pen)
        strip = draw(self._layout.lines[at], pen, -1, self._hover)
        marks = [
            (part.start, part.end, pen.current_found if hit is self._find.hit else pen.found)
            for part, hit in sorted(self._find.marks(at))
        ]
        return mark_all(strip, marks) if marks else strip

    def _found_link(self) -> int:
        """The link in which the current hit stands, if that is in view; else -1."""
        hit = self._find.hit if self._find else None
        if hit is None or hit not in self._hits_in_view():
            return -1
        for line, start, end in hit.parts:
            at = 0
            for run in self._layout.lines[line].runs:
                if run.link >= 0 and at < end and start < at + len(run.text):
                    return run.link
                at += len(run.text)
        return -1
