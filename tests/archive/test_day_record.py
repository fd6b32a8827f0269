"""The days on which something changed, one by one, as the record has them.

Each is read off `data/` and the handbooks it cites: who sat, who presided, who
governed, what was in session, and what was another thing the day after.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.records import Day, Line
from vtsik_tui.dates.days import day_number, gregorian


@dataclass(frozen=True)
class Record:
    """One day as it is on record; ids of entities, parted by spaces."""

    day: str
    old_style: str
    weekday: str
    convocations: str
    chairmen: str
    heads: str
    """Of the government."""
    meeting: str
    """Congresses in session."""
    happened: str
    """Some of the events of the day."""
    next_change: str
    """When the picture is another."""
    gone: str
    """Some of those who are in it no more then."""
    come: str = ""
    """Some of those who are new in it then."""


RECORDS = (
    Record(
        "1917-11-08", "26 October 1917", "Thursday",
        "vtsik-1", "nikolai-chkheidze", "vladimir-lenin",
        "congress-02", "",
        "1917-11-09", "", "lev-kamenev",
    ),
    Record(
        "1917-11-09", "27 October 1917", "Friday",
        "vtsik-1 vtsik-2", "nikolai-chkheidze lev-kamenev", "vladimir-lenin",
        "congress-02", "",
        "1917-11-10", "nikolai-chkheidze abram-gots matvey-skobelev vtsik-1", "",
    ),
    Record(
        "1917-11-21", "8 November 1917", "Wednesday",
        "vtsik-2", "lev-kamenev yakov-sverdlov", "vladimir-lenin",
        "", "sverdlov-elected-chairman",
        "1917-11-22", "lev-kamenev", "",
    ),
    Record(
        "1917-11-27", "14 November 1917", "Tuesday",
        "vtsik-2", "yakov-sverdlov", "vladimir-lenin",
        "", "",
        "1917-11-28", "", "",
    ),
    Record(
        "1918-01-31", "18 January 1918", "Thursday",
        "vtsik-2 vtsik-3", "yakov-sverdlov", "vladimir-lenin",
        "congress-03", "",
        "1918-02-01", "vtsik-2 congress-03", "",
    ),
    Record(
        "1918-03-14", "1 March 1918", "Thursday",
        "vtsik-3", "yakov-sverdlov", "vladimir-lenin",
        "congress-04", "",
        "1918-03-16", "", "vtsik-4",
    ),
    Record(
        "1918-03-16", "3 March 1918", "Saturday",
        "vtsik-3 vtsik-4", "yakov-sverdlov", "vladimir-lenin",
        "congress-04", "",
        "1918-03-17", "vtsik-3 andrei-kolegayev congress-04", "",
    ),
    Record(
        "1918-07-06", "23 June 1918", "Saturday",
        "vtsik-4", "yakov-sverdlov", "vladimir-lenin",
        "congress-05", "left-sr-uprising",
        "1918-07-10", "", "vtsik-5",
    ),
    Record(
        "1919-03-16", "3 March 1919", "Sunday",
        "vtsik-6", "yakov-sverdlov mikhail-vladimirsky", "vladimir-lenin",
        "", "",
        "1919-03-17", "yakov-sverdlov", "",
    ),
    Record(
        "1919-03-30", "17 March 1919", "Sunday",
        "vtsik-6", "mikhail-vladimirsky mikhail-kalinin", "vladimir-lenin",
        "", "",
        "1919-03-31", "mikhail-vladimirsky grigory-petrovsky", "",
    ),
    Record(
        "1922-12-27", "14 December 1922", "Wednesday",
        "vtsik-9 vtsik-10", "mikhail-kalinin", "vladimir-lenin",
        "congress-10", "",
        "1922-12-28", "vtsik-9 congress-10", "timofei-sapronov",
    ),
    Record(
        "1922-12-30", "17 December 1922", "Saturday",
        "vtsik-10", "mikhail-kalinin", "vladimir-lenin",
        "", "congress-ussr-01",
        "1922-12-31", "", "",
    ),
    Record(
        "1923-07-06", "23 June 1923", "Friday",
        "vtsik-10", "mikhail-kalinin", "vladimir-lenin",
        "", "",
        "1923-07-07", "georgy-chicherin leon-trotsky grigory-sokolnikov", "miron-vladimirov",
    ),
    Record(
        "1924-01-21", "8 January 1924", "Monday",
        "vtsik-10", "mikhail-kalinin", "vladimir-lenin",
        "congress-11", "death-of-lenin",
        "1924-01-22", "vladimir-lenin", "",
    ),
    Record(
        "1924-02-02", "20 January 1924", "Saturday",
        "vtsik-11", "mikhail-kalinin", "aleksei-rykov",
        "", "",
        "1924-02-03", "aleksei-rykov", "",  # he was deputy chairman until then
    ),
    Record(
        "1929-05-18", "5 May 1929", "Saturday",
        "vtsik-13 vtsik-14", "mikhail-kalinin", "aleksei-rykov sergei-syrtsov",
        "congress-14", "",
        "1929-05-19", "vtsik-13 aleksei-rykov", "",
    ),
    Record(
        "1930-11-03", "21 October 1930", "Monday",
        "vtsik-14", "mikhail-kalinin", "sergei-syrtsov daniil-sulimov",
        "", "",
        "1930-11-04", "sergei-syrtsov", "",
    ),
    Record(
        "1935-01-23", "10 January 1935", "Wednesday",
        "vtsik-15 vtsik-16", "mikhail-kalinin", "daniil-sulimov",
        "congress-16", "",
        "1935-01-24", "vtsik-15 congress-16", "",
    ),
    Record(
        "1937-07-22", "9 July 1937", "Thursday",
        "vtsik-16", "mikhail-kalinin", "daniil-sulimov nikolai-bulganin",
        "", "",
        "1937-07-23", "daniil-sulimov", "",
    ),
    Record(
        "1938-07-15", "2 July 1938", "Friday",
        "vtsik-16", "mikhail-kalinin", "nikolai-bulganin",
        "", "",
        "1938-07-16", "vtsik vtsik-16 mikhail-kalinin", "",
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def ids(lines: tuple[Line, ...]) -> list[str]:
    """The ids of those lines that are certain."""
    return [line.ref.partition("/")[2] for line in lines if line.certain]


def number(day: str) -> int:
    return day_number(date.fromisoformat(day))


@pytest.fixture(params=RECORDS, ids=lambda record: record.day)
def record(request: pytest.FixtureRequest) -> Record:
    """One of the days."""
    found = request.param
    assert isinstance(found, Record)
    return found


@pytest.fixture
def day(archive: Archive, record: Record) -> Day:
    """How things stood on it."""
    return archive.day(number(record.day))


def test_it_is_the_same_day_in_both_calendars(day: Day, record: Record) -> None:
    assert (day.old, day.weekday) == (record.old_style, record.weekday)


def test_who_sat_who_presided_and_who_governed(day: Day, record: Record) -> None:
    assert ids(day.convocations) == record.convocations.split()
    assert ids(day.chairman) == record.chairmen.split()
    assert ids(day.heads) == record.heads.split()


def test_what_was_in_session_and_what_happened(day: Day, record: Record) -> None:
    congresses = tuple(line for line in day.sittings if line.role == "congress")
    assert ids(congresses) == record.meeting.split()
    assert set(ids(day.events)) >= set(record.happened.split())


def test_when_it_changes_and_what_changes(archive: Archive, record: Record) -> None:
    when = archive.next_change(number(record.day))
    assert when is not None
    assert gregorian(when).isoformat() == record.next_change
    change = archive.change(when)
    gone, come = ({line.ref.partition("/")[2] for line in lines} for lines in (change.left, change.came))
    assert gone >= set(record.gone.split())
    assert come >= set(record.come.split())
    before = archive.next_change(when + 1, forwards=False)
    assert before == when
