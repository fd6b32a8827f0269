"""Looks at what records say of one another, which no record shows by itself."""

from __future__ import annotations

from vtsik_tui.build.facts import Facts
from vtsik_tui.build.problems import Problem


def check(facts: Facts) -> list[Problem]:
    """Check all facts against one another.

    Args:
        facts: Facts, whether all their records were well formed or not.

    Returns:
        Every problem found.
    """
    return []
