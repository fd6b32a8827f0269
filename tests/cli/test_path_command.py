"""`vtsik-tui path`: how two entities are connected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import typed
from tests.cli.test_json import faults


def test_chains_in_plain_text(database: Path) -> None:
    found = typed(database, "path", "Kamenev", "document/decree-on-peace", "--steps", "1")
    assert (found.exit_code, found.stderr) == (0, "")
    assert found.stdout.splitlines() == [
        "Lev Kamenev — Decree on Peace",
        "═════════════════════════════",
        "1 chain",
        "",
        "1 link",
        "──────",
        "Lev Kamenev",
        "└─ author of — Decree on Peace  8 Nov 1917 [1]",
        "",
        "Sources (1)",
        "───────────",
        "[1] Протоколы заседаний ВЦИК II созыва",
    ]


def test_each_chain_goes_down_its_own_stairs(bundled: Path) -> None:
    found = typed(bundled, "path", "Martov", "Fyodor Dan").stdout
    head, *chains, sources = found.split("\n\n")
    assert head.splitlines()[-1] == "5 chains, the closest first"
    assert len(chains) == 5
    assert [line.split(" [")[0] for line in chains[1].splitlines()] == [
        "Chain 2: 2 links",
        "────────────────",
        "Julius Martov",
        "└─ brother of — Lydia Dan",
        "   └─ wife of — Fyodor Dan",
    ]
    assert sources.startswith("Sources (")


def test_json(bundled: Path) -> None:
    chains = json.loads(typed(bundled, "path", "person/julius-martov", "person/fyodor-dan", "--json").stdout)
    assert faults("path", chains) == []
    assert [[(step["link"], step["ref"]) for step in chain] for chain in chains[:2]] == [
        [("", "person/julius-martov"), ("brother-in-law of", "person/fyodor-dan")],
        [
            ("", "person/julius-martov"),
            ("brother of", "person/lydia-dan"),
            ("wife of", "person/fyodor-dan"),
        ],
    ]
    assert all(step["sources"] for chain in chains for step in chain[1:])
    assert {step["link_kind"] for step in chains[1][1:]} == {"kin"}


@pytest.mark.parametrize(
    ("one", "other", "options"),
    [
        ("Sverdlov", "ВЦИК", ()),
        ("event/congress-02", "event/congress-05", ("--without", "mention", "--without", "place")),
        ("Lenin", "Stalin", ("--people", "--from", "1917", "--to", "1924")),
        ("place/smolny", "place/moscow", ("--bodies",)),
        ("Spiridonova", "Dzerzhinsky", ("--to", "1918", "--undated", "--steps", "3")),
    ],
)
def test_answers_fit_the_schema(bundled: Path, one: str, other: str, options: tuple[str, ...]) -> None:
    found = typed(bundled, "path", one, other, "--json", *options)
    assert (found.exit_code, found.stderr) == (0, "")
    assert json.loads(found.stdout)
    assert faults("path", json.loads(found.stdout)) == []


def test_a_further_link_between_two_is_counted(bundled: Path) -> None:
    assert "(and 1 more link)" in " ".join(typed(bundled, "path", "Sverdlov", "body/vtsik").stdout.split())


def test_there_is_no_chain(bundled: Path) -> None:
    ends = ("person/a-baranov", "person/lydia-dan")
    nothing = typed(bundled, "path", *ends, "--people")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert nothing.stderr == (
        "No chain of this kind connects A. Baranov and Lydia Dan:"
        " ask with fewer options, or with more --steps.\n"
    )
    for_programs = typed(bundled, "path", *ends, "--people", "--json")
    assert (for_programs.exit_code, for_programs.stdout) == (1, "[]\n")


def test_nothing_connects_two(database: Path) -> None:
    alone = typed(database, "path", "Kamenev", "Kamenevx")
    assert (alone.exit_code, alone.stdout) == (1, "")


def test_one_and_the_same(bundled: Path) -> None:
    same = typed(bundled, "path", "Lenin", "Ленин")
    assert (same.exit_code, same.stdout) == (2, "")
    assert "Both are person/vladimir-lenin (Vladimir Lenin): name two different entities." in same.stderr


def test_a_source_is_no_step(bundled: Path) -> None:
    source = typed(bundled, "path", "source/1000dok-banks", "Lenin")
    assert (source.exit_code, source.stdout) == (2, "")
    assert "source/1000dok-banks is a source, no step of a chain" in source.stderr


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("Lenin",),
        ("Lenin", " "),
        ("Lenin", "Stalin", "Trotsky"),
        ("Lenin", "Stalin", "--without", "everything"),
        ("Lenin", "Stalin", "--steps", "0"),
        ("Lenin", "Stalin", "--from", "1930", "--to", "1920"),
        ("Lenin", "Stalin", "--from", "next year"),
    ],
)
def test_wrong_use(bundled: Path, words: tuple[str, ...]) -> None:
    wrong = typed(bundled, "path", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr
