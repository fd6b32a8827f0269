"""Near words share a form that is left when letters are taken out."""

from hypothesis import given
from hypothesis import strategies as some

from vtsik_tui.words.slips import distance, letters_out, remains, slips_allowed

WORD = some.text("абвгде", min_size=5, max_size=14)
LETTER = some.sampled_from("абвгде")


def shares(typed: str, word: str) -> bool:
    """Whether the index of near words leads from one to the other."""
    return bool(remains(typed, 2 if len(typed) >= 7 else 1) & remains(word, letters_out(word)))


@given(WORD, some.integers(0, 13), LETTER)
def test_a_wrong_letter_is_found(word: str, at: int, letter: str) -> None:
    at %= len(word)
    typed = word[:at] + letter + word[at + 1 :]
    assert distance(typed, word, 1) <= slips_allowed(word)
    assert shares(typed, word)


@given(WORD, some.integers(0, 13))
def test_a_missing_letter_is_found(word: str, at: int) -> None:
    at %= len(word)
    assert shares(word[:at] + word[at + 1 :], word)


@given(WORD, some.integers(0, 14), LETTER)
def test_a_letter_too_many_is_found(word: str, at: int, letter: str) -> None:
    at %= len(word) + 1
    assert shares(word[:at] + letter + word[at:], word)


@given(WORD, some.integers(0, 12))
def test_two_swapped_letters_are_found(word: str, at: int) -> None:
    at %= len(word) - 1
    typed = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert distance(typed, word, 1) <= 1
    assert shares(typed, word)


@given(some.text("абвгде", min_size=9, max_size=14), some.integers(0, 13), some.integers(0, 13), LETTER)
def test_two_slips_in_a_long_word_are_found(word: str, one: int, other: int, letter: str) -> None:
    one, other = one % len(word), other % len(word)
    typed = word[:one] + letter + word[one + 1 :]
    typed = typed[:other] + typed[other + 1 :]
    assert distance(typed, word, 2) <= slips_allowed(word)
    assert shares(typed, word)


def test_how_many_slips_are_forgiven() -> None:
    assert [slips_allowed("а" * length) for length in (3, 4, 5, 8, 9, 14)] == [0, 0, 1, 1, 2, 2]
