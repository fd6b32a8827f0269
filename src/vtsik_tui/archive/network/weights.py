"""Weights: how much a link and a step say, so that a chain is not merely short.

A chain weighs as much as its links and the steps between its ends. A link has
a weight by its kind: kinship says most of two people, a mention in a text or a
city that both were in says least. A step between weighs by the logarithm of
how much hangs on it, for what is linked to everything connects nothing: half
of that is put on each of its two links, and less of it on links of kinds that
an entity never has many of. So the weight of a chain is the sum over its
links, the same from either end.
"""

from __future__ import annotations

from functools import cache
from math import log2

#: Kinds of link, each with its weight, and how many tenths of the weight of a
#: hub it takes: who is the brother of a famous man is no less his brother.
_KINDS: dict[str, tuple[int, int]] = {
    "kin": (100, 3),
    "people": (100, 3),
    "succession": (120, 5),
    "structure": (120, 5),
    "origin": (120, 5),
    "act": (120, 5),
    "post": (150, 10),
    "part": (200, 10),
    "document": (200, 10),
    "involved": (250, 10),
    "seats": (350, 10),
    "mention": (400, 10),
    "party": (600, 10),
    "place": (600, 10),
}
#: Their names, the strongest first.
LINK_KINDS = tuple(_KINDS)

#: Kinds by the table from which a link comes; relations have the family of their type.
_OF_ORIGIN = {
    "membership": "post",
    "composition": "seats",
    "person": "party",
    "body": "structure",
    "body_seat": "place",
    "event_place": "place",
    "event_body": "involved",
    "event_document": "document",
    "document_issuer": "document",
    "event_person": "part",
    "document_person": "part",
}
#: For relations of a family that we do not know.
_UNKNOWN = "act"


@cache
def kind_of(origin: str, family: str, *, of_party: bool) -> str:
    """Tell the kind of a link.

    Args:
        origin: The table it comes from, or ``prose``.
        family: Of the type of relation; empty for other links.
        of_party: Whether one of the two is a party.

    Returns:
        One of `LINK_KINDS`.
    """
    if origin == "relation":
        return family if family in _KINDS else _UNKNOWN
    if origin == "membership" and of_party:
        return "party"
    return _OF_ORIGIN.get(origin, "mention")


@cache
def hub_weight(links: int) -> int:
    """Weigh an entity as a step between others.

    Args:
        links: How many links and claims it has.

    Returns:
        A hundred for each doubling of their number.
    """
    return round(100 * log2(1 + max(links, 0)))


def link_weight(kind: str, hubs: int) -> int:
    """Weigh a link.

    Args:
        kind: One of `LINK_KINDS`.
        hubs: The weights of its two ends as steps, added up; an end of the chain has none.

    Returns:
        Its own weight, and its part of that of its ends.
    """
    own, tenths = _KINDS[kind]
    return own + hubs * tenths // 20
