"""`vtsik-tui check` as a person types it: what is printed where, and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.review.tiny import Tiny

#: What a person of whom only a family name is known is found for.
NO_NAME = (
    "  warning (uncertain-identity) person/kamkov: name: no given name is known: "
    "find the full name, or accept that the sources give no more"
)
DEAD = (
    '  error (outside-life) person/boris-kamkov: membership 1, start: "1919" in vtsik comes after death, '
    '"1918": mend the dates of the one or the other, or the person meant'
)


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """A data folder in which nothing is wrong yet."""
    return Tiny(tmp_path / "tiny")


def check(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `vtsik-tui check` with no terminal; whatever happens, it is no traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "vtsik_tui", "check", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done


def warn(tiny: Tiny) -> None:
    """Plant a warning."""
    tiny.record("person", "kamkov", name="Kamkov")


def err(tiny: Tiny) -> None:
    """Plant an error."""
    tiny.record("person", "boris-kamkov", died="1918", membership=[tiny.held(start="1919")])


def test_nothing_is_wrong(tiny: Tiny) -> None:
    """One line, and the exit code 0; strictly, too."""
    for done in (check(tiny.path), check("--strict", tiny.path)):
        assert done.stdout == f"{tiny.path}: 0 errors, 0 warnings, 0 accepted.\n"
        assert (done.stderr, done.returncode) == ("", 0)


def test_a_warning_is_told_and_let_through(tiny: Tiny) -> None:
    """By file, with how to mend it; the exit code is 0."""
    warn(tiny)
    done = check(tiny.path)
    assert done.stdout.splitlines() == [
        "people/all.toml:",
        NO_NAME,
        f"{tiny.path}: 0 errors, 1 warning, 0 accepted.",
    ]
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_warning_fails_if_one_is_strict(tiny: Tiny) -> None:
    """As continuous integration is."""
    warn(tiny)
    assert check("--strict", tiny.path).returncode == 1


def test_an_error_fails(tiny: Tiny) -> None:
    """Strict or not."""
    err(tiny)
    done = check(tiny.path)
    assert done.stdout.splitlines() == [
        "people/all.toml:",
        DEAD,
        f"{tiny.path}: 1 error, 0 warnings, 0 accepted.",
    ]
    assert (done.stderr, done.returncode) == ("", 1)


def test_an_accepted_warning_is_counted_and_shown_if_asked_for(tiny: Tiny) -> None:
    """With its reason; strictly, it is no failure."""
    warn(tiny)
    tiny.accept(rule="uncertain-identity", record="person/kamkov", reason="The minutes have no more.")
    quiet, telling = check("--strict", tiny.path), check("--strict", "--accepted", tiny.path)
    counted = f"{tiny.path}: 0 errors, 0 warnings, 1 accepted."
    assert quiet.stdout.splitlines() == [counted]
    assert telling.stdout.splitlines() == [
        "accepted (uncertain-identity) people/all.toml: person/kamkov: name: no given name is known: "
        "find the full name, or accept that the sources give no more; "
        "accepted because: The minutes have no more.",
        counted,
    ]
    assert (quiet.returncode, telling.returncode) == (0, 0)


def test_what_is_accepted_in_vain_is_a_warning(tiny: Tiny) -> None:
    """Once the fact is mended, the acceptance has to go."""
    tiny.accept(rule="uncertain-identity", record="person/kamkov", reason="The minutes have no more.")
    done = check("--strict", tiny.path)
    assert done.stdout.splitlines()[:2] == [
        "ACCEPTED.toml:",
        '  warning (accepted) accepted 1: accepts "uncertain-identity" of person/kamkov, '
        "which is found no more: take it out",
    ]
    assert done.returncode == 1


def test_acceptances_that_are_no_toml_are_an_error(tiny: Tiny) -> None:
    """One sentence."""
    (tiny.path / "ACCEPTED.toml").write_text("[[accepted", encoding="utf-8")
    done = check(tiny.path)
    assert done.stdout.splitlines() == [
        "ACCEPTED.toml:",
        "  error (format) is not TOML: Expected ']]' at the end of an array declaration (at end of document)",
        f"{tiny.path}: 1 error, 0 warnings, 0 accepted.",
    ]
    assert done.returncode == 1


def test_programs_read_json(tiny: Tiny) -> None:
    """Everything that is told to a person, and what is accepted."""
    warn(tiny)
    err(tiny)
    tiny.accept(rule="uncertain-identity", record="person/kamkov", reason="The minutes have no more.")
    done = check("--json", tiny.path)
    assert json.loads(done.stdout) == {
        "data": str(tiny.path),
        "errors": 1,
        "warnings": 0,
        "findings": [
            {
                "file": "people/all.toml",
                "record": "person/boris-kamkov",
                "field": "membership 1, start",
                "message": '"1919" in vtsik comes after death, "1918"',
                "rule": "outside-life",
                "severity": "error",
                "mend": "mend the dates of the one or the other, or the person meant",
            }
        ],
        "accepted": [
            {
                "file": "people/all.toml",
                "record": "person/kamkov",
                "field": "name",
                "message": "no given name is known",
                "rule": "uncertain-identity",
                "severity": "warning",
                "mend": "find the full name, or accept that the sources give no more",
                "reason": "The minutes have no more.",
            }
        ],
    }
    assert (done.stderr, done.returncode) == ("", 1)


@pytest.mark.parametrize("option", [(), ("--json",), ("--strict",)])
def test_a_folder_that_is_not_there(tmp_path: Path, option: tuple[str, ...]) -> None:
    """One sentence on standard error, and the exit code of wrong use."""
    done = check(*option, tmp_path / "nowhere")
    sentence = f"There is no data folder at {tmp_path / 'nowhere'}: name one that holds institution.toml.\n"
    assert (done.stdout, done.stderr, done.returncode) == ("", sentence, 2)


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    """Likewise."""
    done = check(tmp_path)
    sentence = f"{tmp_path} is no data folder: it holds neither institution.toml nor vocabulary.toml.\n"
    assert (done.stdout, done.stderr, done.returncode) == ("", sentence, 2)


def test_an_option_that_is_not_there(tmp_path: Path) -> None:
    """The usage error of any command."""
    assert check("--fix", tmp_path).returncode == 2


def test_facts_that_cannot_be_read_are_errors(tiny: Tiny) -> None:
    """Told like all the others."""
    (tiny.path / "people/all.toml").write_bytes("# Камков".encode("cp1251"))
    (tiny.path / "places").mkdir()
    (tiny.path / "places/all.toml").write_text("[[place]\n", encoding="utf-8")
    done = check(tiny.path)
    assert "people/all.toml:\n  error (format) is not UTF-8 text at byte 3: save it as UTF-8\n" in done.stdout
    assert "places/all.toml:\n  error (format) line 1, column 8: is not TOML: " in done.stdout
    assert done.returncode == 1


@pytest.mark.parametrize("option", [(), ("--json",)])
def test_an_escape_sequence_in_a_name_does_not_reach_the_terminal(
    tiny: Tiny, option: tuple[str, ...]
) -> None:
    """It is shown as what it is."""
    tiny.record("person", "boris-kamkov", name="Boris \x1b[2JKamkov")
    done = check(*option, tiny.path)
    assert "person/boris-kamkov" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.returncode == 1


@pytest.mark.parametrize("mark", ["\x1b", "\x9b", "\u202e", "\udcff"])
@pytest.mark.parametrize("option", [(), ("--json",)])
def test_what_stands_in_a_file_name_does_not_reach_the_terminal(
    tiny: Tiny, option: tuple[str, ...], mark: str
) -> None:
    """Nor is a name that is no text a traceback."""
    tiny.folder.add(f"places/{mark}[2J.toml", "[[body]]")
    done = check(*option, tiny.path)
    assert mark not in done.stdout
    assert f"places/\\u{ord(mark):04x}[2J.toml" in done.stdout
    assert done.returncode == 1


def test_the_folder_of_the_program_is_checked_if_none_is_named() -> None:
    """In a checkout, its own facts."""
    told = json.loads(check("--json").stdout)
    assert told["data"] == str(Path(__file__).parent.parent.parent / "data")
    assert len(told["findings"]) == told["errors"] + told["warnings"]


def test_the_folder_may_be_named_before_the_command(tiny: Tiny) -> None:
    """As for every command."""
    command = [sys.executable, "-m", "vtsik_tui", "--data", str(tiny.path), "check"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert done.stdout == f"{tiny.path}: 0 errors, 0 warnings, 0 accepted.\n"
