"""The values of a laid-out page: runs of text in one look, in lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from rich.cells import cell_len


class Look(StrEnum):
    """How a run of text is to look; the component class ``page--…`` of its name."""

    TEXT = "text"
    TITLE = "title"
    OTHER_TITLE = "other-title"
    FAINT = "faint"
    FACTS = "facts"
    HEADING = "heading"
    RULE = "rule"
    DATE = "date"
    ROLE = "role"
    STRONG = "strong"
    QUOTE = "quote"
    BAR = "bar"
    CITATION = "citation"
    DRAWN = "drawn"
    """Lines and blocks of a picture, not words."""
    CHOSEN = "chosen"
    """The one of several that the page is about."""


class Run(NamedTuple):
    """A run of text in one look."""

    text: str
    look: Look = Look.TEXT
    link: int = -1
    """Which of the page's links it belongs to; -1 for none."""
    color: str = ""
    """``#rrggbb`` of a party, instead of the colour of the look."""


class Line(NamedTuple):
    """One line of the screen."""

    runs: tuple[Run, ...]
    item: int
    """Which heading or entry of the page it belongs to, counted from 0."""
    column: int = 0
    """How many of the runs stand in a column of their own, which is read down
    before what stands beside it; 0 where there is one column only."""


class Area(NamedTuple):
    """Where a link stands in one line, in cells."""

    start: int
    end: int
    link: int


@dataclass(slots=True)
class Link:
    """A link of the page and the lines it runs over."""

    ref: str
    first: int = -1
    last: int = -1


@dataclass(slots=True)
class Layout:
    """A page, set to a width."""

    width: int
    """To which text is set, in cells."""
    room: int = 0
    """All the width there is, which some pictures take."""
    lines: list[Line] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    headings: list[tuple[str, int]] = field(default_factory=list)
    """Each section's title and the line it stands in."""
    items: list[int] = field(default_factory=list)
    """The first line of each item."""
    claims: dict[int, str] = field(default_factory=dict)
    """For each item that is a claim, its name."""

    def add(self, runs: tuple[Run, ...] = (), column: int = 0) -> None:
        """Add a line to the item that was begun last.

        Args:
            runs: What stands in it; nothing for a blank line.
            column: How many of them stand in a first column.
        """
        at = len(self.lines)
        self.lines.append(Line(runs, len(self.items) - 1, column))
        for run in runs:
            if run.link >= 0:
                link = self.links[run.link]
                link.last = at
                if link.first < 0:
                    link.first = at

    def begin(self, claim: str = "") -> None:
        """Begin an item: what keeps its place when the page is set anew.

        Args:
            claim: The name of what is claimed in it; empty for nothing.
        """
        if claim:
            self.claims[len(self.items)] = claim
        self.items.append(len(self.lines))

    def link_to(self, ref: str) -> int:
        """Make a link.

        Args:
            ref: Where it leads.

        Returns:
            Its number.
        """
        self.links.append(Link(ref))
        return len(self.links) - 1


def areas(line: Line) -> list[Area]:
    """Find the links of a line.

    Args:
        line: A laid-out line.

    Returns:
        Where each stands, from left to right; runs of one link as one area.
    """
    found: list[Area] = []
    at = 0
    for run in line.runs:
        end = at + cell_len(run.text)
        if run.link >= 0:
            if found and found[-1].link == run.link and found[-1].end == at:
                found[-1] = found[-1]._replace(end=end)
            else:
                found.append(Area(at, end, run.link))
        at = end
    return found
