"""`vtsik-tui tree`: which body elects, makes, contains and oversees which."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import typed
from tests.cli.test_json import faults


def test_a_tree_in_plain_text(bundled: Path) -> None:
    found = typed(bundled, "tree", "VTsIK", "--on", "18 January 1918", "--depth", "1")
    assert (found.exit_code, found.stderr) == (0, "")
    told = found.stdout.splitlines()
    assert told[3] == "the tree of bodies · as it stood on 18 January 1918"
    tree = told[told.index("Under it") + 2 :]
    assert tree[:2] == [
        "All-Russian Central Executive Committee  c. 7 Jul 1917 – 15 Jul 1938 · chairman",
        "│ Yakov Sverdlov",
    ]
    assert any(line.startswith("├─── VTsIK of the second convocation") for line in tree)
    assert "▸" not in found.stdout


def test_all_trees(bundled: Path) -> None:
    told = typed(bundled, "tree").stdout
    assert told.startswith("The tree of bodies\n══════════════════\nover all time\n")
    assert "others stand neither above nor under any." in told


@pytest.mark.parametrize(
    "words",
    [
        ("VTsIK",),
        ("VTsIK", "--on", "1918-01-18"),
        ("body/sovnarkom", "--on", "26.10.1917 OS"),
        ("body/vtsik-2", "--depth", "0"),
        (),
        ("--on", "1924-06-01"),
    ],
)
def test_json_fits_the_schema(bundled: Path, words: tuple[str, ...]) -> None:
    found = typed(bundled, "tree", *words, "--json")
    assert (found.exit_code, found.stderr) == (0, "")
    told = json.loads(found.stdout)
    assert told["trees"]
    assert faults("tree", told) == []


def _all(trees: list[Any]) -> list[Any]:
    """Every body of some trees."""
    return [one for tree in trees for one in (tree, *_all(tree["next"]))]


def test_json_tells_each_body_with_its_tie(bundled: Path) -> None:
    told = json.loads(typed(bundled, "tree", "body/congress-of-soviets", "--json").stdout)
    (tree,) = told["trees"]
    assert tree["ties"] == []
    assert all(one["ties"] for one in _all(tree["next"]))
    second = next(one for one in tree["next"] if one["ref"] == "body/vtsik-2")
    assert [(tie["below"], tie["event"]) for tie in second["ties"]] == [
        ("elected by it", "event/congress-02")
    ]


def test_it_was_not_in_being(bundled: Path) -> None:
    early = typed(bundled, "tree", "body/tsik-ussr", "--on", "1918-01-18", "--json")
    assert early.exit_code == 1
    assert "was not in being on that day, for all that is on record." in early.stderr
    assert faults("tree", json.loads(early.stdout)) == []


@pytest.mark.parametrize(
    "words", [("Lenin",), ("VTsIK", "--on", "soon"), ("VTsIK", "--on", "1850"), ("VTsIK", "--depth", "-1")]
)
def test_wrong_use(bundled: Path, words: tuple[str, ...]) -> None:
    wrong = typed(bundled, "tree", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr
