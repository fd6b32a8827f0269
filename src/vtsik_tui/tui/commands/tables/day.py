"""The commands of the day: opening one, and going from one to another."""

from __future__ import annotations

from vtsik_tui.tui.commands.command import Command, Group, Where

#: Unit, keys and help back and forth, a word for the footer and how soon that drops it.
_STEPS = (
    ("day", (("left",), "A day back"), (("right",), "A day on"), "day", 1),
    ("week", (("shift+left", "K"), "A week back"), (("shift+right", "J"), "A week on"), "", 9),
    ("month", (("less_than_sign",), "A month back"), (("greater_than_sign",), "A month on"), "month", 4),
    ("year", (("minus",), "A year back"), (("plus", "equals_sign"), "A year on"), "year", 5),
    (
        "event",
        (("left_parenthesis",), "To the event before"),
        (("right_parenthesis",), "To the next event"),
        "event",
        3,
    ),
    ("change", (("W",), "To the change before"), (("w",), "When does this change next?"), "change", 2),
)

COMMANDS = (
    Command(
        "day",
        "The day: how things stood on a date",
        "open_day",
        ("d",),
        "How things stood on a day",
        Group.TIME,
        footer="day",
        rank=4,
    ),
    *(
        Command(
            f"day-{way}-{unit}",
            f"Day: {does[0].lower()}{does[1:]}",
            f"day_step('{unit}', {by})",
            keys,
            does,
            Group.TIME,
            Where.VIEW,
            footer if by > 0 else "",
            rank,
        )
        for unit, back, on, footer, rank in _STEPS
        for way, by, (keys, does) in (("back", -1, back), ("on", 1, on))
    ),
    Command(
        "day-compare",
        "Day: compare it with another",
        "day_compare",
        ("x",),
        "Two days side by side",
        Group.TIME,
        Where.VIEW,
        "compare",
        6,
    ),
)
