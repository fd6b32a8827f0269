"""The one table of commands, joined. Keys, footer, help screen and palette are made from it."""

from __future__ import annotations

from vtsik_tui.tui.commands.tables import (
    asking,
    chamber,
    day,
    groups,
    moving,
    network,
    page,
    program,
    search,
    timeline,
)

COMMANDS = (
    *search.COMMANDS,
    *moving.COMMANDS,
    *page.COMMANDS,
    *day.COMMANDS,
    *timeline.COMMANDS,
    *chamber.COMMANDS,
    *groups.COMMANDS,
    *network.COMMANDS,
    *asking.COMMANDS,
    *program.COMMANDS,
)
"""Every command, in the order of the footer."""

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their names in code."""
