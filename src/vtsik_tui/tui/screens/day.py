"""The day: opening one, going from one to another, and comparing two."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from vtsik_tui.archive.faults import DatabaseFault, NoDay
from vtsik_tui.archive.records import CLAIMS
from vtsik_tui.tui.reading import Calendar
from vtsik_tui.tui.screens.asking import AskingScreen


class _Going(NamedTuple):
    """Steps that are not shown yet."""

    start: str
    """The page that they began on."""
    end: str
    """The page that they lead to."""


class DayScreen(AskingScreen):
    """Asks for days and steps from one to another."""

    _last_day = 0
    _at_end = ""
    _going: _Going | None = None

    def action_open_day(self) -> None:
        """Ask for a day and show how things stood; the day of what is in view stands in the line already."""
        self._arrive()
        self._ask_day("Day", self._day_in_view(), self._open_day)

    def action_day_compare(self) -> None:
        """Ask for a day to compare the day of the page with."""
        self._arrive()
        self._ask_day("Compare with", None, self._compare)

    def action_day_step(self, unit: str, by: int) -> None:
        """Go to another day.

        Args:
            unit: ``day``, ``week``, ``month``, ``year``, ``event`` or ``change``.
            by: How many, back if negative.
        """
        from vtsik_tui.views.day.stepping import NoStep, stepped

        row = self.page_side.row
        if row is None:
            return
        waits = self._going is not None and self._going.start == row.ref
        ref = self._going.end if self._going is not None and waits else row.ref
        try:
            found = self._faults.ask(lambda: stepped(self._archive, ref, unit, by), ref)
        except NoStep as reason:
            if self._at_end != (sentence := str(reason)):  # said once, however long the key is held down
                self.report(sentence)
            self._at_end = sentence
            return
        self._at_end = ""
        self._going = _Going(row.ref, found)
        if not waits:
            self.call_later(self._arrive)

    def _arrive(self) -> None:
        """Show the day that was stepped to, unless the reader has gone elsewhere meanwhile.

        Of steps that come faster than pages can be drawn, the last one counts.
        """
        from vtsik_tui.views.day.stepping import shown_day

        going, self._going = self._going, None
        row = self.page_side.row
        if going is not None and row is not None and row.ref == going.start:
            self.open(going.end, in_place=True)
            self._last_day = shown_day(self._archive, going.end) or self._last_day

    def _day_in_view(self) -> int:
        """The day of the page, or of the row under the cursor; else the one that was looked at last."""
        from vtsik_tui.views.day.days import default_day
        from vtsik_tui.views.day.stepping import shown_day

        row = self.page_side.row if self.reads or self.is_wide else self.rows.row
        ref = row.ref.removeprefix(CLAIMS) if row is not None else ""
        day = self._faults.ask(lambda: shown_day(self._archive, ref) or self._archive.best_day(ref), None)
        return day or self._last_day or default_day(self._archive)

    def _ask_day(self, question: str, day: int | None, done: Callable[[str], str]) -> None:
        """Ask for a day."""
        from vtsik_tui.views.day.typing_days import INVITATION, next_day, understood, written

        archive, old = self._archive, self.reading.calendar is Calendar.OLD
        self._prepare()
        self.ask(
            question,
            put="" if day is None else written(day, old=old),
            invitation=INVITATION,
            remark=lambda text: understood(archive, text),
            step=lambda text, by: next_day(archive, text, by, old=old),
            done=done,
        )

    def _prepare(self) -> None:
        """Read what all days are made of while the reader types, in a thread of its own."""

        def read() -> None:
            with suppress(DatabaseFault):  # said when the day is asked for
                self._archive.prepare_days()

        asyncio.get_running_loop().run_in_executor(None, read)

    def _open_day(self, text: str) -> str:
        """Show how things stood on the day that was typed; say why not if it is none."""
        from vtsik_tui.views.day.days import ref_of

        try:
            day = self._archive.read_day(text).number
        except NoDay as reason:
            return str(reason)
        self._last_day = day
        self.open(ref_of(day))
        return ""

    def _compare(self, text: str) -> str:
        """Show the day of the page beside the one that was typed."""
        from vtsik_tui.views.day.days import Subject
        from vtsik_tui.views.day.stepping import first_day

        row = self.page_side.row
        day = first_day(self._archive, row.ref) if row is not None else None
        try:
            other = self._archive.read_day(text).number
        except NoDay as reason:
            return str(reason)
        if day is None or other == day:
            return "A day can be compared with another day only."
        self._last_day = other
        self.open(f"day/{Subject(day, other)}")
        return ""
