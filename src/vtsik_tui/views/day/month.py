"""A month as a small calendar: weeks from Monday, each day a link, marked where something happened."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from vtsik_tui.archive.day.calendars import month_of, old_style
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.dates.days import FIRST_NEW_STYLE_DAY, day_number, gregorian, julian, kept_old_style
from vtsik_tui.views.day.days import ref_of
from vtsik_tui.words.width import cells

_WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

#: Cells of a day with its number by one calendar, and by both.
_ONE, _BOTH = 6, 8

EVENT = "•"


@dataclass(frozen=True, slots=True)
class Month:
    """The month of a day."""

    wide: ClassVar[bool] = False

    chosen: int
    """The day, as a Julian day number."""
    events: frozenset[int]
    """Days that have events."""
    span: tuple[int, int]
    """The first and the last day that can be asked for."""

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterator[tuple[Span, ...]]:  # noqa: ARG002
        """Draw it.

        Args:
            width: In cells; old style stands beside the new where there is room for both.
            say: Not needed: a calendar of this time shows both calendars to every reader.

        Yields:
            The months, the days of the week, the weeks, and what the marks mean.
        """
        first, last = month_days(self.chosen)
        both = kept_old_style(first) and width >= _BOTH * len(_WEEK)
        cell = _BOTH if both else _ONE
        yield self._months(cell * len(_WEEK))
        yield (Span("".join(f" {name:<{cell - 1}}" for name in _WEEK).rstrip(), Form.FAINT),)
        for monday in range(first - first % 7, last + 1, 7):
            yield self._week(range(max(monday, first), min(monday + 7, last + 1)), cell, both=both)
        told = "new style/old style   " if both else ""
        yield (Span(f" {told}[ ] this day   {EVENT} an event", Form.FAINT),)
        if kept_old_style(first) and not both:
            old = " – ".join(old_style(day).rpartition(" ")[0] for day in (first, last))
            yield (Span(f" old style {old}", Form.FAINT),)

    def _months(self, width: int) -> tuple[Span, ...]:
        """The month between the one before and the one after, each on the same day if it has that."""
        before, after = (months_on(self.chosen, by) for by in (-1, 1))
        left = self._link(before, f"‹ {month_of(before)}")
        right = self._link(after, f"{month_of(after)} ›")
        middle = f"{month_of(self.chosen)} {gregorian(self.chosen).year}"
        room = max(width - sum(cells(text) for text in (left.text, middle, right.text)) - 1, 2)
        return (
            Span(" "),
            left,
            Span(" " * (room // 2)),
            Span(middle, Form.STRONG),
            Span(" " * (room - room // 2)),
            right,
        )

    def _week(self, days: range, cell: int, *, both: bool) -> tuple[Span, ...]:
        """The days of a week, those of other months left out."""
        row = [Span(" " * cell * (days[0] % 7))] if days[0] % 7 else []
        for day in days:
            number = gregorian(day).day
            old = julian(day)[2] if both and kept_old_style(day) else 0
            text = f"{number}/{old}" if old else str(number)
            lead = " " * (number < 10)
            chosen, event = day == self.chosen, day in self.events
            mark = EVENT if event else " "
            if chosen:
                row += [Span(f"[{lead}{text}]", Form.CHOSEN), Span(mark)]
            else:
                row += [
                    Span(f" {lead}"),
                    self._link(day, text, Form.STRONG if event else Form.TEXT),
                    Span(f" {mark}" if event else "  "),
                ]
            row.append(Span(" " * (cell - len(lead) - len(text) - 3)))
        return tuple(span for span in row if span.text)

    def _link(self, day: int, text: str, form: Form = Form.TEXT) -> Span:
        """A link to a day; plain text if nothing can be asked of it."""
        inside = self.span[0] <= day <= self.span[1]
        return Span(text, form, ref_of(day)) if inside else Span(text, Form.FAINT)


def month_days(day: int) -> tuple[int, int]:
    """Find the month of a day.

    Args:
        day: A Julian day number.

    Returns:
        The first and the last day of its month of the new style.
    """
    found = gregorian(day)
    first = day_number(found.replace(day=1))
    return first, first + monthrange(found.year, found.month)[1] - 1


def months_on(day: int, by: int) -> int:
    """Go so many months on.

    Args:
        day: A Julian day number.
        by: How many months; back if negative.

    Returns:
        The same day of that month, or its last if it is shorter.
    """
    found = gregorian(day)
    year, month = divmod(found.year * 12 + found.month - 1 + by, 12)
    return day_number(date(year, month + 1, min(found.day, monthrange(year, month + 1)[1])))


def change_of_calendar(day: int) -> str:
    """Tell of the days that Russia left out, in the month that lacks them.

    Args:
        day: A Julian day number.

    Returns:
        A sentence in February 1918, else nothing.
    """
    first, last = month_days(day)
    if not first <= FIRST_NEW_STYLE_DAY <= last:
        return ""
    return (
        "Russia went over to the new style after 31 January 1918 of the old: the next day was 14 February. "
        "So there were no days from 1 to 13 February 1918; they stand here by the new style, as other "
        "countries counted them, with the old-style date that they had in Russia."
    )
