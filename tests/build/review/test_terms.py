"""What is said of a body before its founding or after its end."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny

TERM = {"founded": "1917-11-09", "dissolved": "1918-01-31"}


@pytest.mark.parametrize(
    ("kind", "rule", "severity"),
    [("convocation", "outside-term", "error"), ("committee", "outside-body", "warning")],
)
@pytest.mark.parametrize(
    ("held", "field", "message"),
    [
        pytest.param(
            {"start": "1917-11-08"}, "start", '"1917-11-08" is before body-2 began, "1917-11-09"', id="start"
        ),
        pytest.param({"end": "1918-02"}, "end", '"1918-02" is after body-2 ended, "1918-01-31"', id="end"),
    ],
)
def test_a_seat_outside_the_time_of_its_body(
    tiny: Tiny, kind: str, rule: str, severity: str, held: dict[str, str], field: str, message: str
) -> None:
    """An error for a convocation, whose term is known; for another body worth a look."""
    tiny.record("body", "body-2", kind=kind, **TERM)
    tiny.record("person", "boris-kamkov", membership=[tiny.held("body-2", **held)])
    where = ("people/all.toml", "person/boris-kamkov", f"membership 1, {field}")
    assert tiny.findings() == [Finding(rule, severity, *where, message)]


@pytest.mark.parametrize(
    "held",
    [
        pytest.param({"start": "1917-11-09", "end": "1918-01-31"}, id="the whole term"),
        pytest.param({"start": "1917-11", "end": "1918"}, id="as far as the dates go"),
        pytest.param({"start": "1917-11-08~"}, id="about that time"),
        pytest.param({}, id="without dates"),
    ],
)
def test_a_seat_within_the_term_of_its_convocation(tiny: Tiny, held: dict[str, str]) -> None:
    """Nothing to find."""
    tiny.record("body", "body-2", kind="convocation", **TERM)
    tiny.record("person", "boris-kamkov", membership=[tiny.held("body-2", **held)])
    assert tiny.findings() == []


@pytest.mark.parametrize(
    ("kind", "date", "message"),
    [
        pytest.param(
            "session",
            "1917-11-07/1917-11-08",
            '"1917-11-07/1917-11-08" is before body-2 began, "1917-11-09"',
            id="before its founding",
        ),
        pytest.param(
            "session", "1918-02-01", '"1918-02-01" is after body-2 ended, "1918-01-31"', id="after its end"
        ),
        pytest.param("session", "1917-11-07/1917-11-09", None, id="reaching into its time"),
        pytest.param("foundation", "1917-11-08", None, id="the making of it"),
    ],
)
def test_an_event_outside_the_time_of_a_body(tiny: Tiny, kind: str, date: str, message: str | None) -> None:
    """Worth a look, unless the event is what made the body."""
    tiny.record("body", "body-2", kind="convocation", **TERM)
    tiny.record("event", "a-session", kind=kind, date=date, bodies=["vtsik", "body-2"])
    where = ("events/all.toml", "event/a-session", "bodies 2")
    expected = [Finding("outside-body", "warning", *where, message)] if message else []
    assert tiny.findings() == expected
