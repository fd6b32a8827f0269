"""How many slips lie between two words."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vtsik_tui.words.slips import distance

WORD = some.text("abcd", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("word", "other", "slips"),
    [
        ("sverdlov", "sverdlov", 0),
        ("svredlov", "sverdlov", 1),
        ("sverdlow", "sverdlov", 1),
        ("sverlov", "sverdlov", 1),
        ("sverddlov", "sverdlov", 1),
        ("zverdlow", "sverdlov", 2),
        ("kamenev", "sverdlov", 3),
    ],
)
def test_slips_are_counted_up_to_the_most_that_matter(word: str, other: str, slips: int) -> None:
    assert distance(word, other, 2) == slips


def test_the_beginning_of_a_word_may_be_meant() -> None:
    assert distance("svredl", "sverdlov", 1) == 2
    assert distance("svredl", "sverdlov", 1, beginning=True) == 1


@given(WORD, WORD)
def test_it_does_not_matter_which_comes_first(word: str, other: str) -> None:
    assert distance(word, other, 2) == distance(other, word, 2)


@given(WORD, some.integers(0, 7), some.sampled_from("abcd"))
def test_one_letter_more_is_at_most_one_slip(word: str, at: int, letter: str) -> None:
    assert distance(word, word[:at] + letter + word[at:], 2) <= 1


@given(WORD, some.integers(0, 7))
def test_one_letter_less_is_at_most_one_slip(word: str, at: int) -> None:
    assert distance(word, word[:at] + word[at + 1 :], 2) <= 1
