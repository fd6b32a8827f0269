"""What is told of a group of people, and what may be asked of it."""

from __future__ import annotations

from dataclasses import dataclass

from vtsik_tui.archive.records import NO_DATES, Dates, Row

#: By what a group can be sorted, in the order of the columns.
SORTS = ("name", "age", "party", "fate", "from", "to", "role", "place", "born", "died")
#: Stands for what is not known, in a filter.
UNKNOWN = "unknown"
#: At which moment ages are told.
AT_JOINING, AT_EVENT, AT_DEATH = "on entry", "at the time", "at death"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which of the people, in which order, and how many of them."""

    sort: str = "name"
    """One of `SORTS`."""
    down: bool = False
    """Whether the largest stand first; what is not known stands last in any case."""
    word: str = ""
    """Only those with this in their name, party, place of birth, fate or role."""
    fate: str = ""
    """Only this fate, by its id; `UNKNOWN` for none."""
    party: str = ""
    """Only this party, by its id; `UNKNOWN` for none."""
    age: str = ""
    """Only ages from this to nine years more: ``30``; `UNKNOWN` for those of no known age."""
    most: int | None = 200
    """How many people to read; None for all."""


@dataclass(frozen=True, slots=True)
class Member:
    """One of the people."""

    row: Row
    party: str
    """``body/id``; empty where the party is no body or not known."""
    party_label: str
    party_short: str
    glyph: str
    color: str
    born: Dates
    died: Dates
    birthplace: str
    fate: str
    """In words; empty if it is not known."""
    role: str = ""
    """What they were or did in the group; several with commas between."""
    tenure: Dates = NO_DATES
    """From when to when; the dates of the event or the document."""
    age: tuple[int, int] | None = None
    """The least and the most years they can have been; None if it is not known."""

    @property
    def age_words(self) -> str:
        """The age: ``38``, ``38–39``, or nothing."""
        if self.age is None:
            return ""
        least, most = self.age
        return f"{least}" if least == most else f"{least}–{most}"


@dataclass(frozen=True, slots=True)
class Part:
    """So many of a group have something in common."""

    id: str
    """As the filter names it; `UNKNOWN` for what is not known."""
    label: str
    count: int
    glyph: str = ""
    color: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together."""

    row: Row | None
    """What they are the people of; None for a search."""
    what: str
    """How they belong to it: ``people on record in it``."""
    members: tuple[Member, ...]
    """As many as were asked for, in the order asked for."""
    count: int
    """How many there are of those asked for."""
    everybody: int
    """How many there are in all."""
    fates: tuple[Part, ...]
    """Of those asked for, as the vocabulary has them; what is not known last."""
    ages: tuple[Part, ...]
    """By decades, the youngest first; what is not known last."""
    parties: tuple[Part, ...]
    """From left to right; what is not known last."""
    age_at: str
    """When they were of that age: `AT_JOINING`, `AT_EVENT` or `AT_DEATH`."""
    size: int | None = None
    """How many there were by the sources, on record here or not."""
    size_as: str = ""
    """As what that is told: ``members``."""
    note: str = ""
    """What the group leaves out, in a sentence."""
