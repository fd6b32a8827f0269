"""The commands of the desk: bookmarks, notes, history and settings."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

_MARKS = (
    Command(
        "bookmark",
        "Bookmark, or take the bookmark away",
        "bookmark",
        ("b",),
        "Bookmark, or take the bookmark away",
        Group.DESK,
        footer="bookmark",
        rank=9,
    ),
    Command(
        "bookmark-in",
        "Bookmark in a folder: a reading list",
        "bookmark_in",
        ("ctrl+b",),
        "Bookmark in a folder; move a bookmark into one",
        Group.DESK,
    ),
    Command(
        "bookmarks",
        "Bookmarks and notes",
        "open_bookmarks",
        ("B",),
        "All bookmarks and notes",
        Group.DESK,
    ),
    Command("note", "Write a note", "note", ("m",), "Write a note", Group.DESK, footer="note", rank=9),
    Command(
        "visited",
        "What you read and searched for",
        "open_visited",
        ("H",),
        "What you read and searched for",
        Group.DESK,
    ),
    Command("forget", "Forget what you read and searched for", "forget_visited", (), "", Group.DESK),
    Command("settings", "Settings", "open_settings", ("comma",), "Settings", Group.SETTINGS),
)

_ORDER = tuple(
    Command(name, does, action, keys, does, Group.DESK, Where.VIEW, footer, rank)
    for name, action, keys, does, footer, rank in (
        ("bookmarks-down", "bookmarks_shift(1)", ("J",), "Bookmarks: move one down", "down", 5),
        ("bookmarks-up", "bookmarks_shift(-1)", ("K",), "Bookmarks: move one up", "up", 5),
        ("bookmarks-rename", "bookmarks_rename", ("f2",), "Bookmarks: rename the folder", "rename", 6),
    )
)

COMMANDS = (*_MARKS, *_ORDER)
