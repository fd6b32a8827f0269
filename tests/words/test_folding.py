"""Spellings that are one to a reader are one to the index."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.words.folding import fold, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Свердлов", "свердлов"),
        ("Муралёв", "муралев"),
        ("Совѣтъ", "совет"),
        ("Всероссійскій", "всероссийский"),
        ("Tsentral’nyi", "tsentralnyi"),
        ("Dzierżyński", "dzierzynski"),
        ("Tchkhéidzé", "tchkheidze"),
        ("Łódź", "lodz"),
        ("Antonov-Ovseenko", "antonov ovseenko"),
        ("  VTsIK,  (1917–1938) ", "vtsik 1917 1938"),
        ("ＶＴｓＩＫ", "vtsik"),
        ("", ""),
        ("’", ""),
        ("a\0b", "a b"),
    ],
)
def test_folded(written: str, folded: str) -> None:
    """Case, accents, signs and the old letters do not matter."""
    assert fold(written) == folded


def test_short_i_is_a_letter_of_its_own() -> None:
    """й does not fall together with и."""
    assert fold("Андрей") != fold("Андреи")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_are_the_words_of_the_folded_text(text: str) -> None:
    """No word is empty and none holds a space."""
    assert " ".join(words(text)) == fold(text)
    assert all(word and " " not in word for word in words(text))
