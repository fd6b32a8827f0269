"""The whole way from a data folder to a database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vtsik_tui.build.checking.everything import check
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.files import digest_of
from vtsik_tui.build.problems import BadFacts
from vtsik_tui.build.reading import read_facts
from vtsik_tui.build.writing.database import Step, write_database
from vtsik_tui.build.writing.lookup import look_up
from vtsik_tui.build.writing.meta import counts
from vtsik_tui.build.writing.tables import TABLES

#: How often `build` calls its `step`: reading, checking, each table, and the
#: index and the packing at the end.
STEPS = 2 + len(TABLES) + 2


@dataclass(frozen=True, slots=True)
class Built:
    """What was built."""

    out: Path
    digest: str
    """SHA-256 of the facts, in hexadecimal."""
    counts: dict[str, int]
    """How many entities of each kind."""


def checked_facts(data: Path, step: Step = lambda: None) -> Facts:
    """Read facts and refuse them if anything is wrong.

    Args:
        data: A data folder.
        step: Called after reading and after checking.

    Returns:
        The facts.

    Raises:
        BadFacts: With every problem that there is.
        NoDataFolder: If there is no data folder there.
    """
    facts, problems = read_facts(data)
    step()
    problems = [*problems, *check(facts)]
    step()
    if problems:
        raise BadFacts(problems)
    return facts


def build(data: Path, out: Path, step: Step = lambda: None) -> Built:
    """Build a database from a data folder.

    Args:
        data: A data folder.
        out: Where the database shall stand; nothing is touched there until
            the new one is complete.
        step: Called `STEPS` times on the way.

    Returns:
        What was built.

    Raises:
        BadFacts: With every problem that there is in the facts.
        NoDataFolder: If there is no data folder there.
        CannotWrite: If there is no place for the database.
    """
    known = look_up(checked_facts(data, step))
    digest = digest_of(data)
    write_database(known, digest, out, step)
    return Built(out, digest, counts(known))
