"""Completing a query: when something may be offered, and what is."""

from __future__ import annotations

from typing import NamedTuple

from vtsik_tui.tui.widgets.typed_line import TypedLine

#: With fewer letters than this a word is not taken for the beginning of a field.
_LEAST_LETTERS = 2


class Offered(NamedTuple):
    """What could stand in place of a stretch of the line."""

    start: int = 0
    end: int = 0
    options: tuple[tuple[str, str], ...] = ()
    """What could stand there, and what it means."""
    chosen: int = 0
    """Which of them is highlighted."""
    moved: bool = False
    """Whether the reader has moved among them."""

    @property
    def is_name(self) -> bool:
        """Whether names of fields are offered, which end in a colon."""
        return bool(self.options) and self.options[0][0].endswith(":")

    @property
    def is_list(self) -> bool:
        """Whether a list of values is offered, to move about in."""
        return bool(self.options) and not self.is_name

    def ending(self, line: TypedLine) -> str:
        """Give the rest of the name of a field, if the line ends in its beginning.

        Args:
            line: For which this is offered.

        Returns:
            For example ``rty:`` after ``pa``; empty if no name is offered.
        """
        if not self.is_name or line.cursor != len(line.text):
            return ""
        return self.options[self.chosen][0][line.cursor - self.start :]

    def step(self, by: int) -> Offered:
        """Highlight another, round the ends.

        Args:
            by: How many further down; negative for up.

        Returns:
            The same, with that one highlighted.
        """
        return self._replace(chosen=(self.chosen + by) % len(self.options), moved=True)

    def taken(self, line: TypedLine, number: int) -> TypedLine:
        """Put one of them into the line.

        Args:
            line: For which this is offered.
            number: Which, from 0.

        Returns:
            The line; behind a value it goes on after a space.
        """
        text = self.options[number][0]
        behind = line.text[self.end :]
        if not self.is_name:
            text, behind = f"{text} ", behind.removeprefix(" ")
        return TypedLine(line.text[: self.start] + text + behind, self.start + len(text))


NOTHING = Offered()


def may_offer(line: TypedLine) -> bool:
    """Tell, without the database, whether anything may be offered.

    Args:
        line: What was typed.

    Returns:
        True in the value of a field, and at the end of a word of two letters
        or more with which the name of a field begins.
    """
    from vtsik_tui.archive.query.tokens import FIELDS, tokens

    here = next((token for token in tokens(line.text) if token.start < line.cursor <= token.end), None)
    if here is None or (here.quoted and not here.field):
        return False
    if here.field:
        return line.cursor >= here.value_start
    typed = line.text[here.start + here.negated : line.cursor].lower()
    at_end = line.cursor == len(line.text)
    return at_end and len(typed) >= _LEAST_LETTERS and any(name.startswith(typed) for name in FIELDS)
