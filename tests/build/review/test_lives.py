"""What somebody did before birth, as a child, or after death."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny

LIFE = {"born": "1885-06-03", "died": "1919-03-16"}


@pytest.mark.parametrize(
    ("held", "finding"),
    [
        pytest.param(
            {"start": "1919-03-30"},
            ("outside-life", "error", "start", '"1919-03-30" in vtsik comes after death, "1919-03-16"'),
            id="a post taken up after death",
        ),
        pytest.param(
            {"start": "1918", "end": "1919-04"},
            ("outside-life", "error", "end", '"1919-04" in vtsik comes after death, "1919-03-16"'),
            id="a post held beyond death",
        ),
        pytest.param(
            {"end": "1884"},
            ("outside-life", "error", "end", '"1884" in vtsik comes before birth, "1885-06-03"'),
            id="a post left before birth",
        ),
        pytest.param(
            {"start": "1899"},
            ("too-young", "warning", "start", '"1899" in vtsik would be at the age of 14'),
            id="a post held by a child",
        ),
        pytest.param({"start": "1900-06-04"}, None, id="a post held at fifteen"),
        pytest.param({"start": "1917-11-21", "end": "1919-03-16"}, None, id="a post held until death"),
        pytest.param({"start": "1919"}, None, id="a post of the year of death"),
        pytest.param({"start": "1919-03-30~"}, None, id="a post of about that time"),
    ],
)
def test_a_post_lies_in_the_life_of_its_holder(
    tiny: Tiny, held: dict[str, str], finding: tuple[str, str, str, str] | None
) -> None:
    """As far as its dates and those of the life are certain."""
    tiny.record(
        "person", "boris-kamkov", **LIFE, membership=[tiny.held(), tiny.held(role="chairman", **held)]
    )
    expected = []
    if finding:
        rule, severity, field, message = finding
        where = ("people/all.toml", "person/boris-kamkov", f"membership 2, {field}")
        expected = [Finding(rule, severity, *where, message)]
    assert tiny.findings() == expected


@pytest.mark.parametrize(
    ("date", "role", "message"),
    [
        pytest.param(
            "1884-01-01",
            "author",
            'boris-kamkov was not born yet on "1884-01-01"',
            id="before birth, even as an author",
        ),
        pytest.param(
            "1920",
            "spoke",
            'boris-kamkov, "spoke", was dead on "1920" (since "1919-03-16")',
            id="a speech after death",
        ),
        pytest.param("1919-03-16", "spoke", None, id="a speech on the day of death"),
        pytest.param("1920", "honoured", None, id="an honour after death"),
    ],
)
def test_a_part_lies_in_the_life_of_who_played_it(
    tiny: Tiny, date: str, role: str, message: str | None
) -> None:
    """But for what is done to the dead."""
    tiny.record("person", "boris-kamkov", **LIFE)
    tiny.record("event", "a-session", date=date, people=[{"id": "boris-kamkov", "role": role}])
    where = ("events/all.toml", "event/a-session", "people 1")
    expected = [Finding("outside-life", "error", *where, message)] if message else []
    assert tiny.findings() == expected


@pytest.mark.parametrize(
    ("days", "message"),
    [
        pytest.param(
            {"date": "1919-03-17"},
            'boris-kamkov, "signed", was dead on "1919-03-17" (since "1919-03-16")',
            id="signed after death",
        ),
        pytest.param(
            {"published": "1880"},
            'boris-kamkov was not born yet on "1880"',
            id="printed before birth",
        ),
        pytest.param({"date": "1919-03-15", "published": "1919-03-18"}, None, id="printed after death"),
    ],
)
def test_a_document_is_signed_in_the_life_of_who_signed_it(
    tiny: Tiny, days: dict[str, str], message: str | None
) -> None:
    """It may be printed later."""
    tiny.record("person", "boris-kamkov", **LIFE)
    tiny.record("document", "a-decree", **days, people=[{"id": "boris-kamkov", "role": "signed"}])
    where = ("documents/all.toml", "document/a-decree", "people 1")
    expected = [Finding("outside-life", "error", *where, message)] if message else []
    assert tiny.findings() == expected
