"""The tables of the package: their fields, and which of them are keys."""

from __future__ import annotations

from dataclasses import dataclass, field

#: What the types of fields are called in a table schema.
STRING, INTEGER, NUMBER, BOOLEAN, DATE = "string", "integer", "number", "boolean", "date"


@dataclass(frozen=True, slots=True)
class Field:
    """A column."""

    name: str
    says: str
    type: str = STRING


@dataclass(frozen=True, slots=True)
class Table:
    """A file of the package."""

    name: str
    says: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    """The columns by which a row is known."""
    refers: dict[str, str] = field(default_factory=dict)
    """Columns that hold the key of a row of another table: ``table.column``."""


def _dated(name: str, says: str) -> tuple[Field, ...]:
    """The columns of a date."""
    return (
        Field(name, f"{says}, in the Extended Date/Time Format, new style"),
        Field(f"{name}_new", "In words, new style"),
        Field(f"{name}_old", "In words, by the calendar in force then; empty where that does not differ"),
        Field(f"{name}_first", "The earliest day it can mean, new style", DATE),
        Field(f"{name}_last", "The latest day it can mean, new style", DATE),
    )


_IN_WORDS = (
    Field("dates_new", "When, in words, new style"),
    Field("dates_old", "In words, by the calendar in force then; empty where that does not differ"),
    Field("first_day", "The earliest day it can mean, new style", DATE),
    Field("last_day", "The latest day it can mean, new style", DATE),
)
_DOUBT = (Field("confidence", "probable or doubtful, if it is not certain"), Field("note", "On the record"))
_KEY = Field("key", "Number of the row in this export", INTEGER)
_POSITION = Field("position", "In this order, from 1", INTEGER)
_PARTY = (Field("party", "Ref of the party, if it is a body"), Field("party_label", "The party in words"))
_REF = "entities.ref"

