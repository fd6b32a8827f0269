"""The path: asking for the other end, and changing what chains may be made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from vtsik_tui import views
from vtsik_tui.tui.screens.network import NetworkScreen

if TYPE_CHECKING:
    from vtsik_tui.archive.records import Row
    from vtsik_tui.views.path_state import PathState


class PathScreen(NetworkScreen):
    """Opens paths and changes what is wanted of them."""

    def open(self, ref: str, *, in_place: bool = False) -> None:
        """Open a page; a path in a large database is looked for while the keys go on being answered.

        Args:
            ref: ``kind/id`` or the address of a view; empty for the first page.
            in_place: Whether it takes the place of the page that is open.
        """
        if ref.startswith("path/") and self._faults.is_large:
            self.run_worker(self._open_later(ref, in_place=in_place), group="path", exclusive=True)
        else:
            super().open(ref, in_place=in_place)

    async def _open_later(self, ref: str, *, in_place: bool) -> None:
        """Look for a path in a thread of its own; show it unless the reader has gone elsewhere meanwhile."""
        shown = self.page_side.place.ref
        # What is found is kept in mind by the archive, so that opening the page takes no time any more.
        question = lambda: views.page(self._archive, ref)  # noqa: E731
        await self._faults.ask_much(question, None)
        if self.page_side.place.ref == shown:
            super().open(ref, in_place=in_place)

    def action_open_path(self) -> None:
        """Ask for another entity, and show how the one in view is connected with it."""
        subject = self.subject_in_view
        row = self._faults.ask(lambda: self._archive.row(subject), None) if subject else None
        if row is None:
            self._ask_entity("Path from", self._ask_path_to)
        else:
            self._ask_path_to(row)

    def _ask_path_to(self, one: Row) -> str:
        """Ask for the other end."""
        from vtsik_tui.views.path import refusal

        def done(other: Row) -> str:
            if sentence := refusal(one, other):
                return sentence
            self.open(f"path/{one.ref}/{other.ref}")
            return ""

        self._ask_entity("Path to", done)
        return ""

    def _ask_entity(self, question: str, done: Callable[[Row], str]) -> None:
        """Ask for an entity by any spelling of its name."""
        from vtsik_tui.views.path_offers import Offers

        offers = Offers(self._archive)
        self.ask(
            question,
            invitation="a name, in any spelling",
            remark=lambda text: self._faults.ask(lambda: offers.remark(text), ""),
            step=lambda text, by: self._faults.ask(lambda: offers.step(text, by), None),
            done=lambda text: self._faults.ask(lambda: offers.answer(text, done), ""),
        )

    def action_path_among(self) -> None:
        """Let only people stand between, then only bodies, then anything."""
        from vtsik_tui.views.path_state import AMONG

        if state := self._path:
            ways = ("", *AMONG)
            self.open(str(replace(state, among=ways[(ways.index(state.among) + 1) % len(ways)])))

    def action_path_without(self) -> None:
        """Ask what to leave out, or to take back."""
        from vtsik_tui.views.path_offers import next_kind, read_kind, said_kind

        state = self._path
        if state is None:
            return

        def done(text: str) -> str:
            kind = read_kind(text)
            if not kind:
                return f"“{text.strip()[:40]}” is nothing to leave out: ↑ ↓ show what is."
            self.open(str(replace(state, without=state.without ^ {kind})))
            return ""

        self.ask(
            "Leave out",
            invitation="party membership, places, events …",
            remark=lambda text: said_kind(text, state.without),
            step=next_kind,
            done=done,
        )

    def action_path_years(self) -> None:
        """Ask for years."""
        if state := self._path:
            self.ask_years(state.years.words, lambda years: str(replace(state, years=years)))

    def action_path_turned(self) -> None:
        """Show the chains from the other end."""
        if state := self._path:
            self.open(str(state.turned), in_place=True)

    def action_path_free(self) -> None:
        """Let chains be made of anything again."""
        if state := self._path:
            self.open(str(state.free))

    @property
    def _path(self) -> PathState | None:
        """The path that is open."""
        from vtsik_tui.views.path_state import state_of

        return state_of(self.address)[0]
