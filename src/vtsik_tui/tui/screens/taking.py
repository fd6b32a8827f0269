"""Taking something along: copying, exporting, and opening the address of a source."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from vtsik_tui.archive.records import CLAIMS, Row
from vtsik_tui.served import NO_FILES, is_served
from vtsik_tui.tui.commands.command import Command
from vtsik_tui.tui.screens.in_view import InViewScreen
from vtsik_tui.views import view_of

if TYPE_CHECKING:
    from vtsik_tui.tui.taking.exporting import Export

#: A page that has an export of its own under the same key.
_OWN_EXPORT = "group"


class TakingScreen(InViewScreen):
    """Copies what is in view, writes it to a file, opens its address."""

    _refused_name = ""

    # Copying

    def action_copy(self) -> None:
        """Offer the name, the ref, the link, the citation and the page of what is in view."""
        row = self._row_to_take
        if row is None:
            self.report("Open a page or go to a row first: there is nothing to copy here.")
            return
        from vtsik_tui.tui.screens.copying import CopyScreen
        from vtsik_tui.tui.taking.copies import citation_of, copies, markdown_of

        def make(key: str) -> str:
            if key == "c":
                return self._faults.ask(lambda: citation_of(self._archive, row), "")
            return self._faults.ask(lambda: markdown_of(self._archive, row.ref), "")

        found = self._faults.ask(lambda: copies(self._archive, row, self.reading.title(row)), None)
        if found:
            self.app.push_screen(CopyScreen(found, make, self.take))

    def take(self, text: str) -> None:
        """Put a text on the clipboard: the terminal is asked, and the system where it can be.

        Args:
            text: What to put there.
        """
        from vtsik_tui.tui.taking.clipboard import fill_clipboard

        self.app.copy_to_clipboard(text)
        if is_served():  # the clipboard of this machine is not the reader's
            return
        self.run_worker(asyncio.to_thread(fill_clipboard, text), group="clipboard")

    # Exporting

    def action_export_along(self) -> None:
        """Ask for a file to write the page to, or the list if that has the keys."""
        if is_served():
            self.report(NO_FILES)
            return
        from vtsik_tui.tui.taking.exporting import export_of

        wanted = export_of(self)
        if wanted is None:
            self.report("Open a page or a list first: there is nothing to export here.")
            return
        self._refused_name = ""

        def done(name: str) -> str:
            return self._export_to(wanted, name.strip())

        self.ask(
            f"Export {wanted.what} to",
            put=wanted.name,
            invitation=f"a file that ends in {wanted.endings}",
            remark=wanted.remark,
            done=done,
        )

    def _export_to(self, wanted: Export, name: str) -> str:
        """Begin to write a file; one that is there is replaced if its name is entered once more."""
        replace = name == self._refused_name
        sentence = wanted.fault_of(name, replace=replace)
        if sentence.endswith("is there already."):
            self._refused_name = name
            return f"{sentence} Press enter once more to replace it, or type another name."
        if not sentence:
            self.run_worker(self._write_to(wanted, name, replace=replace), group="export")
        return sentence

    async def _write_to(self, wanted: Export, name: str, *, replace: bool) -> None:
        """Write a file while the reader goes on, and say how it went."""
        done, sentence = await asyncio.to_thread(wanted.write, name, replace=replace)
        if done:
            self.notify(sentence, markup=False)
        else:
            self.report(sentence)

    # The browser

    def action_visit_address(self) -> None:
        """Show the address of the source in view, and ask before the browser opens it."""
        from vtsik_tui.archive.whole.records import SourceFacts
        from vtsik_tui.tui.taking.browser import fault_of

        ref = self.ref_in_view
        whole = self._faults.ask(lambda: self._archive.whole(ref), None) if ref else None
        address = whole.facts.url if whole and isinstance(whole.facts, SourceFacts) else ""
        if not address:
            self.report(
                "No address is on record for this source."
                if whole and whole.kind == "source"
                else "Addresses belong to sources: open one, or go to its row."
            )
            return
        if not is_served() and (sentence := fault_of(address)):
            self.report(sentence)
            return
        from vtsik_tui.tui.screens.visiting import VisitScreen

        def answered(wanted: bool | None) -> None:
            if wanted:
                self.run_worker(self._hand_over(address), group="browser")

        self.app.push_screen(VisitScreen(address), answered)

    async def _hand_over(self, address: str) -> None:
        """Open an address, and say if no browser takes it."""
        if is_served():  # in the browser that shows the screen
            self.app.open_url(address)
            return
        from vtsik_tui.tui.taking.browser import visit

        if await asyncio.to_thread(visit, address):
            self.notify(f"Handed to the browser: {address}", markup=False)
        else:
            self.report("The browser did not take it: y, then l copies the address.")

    # When they apply

    @property
    def _row_to_take(self) -> Row | None:
        """The entity or the view that is in view; of the claims of an entity, the entity."""
        ref = self.ref_in_view.removeprefix(CLAIMS)
        if not ref:
            return None
        shown = self.page_side.row
        if view_of(ref):
            return shown if shown is not None and shown.ref == ref else None
        return self._faults.ask(lambda: self._archive.row(ref), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave a key to a page that has its own meaning for it.

        Args:
            action: What a key would do.
            parameters: Of it.

        Returns:
            Whether it may.
        """
        if action == "export_along" and self.view == _OWN_EXPORT:
            return False
        if action == "visit_address" and self.view:
            return False
        return super().check_action(action, parameters)

    def _commands_here(self) -> list[Command]:
        """The commands that apply: an address is opened of sources only."""
        useful = {
            "export": self.view != _OWN_EXPORT,
            "address": self.ref_in_view.startswith("source/"),
        }
        return [one for one in super()._commands_here() if useful.get(one.id, True)]
