"""What an entity is linked to, by the type of link."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Near, Neighbour


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def test_kin_come_first_and_mentions_last(archive: Archive) -> None:
    groups = archive.neighbourhood("person/julius-martov")
    assert [(group.link, group.count) for group in groups[:3]] == [
        ("brother of", 1),
        ("brother-in-law of", 1),
        ("leader of", 2),
    ]
    assert groups[-1].origin == "prose"
    (lydia,) = groups[0].neighbours
    assert (lydia.row.title, lydia.dates.new) == ("Lydia Dan", "")
    assert {source.ref.partition("/")[0] for source in lydia.sources} == {"source"}
    assert [(one.row.ref, one.dates.new) for one in groups[2].neighbours] == [
        ("body/mensheviks", "1903 – 4 Apr 1923"),
        ("body/menshevik-internationalists", "from 1917"),
    ]


def test_a_level_deeper_is_the_neighbourhood_of_a_neighbour(archive: Archive) -> None:
    lydia = archive.neighbourhood("person/julius-martov")[0].neighbours[0].row.ref
    assert ("wife of", ["person/fyodor-dan"]) in [
        (group.link, [one.row.ref for one in group.neighbours]) for group in archive.neighbourhood(lydia)
    ]


@pytest.mark.parametrize("ref", ["person/vladimir-lenin", "body/vtsik", "event/congress-02", "place/moscow"])
def test_every_link_is_there_once(archive: Archive, bundled: Path, ref: str) -> None:
    with closing(sqlite3.connect(bundled)) as table:
        keys = [key for (key,) in table.execute("SELECT key FROM link WHERE from_ref = ?", (ref,))]
    groups = archive.neighbourhood(ref, Near(limit=5000))
    assert sorted(one.key for group in groups for one in group.neighbours) == sorted(keys)
    assert all(group.count == len(group.neighbours) and not group.more for group in groups)
    counted = archive.neighbourhood(ref, Near(limit=0))
    assert [(group.link, group.count) for group in counted] == [(group.link, group.count) for group in groups]


def test_stretches_follow_on_one_another(archive: Archive) -> None:
    near = Near(origin="event_body", label="involved in", limit=5000)
    (whole,) = archive.neighbourhood("body/vtsik", near)
    assert whole.count > 200
    found: list[Neighbour] = []
    for offset in range(0, whole.count + 30, 30):
        for group in archive.neighbourhood(
            "body/vtsik", Near(origin="event_body", label="involved in", offset=offset, limit=30)
        ):
            assert group.count == whole.count
            found += group.neighbours
    assert tuple(found) == whole.neighbours
    days = [one.dates.first for one in found if one.dates.first is not None]
    assert days == sorted(days)


def test_undated_ones_come_last_in_every_stretch(archive: Archive) -> None:
    """Of the members of a body some are dated and some are not."""
    near = Near(origin="membership", label="member", limit=5000)
    (whole,) = archive.neighbourhood("body/vtsik-2", near)
    dated = [one.dates.first is not None for one in whole.neighbours]
    assert dated == sorted(dated, reverse=True)
    assert len(set(dated)) == 2
    singly = [
        archive.neighbourhood("body/vtsik-2", Near(origin="membership", label="member", offset=at, limit=1))[
            0
        ].neighbours[0]
        for at in range(whole.count)
    ]
    assert tuple(singly) == whole.neighbours


def test_only_one_kind_and_some_years(archive: Archive) -> None:
    first, last = 2_421_595, 2_421_959  # 1918
    groups = archive.neighbourhood("body/vtsik", Near(kinds=frozenset({"event"}), first=first, last=last))
    found = [one for group in groups for one in group.neighbours]
    assert {one.row.kind for one in found} == {"event"}
    assert len(found) > 10
    for one in found:
        assert one.dates.first is not None
        assert one.dates.first <= last
        assert one.dates.last is None or one.dates.last >= first
    with_undated = archive.neighbourhood("body/vtsik", Near(first=first, last=last, undated=True, limit=0))
    without = archive.neighbourhood("body/vtsik", Near(first=first, last=last, limit=0))
    assert sum(group.count for group in with_undated) > sum(group.count for group in without)


def test_of_very_many_not_all_are_counted(archive: Archive) -> None:
    near = Near(origin="event_body", label="involved in", limit=3, offset=40, counted=10)
    (group,) = archive.neighbourhood("body/vtsik", near)
    assert (group.count, group.more, len(group.neighbours)) == (10, True, 3)


def test_there_is_none(archive: Archive) -> None:
    assert archive.neighbourhood("person/nobody-at-all") == ()
    assert archive.neighbourhood("source/1000dok-banks") == ()
