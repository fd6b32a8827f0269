"""Conditions on entities, and in what words each was read.

Each is said in two ways: as a test of one entity, for those that words have
found already, and as a question for all that pass it, for when fields alone are
asked. Which of the two is quicker depends on how many there are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


class Test(NamedTuple):
    """A test of entities: of a row of `entity` itself, or of the rows that hang on it in another table."""

    holds: str
    """A condition in SQL, on a row of the table."""
    values: tuple[object, ...] = ()
    """What stands for its marks."""
    kind: str = ""
    """The only kind of entity that can pass it; with a table only."""
    table: str = ""
    """Whose rows are tested; empty for `entity` itself."""
    owner: str = "id"
    """The column of the table that holds the id of the entity; its ref, if there is no `kind`."""

    @property
    def of_one(self) -> str:
        """The test of a row of `entity`."""
        if not self.table:
            return f"({self.holds})"
        own, of_kind = ("id", f"entity.kind = '{self.kind}' AND ") if self.kind else ("ref", "")
        return (
            f"({of_kind}EXISTS (SELECT 1 FROM {self.table}"
            f" WHERE {self.table}.{self.owner} = entity.{own} AND ({self.holds})))"
        )

    @property
    def of_all(self) -> str:
        """The question for the refs of all that pass it; some may come twice."""
        if not self.table:
            return f"SELECT entity.ref FROM entity WHERE {self.holds}"
        before = f"'{self.kind}/' || " * bool(self.kind)
        return f"SELECT {before}{self.table}.{self.owner} AS ref FROM {self.table} WHERE {self.holds}"


class Narrow(NamedTuple):
    """A question for the refs of all entities that one field leaves."""

    sql: str
    values: tuple[object, ...]


@dataclass(slots=True)
class Conditions:
    """What entities must fulfil."""

    sql: list[str] = field(default_factory=list)
    """Conditions on a row of `entity`."""
    values: list[object] = field(default_factory=list)
    narrows: list[Narrow] = field(default_factory=list)
    """Each leaves all the entities that fulfil everything, and others."""
    told: list[str] = field(default_factory=list)
    """How each was read, in a few words."""
    dated: bool = False
    """Whether it is asked what was so on a date."""
    ignored: list[str] = field(default_factory=list)
    """What could not be read, and what could be said instead."""

    def add(self, tests: Iterable[Test], told: str, *, negated: bool = False) -> None:
        """Add a condition.

        Args:
            tests: Of which one must be passed, or none if it is negated.
            told: How it was read.
            negated: Whether it must not hold.
        """
        listed = tuple(tests)
        of_one = " OR ".join(test.of_one for test in listed)
        values = tuple(value for test in listed for value in test.values)
        self.also(f"NOT ({of_one})" if negated else f"({of_one})", values)
        self.told.append(f"not {told}" if negated else told)
        if not negated:
            self.narrows.append(Narrow(" UNION ALL ".join(test.of_all for test in listed), values))

    def also(self, sql: str, values: Iterable[object]) -> None:
        """Add a condition of which nothing is told.

        Args:
            sql: On a row of `entity`.
            values: What stands for its marks.
        """
        self.sql.append(sql)
        self.values += values


def packed(ids: Iterable[str | int]) -> str:
    """Pack ids or keys into one parameter of a question, however many they are.

    Args:
        ids: The ids.

    Returns:
        A JSON array, to be taken apart by ``json_each``.
    """
    return json.dumps(list(ids))
