"""A chamber as a half-circle: every seat is drawn once, and the parties sit from left to right."""

from __future__ import annotations

from collections import Counter
from math import atan2

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vtsik_tui.archive.records import Span
from vtsik_tui.views.hemicycle import Bench, Hemicycle, fitted, seated, shared_out, total_signs
from vtsik_tui.words.width import cells

GLYPHS = "●◐▲◆○□■▼"
benches = st.lists(st.integers(0, 400), min_size=1, max_size=8).filter(any)
any_width = st.integers(24, 220)
untimed = settings(deadline=None)


def drawn(counts: list[int], width: int) -> list[str]:
    """The rows of a chamber, as text."""
    chamber = Hemicycle(
        tuple(Bench(GLYPHS[at], "#cc3333", count) for at, count in enumerate(counts)), ("seat", "seats")
    )
    return ["".join(span.text for span in row) for row in chamber.rows(width, words)]


def words(span: Span) -> str:
    """What a span says."""
    return span.text


def signs(rows: list[str]) -> Counter[str]:
    """How often each party's sign is drawn."""
    return Counter(letter for row in rows for letter in row if letter in GLYPHS)


def test_a_small_chamber() -> None:
    assert drawn([2, 3], 24) == [
        "          ◐ ◐",
        "        ● ●   ◐",
        " each sign is one seat",
    ]


@untimed
@given(benches, any_width)
def test_no_row_is_wider_than_the_window(counts: list[int], width: int) -> None:
    assert all(cells(row) <= width for row in drawn(counts, width))


@untimed
@given(benches, st.integers(100, 220))
def test_with_room_every_seat_is_drawn_exactly_once(counts: list[int], width: int) -> None:
    if sum(counts) <= 800:
        rows = drawn(counts, width)
        assert rows[-1].strip() == "each sign is one seat"
        assert signs(rows) == Counter({GLYPHS[at]: count for at, count in enumerate(counts) if count})


@untimed
@given(benches, any_width)
def test_what_a_sign_stands_for_is_said_and_true(counts: list[int], width: int) -> None:
    rows = drawn(counts, width)
    parties = sum(count > 0 for count in counts)
    per, _, places = fitted(sum(counts), counts, width)
    number = signs(rows).total()
    assert number == len(places) == max(total_signs(sum(counts), per), parties)
    told = rows[-1].strip()
    if per == 1:
        assert told == "each sign is one seat" or width < len("each sign is one seat")
    elif width > 60:
        assert told.startswith(f"each sign stands for {per} seats")


@untimed
@given(benches, any_width)
def test_every_party_is_seen(counts: list[int], width: int) -> None:
    assert set(signs(drawn(counts, width))) == {GLYPHS[at] for at, count in enumerate(counts) if count}


@untimed
@given(st.integers(1, 900), st.sampled_from([1, 2]), st.integers(4, 40))
def test_places_go_from_left_to_right_by_their_angle(count: int, step: int, radius: int) -> None:
    places = seated(count, step, radius)
    if places is None:
        return
    middle = 0.5 if step == 1 else 0.0
    angles = [atan2(place.row + 0.5, (place.column + middle) / 2) for place in places]
    assert angles == sorted(angles, reverse=True)
    assert len(set(places)) == count
    assert max(place.row for place in places) < radius


@untimed
@given(st.lists(st.integers(0, 5000), min_size=1, max_size=10), st.integers(1, 900))
def test_signs_are_shared_out_fairly(counts: list[int], number: int) -> None:
    given = shared_out(counts, number)
    parties = sum(count > 0 for count in counts)
    assert sum(given) == (max(number, parties) if any(counts) else 0)
    assert [share > 0 for share in given] == [count > 0 for count in counts]
    for one, share in zip(counts, given, strict=True):
        for other, less in zip(counts, given, strict=True):
            assert one <= other or share >= less or share + 1 >= less


@pytest.mark.parametrize(
    ("total", "width", "told"),
    [
        (649, 100, "each sign is one seat"),
        (649, 76, "each sign stands for 2 seats"),
        (801, 100, "each sign stands for 5 seats"),
        (2537, 100, "each sign stands for 5 seats"),
        (2537, 56, "each sign stands for 10 seats"),
    ],
)
def test_one_sign_per_seat_up_to_800(total: int, width: int, told: str) -> None:
    assert drawn([total], width)[-1].strip() == told


def test_the_number_of_all_stands_in_the_middle() -> None:
    lowest = drawn([390, 259], 100)[-2]
    assert lowest.split() == [*lowest.split()[:1], "649", *lowest.split()[-1:]]
