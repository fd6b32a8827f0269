"""Bodies that are, over some steps, part of themselves."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.problems import Problem


def parent_problems(facts: Facts) -> Iterator[Problem]:
    """Find bodies that stand above themselves.

    Args:
        facts: The facts.

    Yields:
        One problem for each circle, at the body whose id comes first.
    """
    bodies = {each.record.id: each for each in facts.standing if isinstance(each.record, Body)}
    parents = {own: each.record.parent for own, each in bodies.items() if isinstance(each.record, Body)}
    for own, standing in sorted(bodies.items()):
        chain = [own]
        while (above := parents.get(chain[-1], "")) and above not in chain:
            chain.append(above)
        if above == own and own == min(chain):
            circle = " → ".join((*chain, own))
            yield Problem(
                standing.file, standing.record.ref, "parent", f"goes round in a circle: {circle}", "circle"
            )
