"""Party strengths that add up to more than there were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule

_RULE = Rule(
    "too-many-seats", "error", "mend a count or the total, or tell the two sources apart in a dispute"
)


def seat_problems(overview: Overview) -> Iterator[Problem]:
    """Find party tables that exceed the total given for them.

    Args:
        overview: The facts.

    Yields:
        A problem for each kind of seat (members, delegates …) of which the
        parties together have more than the largest figure of that name.
    """
    for subject in overview.subjects:
        sums: Counter[str] = Counter()
        for seats in subject.composition:
            sums[seats.kind] += seats.count
        for kind, parties in sums.items():
            totals = [figure.count for figure in subject.figure if figure.what == kind]
            if totals and parties > max(totals):
                message = f"the parties have {parties} {kind} together, of {max(totals):g}"
                yield overview.problem(_RULE, subject.ref, "composition", message)
