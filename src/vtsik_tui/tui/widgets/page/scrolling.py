"""Moving over a page: by lines, screens and sections, always at once."""

from __future__ import annotations

from vtsik_tui.tui.widgets.page.canvas import PageCanvas

#: Lines of the screen before that a new screen begins with, to read on from.
_OVERLAP = 2


class PageScroller(PageCanvas):
    """A page with the motions of a pager."""

    @property
    def section(self) -> str:
        """The title of the section at the top of the screen; empty in the opening part."""
        above = [title for title, line in self._layout.headings if line <= self._top]
        return above[-1] if above else ""

    @property
    def claim(self) -> str:
        """The claim under the cursor, or else the first that begins in view; empty for none."""
        links, bottom = self._layout.links, self._top + self._height
        if 0 <= self._current < len(links) and self._top <= links[self._current].first < bottom:
            item = self._layout.lines[links[self._current].first].item
            if item in self._layout.claims:
                return self._layout.claims[item]
        in_view = (
            claim
            for item, claim in self._layout.claims.items()
            if self._top <= self._layout.items[item] < bottom
        )
        return next(in_view, "") if self._top else ""

    @property
    def refs_at_cursor(self) -> list[str]:
        """Where the links of the entry under the cursor lead; none if the cursor is on no link."""
        lines, links = self._layout.lines, self._layout.links
        if not 0 <= self._current < len(links):
            return []
        item = lines[links[self._current].first].item
        return [link.ref for link in links if link.first >= 0 and lines[link.first].item == item]

    def jump_to_claim(self, claim: str) -> None:
        """Bring a claim to the top.

        Args:
            claim: Its name; the page stays as it is if it has no such claim.
        """
        self._finish()
        for item, name in self._layout.claims.items():
            if name == claim:
                self.scroll_to_line(self._layout.items[item])
                return

    def action_line_down(self) -> None:
        """Scroll down a line."""
        self.scroll_to_line(self._top + 1)

    def action_line_up(self) -> None:
        """Scroll up a line."""
        self.scroll_to_line(self._top - 1)

    def action_page_down(self) -> None:
        """Scroll down a screen, but for two lines to read on from."""
        self.scroll_to_line(self._top + max(1, self._height - _OVERLAP))

    def action_page_up(self) -> None:
        """Scroll up a screen, but for two lines to read on from."""
        self.scroll_to_line(self._top - max(1, self._height - _OVERLAP))

    def action_half_page_down(self) -> None:
        """Scroll down half a screen."""
        self.scroll_to_line(self._top + max(1, self._height // 2))

    def action_half_page_up(self) -> None:
        """Scroll up half a screen."""
        self.scroll_to_line(self._top - max(1, self._height // 2))

    def action_top(self) -> None:
        """Go to the beginning."""
        self.scroll_to_line(0)

    def action_bottom(self) -> None:
        """Go to the end."""
        self._finish()
        self.scroll_to_line(len(self._layout.lines))

    def action_next_section(self) -> None:
        """Go to the next heading."""
        self._finish()
        below = [line for _, line in self._layout.headings if line > self._top]
        if below:
            self.scroll_to_line(below[0])

    def action_previous_section(self) -> None:
        """Go to the heading before, and from the first to the beginning."""
        above = [line for _, line in self._layout.headings if line < self._top]
        self.scroll_to_line(above[-1] if above else 0)

    def jump_to_section(self, title: str) -> bool:
        """Go to a section.

        Args:
            title: Its title, or how that begins, in any case.

        Returns:
            Whether the page has such a section.
        """
        self._finish()
        for heading, line in self._layout.headings:
            if heading.casefold().startswith(title.casefold()):
                self.scroll_to_line(line)
                return True
        return False
