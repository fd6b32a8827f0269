"""Which body elects, makes, contains and oversees which, on a day or over all time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.hierarchy.records import Branch, Growth, Hierarchy
from vtsik_tui.archive.hierarchy.relations import reading
from vtsik_tui.dates.days import day_number

JANUARY_1918 = day_number(date(1918, 1, 18))


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def grown(archive: Archive, ref: str, growth: Growth | None = None) -> Hierarchy:
    """A tree that there is."""
    found = archive.hierarchy(ref, growth)
    assert found is not None
    return found


def root(archive: Archive, ref: str, growth: Growth | None = None) -> Branch:
    """The body at the top of its tree."""
    found = grown(archive, ref, growth).root
    assert found is not None
    return found


def under(branch: Branch) -> dict[str, Branch]:
    """What stands directly under a body, by ref."""
    return {one.row.ref: one for one in branch.under}


def everything(*branches: Branch) -> Iterator[Branch]:
    """Some branches and all under them."""
    for branch in branches:
        yield branch
        yield from everything(*branch.under)


def ties(branch: Branch) -> dict[str, str]:
    """What ties a body to the one it stands under, with the dates."""
    return {tie.below: tie.dates.new for tie in branch.ties}


def test_several_relations_of_two_bodies_are_gathered(archive: Archive) -> None:
    sovnarkom = under(root(archive, "body/vtsik"))["body/sovnarkom"]
    assert {"part of it", "created by it", "answers to it"} <= ties(sovnarkom).keys()
    assert ties(sovnarkom)["answers to it"] == "Nov 1917 – 1937"
    assert [head.row.title for head in sovnarkom.heads[:2]] == ["Vladimir Lenin", "Aleksei Rykov"]
    assert sovnarkom.more_heads > 0
    assert sovnarkom.branches
    assert not sovnarkom.opened


def test_what_stands_above_is_told_with_what_stands_above_that(archive: Archive) -> None:
    above = {branch.row.ref: branch for branch in grown(archive, "body/sovnarkom").above}
    committee = above["body/vtsik"]
    assert {tie.above for tie in committee.ties} >= {"includes it", "oversees it"}
    assert [one.row.ref for one in committee.under] == ["body/congress-of-soviets"]


def test_a_congress_elected_the_convocations_at_its_sittings(archive: Archive) -> None:
    second = under(root(archive, "body/congress-of-soviets"))["body/vtsik-2"]
    (elected,) = [tie for tie in second.ties if tie.below == "elected by it"]
    assert elected.dates.new == "9 Nov 1917"
    assert elected.at is not None
    assert elected.at.ref == "event/congress-02"


def test_on_a_day_there_is_only_what_was_then(archive: Archive) -> None:
    then = under(root(archive, "body/vtsik", Growth(JANUARY_1918)))
    assert "body/vtsik-2" in then
    assert not {"body/vtsik-1", "body/vtsik-3", "body/revvoensovet"} & then.keys()
    cossacks = then["body/vtsik-cossack-department"]
    assert cossacks.doubt == "end not recorded"
    # The year 1918 may lie before that day or after it.
    created = [tie for tie in then["body/sovnarkom"].ties if tie.below == "created by it"]
    assert [(tie.dates.new, tie.doubt) for tie in created] == [("1918", "dates not exact")]


def test_on_a_day_the_heads_are_those_of_the_day(archive: Archive) -> None:
    assert [head.row.title for head in root(archive, "body/vtsik", Growth(JANUARY_1918)).heads] == [
        "Yakov Sverdlov"
    ]
    change = day_number(date(1917, 11, 21))
    both = [head.row.title for head in root(archive, "body/vtsik", Growth(change)).heads]
    assert both == ["Lev Kamenev", "Yakov Sverdlov"]


def test_a_body_that_was_not_in_being_is_said_not_to_be(archive: Archive) -> None:
    early = grown(archive, "body/tsik-ussr", Growth(JANUARY_1918))
    assert early.absent
    assert not grown(archive, "body/tsik-ussr", Growth(day_number(date(1924, 6, 1)))).absent


def test_without_a_body_all_trees_are_told(archive: Archive) -> None:
    found = grown(archive, "")
    assert found.root is None
    assert found.roots[0].row.ref == "body/congress-of-soviets"
    assert found.lone > 50
    assert all(branch.branches for branch in found.roots)
    below = {ref for branch in found.roots for ref in under(branch)}
    assert not below & {branch.row.ref for branch in found.roots}


def test_there_is_no_tree_of_what_is_no_body(archive: Archive) -> None:
    assert archive.hierarchy("body/nothing") is None
    assert archive.hierarchy("person/vladimir-lenin") is None


def test_each_body_is_told_once(archive: Archive) -> None:
    whole = list(everything(*grown(archive, "", Growth(everything=True, most=5000)).roots))
    opened = [branch.row.ref for branch in whole if branch.opened]
    assert len(opened) == len(set(opened)) > 40
    elsewhere = [branch for branch in whole if branch.seen or branch.later]
    assert elsewhere
    assert all(not branch.under and branch.row.ref in opened for branch in elsewhere)


def test_a_part_is_told_under_what_it_is_part_of(archive: Archive) -> None:
    committee = root(archive, "body/vtsik", Growth(everything=True))
    answering = under(under(committee)["body/vtsik-2"])["body/sovnarkom"]
    assert answering.later
    assert under(committee)["body/sovnarkom"].opened


def test_a_tree_is_no_larger_than_there_is_room_for(archive: Archive) -> None:
    small = root(archive, "body/vtsik", Growth(everything=True, most=20))
    assert len(list(everything(small))) == 20
    assert small.hidden > 0
    flat = root(archive, "body/vtsik", Growth(everything=True, depth=1))
    assert all(not one.under for one in flat.under)


def test_a_closed_body_is_not_unfolded(archive: Archive) -> None:
    growth = Growth(everything=True, closed=frozenset({"body/sovnarkom"}))
    sovnarkom = under(root(archive, "body/vtsik", growth))["body/sovnarkom"]
    assert (sovnarkom.opened, sovnarkom.under) == (False, ())


@pytest.mark.parametrize("families", ["structure", "origin", "kin"])
def test_types_of_another_vocabulary_count_by_their_family(families: str) -> None:
    found = reading("daughter of", "mother of", families)
    if families == "kin":
        assert found is None
    else:
        assert found is not None
        assert found.upwards == (families == "structure")


def test_bodies_in_a_circle_come_to_an_end(database: Path, tmp_path: Path) -> None:
    """Two that answer to one another stand in no file of ours, but in one of a stranger they may."""
    copy = tmp_path / "circle.sqlite"
    copy.write_bytes(database.read_bytes())
    with sqlite3.connect(copy) as table:
        refs = [ref for (ref,) in table.execute("SELECT ref FROM body ORDER BY ref LIMIT 2")]
        table.execute(
            "UPDATE body SET parent = (SELECT id FROM body AS other WHERE other.ref = ?) WHERE ref = ?", refs
        )
        table.execute(
            "UPDATE body SET parent = (SELECT id FROM body AS other WHERE other.ref = ?) WHERE ref = ?",
            refs[::-1],
        )
    table.close()
    with Archive.open(copy) as circle:
        for growth in (Growth(everything=True), Growth(JANUARY_1918, everything=True)):
            found = grown(circle, refs[0], growth)
            assert found.root is not None
            assert len(list(everything(found.root, *found.above))) < 40


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 365 * 22))
def test_on_any_day_a_tree_is_part_of_that_of_all_time(archive: Archive, days: int) -> None:
    day = day_number(date(1917, 2, 1) + timedelta(days=days))
    ever = {
        (branch.row.ref, one.row.ref)
        for branch in everything(*grown(archive, "", Growth(everything=True, most=5000)).roots)
        for one in branch.under
    }
    found = grown(archive, "body/vtsik", Growth(day, everything=True))
    assert found.root is not None
    for branch in everything(found.root):
        for one in branch.under:
            assert one.ties
            assert (branch.row.ref, one.row.ref) in ever
            assert one.row.dates.first is None or one.row.dates.first <= day
            assert one.row.dates.last is None or one.row.dates.last >= day
