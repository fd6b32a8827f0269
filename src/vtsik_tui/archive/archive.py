"""The archive: one open database, and every question that can be put to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from vtsik_tui.archive import entities, home, tree
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.opening import connect
from vtsik_tui.archive.records import Counted, Info, Page, Row

if TYPE_CHECKING:
    from vtsik_tui.archive.chamber.records import Assembly, Chamber
    from vtsik_tui.archive.day.reading import DayRead
    from vtsik_tui.archive.day.records import Alive, Change, Comparison, Day
    from vtsik_tui.archive.day.standing import Standing
    from vtsik_tui.archive.groups.records import Asked
    from vtsik_tui.archive.groups.records import Group as People
    from vtsik_tui.archive.hierarchy.records import Growth, Hierarchy
    from vtsik_tui.archive.network.links import Links
    from vtsik_tui.archive.network.records import Chain, Connected, Group, Near, Wanted
    from vtsik_tui.archive.query.completing import Completion
    from vtsik_tui.archive.query.mine import Mine
    from vtsik_tui.archive.resolving import Resolved
    from vtsik_tui.archive.search import SearchResult
    from vtsik_tui.archive.timeline.timeline import Timeline
    from vtsik_tui.archive.whole.records import Whole

#: The lists of the panes, in their order.
LISTS = ("events", "people", "bodies", "documents", "places")


#: So many answers to how two are connected are kept in mind.
_MOST_CONNECTED = 16

#: Named here, for inside the class `list` is a method.
Rows = list[Row]
Refs = list[str]
Begun = list[tuple[str, str, str]]


class Archive:
    """An open database. Each method is one question; none changes anything."""

    def __init__(self, path: Path, asking: Asking) -> None:
        """Use `Archive.open`.

        Args:
            path: The file that was opened.
            asking: The connection to it.
        """
        self.path = path
        """The file."""
        self._asking = asking
        self._info: Info | None = None
        self._standing: Standing | None = None
        self._links: Links | None = None
        self._connected: dict[tuple[str, str, Wanted], Connected] = {}
        self._timeline: Timeline | None = None
        self._mine: Mine | None = None

    @classmethod
    def open(cls, path: Path, *, trusted: bool = False) -> Archive:
        """Open a database.

        Args:
            path: The file.
            trusted: Whether it is the one that came with the program; any
                other is looked through for damage.

        Returns:
            The archive; close it, or use it in a ``with``.

        Raises:
            CannotOpen: If it is missing, unreadable, damaged, of another
                program or of another schema version; the text says which, and
                what to do.
        """
        return cls(path, Asking(connect(path, trusted=trusted)))

    def close(self) -> None:
        """Close the file."""
        self._asking.close()

    def __enter__(self) -> Self:
        """Enter a ``with``."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file at the end of a ``with``."""
        self.close()

    def info(self) -> Info:
        """Read what the database says of itself."""
        if self._info is None:
            self._info = home.info(self._asking)
        return self._info

    def starts(self) -> Rows:
        """Find the good places to start."""
        return self.rows(self.info().starts)

    def on_this_day(self, month: int, day: int) -> Rows:
        """Find the events that began on this day (new style) of any year.

        Args:
            month: 1 to 12.
            day: 1 to 31.

        Returns:
            The events, oldest first.
        """
        return home.on_this_day(self._asking, month, day)

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

    def anniversaries(self, month: int, day: int) -> tuple[Rows, Rows]:
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

    def list(self, name: str) -> ListView:
        """Look at a list.

        Args:
            name: One of `LISTS`; any other is an empty list.

        Returns:
            The list, read a stretch at a time.
        """
        return ListView(self._asking, name)

    def row(self, ref: str) -> Row | None:
        """Find one entity in one line.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            The row under today's ref, or None if there is no such entity.
        """
        return entities.row(self._asking, ref)

    def rows(self, refs: Iterable[str]) -> Rows:
        """Find several entities.

        Args:
            refs: ``kind/id`` each, perhaps former ones.

        Returns:
            Those that exist, in the order asked for.
        """
        return entities.rows(self._asking, refs)

    def children(self, ref: str | None = None) -> Rows:
        """Find the bodies directly under one.

        Args:
            ref: ``body/id``, or None for the top of the tree.

        Returns:
            The bodies; at the top under a heading per kind.
        """
        return tree.roots(self._asking) if ref is None else tree.children(self._asking, ref)

    def ancestors(self, ref: str) -> Rows:
        """Find what a body stands under.

        Args:
            ref: ``body/id``.

        Returns:
            The bodies from the top down, without itself.
        """
        return tree.ancestors(self._asking, ref)

    def page(self, ref: str) -> Page | None:
        """Read everything that is told about one entity.

        Args:
            ref: ``kind/id``, perhaps one that it had before; after ``claims/``
                for the page of its claims.

        Returns:
            Its page, or None if there is no such entity.
        """
        from vtsik_tui.archive.pages import page

        return page(self._asking, ref)

    def whole(self, ref: str) -> Whole | None:
        """Read everything on record about one entity, as values and not as a page.

        Args:
            ref: ``kind/id``, perhaps one that it had before.

        Returns:
            All of it, or None if there is no such entity.
        """
        from vtsik_tui.archive.whole.everything import whole

        return whole(self._asking, ref)

    def refs(self, kind: str) -> Iterator[str]:
        """Go through all entities of a kind, a stretch at a time.

        Args:
            kind: One of `records.KINDS`.

        Returns:
            Their refs: in the order of their list, sources the most prominent first.
        """
        from vtsik_tui.archive.whole.refs import refs

        return refs(self._asking, kind)

    def resolve(self, name: str) -> Resolved:
        """Find the entity that is meant by a ref or a name.

        Args:
            name: ``kind/id``, perhaps a former one, or any name in any script.

        Returns:
            The entity if one only is meant, or else those that may be.
        """
        from vtsik_tui.archive.resolving import resolve

        return resolve(self._asking, name)

    def search(self, query: str, limit: int = 200, kinds: frozenset[str] = frozenset()) -> SearchResult:
        """Find what answers a query.

        Args:
            query: Whatever was typed; any string is a query.
            limit: How many results to read.
            kinds: Which kinds to show; all if empty.

        Returns:
            The results, the best first, and how many there are of each kind.
        """
        from vtsik_tui.archive.search import search

        return search(self._asking, query, limit, kinds, self._mine)

    def keep_in_mind(self, mine: Mine | None) -> None:
        """Let searches know what is the reader's own: ``is:bookmarked``, ``has:note`` and the text of notes.

        Args:
            mine: That; None to forget it.
        """
        self._mine = mine

    def listed(self, kind: str, order: str, refs: Refs | None = None, limit: int = -1) -> Rows:
        """Find the entities of a kind, all at once.

        Args:
            kind: Of entity.
            order: One of `listed.ORDERS`.
            refs: Only these; all if None.
            limit: At most so many; no limit if negative.

        Returns:
            The entities, in that order.
        """
        from vtsik_tui.archive.listed import listed

        return listed(self._asking, kind, order, refs, limit)

    def beginning(self, text: str, kinds: tuple[str, ...] = (), most: int = 200) -> Begun:
        """Find what a ref that is being typed may become.

        Args:
            text: What was typed of it so far, or of a name.
            kinds: Of which kinds; all if empty.
            most: How many to find.

        Returns:
            Refs, each with a title and a date in words.
        """
        from vtsik_tui.archive.beginning import beginning

        return beginning(self._asking, text, kinds, most)

    def complete(self, query: str, cursor: int) -> Completion:
        """Find what could be typed next in a query.

        Args:
            query: What was typed so far.
            cursor: How many characters stand before the cursor.

        Returns:
            Names of fields, or values of the field that is being typed.
        """
        from vtsik_tui.archive.query.completing import complete

        return complete(self._asking, query, cursor)

    def neighbours_in_time(self, ref: str) -> tuple[Row | None, Row | None]:
        """Find the entities before and after an event, or a document, in time.

        Args:
            ref: ``event/id`` or ``document/id``.

        Returns:
            The one before and the one after; None at either end.
        """
        kind = ref.partition("/")[0]
        return self.list(f"{kind}s").neighbours(entities.current_ref(self._asking, ref) or ref)

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
