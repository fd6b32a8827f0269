"""How a date and a name read in each setting of the calendar and the language."""

import pytest

from vtsik_tui.archive.records import Dates
from vtsik_tui.tui.reading import Calendar, Language, Reading

BOTH = Reading(Calendar.BOTH)
OLD = Reading(Calendar.OLD)

DATES = [
    (Dates("7 Nov 1917", "25 Oct 1917"), "25 Oct 1917 O.S.", "7 Nov 1917 (25 Oct O.S.)"),
    (Dates("7–9 Nov 1917", "25–27 Oct 1917"), "25–27 Oct 1917 O.S.", "7–9 Nov 1917 (25–27 Oct O.S.)"),
    (Dates("5 Jan 1918", "23 Dec 1917"), "23 Dec 1917 O.S.", "5 Jan 1918 (23 Dec 1917 O.S.)"),
    (Dates("from 7 Nov 1917", "from 25 Oct 1917"), "from 25 Oct 1917 O.S.", "from 7 Nov 1917 (25 Oct O.S.)"),
    (
        Dates("21 Nov 1917 – 16 Mar 1919", "8 Nov 1917 – 16 Mar 1919"),
        "8 Nov 1917 O.S. – 16 Mar 1919",
        "21 Nov 1917 (8 Nov O.S.) – 16 Mar 1919",
    ),
    (
        Dates("5 Dec 1916 – 7 Nov 1917", "22 Nov 1916 – 25 Oct 1917"),
        "22 Nov 1916 – 25 Oct 1917 O.S.",
        "5 Dec 1916 – 7 Nov 1917 (22 Nov 1916 – 25 Oct 1917 O.S.)",
    ),
    (Dates("16 Mar 1919", ""), "16 Mar 1919", "16 Mar 1919"),
    (Dates("c. 1880", ""), "c. 1880", "c. 1880"),
    (Dates(), "", ""),
]


@pytest.mark.parametrize(("dates", "old", "both"), DATES)
def test_a_date_reads_in_the_chosen_calendar(dates: Dates, old: str, both: str) -> None:
    assert Reading().dates(dates) == dates.new
    assert OLD.dates(dates) == old
    assert BOTH.dates(dates) == both


def test_a_name_reads_in_the_chosen_language() -> None:
    name = ("Yakov Sverdlov", "Яков Свердлов")
    assert Reading().name(*name) == "Yakov Sverdlov"
    assert Reading(language=Language.RUSSIAN).name(*name) == "Яков Свердлов"
    assert Reading(language=Language.BOTH).name(*name) == "Yakov Sverdlov · Яков Свердлов"


@pytest.mark.parametrize("language", Language)
def test_a_name_known_in_one_language_reads_in_that(language: Language) -> None:
    reading = Reading(language=language)
    assert reading.name("Smolny", "") == "Smolny"
    assert reading.name("", "Смольный") == "Смольный"


def test_the_settings_go_round() -> None:
    reading = Reading()
    calendars = []
    for _ in range(3):
        reading = reading.with_next_calendar()
        calendars.append(reading.calendar)
    assert calendars == [Calendar.OLD, Calendar.BOTH, Calendar.NEW]
    languages = []
    for _ in range(3):
        reading = reading.with_next_language()
        languages.append(reading.language)
    assert languages == [Language.RUSSIAN, Language.BOTH, Language.ENGLISH]
