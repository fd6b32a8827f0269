"""Kinship is told in the words that fit the one of whom it is said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.archive.network.gender import by_patronymic, gendered


@pytest.mark.parametrize(
    ("label", "of_a_man", "of_a_woman"),
    [
        ("sibling of", "brother of", "sister of"),
        ("spouse of", "husband of", "wife of"),
        ("child of", "son of", "daughter of"),
        ("brother-in-law of", "brother-in-law of", "sister-in-law of"),
        ("rival of", "rival of", "rival of"),
    ],
)
def test_words_of_kinship(label: str, of_a_man: str, of_a_woman: str) -> None:
    assert gendered(label, "m") == of_a_man
    assert gendered(label, "f") == of_a_woman
    assert gendered(label, "") == label


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Яков Михайлович Свердлов", "m"),
        ("Фёдор Ильич Дан", "m"),
        ("Лидия Осиповна Дан", "f"),
        ("Мария Ильинична Ульянова", "f"),
        ("Анна Никитична Шаповалова", "f"),
        ("Александра Коллонтай", ""),
        # A family name that ends so tells nothing: a woman may bear it, too.
        ("Лариса Мицкевич", ""),
        ("Rosa Luxemburg", ""),
        ("", ""),
    ],
)
def test_a_patronymic_tells_a_gender_for_certain(name: str, gender: str) -> None:
    assert by_patronymic(name) == gender


def test_patronymics_agree_with_the_records(bundled: Path) -> None:
    with closing(sqlite3.connect(bundled)) as table:
        people = table.execute("SELECT name_ru, gender FROM person WHERE gender > ''").fetchall()
    told = [(name, by_patronymic(name), gender) for name, gender in people if by_patronymic(name)]
    assert len(told) > 300
    assert [one for one in told if one[1] != one[2]] == []


@given(st.text(), st.text())
def test_nothing_is_told_without_a_patronymic(first: str, last: str) -> None:
    assert by_patronymic(f"{first.replace(' ', '')}") == ""
    assert by_patronymic(" ".join([*first.split()[:1], *last.split()[:1]])) == ""
