"""Party strengths that add up to more than there were."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny


def table(*counts: int, kind: str = "members") -> list[dict[str, object]]:
    """A party table of the Bolsheviks, the Left SRs and those of no party, as many as there are counts."""
    parties = ("bolsheviks", "left-srs", "non-party")
    return [
        {"party": party, "count": count, "kind": kind, "sources": ["gse"]}
        for party, count in zip(parties, counts, strict=False)
    ]


def figure(count: int, what: str = "members") -> dict[str, object]:
    """How many there were."""
    return {"what": what, "count": count, "sources": ["gse"]}


def test_parties_that_exceed_the_total_are_an_error(tiny: Tiny) -> None:
    """62, 29 and 11 are not 101."""
    tiny.record("body", "vtsik-2", composition=table(62, 29, 11), figure=[figure(101)])
    message = "the parties have 102 members together, of 101"
    assert tiny.findings() == [
        Finding("too-many-seats", "error", "bodies/all.toml", "body/vtsik-2", "composition", message)
    ]


@pytest.mark.parametrize(
    ("composition", "figures"),
    [
        pytest.param(table(62, 29, 10), [figure(101)], id="just as many"),
        pytest.param(table(62, 29), [figure(101)], id="fewer, some not being known"),
        pytest.param(table(62, 29, 11), [figure(100), figure(110)], id="within the larger of two totals"),
        pytest.param(table(62, 29, 11), [figure(101, "seats")], id="a total of something else"),
        pytest.param(table(62, 29, 11), [], id="no total"),
        pytest.param([*table(62), *table(60, kind="delegates")], [figure(101)], id="two tables"),
    ],
)
def test_parties_within_the_total(
    tiny: Tiny, composition: list[dict[str, object]], figures: list[dict[str, object]]
) -> None:
    """Nothing to find."""
    tiny.record("body", "vtsik-2", composition=composition, figure=figures)
    assert tiny.findings() == []
