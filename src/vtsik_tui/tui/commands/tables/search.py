"""The commands of the search box, of its results and of finding on a page."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

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

COMMANDS = (*_SEARCH, *_FIND)
