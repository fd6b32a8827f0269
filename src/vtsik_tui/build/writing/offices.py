"""The one office by which a person is remembered, in a few words."""

from __future__ import annotations

import re

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.writing.lookup import Lookup

#: Ranks, as `models.vocabulary.Role` has them: the last that heads a body, the
#: last that runs its business, and the last of its inner circle.
_HEADS, _RUNS, _INNER = 1, 3, 4

#: Kinds of body, by their ids in the vocabulary.
_GOVERNMENT, _MINISTRY, _PARTY = "government", "commissariat", "party"
_CONVOCATION, _PRESIDIUM = "convocation", "presidium"

#: "Council of People’s Commissars (Sovnarkom)" is known as Sovnarkom.
_SHORT = re.compile(r" \(([^\W\d]\w+)\)$")
_MORE = re.compile(r" \([^\d]*\)$")
_COMMISSARIAT = re.compile(r"^People’s Commissariat (?=of |for )")


def chief_office(person: Person, known: Lookup) -> str:
    """Name the most important office that a person held.

    Args:
        person: The person.
        known: The facts.

    Returns:
        For example ``chairman of the VTsIK``; empty for one who was no more
        than a member of a party.
    """
    held = [each for each in person.membership if not _plain_party_member(each, known)]
    if not held:
        return ""
    chief = min(held, key=lambda each: _importance(each, known))
    return chief.post or _office(known.label("role", chief.role), known.bodies[chief.body], known)


def _office(role: str, body: Body, known: Lookup) -> str:
    """Name an office that has no name of its own."""
    if body.id == known.institution.body:
        return f"{role} of the {known.institution.title}"
    if role.endswith("people’s commissar") and _COMMISSARIAT.match(body.name):
        return f"{role} {_COMMISSARIAT.sub('', _MORE.sub('', body.name))}"
    short = _SHORT.search(body.name)
    return f"{role}, {short[1] if short else _MORE.sub('', body.name)}"


def _plain_party_member(held: Membership, known: Lookup) -> bool:
    """Whether this says no more than to which party a person belonged."""
    return known.bodies[held.body].kind == _PARTY and known.roles[held.role].rank > _INNER


def _importance(held: Membership, known: Lookup) -> tuple[int, int, int, int, int]:
    """Sort offices: the most important first, and of equal ones the earliest."""
    body, rank = known.bodies[held.body], known.roles[held.role].rank
    start = read_edtf(held.start).first_day or 0
    late = 0 if _in_span(start, known) else 1
    near = 0 if body.id == known.institution.body else 1 if body.id in known.centre else 2
    # Of two bodies the one of which more people are recorded is the better known.
    return (_tier(body, rank, known) + 10 * late, rank, near, -known.sizes[body.id], start)


def _tier(body: Body, rank: int, known: Lookup) -> int:
    """Which sort of office this is, the most important sort being 0."""
    central = body.id == known.institution.body or (
        body.id in known.centre and body.kind in (_CONVOCATION, _PRESIDIUM)
    )
    if central and rank <= _RUNS:
        return 0
    if rank <= _HEADS:
        return {_GOVERNMENT: 1, _MINISTRY: 2}.get(body.kind, 3)
    if central:
        return 4 if rank <= _INNER else 6
    return 5 if rank <= _INNER else 7


def _in_span(day: int, known: Lookup) -> bool:
    """Whether a day lies in the time that the database is about; an unknown one does."""
    span = read_edtf(known.institution.span)
    return not day or ((span.first_day or 0) <= day <= (span.last_day or day))
