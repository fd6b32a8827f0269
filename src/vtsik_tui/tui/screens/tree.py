"""The tree of bodies: opening it, going through the years, unfolding it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vtsik_tui.archive.faults import NoDay
from vtsik_tui.tui.screens.day import DayScreen
from vtsik_tui.tui.screens.network import NetworkScreen

if TYPE_CHECKING:
    from vtsik_tui.views.tree_state import TreeState


class TreeScreen(NetworkScreen, DayScreen):
    """Opens trees of bodies and changes what is shown of them."""

    def action_open_tree(self) -> None:
        """Show what stands over and under the body in view, on the day that was viewed; else all bodies."""
        from vtsik_tui.views.day.stepping import shown_day
        from vtsik_tui.views.tree_state import TreeState

        subject, ref = self.subject_in_view, self.ref_in_view
        day = (
            self._faults.ask(lambda: shown_day(self._archive, ref), None) if ref.startswith("day/") else None
        )
        day = day or self._last_day or None  # none was viewed yet, if that is 0
        self.open(str(TreeState(subject if subject.startswith("body/") else "", day)))

    def action_tree_year(self, by: int) -> None:
        """Go a year on; from all time to the day that tells most of the body.

        Args:
            by: How many years; back if negative.
        """
        from vtsik_tui.views.tree_steps import year_on

        state = self._tree
        self.open(str(self._faults.ask(lambda: year_on(self._archive, state, by), state)))

    def action_tree_date(self) -> None:
        """Ask for a day."""
        from vtsik_tui.views.day.days import default_day

        state = self._tree

        def done(text: str) -> str:
            try:
                day = self._archive.read_day(text).number
            except NoDay as reason:
                return str(reason)
            self._last_day = day
            self.open(str(replace(state, on=day)))
            return ""

        self._ask_day("As of", state.on or self._last_day or default_day(self._archive), done)

    def action_tree_ever(self) -> None:
        """Show the tree of all time."""
        self.open(str(replace(self._tree, on=None)))

    def action_tree_all(self, everything: bool) -> None:
        """Unfold all, or fold all but what stands at the top.

        Args:
            everything: Whether to unfold.
        """
        self.open(str(self._tree.folded(everything=everything)))

    def action_tree_turn(self) -> None:
        """Unfold the body under the cursor, or fold it."""
        self.turn_entry()

    @property
    def _tree(self) -> TreeState:
        """How the tree that is open is viewed."""
        from vtsik_tui.views.tree_state import state_of

        return state_of(self._archive, self.address)[0]
