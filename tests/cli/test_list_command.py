"""`vtsik-tui list`: what there is of a kind, in columns; `vtsik-tui info`: which facts these are."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import typed
from tests.cli.test_json import faults
from vtsik_tui import __version__


def refs(database: Path, *words: str) -> list[str]:
    """What is listed, by ref."""
    return [line.split()[0] for line in typed(database, "list", *words).stdout.splitlines()]


def test_a_line_is_ref_date_name_and_russian_name(database: Path) -> None:
    lines = typed(database, "list", "people").stdout.splitlines()
    kamenev = next(line for line in lines if line.startswith("person/lev-kamenev"))
    assert kamenev.split("  ")[0] == "person/lev-kamenev"
    assert "1883–1936" in kamenev
    assert "Lev Kamenev" in kamenev
    starts = {
        line.index(name) for line in lines for name in ("Lev Kamenev ", "Yakov Sverdlov ") if name in line
    }
    assert len(starts) == 1, "names stand below each other"


def test_every_kind_is_whole(bundled: Path) -> None:
    counts = json.loads(typed(bundled, "info", "--json").stdout)["counts"]
    for kind, count in counts.items():
        assert len(set(refs(bundled, kind))) == count, kind


def test_events_come_by_date_and_people_by_name(bundled: Path) -> None:
    events = json.loads(typed(bundled, "list", "events", "--json").stdout)
    days = [one["dates"]["first"] for one in events if one["dates"]["first"]]
    assert days == sorted(days)
    most = refs(bundled, "people", "--sort", "links", "--limit", "3")
    assert "person/vladimir-lenin" in most


def test_a_query_narrows_down(bundled: Path) -> None:
    found = refs(bundled, "people", "party:left-srs", "fate:executed")
    assert 3 < len(found) < 60
    assert set(found) < set(refs(bundled, "people", "party:left-srs"))
    assert (
        refs(bundled, "documents", "decree", "on", "peace", "--sort", "rank")[0] == "document/decree-on-peace"
    )


def test_how_many_are_left_out_is_said(database: Path) -> None:
    done = typed(database, "list", "people", "--limit", "1")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.startswith("The first 1 of ")


def test_nothing_is_an_empty_list_for_programs(database: Path) -> None:
    done = typed(database, "list", "people", "xqzzyv", "--json")
    assert (done.exit_code, done.stdout) == (1, "[]\n")
    assert done.stderr == "No people answer “xqzzyv”.\n"


def test_rank_needs_a_query(database: Path) -> None:
    assert typed(database, "list", "people", "--sort", "rank").exit_code == 2


def test_the_json_of_every_kind_fits(bundled: Path) -> None:
    for kind in ("people", "bodies", "events", "documents", "places", "sources"):
        assert faults("list", json.loads(typed(bundled, "list", kind, "--json").stdout)) == []


def test_info_names_program_facts_and_paths(database: Path) -> None:
    told = typed(database, "info").stdout
    assert f"vtsik-tui {__version__}" in told
    assert str(database) in told
    as_json = json.loads(typed(database, "info", "--json").stdout)
    assert faults("info", as_json) == []
    assert as_json["digest"] in told
