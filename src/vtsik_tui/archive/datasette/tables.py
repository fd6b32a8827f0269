"""What a stranger is told of each table: its title, what a row is, what can be counted."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """What is told of a table or a view."""

    title: str
    description: str
    facets: tuple[str, ...] = ()
    """The columns whose values are counted beside the rows."""
    label: str = ""
    """The column by which a row is named where another table leads to it."""
    sort: str = ""
    """The column by which the rows are sorted at first."""


_DAYS = " Columns that end in _first and _last are Julian day numbers; _new and _old are dates in words."

TABLES = {
    "entity": Told(
        "Everything with a page",
        "People, bodies, events, documents, places and sources in one table, the most prominent first.",
        ("kind", "brief"),
        "title",
    ),
    "person": Told("People", f"One person a row.{_DAYS}", ("fate", "party", "gender"), "name", "name"),
    "body": Told("Bodies", f"Committees, commissariats, parties, soviets.{_DAYS}", ("kind",), "name", "name"),
    "event": Told("Events", f"What happened.{_DAYS}", ("kind",), "title", "date_first"),
    "document": Told(
        "Documents", f"Decrees, constitutions, letters.{_DAYS}", ("kind",), "title", "date_first"
    ),
    "place": Told("Places", "Buildings and towns, with degrees north and east.", ("city",), "name", "name"),
    "source": Told(
        "Sources", "The publications that claims rest on.", ("kind", "lang", "work"), "title", "title"
    ),
    "membership": Told(
        "Posts", "A person in a body for a time.", ("role", "party", "body", "confidence"), sort="first_day"
    ),
    "composition": Told(
        "Seats by party", "So many seats of a party in an assembly.", ("party", "kind"), sort="key"
    ),
    "figure": Told("Other numbers", "Votes, delegates, members.", ("what",), sort="key"),
    "relation": Told(
        "Relations", "A link of any type from one entity to another.", ("type", "confidence"), sort="key"
    ),
    "link": Told(
        "Links", "Every link between two entities, once in each direction.", ("label", "origin"), sort="key"
    ),
    "dispute": Told("Disagreements", "A field on which sources disagree.", ("field",), sort="key"),
    "dispute_value": Told("Readings", "What one source says of what is disputed.", ("preferred",)),
    "citation": Told("Citations", "A claim, and a source that it rests on.", ("claim", "source"), sort="key"),
    "party": Told("Parties", "From left to right, with a sign and a colour.", (), "label", "position"),
    "term": Told("Vocabulary", "The words for kinds, roles, parts and fates.", ("vocabulary",), "label"),
    "tenure": Told(
        "Who held which post", "A view: posts with names in place of ids.", ("role", "party", "body")
    ),
    "chronology": Told("Chronology", "A view: events in the order of time, with their places.", ("kind",)),
    "party_strength": Told(
        "Strength of parties", "A view: seats with names in place of ids.", ("party", "kind")
    ),
    "cited": Told("What rests on which source", "A view: citations with titles.", ("claim",)),
}

#: What the explorer searches and sorts by, of no use to a reader.
HIDDEN = ("list_row", "name", "near_form", "near_word", "stem", "meta", "former_ref", "alias")
