"""Two records for one thing, and one office told of twice."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import FILES, Finding, Tiny, Value


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        pytest.param(
            {"name": "Boris Kamkov", "born": "1885-06-03"},
            {"name": "B. D. Kamkov", "born": "1885", "name_ru": "Б. Д. Камков"},
            "may be the same as person/other (B. D. Kamkov, 1885–?)",
            id="one family name and initial",
        ),
        pytest.param(
            {"name": "Yakov Sverdlov", "born": "1885-06-03"},
            {"name": "Iakov Sverdlov", "born": "1885-06-03", "died": "1919"},
            "may be the same as person/other (Iakov Sverdlov, 1885-06-03–1919)",
            id="alike names and one birthday",
        ),
    ],
)
def test_two_people_who_may_be_one(
    tiny: Tiny, one: dict[str, Value], other: dict[str, Value], message: str
) -> None:
    """Worth a look."""
    tiny.record("person", "one", **one)
    tiny.record("person", "other", **other)
    found = [each for each in tiny.findings() if each.rule == "twins"]
    assert found == [Finding("twins", "warning", "people/all.toml", "person/one", "", message)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            {"name": "Boris Kamkov", "born": "1885-06-03"},
            {"name": "Boris Kamkov", "born": "1886"},
            id="born on different days",
        ),
        pytest.param(
            {"name": "Boris Kamkov", "died": "1938"},
            {"name": "Boris Kamkov", "died": "1919-03-16"},
            id="dead on different days",
        ),
        pytest.param(
            {"name": "Boris Kamkov", "born": "1885-06-03"},
            {"name": "Yakov Sverdlov", "born": "1885-06-03"},
            id="one birthday and unlike names",
        ),
        pytest.param({"name": "Boris Kamkov"}, {"name": "Vera Kamkova"}, id="unlike names and no dates"),
    ],
)
def test_two_people_who_are_two(tiny: Tiny, one: dict[str, Value], other: dict[str, Value]) -> None:
    """Nothing to find."""
    tiny.record("person", "pavel-one", **one)
    tiny.record("person", "vera-other", **other)
    assert tiny.findings() == []


@pytest.mark.parametrize("kind", ["event", "document"])
def test_two_things_of_one_day(tiny: Tiny, kind: str) -> None:
    """Nearly the same title, or nearly the same title in Russian."""
    tiny.record(kind, "decree-one", title="Decree on the land", date="1917-11-08", title_ru="О земле")
    tiny.record(kind, "decree-two", title="Decree on land", date="1917-11-08", title_ru="Декрет")
    message = f"may be the same as {kind}/decree-two (Decree on land)"
    assert tiny.findings() == [Finding("twins", "warning", FILES[kind], f"{kind}/decree-one", "", message)]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"title": "Decree on land", "date": "1917-11-09"}, id="another day"),
        pytest.param(
            {"title": "Declaration of the peoples’ rights", "date": "1917-11-08"}, id="another title"
        ),
        pytest.param(
            {"title": "Decree on land", "date": "1917-11-08", "kind": "constitution"}, id="another kind"
        ),
    ],
)
def test_two_documents_that_are_two(tiny: Tiny, fields: dict[str, Value]) -> None:
    """Nothing to find."""
    tiny.record("document", "one", title="Decree on the land", date="1917-11-08")
    tiny.record("document", "vzjatie", **fields)
    assert tiny.findings() == []


@pytest.mark.parametrize("kind", ["body", "place"])
def test_two_of_one_name(tiny: Tiny, kind: str) -> None:
    """However it is written."""
    tiny.record(kind, "bureau-one", name="Bureau of the East")
    tiny.record(kind, "bureau-two", name="Bureau of the east")
    message = f"is called as {kind}/bureau-one is"
    assert tiny.findings() == [Finding("twins", "warning", FILES[kind], f"{kind}/bureau-two", "", message)]


def test_places_of_one_name_in_two_cities(tiny: Tiny) -> None:
    """Are two."""
    tiny.record("place", "metropol-moscow", name="Metropol", city="Moscow")
    tiny.record("place", "metropol-petrograd", name="Metropol", city="Petrograd")
    assert tiny.findings() == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        pytest.param({}, {}, True, id="without dates"),
        pytest.param({"start": "1917", "end": "1918"}, {"start": "1918"}, True, id="times that may meet"),
        pytest.param({"start": "1917", "end": "1918"}, {"start": "1919"}, False, id="one after the other"),
        pytest.param({"start": "1919"}, {"start": "1917", "end": "1918"}, False, id="told in any order"),
        pytest.param({"post": "for food"}, {"post": "for land"}, False, id="two posts"),
    ],
)
def test_a_post_told_of_twice(tiny: Tiny, first: dict[str, str], second: dict[str, str], found: bool) -> None:
    """One office held once is one membership."""
    tiny.record("person", "boris-kamkov", membership=[tiny.held(**first), tiny.held(**second)])
    where = ("people/all.toml", "person/boris-kamkov", "membership 2")
    message = "member in vtsik is told of twice for one time"
    assert tiny.findings() == ([Finding("twice", "warning", *where, message)] if found else [])
