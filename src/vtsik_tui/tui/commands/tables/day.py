"""The commands of the day: opening one, and going from one to another."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

#: Unit, keys back and forth, what they do in the help, and a word for the footer.
_STEPS = (
    ("day", ("left",), ("right",), "A day", "day", 1),
    ("week", ("comma",), ("full_stop",), "A week", "", 9),
    ("month", ("less_than_sign",), ("greater_than_sign",), "A month", "month", 4),
    ("year", ("minus",), ("plus", "equals_sign"), "A year", "year", 5),
    ("event", ("left_parenthesis",), ("right_parenthesis",), "The nearest day with an event", "event", 3),
    ("change", ("W",), ("w",), "When does this picture change?", "change", 2),
)

COMMANDS = (
    Command(
        "day",
        "The day: how things stood on a date",
        "open_day",
        ("d",),
        "How things stood on a day, typed in either calendar",
        Group.TIME,
        footer="day",
        rank=4,
    ),
    *(
        Command(
            f"day-{way}-{unit}",
            f"{does}: {words}",
            f"day_step('{unit}', {by})",
            keys,
            f"{does}: {words}",
            Group.TIME,
            Where.VIEW,
            footer if by > 0 else "",
            rank,
        )
        for unit, back, forth, does, footer, rank in _STEPS
        for way, by, keys, words in (("back", -1, back, "before"), ("on", 1, forth, "after"))
    ),
    Command(
        "day-compare",
        "Compare this day with another",
        "day_compare",
        ("x",),
        "Two days side by side",
        Group.TIME,
        Where.VIEW,
        "compare",
        6,
    ),
)
