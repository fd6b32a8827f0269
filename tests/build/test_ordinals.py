"""Numbers of congresses and convocations in figures."""

import pytest

from vtsik_tui.build.writing.ordinals import numbered


@pytest.mark.parametrize(
    ("title", "figures"),
    [
        ("Second Congress", ["II Congress", "2nd Congress", "2 Congress"]),
        (
            "VTsIK of the eleventh convocation",
            ["VTsIK of the XI convocation", "VTsIK of the 11th convocation"],
        ),
        ("Третий съезд Советов", ["III съезд Советов", "3-й съезд Советов", "3 съезд Советов"]),
        ("ВЦИК седьмого созыва", ["ВЦИК VII созыва"]),
        ("Twentieth session", ["XX session", "20th session"]),
    ],
)
def test_an_ordinal_is_written_in_figures_too(title: str, figures: list[str]) -> None:
    found = list(numbered(title))
    assert all(figure in found for figure in figures)


def test_a_title_without_a_number_has_no_figures() -> None:
    assert list(numbered("Decree on Peace")) == []
    assert list(numbered("Первомайская демонстрация")) == []
