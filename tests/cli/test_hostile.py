"""Whatever is typed and whatever stands in a database: results or a sentence, never a traceback."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.running import typed

HOSTILE = [
    *(
        '"',
        '"left open',
        "'",
        "(",
        "NEAR(",
        "^",
        "*",
        "-",
        "--",
        "kind:",
        "kind:person:",
        "a OR",
        "OR",
        "NOT",
        "AND",
    ),
    *("'; DROP TABLE entity; --", '" UNION SELECT * FROM meta --', "%", "_", "\\", "../../etc/passwd"),
    *("a" * 10_000, "a " * 5_000, '"' * 10_000, "\0", "a\0b", "\x1b[31mred", "\u202eabc", "👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    *(
        "שלום",
        "مجلس",
        "\ud800",
        "\udcff",
        "[bold]",
        "person/",
        "/",
        "person/../x",
        "claims/person/lev-kamenev",
    ),
]


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: ascii(words[:20]))
@pytest.mark.parametrize(
    "command", [["search"], ["search", "--json"], ["show"], ["show", "--json"]], ids=" ".join
)
def test_any_words(database: Path, command: list[str], words: str) -> None:
    done = typed(database, *command, "--", words)
    assert done.exit_code in (0, 1)
    assert "\x1b" not in done.output
    assert "\u202e" not in done.output
    assert len(done.stderr) < 2_000
    if command == ["search", "--json"]:
        assert isinstance(json.loads(done.stdout), list)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_any_words_at_all(database: Path, words: list[str]) -> None:
    for command in ("search", "show"):
        assert typed(database, command, "--", *words).exit_code in (0, 1, 2)


@pytest.fixture
def painted(database: Path, tmp_path: Path) -> Path:
    """A database in which names would colour and move what is printed."""
    path = tmp_path / "painted.sqlite"
    path.write_bytes(database.read_bytes())
    evil = "Lev \x1b[31mKamenev\x07\u202e\r\n"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE entity SET title = ?, title_ru = ?, dates_new = ?", (evil, evil, evil))
        connection.execute("UPDATE entity SET summary = ?, note = ?", (evil, evil))
        connection.execute("UPDATE alias SET name = ?", (evil,))
        connection.execute("UPDATE dispute_value SET reading = ?", (evil,))
        connection.execute("UPDATE membership SET note = ?, first_day = -99999999999", (evil,))
        connection.execute("UPDATE entity SET last_day = 9e18")
    connection.close()
    return path


@pytest.mark.parametrize(
    "words",
    [
        ["search", "sverdlov"],
        ["search", "--json", "sverdlov"],
        ["show", "person/lev-kamenev"],
        ["show", "--json", "person/lev-kamenev"],
        ["show", "person/lev-kamenef"],
    ],
    ids=" ".join,
)
def test_nothing_in_data_reaches_the_terminal_as_an_order(painted: Path, words: list[str]) -> None:
    done = typed(painted, *words)
    assert "Kamenev" in done.output
    assert set(done.output) & set("\x1b\x07\r\u202e") == set()


def test_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("a shopping list", encoding="utf-8")
    for command in ("search", "show"):
        done = typed(tmp_path / "notes.txt", command, "vtsik")
        assert (done.exit_code, done.stdout) == (2, "")
        assert "notes.txt is not an SQLite database" in done.stderr
        done = typed(tmp_path / "nowhere.sqlite", command, "vtsik")
        assert done.exit_code == 2
        assert "There is no database at" in done.stderr


def test_a_database_that_cannot_answer(database: Path, tmp_path: Path) -> None:
    path = tmp_path / "broken.sqlite"
    path.write_bytes(database.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE entity RENAME COLUMN brief TO short")
    connection.close()
    for command in ("search", "show"):
        done = typed(path, command, "person/lev-kamenev")
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("The database cannot answer (")
        assert done.stderr.count("\n") == 1
