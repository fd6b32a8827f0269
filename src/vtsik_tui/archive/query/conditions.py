"""Conditions on entities, and in what words each was read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Conditions:
    """What entities must fulfil."""

    sql: list[str] = field(default_factory=list)
    """Conditions on a row of `entity`."""
    values: list[object] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """How each was read, in a few words."""
    dated: bool = False
    """Whether it is asked what was so on a date."""
    ignored: list[str] = field(default_factory=list)
    """What could not be read, and what could be said instead."""

    def add(self, sql: str, values: Iterable[object], told: str, *, negated: bool = False) -> None:
        """Add a condition.

        Args:
            sql: On a row of `entity`.
            values: What stands for its marks.
            told: How it was read.
            negated: Whether it must not hold.
        """
        self.sql.append(f"NOT ({sql})" if negated else f"({sql})")
        self.values += values
        self.told.append(f"not {told}" if negated else told)


def packed(ids: Iterable[str | int]) -> str:
    """Pack ids or keys into one parameter of a question, however many they are.

    Args:
        ids: The ids.

    Returns:
        A JSON array, to be taken apart by ``json_each``.
    """
    return json.dumps(list(ids))
