"""A record of each kind in Popolo."""

from __future__ import annotations

from vtsik_tui.archive.whole.records import BodyFacts, EventFacts, PersonFacts, PlaceFacts, Post, Whole
from vtsik_tui.export.plain import one_line
from vtsik_tui.export.popolo.parts import Record, dated, named, slug, sources, span_note, told

_GENDERS = {"m": "male", "f": "female"}

#: A role that is no post of its own.
_MEMBER = "member"


def person(whole: Whole) -> Record:
    """Tell of a person.

    Args:
        whole: Everything on record.

    Returns:
        A Popolo person.
    """
    made = named(whole) | told(summary=whole.brief, biography=whole.summary)
    facts = whole.facts
    if isinstance(facts, PersonFacts):
        made |= told(gender=_GENDERS.get(facts.gender), fate=facts.fate)
        made |= dated("birth_date", facts.born) | dated("death_date", facts.died)
        made |= told(birth_place=facts.birthplace, death_place=facts.deathplace)
    return made | sources(whole, whole.record_sources)


def organization(whole: Whole) -> Record:
    """Tell of a body.

    Args:
        whole: Everything on record.

    Returns:
        A Popolo organization.
    """
    made = named(whole) | told(description=whole.summary)
    facts = whole.facts
    if isinstance(facts, BodyFacts):
        made |= told(classification=facts.kind, parent_id=facts.parent)
        made |= told(area_id=facts.seats[0] if facts.seats else None)
        made |= dated("founding_date", facts.founded) | dated("dissolution_date", facts.dissolved, end=True)
    return made | sources(whole, whole.record_sources)


def event(whole: Whole) -> Record:
    """Tell of an event.

    Args:
        whole: Everything on record.

    Returns:
        A Popolo event, with those who took part.
    """
    made = named(whole) | told(description=whole.summary)
    facts = whole.facts
    if isinstance(facts, EventFacts):
        titles = {link.ref: link.title for link in whole.links}
        where = "; ".join(titles[ref] for ref in facts.places if ref in titles)
        made |= told(classification=facts.kind, location=where)
        made |= told(area_id=facts.places[0] if facts.places else None)
        made |= dated("start_date", facts.date) | dated("end_date", facts.date, end=True)
    above = [link.ref for link in whole.links if link.type == "part of" and link.ref.startswith("event/")]
    made |= told(parent_id=above[0] if above else None)
    people = {link.ref: link.title for link in whole.links if link.type == "participant"}
    if people:
        made["attendees"] = [{"id": ref, "name": one_line(name)} for ref, name in people.items()]
    return made | sources(whole, whole.record_sources)


def area(whole: Whole) -> Record:
    """Tell of a place.

    Args:
        whole: Everything on record.

    Returns:
        A Popolo area.
    """
    made = named(whole) | told(classification="place", description=whole.summary)
    facts = whole.facts
    if isinstance(facts, PlaceFacts):
        made |= told(city=facts.city)
        if facts.lat is not None and facts.lon is not None:
            made["geometry"] = {"type": "Point", "coordinates": [facts.lon, facts.lat]}
    return made | sources(whole, whole.record_sources)


def membership(whole: Whole, held: Post, own: str) -> Record:
    """Tell who was what in which body.

    Args:
        whole: Everything on record about the person or the body.
        held: The post.
        own: The id of this membership.

    Returns:
        A Popolo membership.
    """
    made = {"id": own} | told(
        label=held.post or f"{held.role}, {held.body_title}",
        role=held.role,
        person_id=held.person,
        organization_id=held.body,
        post_id=post_id(held),
        on_behalf_of_id=held.party,
    )
    for name, edtf in (("start_date", held.start), ("end_date", held.end)):
        made |= _dated_end(name, edtf)
    made |= span_note(held.dates) | told(confidence=held.confidence, note=held.note)
    return made | sources(whole, held.sources)


def _dated_end(name: str, edtf: str | None) -> Record:
    """One end of a membership."""
    from vtsik_tui.export.dates import ends, starts

    plain = starts(edtf) if name == "start_date" else ends(edtf)
    return told(**{name: plain, f"{name}_edtf": edtf})


def post_id(held: Post) -> str | None:
    """Give the id of the post itself, which others may have held too.

    Args:
        held: What someone was in a body.

    Returns:
        Its id; None for a plain member.
    """
    return None if held.role == _MEMBER else f"post/{held.body.partition('/')[2]}/{slug(held.role)}"


def post(held: Post) -> Record:
    """Tell of a post that may be held by one after another.

    Args:
        held: Any who held it.

    Returns:
        A Popolo post.
    """
    return told(
        id=post_id(held), label=f"{held.role}, {held.body_title}", role=held.role, organization_id=held.body
    )
