"""`vtsik-tui show`: the page of the entity that is meant."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import typed
from vtsik_tui.build.building import build

FACTS = Path(__file__).parent.parent / "facts"


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small database with a second Kamenev in it."""
    folder = tmp_path_factory.mktemp("namesakes")
    shutil.copytree(FACTS, folder / "facts")
    (folder / "facts" / "people" / "more.toml").write_text(
        '[[person]]\nid = "sergei-kamenev"\nname = "Sergei Kamenev"\nname_ru = "Сергей Сергеевич Каменев"\n'
        'born = "1881-04-16"\ndied = "1936-08-25"\nparty = "bolsheviks"\n'
        'summary = "Commander."\nsources = ["a-web-page"]\n',
        encoding="utf-8",
    )
    build(folder / "facts", folder / "namesakes.sqlite")
    return folder / "namesakes.sqlite"


@pytest.mark.parametrize(
    "name",
    [
        "person/lev-kamenev",
        "person/kamenev",
        "Person/Lev-Kamenev",
        "Lev Kamenev",
        "  lev   KAMENEV ",
        "Лев Борисович Каменев",
        "Каменев",
        "Kamenew",
        "Rosenfeld",
    ],
)
def test_an_entity_is_known_by_any_of_its_names(database: Path, name: str) -> None:
    shown = typed(database, "show", name)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.startswith("Lev Kamenev\n═══════════\nЛев Борисович Каменев\n")
    assert json.loads(typed(database, "show", "--json", *name.split()).stdout)["ref"] == "person/lev-kamenev"


def test_a_name_that_two_bear_leads_to_neither(namesakes: Path) -> None:
    both = typed(namesakes, "show", "Kamenev")
    assert (both.exit_code, both.stdout) == (1, "")
    assert both.stderr == (
        "“Kamenev” may be person/lev-kamenev (Lev Kamenev, 1883–1936)"
        " or person/sergei-kamenev (Sergei Kamenev, 1881–1936).\n"
    )
    assert typed(namesakes, "show", "Sergei Kamenev").exit_code == 0


def test_a_name_that_nothing_bears_leads_to_what_is_like_it(database: Path) -> None:
    like = typed(database, "show", "Kamenef Lev Davidovich")
    assert like.exit_code == 1
    like = typed(database, "show", "person/lev-kamenef")
    assert (like.exit_code, like.stdout) == (1, "")
    assert like.stderr.startswith(
        "Nothing is called “person/lev-kamenef”; it may be person/lev-kamenev (Lev Kamenev, 1883–1936)"
    )


def test_no_more_than_eight_are_offered(bundled: Path) -> None:
    offered = typed(bundled, "show", "decree").stderr.splitlines()
    assert offered[0] == "Nothing is called “decree”; it may be one of these:"
    assert len(offered) == 9
    assert all(line.startswith("  ") and "/" in line for line in offered[1:])


def test_a_source_does_not_stand_in_the_way(bundled: Path) -> None:
    """Encyclopedias have articles of the very name of what they tell of."""
    assert typed(bundled, "show", "Smolny").stdout.startswith("Smolny Institute\n")


def test_nothing_is_like_it(database: Path) -> None:
    nothing = typed(database, "show", "xqzzyv", "--json")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert nothing.stderr == "Nothing is called “xqzzyv”: try vtsik-tui search with fewer words.\n"


@pytest.mark.parametrize("words", [[], [""], [" "], ["vtsik", "--jsn"]])
def test_wrong_use(database: Path, words: list[str]) -> None:
    wrong = typed(database, "show", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr


def test_a_page_in_plain_text(database: Path) -> None:
    assert typed(database, "show", "person/lev-kamenev").stdout.splitlines() == [
        "Lev Kamenev",
        "═══════════",
        "Лев Борисович Каменев",
        "also Rosenfeld · Розенфельд",
        "born 18 Jul 1883, Moscow · died 25 Aug 1936, Moscow · executed · Bolsheviks",
        "",
        "First chairman of the VTsIK after the Second Congress; he gave way to Sverdlov",
        "after twelve days. [1]",
        "",
        "Posts (2)",
        "─────────",
        "9–21 Nov 1917          chairman of the VTsIK · VTsIK [1, 2]",
        "9 Nov 1917 – Jan 1918  member · VTsIK of the 2nd convocation (probable) [2]",
        "",
        "Took part in (1)",
        "────────────────",
        "7–9 Nov 1917  Second All-Russian Congress of Soviets · chaired, spoke (on the",
        "                death penalty) [2]",
        "",
        "Documents (1)",
        "─────────────",
        "8 Nov 1917  Decree on Peace · author (read it out) [2]",
        "",
        "Mentioned in (1)",
        "────────────────",
        "21 Nov 1917  The VTsIK elects Sverdlov · session",
        "",
        "Sources disagree (1)",
        "────────────────────",
        "End as chairman",
        "▸ 21 November 1917 — Kamenev, Lev Borisovich [1]",
        "” 17 November 1917 — A page about the soviets [3]",
        "The day on which his successor was elected is preferred.",
        "",
        "Sources (3)",
        "───────────",
        "[1] Kamenev, Lev Borisovich, The Great Soviet Encyclopedia, 3rd edition",
        "[2] Протоколы заседаний ВЦИК II созыва",
        "[3] A page about the soviets",
    ]


def test_seats_stand_in_columns(bundled: Path) -> None:
    shown = typed(bundled, "show", "body/vtsik-2").stdout.splitlines()
    bolsheviks = next(line for line in shown if line.startswith("Bolsheviks ") and "█" in line)
    left_srs = next(line for line in shown if line.startswith("Left ") and "█" in line)
    assert bolsheviks.split()[1:4] == ["62", "61", "%"]
    assert bolsheviks.index("%") == left_srs.index("%")
    assert bolsheviks.count("█") > left_srs.count("█")
