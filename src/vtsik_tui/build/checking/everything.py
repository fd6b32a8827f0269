"""All checks, one after the other."""

from __future__ import annotations

from vtsik_tui.build.checking.centre import centre_problems
from vtsik_tui.build.checking.identity import identity_problems
from vtsik_tui.build.checking.parents import parent_problems
from vtsik_tui.build.checking.references import reference_problems
from vtsik_tui.build.checking.times import time_problems
from vtsik_tui.build.checking.words_used import word_problems
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.problems import Problem


def check(facts: Facts) -> list[Problem]:
    """Check all facts against one another.

    Args:
        facts: Facts, whether all their records were well formed or not. An id
            or a word counts as known even if its record is not well formed, so
            that one mistake is not reported many times.

    Returns:
        Every problem found.
    """
    return [
        *identity_problems(facts),
        *reference_problems(facts),
        *word_problems(facts),
        *parent_problems(facts),
        *time_problems(facts),
        *centre_problems(facts),
    ]
