"""What the first screen asks."""

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Counted
from vtsik_tui.schema import SCHEMA_VERSION


def test_what_the_database_says_of_itself(archive: Archive) -> None:
    info = archive.info()
    assert info.title == "All-Russian Central Executive Committee"
    assert info.short == "VTsIK"
    assert info.subtitle == "A handful of facts,\nenough to try everything on."
    assert info.span == "1917–1938"
    assert info.schema == SCHEMA_VERSION
    assert len(info.digest) == 64
    assert info.counts[:2] == (Counted("event", 5), Counted("person", 6))


def test_where_to_start(archive: Archive) -> None:
    assert [row.title for row in archive.starts()] == [
        "VTsIK",
        "Second All-Russian Congress of Soviets",
        "Yakov Sverdlov",
    ]


@pytest.mark.parametrize(
    ("month", "day", "expected"),
    [
        (11, 7, [("Second All-Russian Congress of Soviets", "congress", "7–9 Nov 1917")]),
        (3, 16, [("Death of Sverdlov", "death", "16 Mar 1919"), ("Yakov Sverdlov", "died", "16 Mar 1919")]),
        (6, 3, [("Boris Kamkov", "born", "c. 3 Jun 1885"), ("Yakov Sverdlov", "born", "3 Jun 1885")]),
        (1, 1, []),
        (2, 29, []),
        (2, 31, []),
    ],
)
def test_on_this_day(archive: Archive, month: int, day: int, expected: list[tuple[str, str, str]]) -> None:
    found = [(row.title, row.brief, row.dates.new) for row in archive.on_this_day(month, day)]
    assert sorted(found) == sorted(expected)


def test_what_is_known_by_the_year_only_happened_on_no_day(archive: Archive) -> None:
    assert "Anna von Stein" not in {row.title for row in archive.on_this_day(1, 1)}
