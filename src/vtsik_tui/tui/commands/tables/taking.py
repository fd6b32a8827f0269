"""The commands that take something along: copying, exporting, opening an address."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group

COMMANDS = (
    Command(
        "copy",
        "Copy name, ref, link, citation or page",
        "copy",
        ("y",),
        "Copy name, ref, link, citation, or the page",
        Group.TAKE,
        footer="copy",
        rank=7,
    ),
    Command(
        "export",
        "Export the page or the list to a file",
        "export_along",
        ("e",),
        "Export the page, or the list, to a file",
        Group.TAKE,
        footer="export",
        rank=7,
    ),
    Command(
        "address",
        "Open the address of a source in the browser",
        "visit_address",
        ("o",),
        "On a source: its address, and to the browser",
        Group.TAKE,
        footer="address",
        rank=4,
    ),
)
