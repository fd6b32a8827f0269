"""Questions about days, and about the line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtsik_tui.archive import entities
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.questions.questions import Questions
from vtsik_tui.archive.records import Row

if TYPE_CHECKING:
    from vtsik_tui.archive.day.reading import DayRead
    from vtsik_tui.archive.day.records import Alive, Change, Comparison, Day
    from vtsik_tui.archive.day.standing import Standing
    from vtsik_tui.archive.timeline.timeline import Timeline


class DayQuestions(Questions):
    """Questions about days, and about the line of time."""

    def __init__(self, asking: Asking) -> None:
        """Put questions.

        Args:
            asking: The connection to the database.
        """
        super().__init__(asking)
        self._standing: Standing | None = None
        self._timeline: Timeline | None = None

    def day(self, day_number: int) -> Day:
        """Tell how things stood on a day.

        Args:
            day_number: A Julian day number, of whatever year.

        Returns:
            The whole picture; what is not known is empty in it.
        """
        from vtsik_tui.archive.day.asking_days import day_on

        return day_on(self._asking, self._known(), day_number)

    def prepare_days(self) -> None:
        """Read what every day is made of, so that the first one is told at once; may be done in a thread."""
        self._known()

    def alive(self, day_number: int, start: int = 0, most: int = 1000) -> tuple[Alive, ...]:
        """Find who was alive on a day, and how old.

        Args:
            day_number: A Julian day number.
            start: How many to pass over.
            most: How many to read.

        Returns:
            The people by name, those too who perhaps were.
        """
        from vtsik_tui.archive.day.living import alive

        return alive(self._asking, day_number, start, most)

    def next_change(self, day_number: int, ref: str = "", *, forwards: bool = True) -> int | None:
        """Find the nearest other day on which the picture of `day` changed.

        Args:
            day_number: A Julian day number.
            ref: Only what is said of this entity, or of posts in it; anything if empty.
            forwards: Whether to look at later days, or at earlier ones.

        Returns:
            The Julian day number of the first day of the new picture; None if there is none.
        """
        from vtsik_tui.archive.day.asking_days import next_change

        current = entities.current_ref(self._asking, ref) if ref else ""
        return None if current is None else next_change(self._known(), day_number, current, forwards=forwards)

    def change(self, day_number: int) -> Change:
        """Tell what of the picture of `day` became another on a day than it was on the day before.

        Args:
            day_number: A Julian day number, as `next_change` gives it.

        Returns:
            Who and what came and left.
        """
        from vtsik_tui.archive.day.asking_days import change_on

        return change_on(self._known(), day_number)

    def event_days(self, first: int, last: int) -> frozenset[int]:
        """Find the days that have events.

        Args:
            first: A Julian day number.
            last: Another, not earlier.

        Returns:
            Those of these days on which an event that is dated to the day began or went on.
        """
        from vtsik_tui.archive.day.event_days import event_days

        return event_days(self._asking, first, last)

    def next_event_day(self, day_number: int, *, forwards: bool = True) -> int | None:
        """Find the nearest other day on which an event began that is dated to the day.

        Args:
            day_number: A Julian day number.
            forwards: Whether to look at later days, or at earlier ones.

        Returns:
            The Julian day number; None if there is none.
        """
        from vtsik_tui.archive.day.event_days import next_event_day

        return next_event_day(self._asking, day_number, forwards=forwards)

    def best_day(self, ref: str) -> int | None:
        """Find the day that tells most of an entity.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            A Julian day number within `day_span`; None if none is known.
        """
        from vtsik_tui.archive.day.best_day import best_day

        current = entities.current_ref(self._asking, ref)
        return None if current is None else best_day(self._asking, current, self.day_span())

    def compare(self, day_number: int, other: int) -> Comparison:
        """Tell what changed between two days.

        Args:
            day_number: A Julian day number.
            other: Another; either may be the earlier.

        Returns:
            Both days, who came and left, what was founded and ended.
        """
        from vtsik_tui.archive.day.asking_days import compare

        return compare(self._asking, self._known(), day_number, other)

    def anniversaries(self, month: int, day: int) -> tuple[list[Row], list[Row]]:
        """Find what happened on this day of any year that the database is about, by both calendars.

        Args:
            month: 1 to 12.
            day: 1 to 31.

        Returns:
            What happened on that day of the new style, and what on that day
            of the old style while it was in force; events, births and deaths.
        """
        from vtsik_tui.archive.day.anniversaries import anniversaries

        return anniversaries(self._asking, month, day, self.day_span())

    def day_span(self) -> tuple[int, int]:
        """Find the days that the database is about.

        Returns:
            The first and the last, as Julian day numbers.
        """
        from vtsik_tui.archive.day.reading import span_of

        return span_of(self.info().span)

    def read_day(self, text: str) -> DayRead:
        """Read a day as it was typed.

        Args:
            text: In any usual form and either calendar.

        Returns:
            The day, and in which sense it was taken where there are several.

        Raises:
            NoDay: If it is none, or none that the database is about; the text says why.
        """
        from vtsik_tui.archive.day.reading import read_day

        return read_day(text, *self.day_span())

    def timeline(self) -> Timeline:
        """Look at what lasted and what happened along the line of time.

        Returns:
            The questions of the timeline; what all of them need is read once.
        """
        if self._timeline is None:
            from vtsik_tui.archive.timeline.timeline import Timeline

            self._timeline = Timeline(self._asking, self._known())
        return self._timeline

    def _known(self) -> Standing:
        """What there is to know for every day, read when the first day is asked for."""
        if self._standing is None:
            from vtsik_tui.archive.day.standing import standing

            self._standing = standing(self._asking)
        return self._standing
