"""Warnings that are right as they are, each with its reason: `ACCEPTED.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, ValidationError

from vtsik_tui.build.complaints import complaints
from vtsik_tui.build.files import ACCEPTED
from vtsik_tui.build.models.strict import Strict
from vtsik_tui.build.models.text import Line, Said
from vtsik_tui.build.problems import Problem


class Acceptance(Strict):
    """A warning that was looked at and is right as it is."""

    rule: Said
    record: Line = Field(default="", description="kind/id")
    field: Line = Field(default="", description="as the warning names it; empty for any")
    about: Line = Field(
        default="", description="words of the warning, where a record has several; empty for any"
    )
    reason: Said

    def covers(self, problem: Problem) -> bool:
        """Tell whether a warning is the one that is meant.

        Args:
            problem: What was found.

        Returns:
            True if rule and record agree, and field and words where they are given.
        """
        return (
            problem.severity == "warning"
            and (self.rule, self.record) == (problem.rule, problem.record)
            and self.field in ("", problem.field)
            and self.about in problem.message
        )


class Sorted(NamedTuple):
    """What was found, and what of it was accepted."""

    open: list[Problem]
    accepted: list[tuple[Problem, str]]
    """With the reason."""


def read_acceptances(folder: Path) -> tuple[list[Acceptance], list[Problem]]:
    """Read the accepted warnings of a data folder.

    Args:
        folder: The data folder.

    Returns:
        The acceptances, none if there is no such file; and what is wrong with the file.
    """
    path = folder / ACCEPTED
    if not path.exists():
        return [], []
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        return [], [
            Problem(ACCEPTED, "", "", f"cannot be read: {(error.strerror or 'unknown reason').lower()}")
        ]
    except UnicodeDecodeError as error:
        return [], [
            Problem(ACCEPTED, "", "", f"is not UTF-8 text at byte {error.start + 1}: save it as UTF-8")
        ]
    except RecursionError:
        return [], [Problem(ACCEPTED, "", "", "is nested too deeply: write [[accepted]] tables of values")]
    except ValueError as error:
        return [], [Problem(ACCEPTED, "", "", f"is not TOML: {error}")]
    found: list[Acceptance] = []
    problems: list[Problem] = []
    for key, entries in tables.items():
        if key != "accepted" or not isinstance(entries, list):
            problems.append(Problem(ACCEPTED, "", key, "there is no such table: write [[accepted]]"))
            continue
        for number, entry in enumerate(entries, start=1):
            try:
                found.append(Acceptance.model_validate(entry))
            except ValidationError as error:
                for field, message in complaints(error, Acceptance):
                    where = ", ".join(part for part in (f"accepted {number}", field) if part)
                    problems.append(Problem(ACCEPTED, "", where, message))
    return found, problems


def sort_out(problems: list[Problem], acceptances: list[Acceptance]) -> Sorted:
    """Take the accepted warnings out of what was found.

    Args:
        problems: What was found.
        acceptances: What was accepted.

    Returns:
        What remains, with a warning for each acceptance that covers nothing
        any more; and what was accepted.
    """
    remaining: list[Problem] = []
    accepted: list[tuple[Problem, str]] = []
    used: set[int] = set()
    for problem in problems:
        covering = [number for number, each in enumerate(acceptances) if each.covers(problem)]
        used.update(covering)
        if covering:
            accepted.append((problem, acceptances[covering[0]].reason))
        else:
            remaining.append(problem)
    for number, each in enumerate(acceptances):
        if number not in used:
            message = f'accepts "{each.rule}" of {each.record}, which is found no more'
            field = f"accepted {number + 1}"
            remaining.append(Problem(ACCEPTED, "", field, message, "accepted", "warning", "take it out"))
    return Sorted(remaining, accepted)
