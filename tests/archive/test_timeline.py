"""What is told along the line of time: lives, posts, bodies and events, and how sure it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.spells import NEVER, Ends
from vtsik_tui.archive.timeline.moments import prominent
from vtsik_tui.archive.timeline.records import Lanes, Moments
from vtsik_tui.archive.timeline.stretches import stretch
from vtsik_tui.dates.days import day_number


def day(year: int, month: int, number: int) -> int:
    return day_number(date(year, month, number))


@pytest.fixture(scope="module")
def real(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def titles(lanes: Lanes) -> list[str]:
    return [lane.row.title for lane in lanes.lanes]


def test_both_ends_are_known_to_the_day() -> None:
    found = stretch(Ends(10, 10, 20, 20), "1917-11-09", "1917-11-21")
    assert found is not None
    assert (found.first, found.sure_from, found.sure_until, found.last) == (10, 10, 20, 20)
    assert found.certain


def test_of_a_month_only_the_days_between_are_sure() -> None:
    found = stretch(Ends(10, 39, 100, 129), "1917-11", "1918-02")
    assert found is not None
    assert (found.sure_from, found.sure_until) == (39, 100)


def test_on_an_approximate_day_nothing_is_sure() -> None:
    found = stretch(Ends(10, 10, 10, 10), "1917-11-09~", "1917-11-09~")
    assert found is not None
    assert not found.certain


def test_without_an_end_it_may_have_lasted_to_the_death_or_for_ever() -> None:
    told = Ends(10, 10, None, None)
    limited, endless = stretch(told, "1917-11-09", "", 50), stretch(told, "1917-11-09", "")
    assert limited is not None
    assert endless is not None
    assert (limited.sure_until, limited.last) == (10, 50)
    assert endless.last is None
    assert endless.touches(NEVER - 1, NEVER)


def test_what_is_known_to_go_on_is_sure_to() -> None:
    found = stretch(Ends(10, 10, None, None), "1917-11-09", "..", 50)
    assert found is not None
    assert (found.sure_until, found.last) == (NEVER, None)


def test_without_a_beginning_only_the_end_is_sure() -> None:
    found = stretch(Ends(None, None, 20, 20), "", "1917-11-21")
    assert found is not None
    assert (found.first, found.sure_from, found.sure_until) == (None, 20, 20)
    assert found.touches(1, 2)
    assert not found.touches(21, 22)


def test_without_any_date_there_is_nothing_to_draw() -> None:
    assert stretch(Ends(None, None, None, None), "", "") is None


def test_what_is_doubtful_is_sure_on_no_day() -> None:
    found = stretch(Ends(10, 10, 20, 20), "1917-11-09", "1917-11-21", certain=False)
    assert found is not None
    assert not found.certain


def test_convocations_chairmen_and_governments(real: Archive) -> None:
    timeline = real.timeline()
    assert len(timeline.convocations.lanes) == 16
    assert titles(timeline.chairmen) == [
        "Nikolai Chkheidze",
        "Lev Kamenev",
        "Yakov Sverdlov",
        "Mikhail Vladimirsky",
        "Mikhail Kalinin",
    ]
    assert titles(timeline.governments)[:4] == [
        "Georgy Lvov",
        "Alexander Kerensky",
        "Vladimir Lenin",
        "Aleksei Rykov",
    ]
    kamenev = timeline.chairmen.lanes[1].bars[0]
    assert (kamenev.stretch.first, kamenev.stretch.last) == (day(1917, 11, 9), day(1917, 11, 21))


def test_a_person_has_a_life_posts_and_events(archive: Archive) -> None:
    found = archive.timeline().surroundings("person/lev-kamenev")
    assert found is not None
    lived, chair, seat, *_ = found.own.lanes
    assert lived.bars[0].life
    assert (lived.bars[0].stretch.first, lived.bars[0].stretch.last) == (day(1883, 7, 18), day(1936, 8, 25))
    assert (chair.row.ref, chair.bars[0].words) == ("body/vtsik", "chairman of the VTsIK")
    assert seat.bars[0].stretch.last == day(1918, 1, 31)
    assert not seat.bars[0].stretch.certain  # the record calls it probable
    assert [one.row.ref for one in found.happenings] == ["event/congress-02"]
    assert found.focus is None


def test_a_former_ref_leads_to_the_same(archive: Archive) -> None:
    found = archive.timeline().surroundings("person/kamenev")
    assert found is not None
    assert found.row.ref == "person/lev-kamenev"


def test_a_post_without_an_end_lasts_at_most_as_long_as_the_life(archive: Archive) -> None:
    found = archive.timeline().surroundings("person/yakov-sverdlov")
    assert found is not None
    seat = next(lane for lane in found.own.lanes if lane.row.ref == "body/vtsik-2").bars[0]
    assert seat.stretch.sure_until == seat.stretch.first
    assert seat.stretch.last == day(1918, 1, 31)  # of the body, which he outlived
    party = next(lane for lane in found.own.lanes if lane.row.ref == "body/bolsheviks").bars[0]
    assert party.stretch.sure_until == NEVER  # known to go on


def test_of_a_person_of_whom_nothing_is_dated_the_end_is_drawn(archive: Archive) -> None:
    found = archive.timeline().surroundings("person/nobody-knows")
    assert found is not None
    assert found.own.lanes[0].bars[0].stretch.first is None
    assert found.last == day(1921, 12, 31)


def test_a_body_has_its_holders_one_lane_each(real: Archive) -> None:
    found = real.timeline().surroundings("body/sovnarkom")
    assert found is not None
    refs = [lane.row.ref for lane in found.people.lanes]
    assert refs[:2] == ["person/vladimir-lenin", "person/aleksei-rykov"]
    assert len(refs) == len(set(refs))
    trotsky = next(lane for lane in found.people.lanes if lane.row.ref == "person/leon-trotsky")
    assert len(trotsky.bars) > 1
    assert "Provisional Government" in titles(found.own)


def test_a_congress_has_its_days_for_a_focus(archive: Archive) -> None:
    found = archive.timeline().surroundings("event/congress-02")
    assert found is not None
    assert found.focus == (day(1917, 11, 7), day(1917, 11, 9))


def test_nobody_is_nowhere(archive: Archive) -> None:
    assert archive.timeline().surroundings("person/nobody-at-all") is None
    assert archive.timeline().lanes_of(["person/nobody-at-all"]) == []


def test_a_source_has_no_time(real: Archive) -> None:
    (hit,) = real.search("kind:source", 1, frozenset({"source"})).hits
    found = real.timeline().surroundings(hit.row.ref)
    assert found is not None
    assert (found.own.lanes, found.first, found.focus) == ((), None, None)


def test_every_dated_event_is_in_the_order_of_time(real: Archive) -> None:
    moments = real.timeline().moments
    assert set(moments) == {"", "congress", "session"}
    for one in moments.values():
        assert list(one.days) == sorted(one.days)
        assert len(one.days) == len(one.keys) == len(one.weights) == len(one.ranking)
    congresses = moments["congress"].days
    assert bisect_left(congresses, day(1917, 11, 8)) - bisect_left(congresses, day(1917, 11, 7)) == 1


def test_the_most_prominent_come_first(real: Archive) -> None:
    found = real.timeline().prominent("congress", day(1917, 1, 1), day(1917, 12, 31), 3)
    assert found[0].row.ref == "event/congress-02"
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    again = real.timeline().prominent("congress", day(1917, 1, 1), day(1917, 12, 31), 3)
    assert again == found


def test_a_few_and_many_are_ranked_alike() -> None:
    days = [number // 3 for number in range(3000)]
    weights = [number * 7919 % 101 for number in range(3000)]
    ranking = sorted(range(3000), key=weights.__getitem__, reverse=True)
    moments = Moments(days, range(3000), weights, ranking)
    for first, last in ((0, 999), (100, 500), (10, 20), (5, 4)):
        within = [at for at in range(3000) if first <= days[at] <= last]
        best = sorted(within, key=lambda at: (-weights[at], at))[:8]
        assert prominent(moments, first, last, 8) == best
