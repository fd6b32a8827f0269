"""Exporting from the command line: where it goes, what is refused, what is said."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.running import shell, typed
from vtsik_tui.export.formats import FORMATS


def test_everything_goes_to_standard_output(database: Path) -> None:
    result = typed(database, "export", "jsonl")
    assert result.exit_code == 0
    assert result.stderr == ""
    refs = [json.loads(line)["ref"] for line in result.stdout.splitlines()]
    assert {ref.partition("/")[0] for ref in refs} == {
        "event",
        "person",
        "body",
        "document",
        "place",
        "source",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (("person/yakov-sverdlov",), {"person/yakov-sverdlov"}),
        (("person/kamenev",), {"person/lev-kamenev"}),
        (("places",), {"place/smolny", "place/bolshoi-theatre"}),
        (("kind:place", "Smolny"), {"place/smolny"}),
        (("party:bolsheviks", "-Kamenev"), {"person/yakov-sverdlov", "person/klavdia-novgorodtseva"}),
    ],
)
def test_a_query_a_ref_or_a_list_chooses(database: Path, query: tuple[str, ...], found: set[str]) -> None:
    result = typed(database, "export", "jsonl", "--", *query)
    assert {json.loads(line)["ref"] for line in result.stdout.splitlines()} == found


def test_near_spellings_are_left_out_and_said_so(database: Path) -> None:
    result = typed(database, "export", "json", "Smollny")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "of a near spelling" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("json", "xqzzyq"), "Nothing answers “xqzzyq”."),
        (("geojson", "events"), "No place with known coordinates is among what was chosen."),
        (("ical", "places"), "No dated event is among what was chosen."),
        (("popolo", "sources"), "Popolo holds people, bodies, events and places"),
        (("graphml", "sources"), "The network is of people, bodies, events, documents and places"),
        (("bibtex", "document/none-of-ours"), "Nothing answers"),
    ],
)
def test_nothing_to_export_is_said_and_writes_nothing(
    database: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    out = tmp_path / "out"
    for more in ((), ("--out", str(out))):
        result = typed(database, "export", *words, *more)
        assert (result.exit_code, result.stdout) == (1, "")
        assert said in result.stderr
    assert not list(tmp_path.glob("*out*"))


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_written_into_a_file_as_it_is_printed(
    database: Path, tmp_path: Path, form: str
) -> None:
    out = tmp_path / f"out.{FORMATS[form].ending}"
    printed = typed(database, "export", form)
    written = typed(database, "export", form, "--out", str(out))
    assert (printed.exit_code, written.exit_code) == (0, 0)
    assert written.stderr == f"Written: {out}\n"
    assert out.read_bytes() == printed.stdout_bytes
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_file_is_replaced_only_by_force(database: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.json"
    out.write_text("mine")
    result = typed(database, "export", "json", "places", "--out", str(out))
    assert result.exit_code == 2
    assert f"{out} is there already. Name another, or add --force to replace it." in result.stderr
    assert out.read_text() == "mine"
    assert typed(database, "export", "json", "places", "--out", str(out), "--force").exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["chosen"] == "places"


def test_a_package_is_a_folder_or_a_zip(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    assert typed(database, "export", "csv", "--out", str(folder)).exit_code == 0
    names = sorted(path.name for path in folder.iterdir())
    with zipfile.ZipFile(io.BytesIO(typed(database, "export", "csv").stdout_bytes)) as package:
        assert sorted(package.namelist()) == names
    assert typed(database, "export", "csv", "--out", str(folder)).exit_code == 2
    (folder / "people.csv").write_text("changed")
    assert typed(database, "export", "csv", "--out", str(folder), "--force").exit_code == 0
    assert (folder / "people.csv").read_text(encoding="utf-8").startswith("ref,")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["package"]


def test_a_folder_of_something_else_is_never_replaced(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photographs"
    folder.mkdir()
    (folder / "one.jpg").write_text("a picture")
    result = typed(database, "export", "csv", "--out", str(folder), "--force")
    assert result.exit_code == 2
    assert "is there and is no data package" in result.stderr
    assert [path.name for path in folder.iterdir()] == ["one.jpg"]


@pytest.mark.parametrize("out", ["no/such/folder/x.json", ".", "bad\udcffname/x.json"])
def test_what_cannot_be_written_is_a_sentence(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = typed(database, "export", "json", "places", "--out", out)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert not list(tmp_path.glob("*.json"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_a_sentence(database: Path) -> None:
    done = shell(f"vtsik-tui --db '{database}' export json > /dev/full")
    assert done.returncode == 2
    assert b"The result cannot be written" in done.stderr


def test_a_reader_that_had_enough_is_no_error(database: Path) -> None:
    done = shell(f"vtsik-tui --db '{database}' export json | head -c 20")
    assert (done.returncode, done.stderr) == (0, b"")


def test_any_locale(database: Path) -> None:
    done = shell(f"vtsik-tui --db '{database}' export bibtex source/protocols", LC_ALL="C", PYTHONUTF8="0")
    assert "Протоколы заседаний" in done.stdout.decode()


def test_formats_that_do_not_exist(database: Path) -> None:
    result = typed(database, "export", "pdf")
    assert result.exit_code == 2
    assert "popolo" in result.stderr


def test_the_help_names_every_format(database: Path) -> None:
    told = typed(database, "export", "--help").stdout
    assert all(one.title in told for one in FORMATS.values())
    assert len(told.splitlines()) < 40


@pytest.mark.parametrize(
    "words", ["export json places", "export csv --out /dev/null/x", "cite source/protocols --style gost"]
)
def test_nothing_of_the_screen_is_loaded(database: Path, words: str) -> None:
    code = (
        "import sys; from vtsik_tui.cli.main import vtsik\n"
        f"try: vtsik(['--db', {str(database)!r}, *{words.split()!r}])\n"
        "except SystemExit: pass\n"
        "sys.stderr.write(f\"loaded {'textual' in sys.modules}\")"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert ran.stderr.endswith(b"loaded False")
