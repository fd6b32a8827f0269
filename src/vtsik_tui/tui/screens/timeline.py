"""The timeline: opening it, zooming and moving, and choosing what is shown on it."""

from __future__ import annotations

from collections.abc import Callable

from vtsik_tui.archive.records import Row
from vtsik_tui.tui.screens.asking import AskingScreen

_VIEW = "timeline"

#: How many entities are offered for what is typed.
_MOST_OFFERED = 8


class TimelineScreen(AskingScreen):
    """Zooms and moves in place, and gives the whole window to a timeline that is read."""

    _timeline_whole = True

    def action_open_timeline(self) -> None:
        """Show what is in view, or the row under the cursor, on the line of time."""
        from vtsik_tui.views.timeline.moves import timeline_of

        row = self.page_side.row if self.reads else self.rows.row
        ref = row.ref if row is not None else ""
        self.open(self._faults.ask(lambda: timeline_of(self._archive, ref), f"{_VIEW}/"))

    def action_timeline_zoom(self, by: int) -> None:
        """Zoom around the centre.

        Args:
            by: How many steps closer; farther if negative.
        """
        from vtsik_tui.views.timeline.moves import zoomed

        self._timeline_move(lambda ref: zoomed(self._archive, ref, by))

    def action_timeline_pan(self, tenths: int) -> None:
        """Move to later days, or to earlier ones.

        Args:
            tenths: How many tenths of what is shown; earlier if negative.
        """
        from vtsik_tui.views.timeline.moves import panned

        self._timeline_move(lambda ref: panned(self._archive, ref, tenths))

    def action_timeline_fit(self) -> None:
        """Show all that is known."""
        from vtsik_tui.views.timeline.moves import fitted

        self._timeline_move(lambda ref: fitted(self._archive, ref))

    def action_timeline_home(self) -> None:
        """Go back to what was seen at first."""
        from vtsik_tui.views.timeline.moves import homed

        self._timeline_move(lambda ref: homed(self._archive, ref))

    def action_timeline_add(self) -> None:
        """Ask for an entity to be shown besides."""
        from vtsik_tui.views.timeline.moves import added

        def done(row: Row) -> None:
            self._timeline_move(lambda ref: added(self._archive, ref, row.ref))

        self._timeline_ask("Add", "", done)

    def action_timeline_office(self) -> None:
        """Ask for a body, and show all who held office in it."""
        from vtsik_tui.views.timeline.moves import timeline_of

        def done(row: Row) -> None:
            self.open(timeline_of(self._archive, row.ref))

        self._timeline_ask("Offices of", "body", done)

    def action_timeline_remove(self) -> None:
        """Take away what was added: the only one, or the one that is chosen."""
        from vtsik_tui.views.timeline.moves import removed, selected

        shown = self.page_side.row.ref if self.page_side.row else ""
        nothing: list[Row] = []
        rows = self._faults.ask(lambda: self._archive.rows(selected(self._archive, shown)), nothing)
        if not rows:
            self.report("Nothing was added to this timeline: a adds somebody.")
        elif len(rows) == 1:
            self._timeline_move(lambda ref: removed(self._archive, ref, rows[0].ref))
        else:

            def done(text: str) -> str:
                row = _named(rows, text)
                if row is None:
                    return f"“{text.strip()}” was not added."
                self._timeline_move(lambda ref: removed(self._archive, ref, row.ref))
                return ""

            names = [row.title for row in rows]
            self.ask(
                "Remove",
                put=names[-1],
                done=done,
                remark=lambda text: row.title if (row := _named(rows, text)) else "",
                step=lambda text, by: _next(names, text, by),
            )

    def action_timeline_rows(self) -> None:
        """Ask which rows to fold or unfold."""
        from vtsik_tui.views.timeline.moves import folded, group_named, shown_groups
        from vtsik_tui.views.timeline.options import GROUPS

        shown = self.page_side.row.ref if self.page_side.row else ""
        every = tuple(GROUPS)
        unfolded = self._faults.ask(lambda: shown_groups(self._archive, shown), every)

        def remark(text: str) -> str:
            name = group_named(text)
            return f"{'fold' if name in unfolded else 'unfold'} {GROUPS[name].lower()}" if name else ""

        def done(text: str) -> str:
            name = group_named(text)
            if not name:
                return f"There are no rows called “{text.strip()}”: {', '.join(GROUPS.values())}."
            self._timeline_move(lambda ref: folded(self._archive, ref, name))
            return ""

        titles = list(GROUPS.values())
        self.ask(
            "Rows",
            invitation=", ".join(title.lower() for title in titles),
            done=done,
            remark=remark,
            step=lambda text, by: _next(titles, text, by),
        )

    def action_timeline_whole(self) -> None:
        """Take the whole window, or stand beside the list."""
        self._timeline_whole = not self._timeline_whole
        self.tell()

    def tell(self) -> None:
        """Give the window to a timeline that is read, and the list its side back when it is left."""
        self.take_whole(whole=self._timeline_whole and self.view == _VIEW)
        super().tell()

    def _timeline_move(self, to: Callable[[str], str]) -> None:
        """Show another part of the line of time in place of this one.

        Args:
            to: Gives the address to show for the one that is shown.
        """
        row = self.page_side.row
        if row is None:
            return
        shown = row.ref
        found = self._faults.ask(lambda: to(shown), shown)
        if found != shown:
            self.open(found, in_place=True)

    def _timeline_ask(self, question: str, kind: str, done: Callable[[Row], None]) -> None:
        """Ask for an entity by its name.

        Args:
            question: In a few words.
            kind: The only kind it may be of; any but sources if empty.
            done: Acts on the entity.
        """
        nobody: list[Row] = []
        offers: list[Row] = []  # for what was typed; they stay while the reader steps from one to another

        def offered(text: str) -> list[Row]:
            chosen = [row for row in offers if row.title == text]
            return chosen or self._faults.ask(
                lambda: _offers(self._timeline_named(text), self.find(text, _MOST_OFFERED), kind), nobody
            )

        def answer(text: str) -> str:
            rows = offered(text)
            if not rows:
                return f"No {kind or 'entity'} is called “{text.strip()}”."
            done(rows[0])
            return ""

        def remark(text: str) -> str:
            rows = offered(text)
            if all(row.title != text for row in offers):
                offers[:] = rows
            return rows[0].title if rows else ("nothing of that name" if text.strip() else "")

        self.ask(
            question,
            done=answer,
            remark=remark,
            step=lambda text, by: _next([row.title for row in offers], text, by),
            invitation="a name, in any spelling",
        )

    def _timeline_named(self, text: str) -> Row | None:
        """The entity of exactly this name, if there is one only."""
        return self._archive.resolve(text).row if text.strip() else None


def _offers(meant: Row | None, found: list[Row], kind: str) -> list[Row]:
    """What may be meant, the likeliest first."""
    rows = {row.ref: row for row in ([meant] if meant else []) + found}
    return [row for row in rows.values() if (row.kind == kind if kind else row.kind != "source")]


def _named(rows: list[Row], text: str) -> Row | None:
    """The first whose name begins so, or has it in it."""
    typed = text.strip().casefold()
    return next((row for row in rows if typed and typed in row.title.casefold()), None)


def _next(names: list[str], text: str, by: int) -> str | None:
    """The name after one, or before it; the first if it is none of them."""
    if not names:
        return None
    return names[(names.index(text) + by) % len(names)] if text in names else names[0 if by > 0 else -1]
