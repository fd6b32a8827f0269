"""Heads of governments and commissariats: gaps and overlaps between one and the next."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny

Head = tuple[str, str, str]
"""Start, end, role."""


def heads(tiny: Tiny, kind: str, *terms: Head) -> None:
    """Give a body heads, one after the other."""
    tiny.record("body", "narkomfin", kind=kind)
    for name, (start, end, role) in zip(
        ("ivan-teodorovich", "viktor-nogin", "lev-karakhan"), terms, strict=False
    ):
        tiny.record("person", name, membership=[tiny.held("narkomfin", role, start=start, end=end)])


@pytest.mark.parametrize("kind", ["commissariat", "government"])
@pytest.mark.parametrize(
    ("terms", "message"),
    [
        pytest.param(
            [("1917-11-08", "1918-03-21", "chairman"), ("1918-08-16", "1922", "chairman")],
            "nobody heads it from 1918-03-21 (ivan-teodorovich) to 1918-08-16 (viktor-nogin)",
            id="a gap of months",
        ),
        pytest.param(
            [("1917-11-08", "1918-03", "chairman"), ("1918-05-01", "1922", "acting")],
            None,
            id="a gap of a month, all but a day",
        ),
        pytest.param(
            [("1917-11-08", "1918-03", "chairman"), ("1918-05-02", "1922", "acting")],
            "nobody heads it from 1918-03-31 (ivan-teodorovich) to 1918-05-02 (viktor-nogin)",
            id="a gap of a month",
        ),
        pytest.param(
            [("1917-11-08", "1918-03-21", "chairman"), ("1918-03-18", "1922", "chairman")],
            "ivan-teodorovich and viktor-nogin both head it from 1918-03-18 on",
            id="an overlap of four days",
        ),
        pytest.param(
            [("1917-11-08", "1918-03-21", "chairman"), ("1918-03-19", "1922", "chairman")],
            None,
            id="an overlap of three days",
        ),
        pytest.param(
            [("1917-11-08", "1923", "chairman"), ("1923", "1926", "chairman")],
            None,
            id="years that meet",
        ),
        pytest.param(
            [("1917-11-08", "1918-03-21", "chairman"), ("1918-02-01", "1918-02-20", "acting")],
            None,
            id="somebody who stands in",
        ),
        pytest.param(
            [
                ("1917-11-08", "1918-03-21", "chairman"),
                ("1918-08-16", "1922", "chairman"),
                ("1918-03-22", "1918-08-15", "acting"),
            ],
            None,
            id="a gap that is filled",
        ),
        pytest.param(
            [("1917-11-08", "", "chairman"), ("1922", "1923", "chairman")], None, id="an end nobody knows"
        ),
        pytest.param(
            [("1917-11-08", "1918", "member"), ("1922", "1923", "member")],
            None,
            id="members, who do not head",
        ),
    ],
)
def test_heads_follow_one_another(tiny: Tiny, kind: str, terms: list[Head], message: str | None) -> None:
    """As far as the days are known."""
    heads(tiny, kind, *terms)
    where = ("bodies/all.toml", "body/narkomfin", "")
    assert tiny.findings() == ([Finding("succession", "warning", *where, message)] if message else [])


def test_bodies_of_another_kind_may_be_without_a_head(tiny: Tiny) -> None:
    """Only one-headed ones are looked at."""
    heads(tiny, "committee", ("1917-11-08", "1918-03-21", "chairman"), ("1922", "1923", "chairman"))
    assert tiny.findings() == []


def test_the_body_at_the_centre_has_a_head_all_the_time(tiny: Tiny) -> None:
    """It is a committee, but the one that all is about."""
    tiny.record(
        "person", "lev-kamenev", membership=[tiny.held(role="chairman", start="1917-11-09", end="1917-11-21")]
    )
    tiny.record(
        "person", "mikhail-kalinin", membership=[tiny.held(role="chairman", start="1919-03-30", end="1938")]
    )
    message = "nobody heads it from 1917-11-21 (lev-kamenev) to 1919-03-30 (mikhail-kalinin)"
    assert tiny.findings() == [Finding("succession", "warning", "bodies/all.toml", "body/vtsik", "", message)]
