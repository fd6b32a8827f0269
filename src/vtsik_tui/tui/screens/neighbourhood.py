"""The neighbourhood: opening it, narrowing it down, unfolding it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vtsik_tui.tui.screens.network import NetworkScreen

if TYPE_CHECKING:
    from vtsik_tui.archive.records import Counted
    from vtsik_tui.views.neighbourhood_state import NearState


class NeighbourhoodScreen(NetworkScreen):
    """Opens neighbourhoods and changes what is shown of them."""

    def action_open_neighbourhood(self) -> None:
        """Show all links of what is in view."""
        if subject := self.subject_in_view:
            self.open(f"neighbourhood/{subject}")
        else:
            self.report("Links are those of an entity: open a page, or go to a row of a list.")

    def action_neighbourhood_kind(self, by: int) -> None:
        """Show only the links to another kind of entity; after the last kind, all.

        Args:
            by: How many kinds further; back if negative.
        """
        state = self._near
        nothing: tuple[Counted, ...] = ()
        kinds = self._faults.ask(lambda: self._archive.kinds_around(state.subject, state.near), nothing)
        there = ["", *(one.kind for one in kinds)]
        now = next(iter(state.kinds)) if len(state.kinds) == 1 else ""
        at = there.index(now) if now in there else 0
        self.open(str(replace(state, kinds=frozenset({there[(at + by) % len(there)]} - {""}))))

    def action_neighbourhood_years(self) -> None:
        """Ask for years."""
        state = self._near
        self.ask_years(state.years.words, lambda years: str(replace(state, years=years)))

    def action_neighbourhood_free(self) -> None:
        """Show all links again."""
        self.open(str(self._near.unfiltered))

    def action_neighbourhood_turn(self) -> None:
        """Unfold what the cursor is at, or fold it."""
        self.turn_entry()

    @property
    def _near(self) -> NearState:
        """How the neighbourhood that is open is viewed."""
        from vtsik_tui.views.neighbourhood_state import state_of

        return state_of(self.address)[0]
