"""Whether the explorer is served to a browser, and what it may do there.

``vtsik-tui serve`` sets these variables for the explorer that it starts for
each browser. Who looks on then is not who sits at this machine.
"""

from __future__ import annotations

import os

#: Set to 1 where the screen is a browser's: no editor, pager or file of this machine is opened from there.
SERVED = "VTSIK_TUI_SERVED"

#: Set to 1 where bookmarks and notes may be read and not changed.
READ_ONLY_DESK = "VTSIK_TUI_READ_ONLY_DESK"

#: Why nothing is exported there.
NO_FILES = "No file is written from a browser: vtsik-tui export does it in a terminal."


def is_served() -> bool:
    """Whether the explorer is seen in a browser."""
    return os.environ.get(SERVED) == "1"


def desk_is_read_only() -> bool:
    """Whether the desk may be read and not changed."""
    return os.environ.get(READ_ONLY_DESK) == "1"
