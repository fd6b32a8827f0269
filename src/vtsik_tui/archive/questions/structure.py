"""Questions about what hangs on what: links, paths, the tree of bodies, seats and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.questions.questions import Questions
from vtsik_tui.archive.records import Counted

if TYPE_CHECKING:
    from vtsik_tui.archive.chamber.records import Assembly, Chamber
    from vtsik_tui.archive.groups.records import Asked
    from vtsik_tui.archive.groups.records import Group as People
    from vtsik_tui.archive.hierarchy.records import Growth, Hierarchy
    from vtsik_tui.archive.network.links import Links
    from vtsik_tui.archive.network.records import Chain, Connected, Group, Near, Wanted

#: So many answers to how two are connected are kept in mind.
_MOST_CONNECTED = 16


class StructureQuestions(Questions):
    """Questions about what hangs on what: links, paths, the tree of bodies, seats and people."""

    def __init__(self, asking: Asking) -> None:
        """Put questions.

        Args:
            asking: The connection to the database.
        """
        super().__init__(asking)
        self._links: Links | None = None
        self._connected: dict[tuple[str, str, Wanted], Connected] = {}

    def paths(self, one: str, other: str, wanted: Wanted | None = None) -> tuple[Chain, ...]:
        """Find how two entities are connected.

        Args:
            one: ``kind/id``, perhaps one that it had before.
            other: Another.
            wanted: What chains may be made of; anything if left out.

        Returns:
            The chains of documented links between them, the closest first; none
            if there is none, or if either is unknown or a source, or both are one.
        """
        return self.connect(one, other, wanted).chains

    def connect(self, one: str, other: str, wanted: Wanted | None = None) -> Connected:
        """Find how two entities are connected, and whether all that there is was looked at.

        Args:
            one: ``kind/id``, perhaps one that it had before.
            other: Another.
            wanted: What chains may be made of; anything if left out.

        Returns:
            The chains, as `paths` finds them.
        """
        from vtsik_tui.archive.network.links import Links
        from vtsik_tui.archive.network.path import connect
        from vtsik_tui.archive.network.records import Wanted

        asked = (one, other, wanted or Wanted())
        if asked not in self._connected:
            if self._links is None:
                self._links = Links(self._asking)
            found = connect(self._links, *asked)
            # The last few are kept: a reader goes back and forth between chains and what they lead over.
            self._connected = dict([*self._connected.items(), (asked, found)][-_MOST_CONNECTED:])
        return self._connected[asked]

    def neighbourhood(self, ref: str, near: Near | None = None) -> tuple[Group, ...]:
        """Find what an entity is linked to, by the type of link.

        Args:
            ref: ``kind/id``, perhaps one that it had before.
            near: Which links to read, and how many; the first of each type if left out.

        Returns:
            The types, what says most first; none if there is no such entity.
        """
        from vtsik_tui.archive.network.neighbourhood import neighbourhood
        from vtsik_tui.archive.network.records import Near

        return neighbourhood(self._asking, ref, near or Near())

    def kinds_around(self, ref: str, near: Near | None = None) -> tuple[Counted, ...]:
        """Count what an entity is linked to, by kind.

        Args:
            ref: ``kind/id``, perhaps one that it had before.
            near: In which time; in any if left out.

        Returns:
            The kinds, in the order of the panes.
        """
        from vtsik_tui.archive.network.neighbourhood import kinds_around
        from vtsik_tui.archive.network.records import Near

        return kinds_around(self._asking, ref, near or Near())

    def hierarchy(self, ref: str, growth: Growth | None = None) -> Hierarchy | None:
        """Grow the tree of bodies: what elects, makes, contains and oversees what.

        Args:
            ref: ``body/id``, perhaps one that it had before; empty for all that stand under none.
            growth: On which day, and how far; over all time and one level down if left out.

        Returns:
            The tree, or None if there is no such body.
        """
        from vtsik_tui.archive.hierarchy.growing import hierarchy
        from vtsik_tui.archive.hierarchy.records import Growth

        return hierarchy(self._asking, ref, growth or Growth())

    def chamber(self, ref: str) -> Chamber | None:
        """Find how many seats each party had in an assembly, in every reading there is.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            The chamber; None if it is no congress or convocation and has no seats by party on record.
        """
        from vtsik_tui.archive.chamber.asking_chambers import chamber

        return chamber(self._asking, ref)

    def chambers(self) -> tuple[Assembly, ...]:
        """List every congress, convocation and other assembly that a chamber is kept of.

        Returns:
            They in the order of time, each with its first reading.
        """
        from vtsik_tui.archive.chamber.asking_chambers import chambers

        return chambers(self._asking)

    def convocation_on(self, day_number: int) -> str:
        """Find the convocation in office on a day.

        Args:
            day_number: A Julian day number.

        Returns:
            Its ref; empty if there was none.
        """
        from vtsik_tui.archive.chamber.line import in_office

        return in_office(self._asking, day_number)

    def people(self, ref: str, asked: Asked) -> People | None:
        """Find the people of a body, a party, an event or a document, or who were born at a place.

        Args:
            ref: ``kind/id``, perhaps one that it had before.
            asked: Which of them, and in which order.

        Returns:
            The group; None if there is no such entity, or it has no people.
        """
        from vtsik_tui.archive.groups.asking_groups import group_of

        return group_of(self._asking, ref, asked)

    def people_found(self, query: str, asked: Asked) -> People:
        """Find the people among what answers a query.

        Args:
            query: Whatever was typed.
            asked: Which of them, and in which order.

        Returns:
            The group; empty if no people answer the query.
        """
        from vtsik_tui.archive.groups.asking_groups import found_by

        return found_by(self._asking, query, asked)
