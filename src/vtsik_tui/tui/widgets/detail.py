"""The page view with its keys."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.widgets.page_view import PageView


class Detail(PageView, inherit_bindings=False):
    """A `PageView` to which the table of commands has bound its keys."""

    BINDINGS = bindings_for(Where.PAGE, Where.BOTH)
