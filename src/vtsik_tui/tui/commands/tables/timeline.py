"""The commands of the timeline: opening it, zooming and moving, and what is shown on it."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

#: Name, what it does, action, keys, a word for the footer, and how soon the footer drops it.
_ON_IT = (
    ("in", "Timeline: closer", "timeline_zoom(1)", ("plus", "equals_sign"), "closer", 1),
    ("out", "Timeline: farther", "timeline_zoom(-1)", ("minus",), "farther", 1),
    ("earlier", "Timeline: earlier", "timeline_pan(-1)", ("left",), "earlier", 2),
    ("later", "Timeline: later", "timeline_pan(1)", ("right",), "later", 2),
    ("screen-earlier", "Timeline: a whole width earlier", "timeline_pan(-10)", ("shift+left",), "", 9),
    ("screen-later", "Timeline: a whole width later", "timeline_pan(10)", ("shift+right",), "", 9),
    ("all", "Timeline: all that is known", "timeline_fit", ("0",), "all", 4),
    ("home", "Timeline: back to its subject", "timeline_home", ("full_stop",), "subject", 4),
    ("add", "Timeline: add a person or another entity", "timeline_add", ("a",), "add", 3),
    ("remove", "Timeline: remove what was added", "timeline_remove", ("x",), "remove", 6),
    ("office", "Timeline: all who held office in a body", "timeline_office", ("o",), "office", 5),
    ("rows", "Timeline: fold or unfold rows", "timeline_rows", ("w",), "rows", 5),
    ("whole", "Timeline: whole window, or beside a list", "timeline_whole", ("z",), "width", 6),
)

COMMANDS = (
    Command(
        "timeline",
        "Timeline: lives, offices and events",
        "open_timeline",
        ("t",),
        "The timeline around what is in view",
        Group.TIME,
        footer="timeline",
        rank=4,
    ),
    *(
        Command(f"timeline-{name}", does, action, keys, does, Group.TIME, Where.VIEW, footer, rank)
        for name, does, action, keys, footer, rank in _ON_IT
    ),
)
