"""How things stood on a day: each line held against the records themselves."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.calendars import FIRST_DAY, LAST_DAY
from vtsik_tui.archive.day.records import Day, Line
from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Membership, Person
from vtsik_tui.build.reading import read_facts
from vtsik_tui.build.writing.dated import spanned
from vtsik_tui.dates.days import day_number

DATA = Path(__file__).parent.parent.parent / "data"
AROUND = [
    *("1917-06-16", "1917-07-07", "1917-11-07", "1917-11-08", "1917-11-09", "1917-11-10"),
    *("1917-11-20", "1917-11-21", "1917-11-22", "1918-01-31", "1918-02-01", "1918-02-14"),
    *("1918-03-16", "1918-03-18", "1918-07-06", "1918-07-10", "1918-11-09", "1919-12-09"),
    *(f"1919-03-{day}" for day in range(15, 32)),
    *("1922-12-27", "1922-12-30", "1924-01-21", "1924-01-22", "1924-02-02", "1929-05-18"),
    *("1930-11-03", "1935-01-23", "1937-07-22", "1938-07-14", "1938-07-15", "1938-07-16"),
]


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


@pytest.fixture(scope="module")
def facts() -> Facts:
    """The records as they stand in data/."""
    read, problems = read_facts(DATA)
    assert problems == []
    return read


def number(day: str) -> int:
    return day_number(date.fromisoformat(day))


def refs(lines: tuple[Line, ...], *, certain: bool | None = None) -> list[str]:
    return [line.ref for line in lines if certain is None or line.certain is certain]


def on(archive: Archive, day: str) -> Day:
    return archive.day(number(day))


def test_two_held_the_chair_on_21_november_1917(archive: Archive) -> None:
    assert refs(on(archive, "1917-11-20").chairman) == ["person/lev-kamenev"]
    day = on(archive, "1917-11-21")
    assert (day.new, day.old, day.weekday) == ("21 November 1917", "8 November 1917", "Wednesday")
    assert refs(day.chairman, certain=True) == ["person/lev-kamenev", "person/yakov-sverdlov"]
    assert refs(on(archive, "1917-11-22").chairman) == ["person/yakov-sverdlov"]
    assert day.convocation is not None
    assert (day.convocation.ref, day.convocation.dates.new) == ("body/vtsik-2", "9 Nov 1917 – 31 Jan 1918")
    assert (day.size, day.unknown_seats) == (101, 0)
    assert {(one.ref, one.count) for one in day.parties} >= {("body/bolsheviks", 62), ("body/left-srs", 29)}
    labels = [one.label for one in day.parties]
    assert labels.index("SR Maximalists") < labels.index("Bolsheviks") < labels.index("Left SRs")
    assert refs(day.seats)[0] == "place/smolny"
    assert day.head is not None
    assert day.head.ref == "person/vladimir-lenin"
    assert "event/sverdlov-elected-chairman" in refs(day.events, certain=True)


def test_from_sverdlov_to_kalinin(archive: Archive) -> None:
    chairs = {
        day: refs(on(archive, f"1919-03-{day}").chairman, certain=True) for day in (15, 16, 17, 29, 30, 31)
    }
    assert chairs == {
        15: ["person/yakov-sverdlov"],
        16: ["person/yakov-sverdlov", "person/mikhail-vladimirsky"],
        17: ["person/mikhail-vladimirsky"],
        29: ["person/mikhail-vladimirsky"],
        30: ["person/mikhail-vladimirsky", "person/mikhail-kalinin"],
        31: ["person/mikhail-kalinin"],
    }
    acting = on(archive, "1919-03-20").chairman[0]
    assert (acting.role, acting.body and acting.body.ref) == ("acting chairman", "body/vtsik")
    assert "person/yakov-sverdlov" in refs(on(archive, "1919-03-16").died)


def test_the_fifth_congress_was_sitting_on_6_july_1918(archive: Archive) -> None:
    day = on(archive, "1918-07-06")
    assert "event/congress-05" in refs(day.sittings, certain=True)
    assert day.convocation is not None
    assert day.convocation.ref == "body/vtsik-4"
    assert day.size is None
    assert (day.parties, day.unknown_seats) == ((), None)
    assert refs(on(archive, "1918-07-10").convocations) == ["body/vtsik-4", "body/vtsik-5"]


def test_the_day_on_which_the_union_was_made(archive: Archive) -> None:
    day = on(archive, "1922-12-30")
    assert refs(day.convocations) == ["body/vtsik-10"]
    assert refs(day.chairman) == ["person/mikhail-kalinin"]
    assert "event/congress-ussr-01" in refs(day.events)
    assert "document/treaty-ussr-1922" in refs(day.documents, certain=True)


def test_it_ends_on_15_july_1938(archive: Archive) -> None:
    last, after = on(archive, "1938-07-15"), on(archive, "1938-07-16")
    assert (refs(last.chairman), refs(last.convocations)) == (["person/mikhail-kalinin"], ["body/vtsik-16"])
    assert last.centre is not None
    assert (after.centre, after.convocation, after.chairman, after.seats) == (None, None, (), ())
    assert after.head is not None
    assert after.head.ref == "person/nikolai-bulganin"


def test_the_change_of_calendar(archive: Archive) -> None:
    before, after = on(archive, "1918-01-31"), on(archive, "1918-02-14")
    assert (before.old, before.notes) == ("18 January 1918", ())
    assert refs(before.convocations) == ["body/vtsik-2", "body/vtsik-3"]
    assert "event/congress-03" in refs(before.sittings)
    assert (after.old, after.notes) == ("1 February 1918", ())
    between = on(archive, "1918-02-05")
    assert between.notes == (
        "Russia’s calendar had no such day: 31 January O.S. was followed by 14 February N.S. "
        "By the old style this was 23 January 1918.",
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("1929-09-30", ""),
        ("1929-10-01", "five-day week"),
        ("1931-11-30", "five-day week"),
        ("1931-12-01", "six-day week"),
        ("1938-12-31", "six-day week"),
    ],
)
def test_the_soviet_week(archive: Archive, day: str, words: str) -> None:
    assert words in " ".join(on(archive, day).notes)
    assert bool(on(archive, day).notes) is bool(words)


def test_before_there_was_a_committee(archive: Archive) -> None:
    day = on(archive, "1917-04-01")
    assert (day.convocation, day.chairman, day.seats, day.size) == (None, (), (), None)
    assert day.government is not None
    assert (day.government.ref, refs(day.heads)) == (
        "body/provisional-government",
        ["person/georgy-lvov"],
    )


def test_nobody_headed_the_government_between_lenin_and_rykov(archive: Archive) -> None:
    assert refs(on(archive, "1924-01-21").heads) == ["person/vladimir-lenin"]
    assert (on(archive, "1924-01-25").heads, on(archive, "1924-01-25").head) == ((), None)
    handed_over = on(archive, "1929-05-18")
    assert refs(handed_over.heads) == ["person/aleksei-rykov", "person/sergei-syrtsov"]
    assert handed_over.head is not None
    assert handed_over.head.ref == "person/sergei-syrtsov"


def test_commissars_stand_with_their_commissariats(archive: Archive) -> None:
    day = on(archive, "1918-01-20")
    heads = {office.line.ref: refs(office.heads, certain=True) for office in day.offices}
    assert heads["body/narkompros"] == ["person/anatoly-lunacharsky"]
    assert heads["body/narkomyust"] == ["person/isaac-steinberg"]
    # A commissar of whom no end is told is no certainty after his first day.
    navy_and_army = next(office for office in day.offices if office.line.ref == "body/narkomvoen")
    krylenko = next(line for line in navy_and_army.heads if line.ref == "person/nikolai-krylenko")
    assert (krylenko.certain, krylenko.doubt) == (False, "end not recorded")


def test_a_post_without_an_end_lasts_no_longer_than_its_body_and_its_holder(archive: Archive) -> None:
    smidovich = "person/pyotr-smidovich"  # died on 16 April 1935
    presidium = on(archive, "1935-04-16").presidium
    assert smidovich in refs(presidium)
    assert smidovich not in refs(on(archive, "1935-04-17").presidium)
    assert "person/boris-malkin" in refs(on(archive, "1919-12-09").presidium, certain=False)
    assert "person/boris-malkin" not in refs(on(archive, "1919-12-10").presidium)


def expected(facts: Facts, bodies: set[str], ranks: set[int], day: int) -> tuple[set[str], set[str]]:
    """Who held posts by the records: all that may have, and those that surely did."""
    roles = {role.id: role.rank for role in facts.vocabulary.role} if facts.vocabulary else {}
    founded = {body.id: body for body in facts.of(Body)}
    may, sure = set(), set()
    for person in facts.of(Person):
        for held in person.membership:
            if held.body not in bodies or roles[held.role] not in ranks or not held.start:
                continue
            first, last = first_and_last(held, founded[held.body], person)
            if first <= day <= last:
                may.add(person.ref)
                if held.confidence == "certain" and surely(held, day):
                    sure.add(person.ref)
    return may, sure


def first_and_last(held: Membership, body: Body, person: Person) -> tuple[int, int]:
    span = spanned(held.start, held.end)
    ends = [read_edtf(text).last_day for text in (body.dissolved, person.died)]
    last = span.last_day or min([end for end in ends if end is not None], default=LAST_DAY)
    first, started = span.first_day or 0, read_edtf(held.start).start
    # Nobody held a post before there was a body to hold it in, unless the record is sure of it.
    assert started is not None
    sure = started.last_day + (started.approximate or started.uncertain)
    return max(first, min(read_edtf(body.founded).first_day or 0, sure)), last


def surely(held: Membership, day: int) -> bool:
    start, end = read_edtf(held.start).start, read_edtf(held.end).end
    assert start is not None
    if start.last_day + (start.approximate or start.uncertain) > day:
        return False
    if end is None:
        return start.first_day == start.last_day == day
    return day <= end.first_day - (end.approximate or end.uncertain)


@pytest.mark.parametrize("day", AROUND)
def test_who_held_what_is_what_the_records_say(archive: Archive, facts: Facts, day: str) -> None:
    found, when = on(archive, day), number(day)
    own = {line.ref.removeprefix("body/") for line in found.convocations} | {"vtsik"}
    for lines, ranks in ((found.chairman, {0, 1}), (found.deputies, {2}), (found.secretaries, {3})):
        assert (set(refs(lines)), set(refs(lines, certain=True))) == expected(facts, own, ranks, when)
    government = {line.ref.removeprefix("body/") for line in found.governments}
    for lines, ranks in ((found.heads, {0, 1}), (found.government_deputies, {2}), (found.ministers, {4})):
        assert (set(refs(lines)), set(refs(lines, certain=True))) == expected(facts, government, ranks, when)
    for office in found.offices:
        body = {office.line.ref.removeprefix("body/")}
        assert (set(refs(office.heads)), set(refs(office.heads, certain=True))) == expected(
            facts, body, {0, 1}, when
        )


@pytest.mark.parametrize("day", AROUND)
def test_what_was_in_being_is_what_the_records_say(archive: Archive, facts: Facts, day: str) -> None:
    found, when = on(archive, day), number(day)
    shown = {line.ref: line.certain for line in found.bodies}
    for body in facts.of(Body):
        if body.parent != "vtsik":
            continue
        founded, dissolved = read_edtf(body.founded), read_edtf(body.dissolved)
        limit = dissolved.last_day if dissolved.last_day is not None else number("1938-07-15")
        exists = founded.first_day is not None and founded.first_day <= when <= limit
        assert (body.ref in shown) is exists, body.ref
        if (
            exists
            and body.dissolved
            and not set(body.founded + body.dissolved) & set("~?")
            and not body.confidence
        ):
            assert founded.last_day is not None
            assert dissolved.first_day is not None
            assert shown[body.ref] is (founded.last_day <= when <= dissolved.first_day), body.ref


@pytest.mark.parametrize("day", AROUND)
def test_what_happened_is_what_the_records_say(archive: Archive, facts: Facts, day: str) -> None:
    found, when = on(archive, day), number(day)
    spans = {
        event.ref: (span.first_day or 0, span.last_day or (span.start.last_day if span.start else 0))
        for event in facts.of(Event)
        for span in [read_edtf(event.date)]
    }
    assert set(refs(found.events)) == {ref for ref, (first, last) in spans.items() if first <= when <= last}
    before = [first for first, last in spans.values() if last < when]
    after = [first for first, _ in spans.values() if first > when]
    assert found.previous_event is not None
    assert found.next_event is not None
    assert spans[found.previous_event.ref][0] == max(before)
    assert spans[found.next_event.ref][0] == min(after)
    week = {
        document.ref
        for document in facts.of(Document)
        for span in [read_edtf(document.date)]
        if (span.first_day or 0) <= when and (span.last_day or 0) >= when - 6
    }
    assert set(refs(found.documents)) == week


@pytest.mark.parametrize("day", ["1917-02-01", "1917-11-07", "1919-03-16", "1938-12-31"])
def test_who_was_alive_is_what_the_records_say(archive: Archive, facts: Facts, day: str) -> None:
    when, alive = number(day), on(archive, day).alive
    lives = [(read_edtf(one.born), read_edtf(one.died), one) for one in facts.of(Person)]
    sure = {
        person.ref
        for born, died, person in lives
        if born.last_day is not None and born.last_day <= when and (died.first_day or 0) >= when
    }
    listed = archive.alive(when)
    assert {one.line.ref for one in listed if one.line.certain} == sure
    assert (alive.certain, alive.certain + alive.perhaps) == (len(sure), len(listed))
    assert alive.unknown == sum(not person.born and not person.died for _, _, person in lives)


def test_how_old_they_were(archive: Archive) -> None:
    ages = {one.line.ref: (one.youngest, one.oldest) for one in archive.alive(number("1919-03-16"))}
    assert ages["person/yakov-sverdlov"] == (33, 33)  # born on 3 June 1885
    assert ages["person/mikhail-kalinin"] == (43, 43)  # born on 19 November 1875
    first, rest = archive.alive(number("1919-03-16"), 0, 10), archive.alive(number("1919-03-16"), 10, 5)
    assert (len(first), len(rest)) == (10, 5)
    assert not {one.line.ref for one in first} & {one.line.ref for one in rest}


def test_the_tree_stands_in_order(archive: Archive) -> None:
    lines = on(archive, "1923-01-01").bodies
    refs_and_depths = [(line.ref, line.depth) for line in lines]
    at = refs_and_depths.index(("body/sovnarkom", 0))
    assert refs_and_depths[at + 1][1] == 1
    assert ("body/narkompros", 1) in refs_and_depths[at:]
    assert all(after <= before + 1 for (_, before), (_, after) in pairwise(refs_and_depths))


def test_every_line_leads_somewhere_on_any_day(archive: Archive) -> None:
    days = random.Random(1917).sample(range(FIRST_DAY, LAST_DAY + 1), 60)
    for day in [FIRST_DAY, *days, LAST_DAY]:
        found = archive.day(day)
        lines = [
            line
            for value in (getattr(found, name) for name in found.__dataclass_fields__)
            if isinstance(value, tuple)
            for line in value
            if isinstance(line, Line)
        ]
        lines += [line for office in found.offices for line in (office.line, *office.heads)]
        wanted = {line.ref for line in lines} | {line.body.ref for line in lines if line.body}
        wanted |= {one.ref for one in found.parties if one.ref}
        assert len(archive.rows(wanted)) == len(wanted)
        assert all(line.certain is not bool(line.doubt) for line in lines)
        assert all(line.row.title for line in lines)


def test_a_small_database_has_its_days_too(database: Path) -> None:
    with Archive.open(database) as small:
        day = small.day(number("1917-11-21"))
        assert refs(day.chairman) == ["person/lev-kamenev", "person/yakov-sverdlov"]
        assert (day.size, [one.count for one in day.parties]) == (91, [62, 29, 0])
        assert day.governments == ()
        assert (day.head, day.offices) == (None, ())
        assert refs(day.seats) == ["place/smolny"]
        # Dissolved between 23 and 31 January 1918.
        assert refs(small.day(number("1918-01-22")).convocations, certain=True) == ["body/vtsik-2"]
        assert refs(small.day(number("1918-01-25")).convocations, certain=False) == ["body/vtsik-2"]
        assert small.day(number("1918-02-01")).convocations == ()
