"""``vtsik-tui timeline``, as a person or a program types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli import test_json as shapes
from tests.cli.running import typed


def lines(database: Path, *words: str) -> list[str]:
    done = typed(database, "timeline", *words)
    assert done.exit_code == 0, done.stderr
    return done.stdout.splitlines()


def test_a_person_in_any_spelling(bundled: Path) -> None:
    shown = lines(bundled, "Свердлов", "--from", "1918", "--to", "1918")
    assert shown[0] == "Yakov Sverdlov"
    assert shown[2:4] == ["Яков Михайлович Свердлов", "1 Jan – 31 Dec 1918"]
    assert any("chairman, 21 Nov 1917 – 16 Mar 1919" in line for line in shown)
    assert all(len(line) <= 80 for line in shown)


def test_the_whole_time(bundled: Path) -> None:
    shown = "\n".join(lines(bundled))
    for title in ("Convocations", "Chairmen", "Heads of government", "Events"):
        assert f"▿ {title}" in shown
    assert "Mikhail Kalinin" in shown
    assert "goes on" in shown


def test_only_some_rows(bundled: Path) -> None:
    shown = "\n".join(lines(bundled, "--what", "chairmen", "--from", "1917-11", "--to", "1917-12"))
    assert "Lev Kamenev" in shown
    assert "Convocations" not in shown
    assert "Events" not in shown


def test_a_day_is_marked(bundled: Path) -> None:
    assert any("▼ 18 Jan 1918" in line for line in lines(bundled, "--on", "1918-01-18"))


def test_somebody_beside_another(bundled: Path) -> None:
    shown = "\n".join(lines(bundled, "Lev Kamenev", "--with", "Trotsky", "--with", "person/vladimir-lenin"))
    assert "▿ Selected" in shown
    assert "Leon Trotsky" in shown


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "yesterday"), "“yesterday” is no date: write 1917, 1917-11 or 1917-11-07, new style."),
        (("--from", "1920", "--to", "1918"), "--from 1920 is after --to 1918"),
        (("",), "The name is empty"),
        (("--what", "cats"), "'cats' is not one of"),
    ],
)
def test_wrong_use_is_one_sentence(bundled: Path, words: tuple[str, ...], said: str) -> None:
    done = typed(bundled, "timeline", *words)
    assert done.exit_code == 2
    assert said in done.stderr


def test_nobody_of_that_name(bundled: Path) -> None:
    done = typed(bundled, "timeline", "xqzw")
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "Nothing is called “xqzw”" in done.stderr


def test_the_json_is_described() -> None:
    shapes.test_the_schema_is_one("timeline")
    shapes.test_the_example_fits("timeline")
    shapes.test_every_field_is_described("timeline")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("person/yakov-sverdlov", "--with", "person/leon-trotsky"),
        ("body/sovnarkom",),
        ("event/congress-02",),
        ("place/smolny", "--what", "events"),
        ("document/decree-on-peace", "--from", "1917-11-01", "--to", "1917-11-30"),
    ],
)
def test_the_json_fits(bundled: Path, words: tuple[str, ...]) -> None:
    told = json.loads(typed(bundled, "timeline", *words, "--json").stdout)
    assert shapes.faults("timeline", told) == []
    assert told["ref"] == (words[0] if words else None)
    assert told["groups"]


def test_what_the_json_says(bundled: Path) -> None:
    words = ("timeline", "--what", "chairmen", "--from", "1917-11-21", "--to", "1917-11-21", "--json")
    (group,) = json.loads(typed(bundled, *words).stdout)["groups"]
    assert [row["ref"] for row in group["rows"]] == ["person/lev-kamenev", "person/yakov-sverdlov"]
    assert group["rows"][1]["bars"][0]["dates"]["first"] == "1917-11-21"
