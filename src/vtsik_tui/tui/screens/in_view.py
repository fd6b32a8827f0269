"""What a view is opened of: the page that is read, or the row under the cursor."""

from __future__ import annotations

from vtsik_tui.tui.screens.asking import AskingScreen


class InViewScreen(AskingScreen):
    """Knows what the reader looks at."""

    @property
    def ref_in_view(self) -> str:
        """The ref of the page that has the keys, or of the row under the cursor; else of the page shown."""
        row = None if self.reads else self.rows.row
        if row is None or not row.ref:
            row = self.page_side.row
        return row.ref if row is not None else ""
