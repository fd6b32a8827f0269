"""The values of which the whole of an entity is made; their fields are those of its JSON."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates


@dataclass(frozen=True, slots=True)
class Cited:
    """A source that a claim rests on."""

    ref: str
    locator: str
    """A page or a passage in it; empty for the whole of it."""


@dataclass(frozen=True, slots=True)
class ProseLink:
    """A link in running text."""

    text: str
    """The words that are the link."""
    ref: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the record: as it stands there, and as it reads."""

    edtf: str
    """In the Extended Date/Time Format; empty if not known."""
    dates: Dates


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The vital facts of a person."""

    gender: str
    """``m``, ``f`` or empty."""
    born: Day
    birthplace: str
    died: Day
    deathplace: str
    fate: str
    """How the life ended, in words."""
    party: str | None
    """Ref of the party; None where it is no body, as for those of no party."""
    party_label: str


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """The vital facts of a body."""

    kind: str
    parent: str | None
    founded: Day
    dissolved: Day
    seats: tuple[str, ...]
    """Refs of the places where it sat, in order."""


@dataclass(frozen=True, slots=True)
class EventFacts:
    """The vital facts of an event."""

    kind: str
    date: Day
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The vital facts of a document."""

    kind: str
    date: Day
    published: Day
    issuers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """Where a place is."""

    city: str
    lat: float | None
    """Degrees north."""
    lon: float | None
    """Degrees east."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a source that is told apart from the rest of it."""

    id: str
    about: str


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a source is and where it is to be read."""

    kind: str
    author: str
    work: str
    """The work that it is part of."""
    year: str
    url: str
    lang: str
    passages: tuple[Passage, ...]


Facts = PersonFacts | BodyFacts | EventFacts | DocumentFacts | PlaceFacts | SourceFacts


@dataclass(frozen=True, slots=True)
class Post:
    """A person in a body for a time."""

    person: str
    person_title: str
    body: str
    body_title: str
    role: str
    """In words: ``chairman``."""
    post: str
    """What the post itself was called; empty where it had no name of its own."""
    party: str | None
    """Ref of the party of that seat, or of the person."""
    party_label: str
    start: str | None
    """In the Extended Date/Time Format."""
    end: str | None
    dates: Dates
    confidence: str
    note: str
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link to another entity, as it reads from this one."""

    type: str
    ref: str
    title: str
    date: Dates = NO_DATES
    role: str = ""
    """What the person of the two was or did in the other."""
    detail: str = ""
    confidence: str = ""
    note: str = ""
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats of one party."""

    party: str | None
    party_label: str
    count: int
    kind: str
    """Of what: ``members``, ``delegates (voting)``."""
    confidence: str
    note: str
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """Any other number."""

    what: str
    count: float
    confidence: str
    note: str
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A source of anything told here."""

    ref: str
    title: str
    work: str
    author: str
    year: str
    url: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source says of a disputed matter."""

    value: str
    """In words."""
    source: str
    locator: str
    preferred: bool
    """Whether the record follows it."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What sources disagree on."""

    field: str
    body: str | None
    """The body, if a post in it is disputed."""
    note: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything on record about one entity."""

    ref: str
    kind: str
    title: str
    title_ru: str
    brief: str
    aliases: tuple[str, ...]
    former_refs: tuple[str, ...]
    dates: Dates
    summary: str
    """Plain text, a blank line between paragraphs."""
    summary_links: tuple[ProseLink, ...]
    note: str
    note_links: tuple[ProseLink, ...]
    facts: Facts | None
    confidence: dict[str, str]
    """``probable`` or ``doubtful`` for each field that is not certain."""
    posts: tuple[Post, ...]
    links: tuple[Link, ...]
    figures: tuple[Figure, ...]
    composition: tuple[Seats, ...]
    record_sources: tuple[Cited, ...]
    """What the record as a whole rests on."""
    sources: tuple[Source, ...]
    """Every source that is named anywhere in this."""
    disputes: tuple[Dispute, ...]
