"""Writes what is known of each entity as statements."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.archive.whole.records import (
    BodyFacts,
    DocumentFacts,
    EventFacts,
    PersonFacts,
    PlaceFacts,
    Post,
    SourceFacts,
    Whole,
)
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.nothing import some
from vtsik_tui.export.turtle.terms import PREFIXES, address, day, edtf, entity, link, text

_CLASSES = {
    "person": "schema:Person",
    "body": "schema:Organization, org:Organization",
    "event": "schema:Event",
    "document": "schema:CreativeWork",
    "place": "schema:Place",
    "source": "schema:CreativeWork",
}
_GENDERS = {"m": "male", "f": "female"}

#: What is said in other statements already.
_TOLD = frozenset({"supports", "member", "member of"})

Statements = list[tuple[str, str]]


def written(chosen: Chosen) -> Iterator[str]:
    """Write the statements.

    Args:
        chosen: What to write.

    Yields:
        The names that are used, then a paragraph for each entity.
    """
    wholes = some(chosen.wholes(), "There is nothing to export.")
    yield "".join(f"@prefix {name}: <{where}> .\n" for name, where in PREFIXES.items())
    for whole in wholes:
        yield "\n" + _paragraph(entity(whole.ref), [*_named(whole), *_facts(whole), *_linked(whole)])
        for number, post in enumerate(whole.posts, 1):
            if whole.kind == "person" or not chosen.holds(post.person):
                yield _membership(whole, post, number)


def _paragraph(subject: str, said: Statements) -> str:
    """All statements about one thing."""
    lines = " ;\n".join(f"    {word} {what}" for word, what in said if what)
    return f"{subject}\n{lines} .\n"


def _named(whole: Whole) -> Statements:
    """What it is and what it is called."""
    said = [("a", _CLASSES.get(whole.kind, "schema:Thing")), ("schema:identifier", text(whole.ref))]
    lang = whole.facts.lang if isinstance(whole.facts, SourceFacts) else "en"
    said.append(("rdfs:label", text(whole.title, lang)))
    if whole.title_ru and whole.title_ru != whole.title:
        said.append(("rdfs:label", text(whole.title_ru, "ru")))
    said += [("schema:alternateName", text(name)) for name in whole.aliases]
    if whole.summary:
        said.append(("schema:description", text(whole.summary, "en")))
    return said


def _facts(whole: Whole) -> Statements:
    """The vital facts of its kind."""
    facts = whole.facts
    if isinstance(facts, PersonFacts):
        return [
            ("schema:gender", _known(_GENDERS.get(facts.gender, ""))),
            ("schema:birthDate", day(facts.born)),
            ("schema:birthPlace", _known(facts.birthplace)),
            ("schema:deathDate", day(facts.died)),
            ("schema:deathPlace", _known(facts.deathplace)),
            ("v:fate", _known(facts.fate)),
            ("schema:affiliation", entity(facts.party) if facts.party else ""),
        ]
    if isinstance(facts, BodyFacts):
        return [
            ("org:classification", _known(facts.kind)),
            ("org:subOrganizationOf", entity(facts.parent) if facts.parent else ""),
            ("schema:foundingDate", day(facts.founded)),
            ("schema:dissolutionDate", day(facts.dissolved)),
            *(("schema:location", entity(ref)) for ref in facts.seats),
        ]
    if isinstance(facts, EventFacts):
        places = [("schema:location", entity(ref)) for ref in facts.places]
        return [("dcterms:type", _known(facts.kind)), ("dcterms:date", day(facts.date)), *places]
    return _facts_of_things(whole)


def _facts_of_things(whole: Whole) -> Statements:
    """The vital facts of documents, places and sources."""
    facts = whole.facts
    if isinstance(facts, DocumentFacts):
        issuers = [("dcterms:publisher", entity(ref)) for ref in facts.issuers]
        dates = [("dcterms:created", day(facts.date)), ("dcterms:issued", day(facts.published))]
        return [("dcterms:type", _known(facts.kind)), *dates, *issuers]
    if isinstance(facts, PlaceFacts):
        degrees = [("geo:lat", facts.lat), ("geo:long", facts.lon)]
        return [
            ("schema:containedInPlace", _known(facts.city)),
            *((word, f"{value!r}") for word, value in degrees if value is not None),
        ]
    if isinstance(facts, SourceFacts):
        return [
            ("dcterms:creator", _known(facts.author)),
            ("schema:isPartOf", _known(facts.work)),
            ("dcterms:issued", edtf(facts.year) if facts.year.isdigit() else _known(facts.year)),
            ("schema:url", address(facts.url)),
            ("schema:inLanguage", _known(facts.lang)),
            ("dcterms:type", _known(facts.kind)),
        ]
    return []


def _known(words: str) -> str:
    """A text; empty if it says nothing."""
    return text(words) if words else ""


def _linked(whole: Whole) -> Statements:
    """What it hangs together with, and what it rests on."""
    links = {(link(one.type), entity(one.ref)): None for one in whole.links if one.type not in _TOLD}
    cited = {one.ref: None for one in whole.record_sources}
    return [*links, *(("schema:citation", entity(ref)) for ref in cited)]


def _membership(whole: Whole, post: Post, number: int) -> str:
    """Who was what in which body."""
    name = entity(f"membership/{whole.ref.partition('/')[2]}/{number}")
    return _paragraph(
        name,
        [
            ("a", "org:Membership"),
            ("org:member", entity(post.person)),
            ("org:organization", entity(post.body)),
            ("rdfs:label", text(post.post or post.role, "en")),
            ("schema:roleName", text(post.role)),
            ("schema:startDate", edtf(post.start)),
            ("schema:endDate", edtf(post.end)),
            *(("schema:citation", entity(one.ref)) for one in post.sources),
        ],
    )
