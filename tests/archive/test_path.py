"""How two entities are connected: what the bundled facts say, and what holds for any two."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.links import held
from vtsik_tui.archive.network.reading import overlap
from vtsik_tui.archive.network.records import Chain, Wanted
from vtsik_tui.archive.records import NO_DATES
from vtsik_tui.dates.days import JDN_OF_ORDINAL_ZERO

#: The last day of 1918, as a Julian day number.
END_OF_1918 = 2_421_959


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


@pytest.fixture(scope="module")
def table(bundled: Path) -> Iterator[sqlite3.Connection]:
    """The bundled database, for looking into its table of links."""
    connection = sqlite3.connect(f"file:{bundled}?mode=ro", uri=True)
    yield connection
    connection.close()


def told(chain: Chain) -> str:
    """A chain as a sentence."""
    return " ".join(f"— {step.link} — {step.title}" if step.link else step.title for step in chain.steps)


def refs(chain: Chain) -> list[str]:
    """The refs of its steps."""
    return [step.ref for step in chain.steps]


def pairs(table: sqlite3.Connection, count: int) -> list[tuple[str, str]]:
    """Some pairs of entities, the same every time."""
    known = [ref for (ref,) in table.execute("SELECT ref FROM entity WHERE kind <> 'source' ORDER BY ref")]
    random = Random(1917)
    return [(one, other) for one, other in (random.sample(known, 2) for _ in range(count))]


def assert_documented(table: sqlite3.Connection, chains: tuple[Chain, ...]) -> None:
    """Every step is a row of the table of links, with its dates, and the first is none."""
    for chain in chains:
        first, *others = chain.steps
        assert (first.link, first.key, first.dates, first.sources, first.others) == ("", 0, NO_DATES, (), 0)
        for before, step in pairwise([first, *others]):
            here, there, *dates = table.execute(
                "SELECT from_ref, to_ref, dates_new, dates_old, first_day, last_day FROM link WHERE key = ?",
                (step.key,),
            ).fetchone()
            assert (here, there) == (before.ref, step.ref)
            assert dates == [step.dates.new, step.dates.old, step.dates.first, step.dates.last]
            assert step.link
            assert step.sources
            assert step.kind == step.ref.partition("/")[0] != "source"


def assert_sound(chains: tuple[Chain, ...], ends: tuple[str, str], steps: int = 6) -> None:
    """Chains go from end to end without a loop, the lightest first, and each is one of its own."""
    assert [chain.weight for chain in chains] == sorted(chain.weight for chain in chains)
    assert len(chains) <= 5
    for chain in chains:
        assert (chain.steps[0].ref, chain.steps[-1].ref) == ends
        assert len(set(refs(chain))) == len(chain.steps) <= steps + 1
    for one, other in combinations([set(refs(chain)[1:-1]) for chain in chains], 2):
        assert not one or not one <= other
        assert 2 * len(one & other) <= max(len(one), len(other))


def test_martov_and_dan_are_in_laws_through_lydia(archive: Archive) -> None:
    chains = archive.paths("person/julius-martov", "person/fyodor-dan")
    assert told(chains[0]) == "Julius Martov — brother-in-law of — Fyodor Dan"
    assert told(chains[1]) == "Julius Martov — brother of — Lydia Dan — wife of — Fyodor Dan"
    assert len(chains) == 5


def test_a_family_is_no_less_related_for_being_famous(archive: Archive) -> None:
    first = archive.paths("person/maria-ulyanova", "person/nadezhda-krupskaya")[0]
    assert told(first) == "Maria Ulyanova — sister of — Vladimir Lenin — husband of — Nadezhda Krupskaya"


def test_sverdlov_chaired_the_vtsik(archive: Archive) -> None:
    chairman = archive.paths("person/yakov-sverdlov", "body/vtsik")[0].steps[1]
    assert (chairman.link, chairman.dates.new) == ("chairman of", "21 Nov 1917 – 16 Mar 1919")
    other_way = archive.paths("body/vtsik", "person/yakov-sverdlov")[0].steps[1]
    assert other_way.link == "had as chairman"
    assert other_way.sources == chairman.sources


def test_one_congress_follows_on_another(archive: Archive) -> None:
    first = archive.paths("event/congress-02", "event/congress-05")[0]
    assert refs(first) == [f"event/congress-0{number}" for number in (2, 3, 4, 5)]
    assert {step.link for step in first.steps[1:]} == {"followed by"}


def test_two_links_between_two_are_one_step(archive: Archive, table: sqlite3.Connection) -> None:
    """The best of them is told, the others are counted."""
    chains = archive.paths("person/yakov-sverdlov", "body/vtsik")
    steps = [pair for chain in chains for pair in pairwise(chain.steps) if pair[1].others]
    assert steps
    for before, step in steps:
        (count,) = table.execute(
            "SELECT count(*) FROM link WHERE from_ref = ? AND to_ref = ?", (before.ref, step.ref)
        ).fetchone()
        assert count == step.others + 1


def test_chains_hold_for_any_two(archive: Archive, table: sqlite3.Connection) -> None:
    found = 0
    for ends in pairs(table, 60):
        chains = archive.paths(*ends)
        assert_sound(chains, ends)
        assert_documented(table, chains)
        found += bool(chains)
    assert found > 50


def test_an_answer_is_always_the_same(archive: Archive, bundled: Path, table: sqlite3.Connection) -> None:
    with Archive.open(bundled) as again:
        for ends in pairs(table, 10):
            assert archive.paths(*ends) == again.paths(*ends)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_no_chain_is_longer_than_asked_for(archive: Archive, table: sqlite3.Connection, steps: int) -> None:
    longest = 0
    for ends in [*pairs(table, 25), ("person/yakov-sverdlov", "body/vtsik")]:
        chains = archive.paths(*ends, Wanted(steps=steps))
        assert_sound(chains, ends, steps)
        longest = max([longest, *(len(chain.steps) - 1 for chain in chains)])
    assert longest == steps


def test_one_link_is_found_where_there_is_one(archive: Archive, table: sqlite3.Connection) -> None:
    linked = table.execute("SELECT from_ref, to_ref FROM link WHERE key % 400 = 1 ORDER BY key").fetchall()
    assert len(linked) > 30
    for one, other in linked:
        (chain,) = archive.paths(one, other, Wanted(steps=1))
        assert refs(chain) == [one, other]


def test_the_lightest_of_all_is_found(archive: Archive, table: sqlite3.Connection) -> None:
    """However many are asked for, the first is the same, and it is as light as the other way about."""
    for one, other in pairs(table, 20):
        first = archive.paths(one, other, Wanted(most=1))
        assert first[0].weight == archive.paths(one, other)[0].weight
        assert first[0].weight == archive.paths(other, one, Wanted(most=1))[0].weight


def test_kinds_of_step_and_link_are_left_out(archive: Archive, table: sqlite3.Connection) -> None:
    without = frozenset({"event", "mention", "party"})
    for ends in pairs(table, 25):
        chains = archive.paths(*ends, Wanted(without=without))
        assert_sound(chains, ends)
        for chain in chains:
            assert all(step.kind != "event" for step in chain.steps[1:-1])
            for step in chain.steps[1:]:
                (origin,) = table.execute("SELECT origin FROM link WHERE key = ?", (step.key,)).fetchone()
                assert origin not in ("prose", "person")


@pytest.mark.parametrize("undated", [False, True])
def test_links_of_another_time_are_left_out(
    archive: Archive, table: sqlite3.Connection, undated: bool
) -> None:
    wanted = Wanted(last=END_OF_1918, undated=undated)
    dated = 0
    for ends in pairs(table, 25):
        for chain in archive.paths(*ends, wanted):
            for step in chain.steps[1:]:
                first, _ = held(step.dates.first, step.dates.last)
                assert undated if first == 0 else first <= END_OF_1918
                dated += bool(first)
    assert dated > 20


def test_the_day_of_that_year_is_its_last() -> None:
    from datetime import date

    assert date.fromordinal(END_OF_1918 - JDN_OF_ORDINAL_ZERO) == date(1918, 12, 31)


def test_people_are_connected_by_people_and_by_what_they_were_in_together(
    archive: Archive, table: sqlite3.Connection
) -> None:
    known = [
        ref for (ref,) in table.execute("SELECT ref FROM entity WHERE kind = 'person' ORDER BY weight DESC")
    ]
    shared = 0
    for ends in combinations(known[:60:6], 2):
        chains = archive.paths(*ends, Wanted(among="people"))
        assert_sound(chains, ends)
        assert_documented(table, chains)
        for chain in chains:
            for before, step in pairwise(chain.steps[1:]):
                assert before.kind in ("person", "body")
                if before.kind == "body":
                    spans = [held(one.dates.first, one.dates.last) for one in (before, step)]
                    assert overlap(spans[:1], spans[1:]), told(chain)
                    shared += 1
    assert shared > 10


def test_bodies_only(archive: Archive) -> None:
    ends = ("person/a-baranov", "person/lydia-dan")
    chains = archive.paths(*ends, Wanted(among="bodies"))
    assert chains
    assert_sound(chains, ends)
    assert {step.kind for chain in chains for step in chain.steps[1:-1]} == {"body"}


def test_who_was_in_a_body_at_another_time_was_not_in_it_together() -> None:
    assert overlap([held(10, 20)], [held(20, 30)])
    assert not overlap([held(10, 20)], [held(21, 30)])
    assert not overlap([held(None, None)], [held(10, 20)])
    assert overlap([held(10, None)], [held(300, None)])
    assert not overlap([held(10, None)], [held(400, 500)])
    assert overlap([held(None, 1000)], [held(700, 800)])


def test_there_is_no_chain(archive: Archive) -> None:
    assert archive.paths("person/a-baranov", "person/lydia-dan", Wanted(among="people")) == ()
    assert archive.paths("person/a-baranov", "person/a-baranov") == ()
    assert archive.paths("person/nobody", "person/a-baranov") == ()
    assert archive.paths("source/1000dok-banks", "person/vladimir-lenin") == ()


def test_a_former_ref_will_do(database: Path) -> None:
    with Archive.open(database) as small:
        chain = small.paths("person/kamenev", "body/vtsik")[0]
    assert refs(chain) == ["person/lev-kamenev", "body/vtsik"]
    assert chain.steps[1].link == "chairman of the VTsIK in"
    assert [source.ref for source in chain.steps[1].sources] == ["source/gse-kamenev", "source/protocols"]
