"""From everything on record about an entity to rows of the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vtsik_tui.archive.records import Dates, Row
from vtsik_tui.archive.whole.records import (
    BodyFacts,
    Cited,
    Day,
    DocumentFacts,
    EventFacts,
    PersonFacts,
    PlaceFacts,
    Post,
    SourceFacts,
    Whole,
)
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.dates import iso

Value = str | int | float | bool | None

#: Takes a row of the table of that name and gives its key, if the table counts its rows.
Put = Callable[[str, tuple[Value, ...]], int]


class Rows:
    """Tells of one entity after the other, and keeps in mind what was referred to."""

    def __init__(self, chosen: Chosen, put: Put) -> None:
        """Tell of a choice.

        Args:
            chosen: What is exported.
            put: Takes the rows.
        """
        self._chosen = chosen
        self._put = put
        self._told: set[str] = set()
        self._named: set[str] = set()

    @property
    def only_named(self) -> list[str]:
        """The refs that others refer to, and of which nothing was told."""
        return sorted(self._named - self._told)

    def tell(self, whole: Whole) -> None:
        """Tell of an entity.

        Args:
            whole: Everything on record about it.
        """
        own = whole.ref
        self._told.add(own)
        told = (own, whole.kind, whole.title, whole.title_ru, whole.brief, *_in_words(whole.dates))
        self._put("entities", (*told, whole.summary, whole.note, True))
        self._list("names", own, whole.aliases)
        for former in whole.former_refs:
            self._put("former_refs", (former, own))
        for field, confidence in whole.confidence.items():
            self._put("doubts", (own, field, confidence))
        self._facts(whole)
        self._cite(own, "record", None, whole.record_sources)
        self._posts(whole)
        self._links(whole)
        self._numbers(whole)
        self._disputes(whole)

    def name(self, row: Row) -> None:
        """Tell the name of what is only referred to.

        Args:
            row: The entity in one line.
        """
        told = (row.ref, row.kind, row.title, row.title_ru, row.brief, *_in_words(row.dates))
        self._put("entities", (*told, "", "", False))

    def source(self, whole: Whole) -> None:
        """Tell what a source is.

        Args:
            whole: Everything on record about it.
        """
        facts = whole.facts
        if isinstance(facts, SourceFacts):
            told = (facts.author, facts.work, facts.year, facts.url, facts.lang, facts.kind)
            self._put("sources", (whole.ref, whole.title, *told))

    def _refer(self, ref: str | None) -> str | None:
        """A ref in a column, to be told of later."""
        if ref:
            self._named.add(ref)
        return ref or None

    def _list(self, table: str, own: str, values: Iterable[str], *, refs: bool = False) -> None:
        """Texts, or refs, in their order."""
        for position, value in enumerate(values, 1):
            self._put(table, (own, position, self._refer(value) if refs else value))

    def _facts(self, whole: Whole) -> None:
        """The vital facts of its kind."""
        own, facts = whole.ref, whole.facts
        if isinstance(facts, PersonFacts):
            party = (self._refer(facts.party), facts.party_label)
            born = (*_day(facts.born), facts.birthplace)
            died = (*_day(facts.died), facts.deathplace)
            self._put("people", (own, facts.gender, *born, *died, facts.fate, *party))
        elif isinstance(facts, BodyFacts):
            times = (*_day(facts.founded), *_day(facts.dissolved))
            self._put("bodies", (own, facts.kind, self._refer(facts.parent), *times))
            self._list("body_seats", own, facts.seats, refs=True)
        elif isinstance(facts, EventFacts):
            self._put("events", (own, facts.kind, *_day(facts.date)))
            self._list("event_places", own, facts.places, refs=True)
        elif isinstance(facts, DocumentFacts):
            self._put("documents", (own, facts.kind, *_day(facts.date), *_day(facts.published)))
            self._list("document_issuers", own, facts.issuers, refs=True)
        elif isinstance(facts, PlaceFacts):
            self._put("places", (own, facts.city, facts.lat, facts.lon))
        elif isinstance(facts, SourceFacts):
            self.source(whole)
            for position, passage in enumerate(facts.passages, 1):
                self._put("passages", (own, position, passage.id, passage.about))

    def _posts(self, whole: Whole) -> None:
        """The posts; those that are told with the person already are not told with the body again."""
        for post in whole.posts:
            if whole.kind == "body" and self._chosen.holds(post.person):
                continue
            key = self._put("memberships", self._post(post))
            self._cite(whole.ref, "memberships", key, post.sources)

    def _post(self, post: Post) -> tuple[Value, ...]:
        """A row of a post."""
        where = (self._refer(post.person), self._refer(post.body), post.role, post.post)
        party = (self._refer(post.party), post.party_label)
        return (*where, *party, post.start, post.end, *_in_words(post.dates), post.confidence, post.note)

    def _links(self, whole: Whole) -> None:
        """The links, but for what a source supports, which its citations tell."""
        for link in whole.links:
            if link.type == "supports":
                continue
            row = (whole.ref, link.type, self._refer(link.ref), *_in_words(link.date))
            key = self._put("links", (*row, link.role, link.detail, link.confidence, link.note))
            self._cite(whole.ref, "links", key, link.sources)

    def _numbers(self, whole: Whole) -> None:
        """Seats, and other figures."""
        for seats in whole.composition:
            party = (self._refer(seats.party), seats.party_label)
            seated = (whole.ref, *party, seats.count, seats.kind, seats.confidence, seats.note)
            self._cite(whole.ref, "compositions", self._put("compositions", seated), seats.sources)
        for figure in whole.figures:
            counted = (whole.ref, figure.what, figure.count, figure.confidence, figure.note)
            self._cite(whole.ref, "figures", self._put("figures", counted), figure.sources)

    def _disputes(self, whole: Whole) -> None:
        """What sources disagree on, each with its reading."""
        for one in whole.disputes:
            key = self._put("disputes", (whole.ref, one.field, self._refer(one.body), one.note))
            for position, each in enumerate(one.readings, 1):
                source = self._refer(each.source)
                self._put("readings", (key, position, each.value, source, each.locator, each.preferred))

    def _cite(self, own: str, claim: str, key: int | None, sources: Iterable[Cited]) -> None:
        """What a claim rests on."""
        for one in sources:
            self._put("citations", (own, claim, key, self._refer(one.ref), one.locator))


def _in_words(dates: Dates) -> tuple[Value, ...]:
    """The four columns of a date in words."""
    return (dates.new, dates.old, iso(dates.first), iso(dates.last))


def _day(day: Day) -> tuple[Value, ...]:
    """The five columns of a date of the record."""
    return (day.edtf, *_in_words(day.dates))
