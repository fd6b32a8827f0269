"""The commands that choose a list and move in a list, a tree or a page."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

_PANES = ("Chronology", "People", "Bodies", "Documents", "Places")

_LISTS = tuple(
    Command(
        name.lower(),
        f"Show the list: {name}",
        f"show_pane({number})",
        (str(number + 1),),
        f"The list {name}",
        Group.PANES,
    )
    for number, name in enumerate(_PANES)
)

_MOTIONS = tuple(
    Command(action.replace("_", "-"), does, action, keys, does, Group.MOVE, Where.BOTH, palette=False)
    for action, does, keys in (
        ("line_down", "Down", ("j", "down")),
        ("line_up", "Up", ("k", "up")),
        ("half_page_down", "Half a screen down", ("ctrl+d",)),
        ("half_page_up", "Half a screen up", ("ctrl+u",)),
        ("page_down", "A screen down", ("pagedown",)),
        ("page_up", "A screen up", ("pageup",)),
        ("top", "To the beginning", ("g", "home")),
        ("bottom", "To the end", ("G", "end")),
    )
)

_MOVE = (
    *_MOTIONS,
    Command(
        "switch",
        "Switch between list and page",
        "switch",
        ("tab", "shift+tab"),
        "Between list and page",
        Group.MOVE,
        footer="list/page",
        rank=5,
    ),
    Command(
        "open",
        "Open the row",
        "open",
        ("enter",),
        "Open the row",
        Group.MOVE,
        Where.LIST,
        "open",
        3,
        palette=False,
    ),
)

_TREE = (
    Command(
        "fold",
        "Fold or unfold",
        "toggle_fold",
        ("space",),
        "Fold or unfold what stands under a body",
        Group.TREE,
        Where.LIST,
        "unfold",
        6,
    ),
    Command(
        "unfold",
        "Unfold",
        "unfold",
        ("right",),
        "Unfold; then into it",
        Group.TREE,
        Where.LIST,
        palette=False,
    ),
    Command(
        "fold-up",
        "Fold",
        "fold",
        ("left",),
        "Fold; then up to what it stands under",
        Group.TREE,
        Where.LIST,
        palette=False,
    ),
)

COMMANDS = (*_LISTS, *_MOVE, *_TREE)
