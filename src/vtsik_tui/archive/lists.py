"""The lists of the panes, read a screenful at a time.

The build wrote each list in its order, numbered from 0 without gaps, so that
any stretch of it is read by primary key: a row costs the same in a list of a
million as in one of a hundred.
"""

from __future__ import annotations

from vtsik_tui.archive.asking import Answer, Asking
from vtsik_tui.archive.entities import COLUMNS, WIDTH, line, row_from
from vtsik_tui.archive.records import Row

#: Steps of a binary search in the longest list that SQLite can hold.
_MOST_STEPS = 64


class ListView:
    """One list, for example ``people``."""

    def __init__(self, asking: Asking, name: str) -> None:
        """Look at a list.

        Args:
            asking: The database.
            name: ``events``, ``people``, ``bodies``, ``documents`` or ``places``.
        """
        self.name = name
        """Its name."""
        self._asking = asking
        last = asking.value(
            "SELECT position FROM list_row WHERE list = ? ORDER BY position DESC LIMIT 1", (name,)
        )
        self._length = int(last) + 1 if isinstance(last, int) and last >= 0 else 0

    def __len__(self) -> int:
        """How many rows it has, headings included."""
        return self._length

    def rows(self, start: int, stop: int) -> list[Row]:
        """Read a stretch of it.

        Args:
            start: The first position, from 0.
            stop: The position after the last one.

        Returns:
            The rows; a heading is a row of kind ``heading``.
        """
        answers = self._asking.all(
            f"SELECT {COLUMNS}, list_row.heading FROM list_row LEFT JOIN entity ON entity.ref = list_row.ref"
            " WHERE list_row.list = ? AND list_row.position >= ? AND list_row.position < ?"
            " ORDER BY list_row.position",
            (self.name, start, stop),
        )
        return [_entity_or_heading(answer) for answer in answers]

    def position(self, ref: str) -> int | None:
        """Find where an entity stands.

        Args:
            ref: ``kind/id``.

        Returns:
            Its position, or None if it is not in this list.
        """
        found = self._asking.value(
            "SELECT position FROM list_row WHERE list = ? AND ref = ?", (self.name, ref)
        )
        return found if isinstance(found, int) else None

    def position_of_day(self, day: int) -> int:
        """Find the first row that begins on a day or later.

        Only ``events`` and ``documents`` are in the order of time.

        Args:
            day: A Julian day number.

        Returns:
            The position of the first such entity; the length of the list if
            all begin before.
        """
        low, high = 0, self._length
        for _ in range(_MOST_STEPS):
            if low >= high:
                break
            middle = (low + high) // 2
            at, begins = self._dated_from(middle, high)
            if begins is None or begins >= day:
                high = middle
            else:
                low = at + 1
        return self._entity_from(low)

    def position_of_year(self, year: str) -> int | None:
        """Find the heading of a year.

        Args:
            year: As the heading has it: ``1917``.

        Returns:
            Its position, or None if there is no such heading.
        """
        from datetime import date

        from vtsik_tui.dates.days import day_number

        if not (year.isascii() and year.isdigit() and 1 <= int(year[:5]) <= 9999):
            return None
        begins = self.position_of_day(day_number(date(int(year), 1, 1)))
        above = self.rows(max(begins - 1, 0), begins)
        return begins - 1 if above and above[0].kind == "heading" and above[0].title == year else None

    def neighbours(self, ref: str) -> tuple[Row | None, Row | None]:
        """Find what stands before and after an entity, headings passed over.

        Args:
            ref: ``kind/id``.

        Returns:
            The entity before and the entity after it; None at either end.
        """
        at = self.position(ref)
        if at is None:
            return None, None
        return self._next(at, "<", "DESC"), self._next(at, ">", "ASC")

    def _next(self, at: int, side: str, direction: str) -> Row | None:
        """The nearest entity on one side of a position."""
        found = self._asking.first(
            f"SELECT {COLUMNS} FROM list_row JOIN entity ON entity.ref = list_row.ref"
            f" WHERE list_row.list = ? AND list_row.position {side} ?"
            f" ORDER BY list_row.position {direction} LIMIT 1",
            (self.name, at),
        )
        return row_from(found) if found else None

    def _dated_from(self, start: int, stop: int) -> tuple[int, int | None]:
        """The first entity with a date in a stretch: its position and first day."""
        found = self._asking.first(
            "SELECT list_row.position, entity.first_day"
            " FROM list_row JOIN entity ON entity.ref = list_row.ref"
            " WHERE list_row.list = ? AND list_row.position >= ? AND list_row.position < ?"
            " AND typeof(entity.first_day) = 'integer' ORDER BY list_row.position LIMIT 1",
            (self.name, start, stop),
        )
        return (int(found[0]), int(found[1])) if found else (stop, None)

    def _entity_from(self, start: int) -> int:
        """The position of the first entity from here on, headings passed over."""
        found = self._asking.value(
            "SELECT position FROM list_row WHERE list = ? AND position >= ? AND ref IS NOT NULL"
            " ORDER BY position LIMIT 1",
            (self.name, start),
        )
        return found if isinstance(found, int) else self._length


def _entity_or_heading(answer: Answer) -> Row:
    """Make the row of an entity, or of a heading."""
    if answer[0] is None:
        return Row("", "heading", line(answer[WIDTH]))
    return row_from(answer)
