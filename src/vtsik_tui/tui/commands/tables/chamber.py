"""The commands of the chamber: opening one, and going from one to another."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

COMMANDS = (
    Command(
        "chamber",
        "The chamber: seats by party",
        "open_chamber",
        ("v",),
        "Seats by party, of what is in view or then",
        Group.STRUCTURE,
        footer="chamber",
        rank=6,
    ),
    Command(
        "chamber-before",
        "Chamber: the one before in time",
        "chamber_step(-1)",
        ("left",),
        "Chamber: the one before in time",
        Group.STRUCTURE,
        Where.VIEW,
    ),
    Command(
        "chamber-after",
        "Chamber: the next in time",
        "chamber_step(1)",
        ("right",),
        "Chamber: the next in time",
        Group.STRUCTURE,
        Where.VIEW,
        "next",
        1,
    ),
    Command(
        "chamber-other-reading",
        "Chamber: as another source has it",
        "chamber_reading(1)",
        ("greater_than_sign",),
        "Chamber: as another source has it",
        Group.STRUCTURE,
        Where.VIEW,
        "reading",
        2,
    ),
    Command(
        "chamber-reading-before",
        "Chamber: the reading before",
        "chamber_reading(-1)",
        ("less_than_sign",),
        "Chamber: the reading before",
        Group.STRUCTURE,
        Where.VIEW,
    ),
    Command(
        "chamber-all",
        "Chamber: the change over all of them",
        "chamber_all",
        ("a",),
        "Chamber: the change over all of them",
        Group.STRUCTURE,
        Where.VIEW,
        "all",
        3,
    ),
)
