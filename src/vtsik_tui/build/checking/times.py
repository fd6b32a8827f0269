"""Dates that contradict one another, whatever they mean within their precision."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.complaints import field_name
from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.models.strict import walk
from vtsik_tui.build.problems import Problem
from vtsik_tui.dates.moments import TimeSpan


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
    after, before = read_edtf(later), read_edtf(earlier)
    if _doubtful(after) or _doubtful(before):
        return None
    last, first = after.last_day, before.first_day
    if last is None or first is None or last >= first:
        return None
    return late, f'"{later}" comes before {early}, "{earlier}": mend one of them'


def _doubtful(span: TimeSpan) -> bool:
    """Whether either end is approximate or uncertain."""
    ends = (end for end in (span.start, span.end) if end is not None)
    return any(end.approximate or end.uncertain for end in ends)
