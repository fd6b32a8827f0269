"""Who had how many seats: in every congress and convocation, by every source that says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.chamber.otherwise import lexicon, seats_said, share_said
from vtsik_tui.archive.chamber.records import Chamber, Figure
from vtsik_tui.archive.chamber.totals import total_of
from vtsik_tui.dates.days import day_number

PARTIES = lexicon(
    (
        ("bolsheviks", "Bolsheviks"),
        ("bolsheviks", "Communists"),
        ("left-srs", "Left SRs"),
        ("srs", "SR"),
        ("mensheviks", "Mensheviks"),
        ("menshevik-internationalists", "Menshevik Internationalists"),
        ("sr-maximalists", "Maximalists"),
        ("non-party", "Non-party"),
        ("others", "others"),
    )
)


@pytest.fixture(scope="module")
def facts(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def chamber(facts: Archive, ref: str) -> Chamber:
    """A chamber that there is."""
    found = facts.chamber(ref)
    assert found is not None
    return found


def test_the_seats_of_a_convocation(facts: Archive) -> None:
    first = chamber(facts, "body/vtsik-1").readings[0]
    assert [(one.label, one.count) for one in first.seats] == [
        ("Bolsheviks", 58),
        ("United Social Democrat Internationalists", 13),
        ("Mensheviks", 123),
        ("Socialist Revolutionaries", 119),
        ("Other parties", 7),
    ]
    assert (first.total, first.known, first.unknown) == (320, 320, 0)


def test_seats_of_which_no_party_is_told_are_unknown(facts: Archive) -> None:
    first = chamber(facts, "event/congress-01").readings[0]
    assert (first.total, first.known, first.unknown) == (1090, 775, 315)


def test_other_sources_are_other_readings_in_their_own_words(facts: Archive) -> None:
    told = chamber(facts, "event/congress-02").readings
    assert [(one.origin, one.total) for one in told[:3]] == [
        ("record", 649),
        ("dispute", 670),
        ("dispute", 739),
    ]
    assert told[1].said == "670 (300 Bolsheviks, 193 SRs of both wings)"
    assert told[1].sources == ("source/oldhat-congress-02",)
    assert [(one.label, one.count) for one in told[1].seats] == [
        ("Bolsheviks", 300),
        ("Socialist Revolutionaries", 193),
    ]
    assert told[1].unknown == 177


def test_kinds_of_seats_are_readings_too(facts: Archive) -> None:
    told = chamber(facts, "event/congress-07").readings
    assert [(one.kind, one.total, one.origin) for one in told[:2]] == [
        ("delegates", 1366, "record"),
        ("delegates (voting)", 1002, "record"),
    ]


def test_percentages_are_a_reading_where_no_seats_are_told(facts: Archive) -> None:
    first = chamber(facts, "event/congress-14").readings[0]
    assert first.origin == "shares"
    assert [(one.label, one.count) for one in first.seats] == [
        ("Bolsheviks", 707),
        ("Komsomol", 12),
        ("Non-party", 281),
    ]


def test_the_people_on_record_are_the_last_reading(facts: Archive) -> None:
    last = chamber(facts, "body/vtsik-2").readings[-1]
    assert last.origin == "people"
    assert 0 < last.known <= last.whole


def test_one_follows_the_other_in_time(facts: Archive) -> None:
    second = chamber(facts, "event/congress-02")
    assert second.before is not None
    assert second.after is not None
    assert (second.before.ref, second.after.ref) == ("body/vtsik-1", "body/vtsik-2")
    assert chamber(facts, "event/congress-01").before is None
    assert chamber(facts, "event/congress-17").after is None


def test_the_list_of_all_is_in_order(facts: Archive) -> None:
    every = facts.chambers()
    kinds = [one.kind for one in every]
    assert (kinds.count("congress"), kinds.count("convocation")) == (17, 16)
    days = [one.row.dates.first for one in every if one.row.dates.first is not None]
    assert days == sorted(days)
    assert [one.short for one in every if one.kind == "congress"][:2] == [
        "First Congress of Soviets",
        "Second Congress of Soviets",
    ]


def test_no_reading_has_more_seats_than_there_are(facts: Archive) -> None:
    for one in facts.chambers():
        for reading in chamber(facts, one.row.ref).readings:
            assert reading.total is None or reading.known <= reading.total
            assert reading.unknown >= 0


def test_the_convocation_in_office(facts: Archive) -> None:
    from datetime import date

    assert facts.convocation_on(day_number(date(1917, 11, 21))) == "body/vtsik-2"
    assert facts.convocation_on(day_number(date(1916, 1, 1))) == ""


def test_who_has_no_seats_has_no_chamber(facts: Archive) -> None:
    assert facts.chamber("person/vladimir-lenin") is None
    assert facts.chamber("body/nowhere") is None


def test_the_small_database(archive: Archive) -> None:
    found = archive.chamber("event/congress-02")
    assert found is not None
    (only,) = found.readings
    assert (only.total, only.total_as, only.unknown) == (649, "delegates registered", 259)


@pytest.mark.parametrize(
    ("said", "seats", "total"),
    [
        ("100, of whom 70 Bolsheviks", {"bolsheviks": 70}, 100),
        ("1,011, of them 970 Communists", {"bolsheviks": 970}, 1011),
        ("739 (338 Bolsheviks, 211 SRs of whom 127 left)", {"bolsheviks": 338, "srs": 211}, 739),
        ("about 650 (338 Bolsheviks, 98 Left SRs)", {"bolsheviks": 338, "left-srs": 98}, 650),
        ("625, of them 390 with the Bolsheviks and 179 Left SRs", {"bolsheviks": 390, "left-srs": 179}, 625),
        ("933 on 8 November: 913 Communists, 5 Left SRs", {"bolsheviks": 913, "left-srs": 5}, 933),
        ("63 SRs, 53 Bolsheviks, and organisations; 550 in all", {"srs": 63, "bolsheviks": 53}, 550),
        ("135 SRs, 92 Mensheviks", {"srs": 135, "mensheviks": 92}, None),
        ("9 Maximalists, 1 non-party", {"sr-maximalists": 9, "non-party": 1}, None),
        ("100: 6 Menshevik Internationalists", {"menshevik-internationalists": 6}, 100),
    ],
)  # fmt: skip
def test_seats_in_the_words_of_a_source(said: str, seats: dict[str, int], total: int | None) -> None:
    assert seats_said(said, PARTIES) == (seats, total)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "285",
        "1,353 arrived, 1,167 confirmed",
        "10 Mensheviks",
        "10 Mensheviks and Right SRs",
        "50, of them 60 Bolsheviks",
    ],
)
def test_words_that_tell_no_chamber(said: str) -> None:
    assert seats_said(said, PARTIES) is None


def test_a_joint_number_is_not_given_to_the_first_of_two() -> None:
    assert seats_said("100: 60 Bolsheviks, 40 Mensheviks and Left SRs", PARTIES) == ({"bolsheviks": 60}, 100)


def test_shares_in_words() -> None:
    assert share_said("Communists among the delegates, per cent", PARTIES) == "bolsheviks"
    assert share_said("non-party delegates, per cent", PARTIES) == "non-party"
    assert share_said("workers among the delegates, per cent", PARTIES) == ""
    assert share_said("Communists among the delegates", PARTIES) == ""


def test_the_total_is_that_of_the_same_count() -> None:
    opening, close = Figure(942, "delegates at the opening"), Figure(1647, "delegates at the close")
    notes = ["“More than 860” at the close."]
    assert total_of("delegates", 860, [opening, close], notes) == (1647, "delegates at the close")
    assert total_of("delegates", 860, [opening, close, Figure(900, "delegates")], notes) == (900, "delegates")
    assert total_of("delegates", 950, [opening], notes) == (None, "")
    assert total_of("members", 90, [Figure(200, "members allowed by the Constitution")], []) == (None, "")
