"""The whole review of a data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vtsik_tui.build.checking.everything import check
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.reading import read_facts
from vtsik_tui.build.review.acceptance import read_acceptances, sort_out
from vtsik_tui.build.review.calendars import calendar_problems
from vtsik_tui.build.review.linking import linking_problems
from vtsik_tui.build.review.lives import life_problems
from vtsik_tui.build.review.naming import naming_problems
from vtsik_tui.build.review.overview import Overview
from vtsik_tui.build.review.seats import seat_problems
from vtsik_tui.build.review.sourcing import sourcing_problems
from vtsik_tui.build.review.succession import succession_problems
from vtsik_tui.build.review.terms import term_problems
from vtsik_tui.build.review.twins import twin_problems

#: Every rule of the review, in the order in which they are looked through.
_RULES = (
    life_problems,
    term_problems,
    calendar_problems,
    seat_problems,
    twin_problems,
    sourcing_problems,
    naming_problems,
    linking_problems,
    succession_problems,
)


@dataclass(frozen=True, slots=True)
class Review:
    """What a review found."""

    problems: list[Problem]
    """What is open, by file and record."""
    accepted: list[tuple[Problem, str]]
    """Warnings that stand in `ACCEPTED.toml`, with the reason."""

    @property
    def errors(self) -> int:
        """How many of the open problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many of the open problems are warnings."""
        return len(self.problems) - self.errors


def review_facts(facts: Facts) -> list[Problem]:
    """Look through facts from which a database can be built.

    Args:
        facts: Facts without problems of format.

    Returns:
        Everything that a rule of the review finds, sorted by file and record.
    """
    overview = Overview(facts)
    return sorted({problem for rule in _RULES for problem in rule(overview)})


def review(folder: Path) -> Review:
    """Check a data folder and look through it.

    Args:
        folder: A data folder.

    Returns:
        What is wrong. If no database can be built from the facts, only that is
        told: what they mean can be asked once they can be read.

    Raises:
        NoDataFolder: If there is no data folder there.
    """
    facts, problems = read_facts(folder)
    acceptances, wrong = read_acceptances(folder)
    problems = [*problems, *check(facts), *wrong]
    if problems:
        return Review(sorted(set(problems)), [])
    found = sort_out(review_facts(facts), acceptances)
    return Review(found.open, found.accepted)
