"""A line of text under the usual keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.tui.widgets.typed_line import TypedLine


@pytest.mark.parametrize(
    ("key", "text", "cursor"),
    [
        ("left", "one two", 3),
        ("right", "one two", 5),
        ("home", "one two", 0),
        ("end", "one two", 7),
        ("backspace", "onetwo", 3),
        ("delete", "one wo", 4),
        ("ctrl+w", "two", 0),
        ("ctrl+u", "two", 0),
        ("ctrl+k", "one ", 4),
        ("ctrl+left", "one two", 0),
        ("ctrl+right", "one two", 7),
    ],
)
def test_what_keys_do(key: str, text: str, cursor: int) -> None:
    assert TypedLine("one two", 4).after(key) == TypedLine(text, cursor)


def test_other_keys_mean_nothing() -> None:
    assert TypedLine("one").after("f5") is None


def test_letters_come_in_at_the_cursor_until_the_line_is_full() -> None:
    assert TypedLine("ad", 1).typed("b\nc", 10) == TypedLine("ab cd", 4)
    assert TypedLine("ad", 1).typed("bcd", 3) == TypedLine("abd", 2)


KEYS = st.sampled_from(
    ["left", "right", "home", "end", "backspace", "delete", "ctrl+w", "ctrl+left", "ctrl+right", "ctrl+k"]
)


@given(
    st.text(),
    st.integers(0, 50),
    st.lists(KEYS | st.text(min_size=1, max_size=3).map(lambda text: f"text:{text}")),
)
def test_the_cursor_never_leaves_the_line(text: str, at: int, keys: list[str]) -> None:
    line = TypedLine(text, min(at, len(text)))
    for key in keys:
        line = line.typed(key[5:], 80) if key.startswith("text:") else line.after(key) or line
        assert 0 <= line.cursor <= len(line.text)
