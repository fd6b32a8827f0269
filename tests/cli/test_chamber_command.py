"""`vtsik-tui chamber`: the seats of a congress or a convocation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import shell, typed
from tests.cli.test_json import faults


def test_a_chamber_in_plain_text(database: Path) -> None:
    found = typed(database, "chamber", "event/congress-02", "--width", "60")
    assert (found.exit_code, found.stderr) == (0, "")
    lines = found.stdout.splitlines()
    assert lines[0] == "Second All-Russian Congress of Soviets"
    assert "649" in "".join(lines[4:20])
    assert "each sign stands for 2 delegates" in found.stdout
    assert any(line.startswith("● Bolsheviks") and " 390 " in line for line in lines)
    assert any(line.startswith("· party not known") and " 259 " in line for line in lines)


def test_without_a_name_all_are_listed(bundled: Path) -> None:
    found = typed(bundled, "chamber")
    assert (found.exit_code, found.stderr) == (0, "")
    assert "Congresses (17)" in found.stdout
    assert "Convocations (16)" in found.stdout


def test_the_change_over_all(bundled: Path) -> None:
    found = typed(bundled, "chamber", "--all", "--width", "70")
    assert found.exit_code == 0
    rows = [line for line in found.stdout.splitlines() if line.startswith("19")]
    assert len(rows) > 40
    assert max(map(len, rows)) <= 70


def test_another_reading(bundled: Path) -> None:
    found = typed(bundled, "chamber", "event/congress-02", "--reading", "2")
    assert found.exit_code == 0
    assert "670 (300 Bolsheviks" in found.stdout.split("Seats by party")[0]


def test_every_chamber_fits_the_schema(bundled: Path) -> None:
    every = json.loads(typed(bundled, "chamber", "--json").stdout)
    assert faults("chambers", every) == []
    assert json.loads(typed(bundled, "chamber", "--all", "--json").stdout) == every
    for one in every:
        told = json.loads(typed(bundled, "chamber", one["ref"], "--json").stdout)
        assert faults("chamber", told) == []
        named = {ref for reading in told["readings"] for ref in reading["sources"]}
        assert named <= {source["ref"] for source in told["sources"]}


def test_shares_are_told_in_per_cent(bundled: Path) -> None:
    first = json.loads(typed(bundled, "chamber", "event/congress-14", "--json").stdout)["readings"][0]
    assert (first["unit"], first["total"]) == ("per cent", 100.0)
    assert [one["count"] for one in first["seats"]] == [70.7, 1.2, 28.1]


def test_no_seats_are_on_record(bundled: Path) -> None:
    found = typed(bundled, "chamber", "person/vladimir-lenin")
    assert (found.exit_code, found.stdout) == (1, "")
    assert found.stderr.startswith("Vladimir Lenin is no congress or convocation")
    assert typed(bundled, "chamber", "Nosuchthing").exit_code == 1


@pytest.mark.parametrize(
    "words",
    [
        (" ",),
        ("--reading", "2"),
        ("--all", "--reading", "2"),
        ("--all", "body/vtsik-2"),
        ("body/vtsik-2", "--reading", "99"),
        ("body/vtsik-2", "--reading", "0"),
        ("body/vtsik-2", "--width", "3"),
    ],
)
def test_wrong_use(bundled: Path, words: tuple[str, ...]) -> None:
    wrong = typed(bundled, "chamber", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr


def test_no_screen_is_loaded(database: Path) -> None:
    done = shell(
        f"vtsik-tui --db {database} chamber body/vtsik-2 && vtsik-tui --db {database} group body/vtsik",
        PYTHONPROFILEIMPORTTIME="1",
    )
    assert done.returncode == 0
    assert b"vtsik_tui.views.chamber" in done.stderr
    assert b"textual" not in done.stderr
