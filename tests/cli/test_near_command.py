"""`vtsik-tui near`: all links of an entity, by type."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import typed
from tests.cli.test_json import faults


def test_links_in_plain_text(bundled: Path) -> None:
    found = typed(bundled, "near", "Martov", "--kind", "person")
    assert (found.exit_code, found.stderr) == (0, "")
    told = found.stdout.splitlines()
    assert told[3].endswith("· only people")
    assert told[5:8] == [
        "Julius Martov",
        "├─── brother of (1)",
        "│  └─── Lydia Dan · Mensheviks [1, 2]",
    ]
    assert "▸" not in found.stdout


def test_two_levels_deep(bundled: Path) -> None:
    told = typed(
        bundled, "near", "person/julius-martov", "--kind", "person", "--depth", "2"
    ).stdout.splitlines()
    at = told.index("│  └─── Lydia Dan · Mensheviks [1, 2]")
    assert told[at + 1] == "│     ├─── wife of (1)"
    assert told[at + 2].startswith("│     │  └─── Fyodor Dan · ")


def test_so_many_of_each_type(bundled: Path) -> None:
    few = typed(bundled, "near", "VTsIK", "--kind", "event", "--most", "2").stdout
    many = typed(bundled, "near", "VTsIK", "--kind", "event", "--most", "9").stdout
    assert "more" in few
    assert len(many.splitlines()) > len(few.splitlines())


@pytest.mark.parametrize(
    "words",
    [
        ("Martov",),
        ("Martov", "--depth", "2"),
        ("body/vtsik", "--kind", "person", "--kind", "body", "--from", "1918", "--to", "1919"),
        ("event/congress-02", "--most", "3"),
        ("place/smolny", "--from", "1917", "--undated"),
    ],
)
def test_json_fits_the_schema(bundled: Path, words: tuple[str, ...]) -> None:
    found = typed(bundled, "near", *words, "--json")
    assert (found.exit_code, found.stderr) == (0, "")
    told = json.loads(found.stdout)
    assert told["groups"]
    assert faults("near", told) == []


def test_json_tells_every_link(bundled: Path) -> None:
    told = json.loads(typed(bundled, "near", "Lenin", "--json").stdout)
    for group in told["groups"]:
        assert len(group["neighbours"]) == group["count"]
        assert not group["more"]


def test_nothing_of_that_time(bundled: Path) -> None:
    nothing = typed(bundled, "near", "Martov", "--from", "1850", "--to", "1860")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert nothing.stderr == "Nothing of that kind or time is linked to Julius Martov.\n"
    as_json = typed(bundled, "near", "Martov", "--from", "1850", "--to", "1860", "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["groups"] == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("Martov", "--kind", "dog"),
        ("Martov", "--from", "1930", "--to", "1920"),
        ("Martov", "--depth", "3"),
        ("Martov", "--most", "0"),
    ],
)
def test_wrong_use(bundled: Path, words: tuple[str, ...]) -> None:
    wrong = typed(bundled, "near", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr
