"""The commands of structure: the tree of bodies, the neighbourhood, and the path."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

_OPEN = (
    ("tree", "The tree of bodies", ("u",), "What stands under and over a body, or all bodies", "tree", 6),
    ("neighbourhood", "The neighbourhood: all links", ("r",), "All links of what is in view", "related", 6),
    (
        "path",
        "The path to another entity",
        ("p",),
        "How what is in view is connected with another",
        "path",
        6,
    ),
)
#: View, name, action, keys, what it does, a word for the footer and how soon it is dropped.
_IN_VIEW = (
    ("Tree", "tree-earlier", "tree_year(-1)", ("left",), "a year earlier", "", 9),
    ("Tree", "tree-later", "tree_year(1)", ("right",), "a year later", "year", 1),
    ("Tree", "tree-date", "tree_date", ("D",), "on a day that is asked for", "date", 1),
    ("Tree", "tree-ever", "tree_ever", ("a",), "over all time", "all time", 3),
    ("Tree", "tree-turn", "tree_turn", ("o",), "unfold or fold what the cursor is at", "unfold", 2),
    ("Tree", "tree-unfold", "tree_all(True)", ("plus", "equals_sign"), "unfold all", "all", 4),
    ("Tree", "tree-fold", "tree_all(False)", ("minus",), "fold all", "none", 4),
    ("Links", "near-kind", "neighbourhood_kind(1)", ("greater_than_sign",), "only the next kind", "kind", 1),
    ("Links", "near-kind-before", "neighbourhood_kind(-1)", ("less_than_sign",), "the kind before", "", 9),
    ("Links", "near-years", "neighbourhood_years", ("Y",), "only of some years", "years", 1),
    ("Links", "near-turn", "neighbourhood_turn", ("o",), "unfold what the cursor is at", "unfold", 2),
    ("Links", "near-free", "neighbourhood_free", ("a",), "all, of any kind and time", "all", 3),
    ("Path", "path-among", "path_among", ("o",), "people only, bodies only, or any", "between", 1),
    ("Path", "path-without", "path_without", ("x",), "leave something out", "without", 1),
    ("Path", "path-years", "path_years", ("Y",), "only links of some years", "years", 2),
    ("Path", "path-turned", "path_turned", ("R",), "from the other end", "turn", 4),
    ("Path", "path-free", "path_free", ("a",), "with nothing left out", "all", 3),
)

COMMANDS = (
    *(
        Command(name, label, f"open_{name}", keys, does, Group.STRUCTURE, footer=footer, rank=rank)
        for name, label, keys, does, footer, rank in _OPEN
    ),
    *(
        Command(
            name,
            f"{view}: {does}",
            action,
            keys,
            f"{view}: {does}",
            Group.STRUCTURE,
            Where.VIEW,
            footer,
            rank,
        )
        for view, name, action, keys, does, footer, rank in _IN_VIEW
    ),
)
