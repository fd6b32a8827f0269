"""Seats in the words of a source: ``739 (338 Bolsheviks, 211 SRs of whom 127 left)``.

A dispute quotes what each source says, in words. Where these are numbers of members of parties, they
are another reading of the chamber. Only what is plainly said is taken: a number right before the name
of a party; whatever else there is counts as not known, and the words are always shown beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from vtsik_tui.words.folding import fold

_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_IN_ALL = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+) in all")
_LED_IN = ("with the ",)
#: Behind a party this joins another to the same number, unless a number of its own follows.
_JOINED = re.compile(r"(?:and|or) (?!\d)")
_SHARE = re.compile(r"(.*?),? per cent")

Lexicon = Mapping[str, str]


@lru_cache(maxsize=8)
def lexicon(names: tuple[tuple[str, str], ...]) -> Lexicon:
    """Make a list of words for parties.

    Args:
        names: Ids of parties, each with a name of it; the more usual first.

    Returns:
        The id for each name as it is compared, in the plural and in the singular.
    """
    found: dict[str, str] = {}
    for party, name in names:
        folded = fold(name)
        for form in (folded, folded.removesuffix("s"), f"{folded}s"):
            if form:
                found.setdefault(form, party)
    return found


def seats_said(text: str, parties: Lexicon) -> tuple[dict[str, int], int | None] | None:
    """Read numbers of seats from the words of a source.

    Args:
        text: What the source says.
        parties: As `lexicon` makes it.

    Returns:
        The seats by party, and the total or None; None if this does not tell a chamber: one party
        without a total, or parties with more seats than there are.
    """
    numbers = list(_NUMBER.finditer(text))
    seats: dict[str, int] = {}
    total = None
    for at, number in enumerate(numbers):
        end = numbers[at + 1].start() if at + 1 < len(numbers) else len(text)
        count = int(number[0].replace(",", ""))
        party = _party(text[number.end() : end], parties, text[end : end + 1])
        if party:
            seats.setdefault(party, count)
        elif at == 0:
            total = count
    if found := _IN_ALL.search(text):
        total = int(found[1].replace(",", ""))
    enough = seats if total is not None else len(seats) > 1
    return (seats, total) if enough and (total is None or sum(seats.values()) <= total) else None


def share_said(what: str, parties: Lexicon) -> str:
    """Read of which party a figure tells the share.

    Args:
        what: What the figure is: ``Communists among the delegates, per cent``.
        parties: As `lexicon` makes it.

    Returns:
        The id of the party; empty if it tells no such share.
    """
    found = _SHARE.fullmatch(what)
    return _named(fold(found[1]), parties) if found else ""


def _party(words: str, parties: Lexicon, following: str) -> str:
    """The party that words behind a number begin with; empty if it is not the only one."""
    folded = fold(words)
    for lead in _LED_IN:
        folded = folded.removeprefix(lead)
    party = _named(folded, parties)
    if not party:
        return ""
    name = max((one for one in parties if _begins(folded, one)), key=len)
    rest = folded[len(name) :].lstrip()
    joins = _JOINED.match(rest) and not (rest in ("and", "or") and following.isdigit())
    return "" if joins and "," not in words[: words.find(" and ")] else party


def _named(folded: str, parties: Lexicon) -> str:
    """The party with the longest name that words begin with."""
    return parties[max(names, key=len)] if (names := [one for one in parties if _begins(folded, one)]) else ""


def _begins(folded: str, name: str) -> bool:
    """Whether words begin with a name."""
    return folded == name or folded.startswith(f"{name} ")
