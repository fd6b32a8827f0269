"""The people of a body, an event, a document, a place or a search: sorted, narrowed down, counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.groups.records import SORTS, UNKNOWN, Asked, Group


@pytest.fixture(scope="module")
def facts(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def people(facts: Archive, ref: str, asked: Asked | None = None) -> Group:
    """A group that there is."""
    found = facts.people(ref, asked or Asked())
    assert found is not None
    return found


def names(group: Group) -> list[str]:
    """The names in their order."""
    return [member.row.title for member in group.members]


def test_everybody_once_however_many_seats(facts: Archive) -> None:
    every = people(facts, "body/vtsik", Asked(most=None))
    assert len(set(names(every))) == len(every.members) == every.count == every.everybody
    assert {"Yakov Sverdlov", "Ivan Akulov"} <= set(names(every))
    assert every.note == "Members of its 16 convocations are among them."


def test_the_parts_add_up(facts: Archive) -> None:
    for ref in ("body/vtsik", "body/left-srs", "event/congress-02", "place/moscow"):
        group = people(facts, ref)
        for parts in (group.fates, group.ages, group.parties):
            assert sum(part.count for part in parts) == group.count


@pytest.mark.parametrize("name", ["fate", "party", "age"])
def test_a_part_narrows_down_to_just_so_many(facts: Archive, name: str) -> None:
    group = people(facts, "body/vtsik")
    parts = {"fate": group.fates, "party": group.parties, "age": group.ages}[name]
    assert len(parts) > 2
    for part in parts:
        chosen = people(facts, "body/vtsik", replace(Asked(), **{name: part.id}))  # type: ignore[arg-type]
        assert (chosen.count, chosen.everybody) == (part.count, group.count)


def test_the_fates_of_the_last_convocation(facts: Archive) -> None:
    fates = {part.id: part.count for part in people(facts, "body/vtsik-16").fates}
    assert fates["executed"] > fates["natural"]
    assert fates[UNKNOWN] > 0


@pytest.mark.parametrize("sort", SORTS)
def test_what_is_not_known_stands_last_either_way(facts: Archive, sort: str) -> None:
    up = people(facts, "body/vtsik-16", Asked(sort=sort))
    down = people(facts, "body/vtsik-16", Asked(sort=sort, down=True))
    assert sorted(names(up)) == sorted(names(down))
    if sort == "age":
        known = [member.age for member in up.members if member.age]
        assert known == [member.age for member in up.members][: len(known)]
        assert [age[0] for age in known] == sorted(age[0] for age in known)
        assert [member.age for member in down.members][len(known) :] == [None] * (up.count - len(known))


def test_an_age_that_is_not_exact_is_a_span(facts: Archive) -> None:
    ages = {member.row.title: member.age_words for member in people(facts, "body/vtsik-16").members}
    assert ages["Ivan Akulov"] == "46"
    assert ages["Gumer Baichurin"] == "44–45"
    assert ages["Nikolai Burdenko"] == ""


def test_a_word_is_found_in_any_spelling(facts: Archive) -> None:
    assert names(people(facts, "event/congress-02", Asked(word="троцкий"))) == ["Leon Trotsky"]
    assert names(people(facts, "event/congress-02", Asked(word="Simbirsk"))) == ["Vladimir Lenin"]
    assert people(facts, "event/congress-02", Asked(word="100%_")).count == 0


def test_at_an_event_ages_are_of_the_day(facts: Archive) -> None:
    group = people(facts, "event/congress-02")
    ages = {member.row.title: member.age for member in group.members}
    assert (group.age_at, ages["Vladimir Lenin"]) == ("at the time", (47, 47))


def test_who_was_born_at_a_place(facts: Archive) -> None:
    group = people(facts, "place/moscow")
    assert {member.birthplace for member in group.members} <= {"Moscow", "Moscow?"}
    assert group.count > 10
    assert group.age_at == "at death"


def test_a_party_has_those_too_who_are_listed_under_it(facts: Archive) -> None:
    assert people(facts, "body/bolsheviks").count > 300
    assert len(people(facts, "body/bolsheviks", Asked(most=10)).members) == 10


def test_the_people_among_the_results_of_a_search(facts: Archive) -> None:
    group = facts.people_found("born:1885", Asked(most=None))
    assert group.row is None
    assert group.count == len(group.members) > 10
    assert {member.born.new[-4:] for member in group.members if member.born.new[-1].isdigit()} == {"1885"}


def test_who_has_no_people(facts: Archive) -> None:
    assert facts.people("person/vladimir-lenin", Asked()) is None
    assert facts.people("body/nowhere", Asked()) is None
    assert facts.people_found("", Asked()).count == 0


def test_the_small_database(archive: Archive) -> None:
    assert names(people(archive, "event/congress-02")) == ["Lev Kamenev", "Boris Kamkov"]
    roles = {member.row.title: member.role for member in people(archive, "event/congress-02").members}
    assert roles["Lev Kamenev"] == "chaired, spoke"
