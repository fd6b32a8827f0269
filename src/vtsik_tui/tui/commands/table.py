"""The one table of commands. Keys, footer, help screen and palette are made from it."""

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

_RESULTS = tuple(
    Command(
        f"only-{kind}",
        f"Results: {words} only",
        f"only('{kind}')",
        (f"alt+{number}",),
        f"Results: {words} only; again, all",
        Group.SEARCH,
        footer="…6 one kind" * (number == 1),
        rank=4,
    )
    for number, (kind, words) in enumerate(
        (
            ("event", "events"),
            ("person", "people"),
            ("body", "bodies"),
            ("document", "documents"),
            ("place", "places"),
            ("source", "sources"),
        ),
        1,
    )
)

_IN_BOX = tuple(
    Command(name, does, action, keys, does, Group.SEARCH, Where.SEARCH, footer, rank, palette=False)
    for name, action, keys, does, footer, rank in (
        ("take", "take", ("tab",), "Complete a field, or what is asked of it", "complete", 1),
        ("next-offer", "step_offers(1)", ("down",), "Further down what is offered", "choose", 3),
        ("previous-offer", "step_offers(-1)", ("up",), "Further up what is offered", "", 9),
        ("close-offers", "close_offers", ("escape",), "Close what is offered", "close", 2),
        ("earlier-search", "earlier", ("up",), "In an empty box: the search before", "earlier", 4),
        ("later-search", "later", ("down",), "From there: the search after", "", 9),
    )
)

_SEARCH = (
    Command(
        "search",
        "Search; on a page, find there",
        "search",
        ("/",),
        "Search everything; on a page, find there",
        Group.SEARCH,
        footer="search",
        rank=2,
        at_once=True,
        palette=False,
    ),
    *_IN_BOX,
    Command(
        "first-result",
        "Open the first result",
        "open_first",
        ("enter",),
        "Open the first result",
        Group.SEARCH,
        Where.SEARCH,
        "open first",
        2,
        palette=False,
    ),
    Command(
        "results",
        "Go to the results",
        "to_results",
        ("down", "tab"),
        "Go to the results",
        Group.SEARCH,
        Where.SEARCH,
        "results",
        3,
        palette=False,
    ),
    Command(
        "leave-search",
        "Leave the search",
        "leave",
        ("escape",),
        "Clear the box; once more, back to the list",
        Group.SEARCH,
        Where.SEARCH,
        "clear",
        2,
        palette=False,
    ),
    *_RESULTS,
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

_PAGE = (
    Command(
        "open-link",
        "Follow the link",
        "open_link",
        ("enter",),
        "Follow the link",
        Group.PAGE,
        Where.PAGE,
        "follow",
        4,
        palette=False,
    ),
    Command(
        "next-link",
        "Next link",
        "next_link",
        ("n",),
        "Next link; while finding, next hit",
        Group.PAGE,
        Where.PAGE,
        "next link",
        5,
    ),
    Command(
        "previous-link",
        "Previous link",
        "previous_link",
        ("N",),
        "Link before, or hit before",
        Group.PAGE,
        Where.PAGE,
    ),
    Command(
        "hints",
        "A letter on every link",
        "hints",
        ("f",),
        "A letter on each link; type it to go there",
        Group.PAGE,
        Where.PAGE,
        "links",
        3,
    ),
    Command("next-section", "Next section", "next_section", ("}",), "Next section", Group.PAGE, Where.PAGE),
    Command(
        "previous-section",
        "Previous section",
        "previous_section",
        ("{",),
        "Section before",
        Group.PAGE,
        Where.PAGE,
    ),
    Command(
        "space-down",
        "A screen down",
        "page_down",
        ("space",),
        "A screen down",
        Group.PAGE,
        Where.PAGE,
        palette=False,
    ),
    Command(
        "sources",
        "Sources: what each claim rests on",
        "claims",
        ("c",),
        "What each claim rests on, and what is disputed",
        Group.PAGE,
        footer="sources",
        rank=6,
    ),
)

_FIND = (
    Command("search-all", "Search everything", "search_all", (), "", Group.SEARCH),
    Command("find", "Find on this page", "find", (), "", Group.FIND),
    *(
        Command(name, does, action, keys, does, Group.FIND, Where.FIND, footer, rank, palette=False)
        for name, action, keys, does, footer, rank in (
            (
                "keep-find",
                "keep",
                ("enter",),
                "Back to the page; n and N go from hit to hit",
                "keep",
                1,
            ),
            ("next-hit", "step(1)", ("down",), "Next hit, while typing", "next", 3),
            ("previous-hit", "step(-1)", ("up",), "Hit before, while typing", "", 9),
            ("end-find", "end", ("escape",), "Find nothing, and back to where it began", "end", 2),
        )
    ),
)

_GO = (
    Command(
        "back",
        "Back",
        "back",
        ("[", "alt+left", "backspace"),
        "Back, with everything as it was",
        Group.GO,
        footer="back",
        rank=2,
    ),
    Command(
        "forward",
        "Forward",
        "forward",
        ("]", "alt+right"),
        "Forward again",
        Group.GO,
        footer="forward",
        rank=5,
    ),
    Command(
        "step-out",
        "Close, or step back out",
        "step_out",
        ("escape",),
        "Close, clear the search, or step out to the list",
        Group.GO,
        footer="list",
        rank=2,
        palette=False,
    ),
    Command("first-page", "The first page", "first_page", (), "", Group.GO),
)

_SETTINGS = (
    Command(
        "calendar",
        "Calendar: new style, old style, both",
        "next_calendar",
        ("s",),
        "Calendar: new style, old style, both",
        Group.SETTINGS,
        footer="calendar",
        rank=7,
    ),
    Command(
        "names",
        "Names: English, Russian, both",
        "next_language",
        ("l",),
        "Names: English, Russian, both",
        Group.SETTINGS,
        footer="names",
        rank=7,
    ),
    Command("theme", "Colours: choose a theme", "app.change_theme", (), "", Group.SETTINGS),
)

_PROGRAM = (
    Command("help", "Keys", "help", ("?",), "This help", Group.PROGRAM, footer="keys", rank=1),
    Command(
        "palette",
        "Command palette",
        "app.command_palette",
        ("ctrl+p",),
        "All commands by name, and any entity by its name",
        Group.PROGRAM,
        footer="palette",
        rank=8,
        palette=False,
    ),
    Command("quit", "Quit", "quit", ("q",), "Quit", Group.PROGRAM, Where.APP, "quit", 1),
)

COMMANDS = (*_SEARCH, *_LISTS, *_MOVE, *_TREE, *_PAGE, *_FIND, *_GO, *_SETTINGS, *_PROGRAM)
"""Every command, in the order of the footer."""

BY_ID = {command.id: command for command in COMMANDS}
"""The commands by their names in code."""
