"""`vtsik-tui group`: the people of a body, an event, a document, a place or a search."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.running import typed
from tests.cli.test_json import faults


def test_a_table_in_plain_text(database: Path) -> None:
    found = typed(database, "group", "event/congress-02")
    assert (found.exit_code, found.stderr) == (0, "")
    lines = found.stdout.splitlines()
    assert lines[0] == "People: Second All-Russian Congress of Soviets"
    assert "2 people on record with a part in it" in lines[3]
    assert [line.split()[1] for line in lines if "Kame" in line or "Kamk" in line] == ["Lev", "Boris"]


@pytest.mark.parametrize(
    "words",
    [
        ("body/vtsik",),
        ("body/bolsheviks", "--fate", "executed"),
        ("event/congress-02", "--sort", "age", "--reverse"),
        ("document/decree-on-peace",),
        ("place/moscow",),
        ("--search", "party:left-srs"),
        ("VTsIK", "--party", "left-srs", "--filter", "ov"),
    ],
)
def test_answers_fit_the_schema(bundled: Path, words: tuple[str, ...]) -> None:
    found = typed(bundled, "group", *words, "--json")
    assert (found.exit_code, found.stderr) == (0, "")
    told = json.loads(found.stdout)
    assert faults("group", told) == []
    assert len(told["people"]) == told["count"] > 0


def test_csv_holds_everybody(bundled: Path) -> None:
    found = typed(bundled, "group", "body/bolsheviks", "--csv")
    rows = list(csv.DictReader(found.stdout.splitlines()))
    assert len(rows) > 300
    assert {"person/vladimir-lenin", "person/yakov-sverdlov"} <= {row["ref"] for row in rows}


def test_markdown(bundled: Path) -> None:
    found = typed(bundled, "group", "event/congress-02", "--markdown")
    assert found.stdout.splitlines()[0].startswith("| Name | Age | Party |")


def test_nobody_is_found(bundled: Path) -> None:
    for words in (("body/vtsik-16", "--filter", "zzz"), ("--search", "zzzzzz")):
        nobody = typed(bundled, "group", *words)
        assert (nobody.exit_code, nobody.stdout, nobody.stderr) == (1, "", "Nobody is found.\n")
    as_json = typed(bundled, "group", "body/vtsik-16", "--filter", "zzz", "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["people"] == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        (" ",),
        ("body/vtsik", "--search", "Lenin"),
        ("person/vladimir-lenin",),
        ("body/vtsik", "--sort", "weight"),
    ],
)
def test_wrong_use(bundled: Path, words: tuple[str, ...]) -> None:
    wrong = typed(bundled, "group", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr
