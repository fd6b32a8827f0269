"""The commands of a group of people: opening it, sorting, narrowing down, exporting."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

COMMANDS = (
    Command(
        "group",
        "People: who belongs to it",
        "open_group",
        ("P",),
        "The people of what is in view, as a table",
        Group.STRUCTURE,
        footer="people",
        rank=7,
    ),
    Command(
        "group-sort-next",
        "People: sort by the next column",
        "group_sort(1)",
        ("greater_than_sign",),
        "People: sort by the next column",
        Group.STRUCTURE,
        Where.VIEW,
        "sort",
        1,
    ),
    Command(
        "group-sort-before",
        "People: sort by the column before",
        "group_sort(-1)",
        ("less_than_sign",),
        "People: sort by the column before",
        Group.STRUCTURE,
        Where.VIEW,
    ),
    Command(
        "group-turn",
        "People: sort the other way round",
        "group_turn",
        ("R",),
        "People: sort the other way round",
        Group.STRUCTURE,
        Where.VIEW,
        "turn",
        3,
    ),
    Command(
        "group-filter",
        "People: only those with a word",
        "group_filter",
        ("ampersand",),
        "People: only those with a word",
        Group.STRUCTURE,
        Where.VIEW,
        "filter",
        2,
    ),
    Command(
        "group-export",
        "People: export the table",
        "group_export",
        ("e",),
        "People: export as CSV, JSON, Markdown",
        Group.STRUCTURE,
        Where.VIEW,
        "export",
        2,
    ),
)
