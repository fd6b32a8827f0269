"""Count how good the search is: put every query of tests/search_cases.toml and see what comes.

Printed are, by group and in all: success@1 (what was expected stands first),
success@3 (it stands among the first three) and the mean reciprocal rank (1 for
a first place, 1/2 for a second, 0 below the tenth); then every miss, with what
came instead.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.choice import OWN_DATABASE

CASES = Path(__file__).resolve().parent.parent / "tests" / "search_cases.toml"

#: So many results are looked through for what was expected.
_LOOKED_AT = 10


@dataclass(frozen=True, slots=True)
class Case:
    """A query and what should come of it."""

    query: str
    ref: str
    """``kind/id`` of what is expected."""
    first: bool
    """Whether it alone deserves the first place; the first three are good enough if not."""
    why: str
    """The name of its group."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a case."""

    case: Case
    place: int
    """Where the expected entity stood, from 1; 0 if not among the first ten."""
    came: tuple[str, ...]
    """The refs that stood first, at most three."""

    @property
    def missed(self) -> bool:
        """Whether it stood lower than it should."""
        return not 0 < self.place <= (1 if self.case.first else 3)


def read_cases(path: Path = CASES) -> tuple[Case, ...]:
    """Read the cases.

    Args:
        path: A file of ``[[case]]`` tables, each with ``query``, ``why`` and
            either ``first`` or ``top3``.

    Returns:
        The cases, in the order of the file.

    Raises:
        ValueError: If a case names both places, or neither.
    """
    cases = []
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
        if ("first" in row) == ("top3" in row):
            raise ValueError(f'the case "{row["query"]}" needs either first or top3')
        ref = row.get("first") or row["top3"]
        cases.append(Case(row["query"], ref, "first" in row, row["why"]))
    return tuple(cases)


def ask(archive: Archive, cases: Iterable[Case]) -> list[Answer]:
    """Put every query to an archive.

    Args:
        archive: The archive.
        cases: The cases.

    Returns:
        What came of each, in the same order.
    """
    answers = []
    for case in cases:
        refs = [hit.row.ref for hit in archive.search(case.query, _LOOKED_AT).hits[:_LOOKED_AT]]
        place = refs.index(case.ref) + 1 if case.ref in refs else 0
        answers.append(Answer(case, place, tuple(refs[:3])))
    return answers


def success_at_1(answers: Sequence[Answer]) -> float:
    """Return the share that stands first, of those that alone deserve it (1.0 if none does)."""
    first = [answer.place == 1 for answer in answers if answer.case.first]
    return sum(first) / len(first) if first else 1.0


def success_at_3(answers: Sequence[Answer]) -> float:
    """Return the share that stands among the first three, of all."""
    return sum(0 < answer.place <= 3 for answer in answers) / len(answers)


def mean_reciprocal_rank(answers: Sequence[Answer]) -> float:
    """Return the mean of 1 / place, of all; a place below the tenth counts as 0."""
    return sum(1 / answer.place for answer in answers if answer.place) / len(answers)


def report(answers: Sequence[Answer]) -> str:
    """Say how good the answers are.

    Args:
        answers: What came of the cases.

    Returns:
        A table by group, and a line for each miss.
    """
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.case.why, []).append(answer)
    lines = [f"{'':16}{'queries':>8}{'success@1':>11}{'success@3':>11}{'MRR':>8}"]
    lines += [_line(name, some) for name, some in groups.items()]
    lines += [_line("all", answers), f"{'to be reached':24}{'≥ 90.0 %':>11}{'≥ 97.0 %':>11}"]
    missed = [answer for answer in answers if answer.missed]
    lines += ["", f"{len(missed)} misses: where it stood, what was typed, what was expected, what came first"]
    return "\n".join([*lines, *(_miss(answer) for answer in missed)])


def _line(name: str, answers: Sequence[Answer]) -> str:
    """The figures of one group."""
    one, three = success_at_1(answers), success_at_3(answers)
    return f"{name:16}{len(answers):8}{one:>11.1%}{three:>11.1%}{mean_reciprocal_rank(answers):8.3f}"


def _miss(answer: Answer) -> str:
    """One miss."""
    place = str(answer.place) if answer.place else "–"
    came = ", ".join(answer.came) or "nothing"
    return f"{place:>3}  {answer.case.why:14} {answer.case.query}  →  {answer.case.ref}; came: {came}"


def main() -> None:
    """Put the queries to a database and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--db", type=Path, default=OWN_DATABASE, help="the database; the program's own")
    with Archive.open(options.parse_args().db, trusted=True) as archive:
        print(report(ask(archive, read_cases())))


if __name__ == "__main__":
    main()
