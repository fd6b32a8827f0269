"""When the picture of a day changes, and what changed between two days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.day.asking_days import next_change
from vtsik_tui.archive.day.calendars import FIRST_DAY, LAST_DAY
from vtsik_tui.archive.day.records import Line
from vtsik_tui.archive.day.standing import Standing, standing
from vtsik_tui.archive.day.state import state_on
from vtsik_tui.archive.opening import connect
from vtsik_tui.dates.days import day_number, gregorian

DAYS = some.integers(FIRST_DAY, LAST_DAY)
REFS = some.sampled_from(
    [
        "",
        "body/vtsik",
        "body/vtsik-presidium",
        "body/sovnarkom",
        "body/narkompros",
        "body/vtsik-16",
        "person/mikhail-kalinin",
        "person/varlam-avanesov",
        "place/smolny",
    ]
)
EXAMPLES = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


@pytest.fixture(scope="module")
def known(bundled: Path) -> Iterator[Standing]:
    """Everything that lasts in it."""
    asking = Asking(connect(bundled, trusted=True))
    yield standing(asking)
    asking.close()


def number(day: str) -> int:
    return day_number(date.fromisoformat(day))


def change(archive: Archive, day: str, ref: str = "", *, forwards: bool = True) -> str | None:
    found = archive.next_change(number(day), ref, forwards=forwards)
    return None if found is None else gregorian(found).isoformat()


def marks(lines: tuple[Line, ...]) -> set[tuple[str, str]]:
    return {(line.ref, line.role) for line in lines}


@EXAMPLES
@given(day=DAYS, ref=REFS)
def test_the_next_change_is_one_and_nothing_changes_before_it(known: Standing, day: int, ref: str) -> None:
    found = next_change(known, day, ref)
    last = min(LAST_DAY if found is None else found - 1, day + 400)
    now = state_on(known, day).picture(ref)
    assert all(state_on(known, other).picture(ref) == now for other in range(day + 1, last + 1))
    if found is not None:
        assert found > day
        assert state_on(known, found).picture(ref) != state_on(known, found - 1).picture(ref)


@EXAMPLES
@given(day=DAYS, ref=REFS)
def test_the_change_before_is_one_and_nothing_changes_since(known: Standing, day: int, ref: str) -> None:
    found = next_change(known, day, ref, forwards=False)
    first = max(FIRST_DAY if found is None else found, day - 400)
    then = state_on(known, day - 1).picture(ref)
    assert all(state_on(known, other).picture(ref) == then for other in range(first, day))
    if found is not None:
        assert found < day
        assert state_on(known, found).picture(ref) != state_on(known, found - 1).picture(ref)


def test_from_change_to_change_of_the_chair(archive: Archive) -> None:
    assert change(archive, "1917-11-21", "person/lev-kamenev") == "1917-11-22"
    assert change(archive, "1938-07-15", "body/vtsik") == "1938-07-16"
    # The People’s Commissar of Education, from one to the next.
    assert change(archive, "1918-01-01", "person/anatoly-lunacharsky") == "1929-09-02"
    assert change(archive, "1929-09-12", "person/anatoly-lunacharsky") == "1929-10-01"
    assert change(archive, "1929-10-01", "person/anatoly-lunacharsky") is None
    assert change(archive, "1929-10-01", "person/anatoly-lunacharsky", forwards=False) == "1929-09-02"


def test_nothing_changes_of_what_is_not_there(archive: Archive) -> None:
    assert change(archive, "1920-01-01", "person/nobody-at-all") is None
    assert change(archive, "1920-01-01", "place/nowhere") is None


def test_two_days_compared(archive: Archive) -> None:
    found = archive.compare(number("1917-11-01"), number("1917-12-01"))
    assert (found.earlier.new, found.later.new) == ("1 November 1917", "1 December 1917")
    assert ("person/yakov-sverdlov", "chairman") in marks(found.came)
    assert ("person/vladimir-lenin", "chairman") in marks(found.came)
    assert ("person/anatoly-lunacharsky", "people’s commissar") in marks(found.came)
    assert ("person/nikolai-chkheidze", "chairman") in marks(found.left)
    assert ("person/alexander-kerensky", "minister-president") in marks(found.left)
    assert {"body/vtsik-2", "body/sovnarkom", "body/narkompros"} <= {line.ref for line in found.founded}
    assert {"body/vtsik-1", "body/provisional-government"} <= {line.ref for line in found.ended}


def test_it_does_not_matter_which_day_comes_first(archive: Archive) -> None:
    one, other = number("1919-03-15"), number("1919-03-31")
    assert archive.compare(one, other) == archive.compare(other, one)
    assert [line.ref for line in archive.compare(one, other).came][:1] == ["person/mikhail-kalinin"]


@EXAMPLES
@given(day=DAYS, other=DAYS)
def test_who_came_was_there_later_and_not_before(archive: Archive, day: int, other: int) -> None:
    found = archive.compare(day, other)
    for part in ("chairman", "heads", "secretaries"):
        before, after = (marks(getattr(one, part)) for one in (found.earlier, found.later))
        assert after - before <= marks(found.came)
        assert before - after <= marks(found.left)
    assert not marks(found.founded) & marks(found.ended)


def test_a_day_compared_with_itself(archive: Archive) -> None:
    found = archive.compare(number("1920-01-01"), number("1920-01-01"))
    assert (found.came, found.left, found.founded, found.ended) == ((), (), (), ())
