"""The questions of the timeline, and what is read once for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.standing import Standing
from vtsik_tui.archive.timeline import context, moments
from vtsik_tui.archive.timeline import surroundings as around
from vtsik_tui.archive.timeline.records import Happening, Lane, Lanes, Moments, Surroundings

#: So many events are kept once they were read.
_MOST_KEPT = 5000


class Timeline:
    """What a timeline is made of. The parts that every one shows are read when first asked for, and kept."""

    def __init__(self, asking: Asking, known: Standing) -> None:
        """Use `Archive.timeline`.

        Args:
            asking: The database.
            known: Everything that lasts, as the day view knows it.
        """
        self._asking = asking
        self._known = known
        self._last: Surroundings | None = None
        self._read: dict[int, Happening | None] = {}

    @property
    def centre(self) -> str:
        """``kind/id`` of the body at the centre; empty if the database names none."""
        return self._known.centre.row.ref if self._known.centre else ""

    @cached_property
    def convocations(self) -> Lanes:
        """The convocations of the body at the centre."""
        return context.convocations(self._known)

    @cached_property
    def chairmen(self) -> Lanes:
        """Who headed it."""
        return context.chairmen(self._known)

    @cached_property
    def governments(self) -> Lanes:
        """Who headed the governments."""
        return context.governments(self._known)

    @cached_property
    def moments(self) -> Mapping[str, Moments]:
        """When every event was: by kind for congresses and sessions, all others under an empty name."""
        return moments.all_moments(self._asking)

    def prominent(self, kind: str, first: int, last: int, most: int) -> list[Happening]:
        """Find the most prominent events of some days.

        Args:
            kind: Of `moments`.
            first: The first day, as a Julian day number.
            last: The last day.
            most: How many to read.

        Returns:
            The most prominent first.
        """
        known = self.moments.get(kind)
        keys = moments.prominent(known, first, last, most) if known else []
        # Most of them were seen at the zoom before.
        if missing := [key for key in keys if key not in self._read]:
            if len(self._read) > _MOST_KEPT:
                self._read.clear()
                missing = keys
            self._read.update(zip(missing, moments.happenings(self._asking, missing), strict=True))
        return [found for key in keys if (found := self._read[key]) is not None]

    def surroundings(self, ref: str) -> Surroundings | None:
        """Tell of an entity on the line of time.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            What is known; None if there is no such entity.
        """
        # Kept, for who zooms and pans asks for one and the same again and again.
        if self._last is None or self._last.row.ref != ref:
            self._last = around.surroundings(self._asking, ref)
        return self._last

    def lanes_of(self, refs: Sequence[str]) -> list[Lane]:
        """Tell of entities in one lane each.

        Args:
            refs: ``kind/id`` each.

        Returns:
            Those that exist, in the order asked for.
        """
        return [lane for ref in refs if (lane := around.lane_of(self._asking, ref)) is not None]