TABLES = (
    Table(
        "entities",
        "Everything with a page of its own, and what is only referred to",
        (
            Field("ref", "kind/id"),
            Field("kind", "person, body, event, document, place or source"),
            Field("title", "Name or title"),
            Field("title_ru", "In Russian"),
            Field("brief", "What it is, in a few words"),
            *_IN_WORDS,
            Field("summary", "What is told of it; a blank line between paragraphs"),
            Field("note", "On the record itself"),
            Field("exported", "Whether all of it is in this package, or it is only referred to", BOOLEAN),
        ),
        ("ref",),
    ),
    Table(
        "names",
        "Other names",
        (Field("entity", "Whose"), _POSITION, Field("name", "Another name")),
        ("entity", "position"),
        {"entity": _REF},
    ),
    Table(
        "former_refs",
        "Refs that records had once",
        (Field("former_ref", "kind/id, before"), Field("entity", "Today")),
        ("former_ref",),
        {"entity": _REF},
    ),
    Table(
        "people",
        "The vital facts of people",
        (
            Field("ref", "Who"),
            Field("gender", "m or f, if known"),
            *_dated("born", "Birth"),
            Field("birthplace", "Where"),
            *_dated("died", "Death"),
            Field("deathplace", "Where"),
            Field("fate", "How the life ended"),
            *_PARTY,
        ),
        ("ref",),
        {"ref": _REF, "party": _REF},
    ),
    Table(
        "bodies",
        "The vital facts of bodies",
        (
            Field("ref", "Which"),
            Field("kind", "What kind of body"),
            Field("parent", "The body above it"),
            *_dated("founded", "Foundation"),
            *_dated("dissolved", "Dissolution"),
        ),
        ("ref",),
        {"ref": _REF, "parent": _REF},
    ),
    Table(
        "body_seats",
        "Where bodies sat",
        (Field("body", "Which"), _POSITION, Field("place", "Where")),
        ("body", "position"),
        {"body": _REF, "place": _REF},
    ),
    Table(
        "events",
        "The vital facts of events",
        (Field("ref", "Which"), Field("kind", "What kind of event"), *_dated("date", "When")),
        ("ref",),
        {"ref": _REF},
    ),
    Table(
        "event_places",
        "Where events took place",
        (Field("event", "Which"), _POSITION, Field("place", "Where")),
        ("event", "position"),
        {"event": _REF, "place": _REF},
    ),
    Table(
        "documents",
        "The vital facts of documents",
        (
            Field("ref", "Which"),
            Field("kind", "What kind of document"),
            *_dated("date", "Adoption, signing or writing"),
            *_dated("published", "Publication"),
        ),
        ("ref",),
        {"ref": _REF},
    ),
    Table(
        "document_issuers",
        "Who issued documents",
        (Field("document", "Which"), _POSITION, Field("body", "By whom")),
        ("document", "position"),
        {"document": _REF, "body": _REF},
    ),
    Table(
        "places",
        "Where places are",
        (
            Field("ref", "Which"),
            Field("city", "In which city"),
            Field("lat", "Degrees north", NUMBER),
            Field("lon", "Degrees east", NUMBER),
        ),
        ("ref",),
        {"ref": _REF},
    ),
    Table(
        "sources",
        "Published sources",
        (
            Field("ref", "Which"),
            Field("title", "Title"),
            Field("author", "As the source names them"),
            Field("work", "The work that it is part of"),
            Field("year", "Of publication"),
            Field("url", "Where to read it"),
            Field("lang", "Language, as in BCP 47"),
            Field("kind", "What kind of source"),
        ),
        ("ref",),
        {"ref": _REF},
    ),
    Table(
        "passages",
        "Parts of sources that are told apart",
        (
            Field("source", "Which"),
            _POSITION,
            Field("id", "As citations.locator has it"),
            Field("about", "What it is about"),
        ),
        ("source", "position"),
        {"source": _REF},
    ),
    Table(
        "memberships",
        "Who was what, in which body, from when to when",
        (
            _KEY,
            Field("person", "Who"),
            Field("body", "Where"),
            Field("role", "In words"),
            Field("post", "What the post itself was called"),
            *_PARTY,
            Field("start", "In the Extended Date/Time Format, new style"),
            Field("end", "In the Extended Date/Time Format, new style"),
            *_IN_WORDS,
            *_DOUBT,
        ),
        ("key",),
        {"person": _REF, "body": _REF, "party": _REF},
    ),
    Table(
        "links",
        "How entities hang together: each link from every end that is exported",
        (
            _KEY,
            Field("from", "What"),
            Field("type", "How it reads from there"),
            Field("to", "With what"),
            *_IN_WORDS,
            Field("role", "What the person of the two was or did in the other"),
            Field("detail", "More on that"),
            *_DOUBT,
        ),
        ("key",),
        {"from": _REF, "to": _REF},
    ),
    Table(
        "compositions",
        "Seats of parties",
        (
            _KEY,
            Field("of", "Of what"),
            *_PARTY,
            Field("count", "How many", INTEGER),
            Field("kind", "Of what: members, delegates (voting)"),
            *_DOUBT,
        ),
        ("key",),
        {"of": _REF, "party": _REF},
    ),
    Table(
        "figures",
        "Any other number",
        (
            _KEY,
            Field("of", "Of what"),
            Field("what", "What is counted"),
            Field("count", "How many", NUMBER),
            *_DOUBT,
        ),
        ("key",),
        {"of": _REF},
    ),
    Table(
        "doubts",
        "Fields of records that are not certain",
        (
            Field("entity", "Whose"),
            Field("field", "Which"),
            Field("confidence", "probable or doubtful"),
        ),
        ("entity", "field"),
        {"entity": _REF},
    ),
    Table(
        "disputes",
        "What sources disagree on",
        (
            _KEY,
            Field("of", "Of what"),
            Field("field", "Which field"),
            Field("body", "The body, if a post in it is disputed"),
            Field("note", "On the matter"),
        ),
        ("key",),
        {"of": _REF, "body": _REF},
    ),
    Table(
        "readings",
        "What each source says of it",
        (
            Field("dispute", "Of which dispute", INTEGER),
            _POSITION,
            Field("value", "In words"),
            Field("source", "Which source says so"),
            Field("locator", "Where in it"),
            Field("preferred", "Whether the record follows it", BOOLEAN),
        ),
        ("dispute", "position"),
        {"dispute": "disputes.key", "source": _REF},
    ),
    Table(
        "citations",
        "What claims rest on",
        (
            _KEY,
            Field("entity", "On whose page the claim stands"),
            Field("claim", "record, memberships, links, compositions or figures"),
            Field("claim_key", "The row of that table; empty for the record as a whole", INTEGER),
            Field("source", "Which source"),
            Field("locator", "Where in it; empty for the whole of it"),
        ),
        ("key",),
        {"entity": _REF, "source": _REF},
    ),
)
"""All of them, in the order of the package."""
