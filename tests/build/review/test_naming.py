"""Names that are missing, and people of whom little more than a name is known."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import FILES, Finding, Tiny

NO_GIVEN_NAME = "no given name is known"


@pytest.mark.parametrize("kind", ["person", "body", "event", "document", "place"])
@pytest.mark.parametrize("name", ["", "Kamkov"])
def test_an_entity_without_a_russian_name(tiny: Tiny, kind: str, name: str) -> None:
    """Latin letters are none."""
    field = "title_ru" if kind in ("event", "document") else "name_ru"
    tiny.record(kind, "boris-kamkov", **{field: name})
    where = (FILES[kind], f"{kind}/boris-kamkov", "")
    assert tiny.findings() == [Finding("no-russian-name", "warning", *where, "has no Russian name")]


@pytest.mark.parametrize("name", ["Kamkov", "B. Kamkov", "B. D. Kamkov", "B.D. Kamkov", "Yu. Kamkov"])
def test_a_person_known_by_initials_only(tiny: Tiny, name: str) -> None:
    """May be anybody."""
    tiny.record("person", "boris-kamkov", name=name)
    where = ("people/all.toml", "person/boris-kamkov", "name")
    assert tiny.findings() == [Finding("uncertain-identity", "warning", *where, NO_GIVEN_NAME)]


@pytest.mark.parametrize("confidence", ["probable", "doubtful"])
def test_a_person_who_may_be_another(tiny: Tiny, confidence: str) -> None:
    """The record says so itself."""
    tiny.record("person", "boris-kamkov", confidence={"name": confidence})
    message = f"the identification is only {confidence}"
    where = ("people/all.toml", "person/boris-kamkov", "name")
    assert tiny.findings() == [Finding("uncertain-identity", "warning", *where, message)]


@pytest.mark.parametrize("name", ["Boris Kamkov", "Boris D. Kamkov", "B. Davidovich Kamkov"])
def test_a_person_with_a_name(tiny: Tiny, name: str) -> None:
    """Nothing to find, even if the day of birth is only probable."""
    tiny.record("person", "boris-kamkov", name=name, born="1885", confidence={"born": "probable"})
    assert tiny.findings() == []
