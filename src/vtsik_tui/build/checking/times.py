"""Dates that contradict one another, whatever they mean within their precision."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.certainty import certainly_before
from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.problems import Problem


def time_problems(facts: Facts) -> Iterator[Problem]:
    """Find ends that come before their beginnings.

    Args:
        facts: The facts.

    Yields:
        A problem where even the latest reading of the end comes before the
        earliest reading of the beginning, neither being in doubt.
    """
    for standing in facts.standing:
        for path, table in walk(standing.record):
            if isinstance(table, Person):
                found = _contradiction("died", table.died, "born", table.born)
            elif isinstance(table, Body):
                found = _contradiction("dissolved", table.dissolved, "founded", table.founded)
            elif isinstance(table, Membership) and isinstance(standing.record, Person):
                found = _contradiction("end", table.end, "start", table.start) or _contradiction(
                    "start", table.start, "born", standing.record.born
                )
            else:
                continue
            if found:
                field, message = found
                yield Problem(standing.file, standing.record.ref, field_name((*path, field)), message)


def _contradiction(late: str, later: str, early: str, earlier: str) -> tuple[str, str] | None:
    """Tell whether one date certainly comes before the other that it should follow."""
    if not certainly_before(later, earlier):
        return None
    return late, f'"{later}" comes before {early}, "{earlier}": mend one of them'
