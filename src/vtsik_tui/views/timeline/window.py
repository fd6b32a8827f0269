"""The days that a timeline shows, and how zooming and panning change them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vtsik_tui.dates.days import day_number

#: The steps of the zoom, in days: a week to twenty years.
LADDER = (7, 14, 31, 61, 92, 183, 366, 731, 1096, 1826, 3653, 7305)

#: No window goes beyond these days: the calendars are reckoned with between them.
EARLIEST, LATEST = day_number(date(1000, 1, 1)), day_number(date(2999, 12, 31))

#: A step that is hardly one is passed over: by this factor at least a zoom changes the window.
_LEAST_CHANGE = 1.15


@dataclass(frozen=True, slots=True)
class Window:
    """Some days in a row, as Julian day numbers."""

    first: int
    last: int
    """Not before `first`."""

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1

    @property
    def centre(self) -> int:
        """The day in the middle."""
        return self.first + self.days // 2

    def of_days(self, days: int, centre: int | None = None) -> Window:
        """Take so many days around the centre.

        Args:
            days: How many; no less than one.
            centre: The day in the middle; that of this window if left out.

        Returns:
            The window, within the calendar.
        """
        middle = self.centre if centre is None else centre
        days = min(days, LATEST - EARLIEST + 1)
        first = min(max(middle - days // 2, EARLIEST), LATEST + 1 - days)
        return Window(first, first + days - 1)

    def zoomed(self, by: int) -> Window:
        """Zoom around the centre.

        Args:
            by: How many steps closer; farther if negative.

        Returns:
            The window; from a week on closer and from twenty years on farther it stays as it is.
        """
        days = self.days
        for _ in range(abs(by)):
            if by > 0:
                days = max((step for step in LADDER if step * _LEAST_CHANGE <= days), default=days)
            else:
                days = min((step for step in LADDER if step >= days * _LEAST_CHANGE), default=days)
        return self if days == self.days else self.of_days(days)

    def panned(self, tenths: int) -> Window:
        """Move along the line of time.

        Args:
            tenths: How many tenths of the window later; earlier if negative. A day at least.

        Returns:
            A window of as many days, within the calendar.
        """
        way = max(1, abs(tenths) * self.days // 10)
        return self.of_days(self.days, self.centre + (way if tenths > 0 else -way))

    def padded(self, least: int) -> Window:
        """Leave a little room at either end.

        Args:
            least: How many days there shall be at least.

        Returns:
            The larger window.
        """
        room = max(1, self.days // 30)
        return self.of_days(max(self.days + 2 * room, least))
