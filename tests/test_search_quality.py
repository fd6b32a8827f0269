"""How often a reader finds what was meant: `search_cases.toml`, put to the bundled facts.

`make search-report` tells which queries miss, and what came instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from scripts.search_report import Case, ask, read_cases, report, success_at_1, success_at_3

from vtsik_tui.archive.archive import Archive

CASES = read_cases()


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def test_there_are_cases_enough_of_every_kind() -> None:
    groups = Counter(case.why for case in CASES)
    assert len(CASES) >= 340
    assert len(groups) >= 20
    assert min(groups.values()) >= 20, groups.most_common()[-1]


def test_no_query_stands_twice() -> None:
    assert [query for query, times in Counter(case.query for case in CASES).items() if times > 1] == []


def test_everything_expected_is_in_the_facts(archive: Archive) -> None:
    expected = list(dict.fromkeys(case.ref for case in CASES))
    known = {row.ref for row in archive.rows(expected)}
    assert [ref for ref in expected if ref not in known] == []


def test_nine_of_ten_queries_find_it_first_and_all_but_three_of_a_hundred_among_three(
    archive: Archive,
) -> None:
    answers = ask(archive, CASES)
    told = report(answers)
    assert success_at_3(answers) >= 0.97, told
    assert success_at_1(answers) >= 0.90, told


def test_a_report_counts_places_and_lists_what_came_instead(archive: Archive) -> None:
    cases = [
        Case("Yakov Sverdlov", "person/yakov-sverdlov", first=True, why="found"),
        Case("Yakov Sverdlov", "person/lev-kamenev", first=False, why="missed"),
    ]
    answers = ask(archive, cases)
    assert [answer.place for answer in answers] == [1, 0]
    assert (success_at_1(answers), success_at_3(answers)) == (1.0, 0.5)
    lines = report(answers).splitlines()
    assert lines[1].split() == ["found", "1", "100.0%", "100.0%", "1.000"]
    assert lines[2].split() == ["missed", "1", "100.0%", "0.0%", "0.000"]
    assert "person/lev-kamenev; came: person/yakov-sverdlov" in lines[-1]


def test_a_case_expects_one_thing(tmp_path: Path) -> None:
    file = tmp_path / "cases.toml"
    file.write_text('[[case]]\nquery = "lenin"\nwhy = "none"\n', encoding="utf-8")
    with pytest.raises(ValueError, match='"lenin" needs either first or top3'):
        read_cases(file)
