"""What the tree of bodies, the neighbourhood and the path have in common on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vtsik_tui.archive.records import KINDS
from vtsik_tui.tui.screens.in_view import InViewScreen
from vtsik_tui.views.address import Address

if TYPE_CHECKING:
    from vtsik_tui.views.neighbourhood_years import Years

#: The views whose links to themselves change what is shown, and lead nowhere else.
_IN_PLACE = ("tree", "neighbourhood", "path")


class NetworkScreen(InViewScreen):
    """Unfolds trees in their place, and knows what they are of."""

    def open(self, ref: str, *, in_place: bool = False) -> None:
        """Open a page; a tree that unfolds takes the place of itself, with the reader's place kept.

        Args:
            ref: ``kind/id`` or the address of a view; empty for the first page.
            in_place: Whether it takes the place of the page that is open.
        """
        own = self.page_side.place.ref.partition("?")[0]
        unfolds = ref.partition("?")[0] == own and own.partition("/")[0] in _IN_PLACE
        super().open(ref, in_place=in_place or unfolds)

    @property
    def subject_in_view(self) -> str:
        """The entity in view; of a view the one that it is of; empty if there is none."""
        ref = self.ref_in_view
        view, _, subject = ref.partition("?")[0].partition("/")
        if view in KINDS:
            return ref
        return "/".join(subject.split("/")[:2]) if subject.partition("/")[0] in KINDS else ""

    @property
    def address(self) -> Address:
        """The address of the view that is open."""
        return Address.parse(self.page_side.place.ref) or Address("")

    def turn_entry(self) -> None:
        """Follow the sign that unfolds the entry under the cursor, or folds it."""
        own = self.page_side.place.ref.partition("?")[0]
        signs = [ref for ref in self.detail.refs_at_cursor if ref.partition("?")[0] == own]
        if signs:
            self.open(signs[0])
        else:
            self.report("Nothing unfolds at the cursor: n and N take it to what does.")

    def ask_years(self, put: str, to: Callable[[Years], str]) -> None:
        """Ask for years, and open a page with them.

        Args:
            put: What stands in the line already.
            to: Gives the address for the years.
        """
        from vtsik_tui.views.neighbourhood_years import INVITATION, read_years

        def remark(text: str) -> str:
            years = read_years(text)
            return "no years yet" if years is None else years.words or "any time"

        def done(text: str) -> str:
            years = read_years(text)
            if years is None:
                return f"“{text.strip()[:40]}” are no years: write 1918, 1918–1921, from 1918 or until 1921."
            self.open(to(years))
            return ""

        self.ask("Years", put=put, invitation=INVITATION, remark=remark, done=done)
