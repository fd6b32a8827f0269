"""Where a name stands in an alphabet."""

from __future__ import annotations

import pytest

from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.writing.titles import family_first, sort_title


def body(name: str) -> Body:
    """A body of a name."""
    return Body(id="x", name=name, kind="committee", summary="X.", sources=["x"])


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("Yakov Sverdlov", "Sverdlov Yakov"),
        ("Яков Михайлович Свердлов", "Свердлов Яков Михайлович"),
        ("Anna von Stein", "von Stein Anna"),
        ("Vladimir Bonch-Bruevich", "Bonch-Bruevich Vladimir"),
        ("Ossip", "Ossip"),
    ],
)
def test_a_family_name_comes_first(name: str, turned: str) -> None:
    """As in an index of persons."""
    assert family_first(name) == turned


def test_people_stand_by_family_name() -> None:
    """Whatever the accents and capitals."""
    person = Person(id="x", name="Jānis Rudzutaks", summary="X.", sources=["x"])
    assert sort_title(person) == "rudzutaks janis"


def test_numbers_stand_in_their_order() -> None:
    """In figures and in words."""
    names = ["tenth", "second", "first", "twelfth", "ninth"]
    assert sorted(names, key=lambda word: sort_title(body(f"VTsIK of the {word} convocation"))) == [
        "first",
        "second",
        "ninth",
        "tenth",
        "twelfth",
    ]
    assert sorted(["VTsIK 10", "VTsIK 9"], key=lambda name: sort_title(body(name))) == ["VTsIK 9", "VTsIK 10"]


def test_an_article_does_not_count_and_a_first_word_is_a_word() -> None:
    """The Third House of Soviets is looked for under T, and The Metropol under M."""
    assert sort_title(Place(id="x", name="Third House of Soviets", summary="X.", sources=["x"])) == (
        "third house of soviets"
    )
    assert sort_title(Place(id="x", name="The Metropol", summary="X.", sources=["x"])) == "metropol"
