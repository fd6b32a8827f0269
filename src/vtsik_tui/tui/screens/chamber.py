"""The chamber: opening it, going through time, and from one reading to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtsik_tui.tui.screens.in_view import InViewScreen

if TYPE_CHECKING:
    from vtsik_tui.views.address import Address


class ChamberScreen(InViewScreen):
    """Opens chambers and steps from one to another."""

    def action_open_chamber(self) -> None:
        """Show the seats of what is in view, or of the convocation in office then."""
        from vtsik_tui.views.address import Address
        from vtsik_tui.views.chamber_steps import chamber_for

        ref = self.ref_in_view
        self.open(str(self._faults.ask(lambda: chamber_for(self._archive, ref), Address("chamber", "all"))))

    def action_chamber_step(self, by: int) -> None:
        """Go to the next congress or convocation, or the one before.

        Args:
            by: 1 or -1.
        """
        from vtsik_tui.views.chamber_steps import step

        ref = self.page_side.place.ref
        nothing: Address | str = ""
        self._go_to_chamber(self._faults.ask(lambda: step(self._archive, ref, by), nothing))

    def action_chamber_reading(self, by: int) -> None:
        """Show the seats in another reading.

        Args:
            by: 1 or -1.
        """
        from vtsik_tui.views.chamber_steps import next_reading

        ref = self.page_side.place.ref
        nothing: Address | str = ""
        self._go_to_chamber(self._faults.ask(lambda: next_reading(self._archive, ref, by), nothing))

    def action_chamber_all(self) -> None:
        """Show the change over all."""
        self.open("chamber/all")

    def _go_to_chamber(self, found: Address | str) -> None:
        """Open a chamber in place of this one, or say why there is none."""
        if not isinstance(found, str):
            self.open(str(found), in_place=True)
        elif found:
            self.report(found)
