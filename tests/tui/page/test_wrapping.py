"""Text is broken by the cells it takes on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.page.lines import Look, Run
from vtsik_tui.tui.widgets.page.wrapping import breaks_of, wrap


def broken(text: str, first: int, rest: int) -> list[str]:
    return [text[start:end] for start, end in breaks_of(text, first, rest)]


@pytest.mark.parametrize(
    ("text", "first", "rest", "lines"),
    [
        ("", 10, 10, [""]),
        ("one", 10, 10, ["one"]),
        ("all power to the soviets", 9, 9, ["all power", "to the", "soviets"]),
        ("all power to the soviets", 3, 20, ["all", "power to the soviets"]),
        ("Всероссийский съезд", 14, 14, ["Всероссийский", "съезд"]),
        ("extraordinarily", 6, 6, ["extrao", "rdinar", "ily"]),
        ("https://example.org/archive/page", 21, 21, ["https://example.org/", "archive/page"]),
        ("中央执行委员会", 6, 6, ["中央执", "行委员", "会"]),
        ("7\xa0Nov\xa01917 came", 8, 11, ["7\xa0Nov\xa019", "17 came"]),
    ],
)
def test_lines_are_broken_at_spaces_and_long_words_anywhere(
    text: str, first: int, rest: int, lines: list[str]
) -> None:
    assert broken(text, first, rest) == lines


def test_an_accent_stays_with_its_letter() -> None:
    assert broken("e\u0301" * 4, 2, 2) == ["e\u0301e\u0301", "e\u0301e\u0301"]


@given(st.text(alphabet="ab я-中\u0301/", max_size=60), st.integers(2, 12), st.integers(2, 12))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, first: int, rest: int) -> None:
    lines = broken(text, first, rest)
    assert cell_len(lines[0]) <= first
    assert all(cell_len(line) <= rest for line in lines[1:])
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_runs_keep_their_looks_and_links_over_a_break() -> None:
    runs = [Run("by the "), Run("Central Committee", link=0), Run(", twice", Look.FAINT)]
    assert wrap(runs, 15, 15) == [
        (Run("by the "), Run("Central", link=0)),
        (Run("Committee", link=0), Run(",", Look.FAINT)),
        (Run("twice", Look.FAINT),),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[bold]Lenin[/bold]", "[bold]Lenin[/bold]"),
        ("one\ntwo\tthree", "one two three"),
        ("\x1b[31mred\x07", "�[31mred�"),
        ("\x9b31m", "�31m"),
        ("Jean\u202egnor\u200b", "Jeangnor"),
        ("half \ud800", "half �"),
        ("cafe\u0301 👩\u200d🔬", "cafe\u0301 👩\u200d🔬"),
    ],
)
def test_text_from_data_cannot_touch_the_terminal(text: str, shown: str) -> None:
    assert safe_text(text) == shown
