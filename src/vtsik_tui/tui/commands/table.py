"""The one table of commands, joined. Keys, footer, help screen and palette are made from it."""

from __future__ import annotations

from vtsik_tui.tui.commands import own_keys
from vtsik_tui.tui.commands.tables import (
    asking,
    chamber,
    day,
    desk,
    groups,
    moving,
    network,
    page,
    program,
    search,
    taking,
    timeline,
)

_ALL = (
    *search.COMMANDS,
    *moving.COMMANDS,
    *page.COMMANDS,
    *day.COMMANDS,
    *timeline.COMMANDS,
    *chamber.COMMANDS,
    *groups.COMMANDS,
    *network.COMMANDS,
    *desk.COMMANDS,
    *taking.COMMANDS,
    *asking.COMMANDS,
    *program.COMMANDS,
)

COMMANDS = tuple(own_keys.chosen(_ALL))
"""Every command, in the order of the footer, with the keys of the reader's choice."""

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their names in code."""
