"""What a person is told who names a file that cannot be opened."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.faults import CannotOpen, DatabaseFault
from vtsik_tui.schema import SCHEMA_VERSION


def told(path: Path) -> str:
    """The sentence for a file that cannot be opened."""
    with pytest.raises(CannotOpen) as caught:
        Archive.open(path)
    return str(caught.value)


@pytest.fixture
def copy(database: Path, tmp_path: Path) -> Path:
    """A copy of the small database that a test may spoil."""
    return Path(shutil.copy(database, tmp_path / "copy.sqlite"))


def changed(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_a_database_opens_and_closes(database: Path) -> None:
    with Archive.open(database) as archive:
        row = archive.row("person/yakov-sverdlov")
    assert row is not None
    assert row.title == "Yakov Sverdlov"
    with pytest.raises(DatabaseFault):
        archive.row("person/yakov-sverdlov")


@pytest.mark.parametrize(
    "name", ["a b.sqlite", "50%.sqlite", "what?.sqlite", "#1.sqlite", "файл.sqlite", "a'b;.sqlite"]
)
def test_any_file_name_will_do(database: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    shutil.copy(database, path)
    with Archive.open(path) as archive:
        assert archive.row("place/smolny") is not None


def test_nothing_is_written_beside_it(database: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(database, tmp_path / "only.sqlite"))
    before = path.read_bytes()
    with Archive.open(path) as archive:
        archive.search("sverdlof")
    assert path.read_bytes() == before
    assert [child.name for child in tmp_path.iterdir()] == ["only.sqlite"]


def test_it_opens_where_nobody_may_write(copy: Path) -> None:
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    try:
        with Archive.open(copy) as archive:
            assert archive.starts()
    finally:
        copy.parent.chmod(0o755)


def test_a_missing_file(tmp_path: Path) -> None:
    assert told(tmp_path / "none.sqlite").startswith(
        f"There is no database at {tmp_path / 'none.sqlite'}: check"
    )


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder, not a database" in told(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert "is empty" in told(path)


def test_a_text(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Yakov Mikhailovich,\n" * 50)
    assert "is not an SQLite database" in told(path)


def test_a_name_that_would_move_the_cursor_is_told_safely(tmp_path: Path) -> None:
    assert "There is no database at \ufffd[2J\ufffd: " in told(Path("\x1b[2J\0"))
    (tmp_path / "\x1b[2J").touch()
    assert "\x1b" not in told(tmp_path / "\x1b[2J")


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = changed(tmp_path / "music.sqlite", "CREATE TABLE song (title TEXT)")
    assert "of another program" in told(path)


def test_a_newer_database(copy: Path) -> None:
    changed(copy, "PRAGMA user_version = 99")
    assert f"made by a newer vtsik-tui (schema 99; this one reads {SCHEMA_VERSION}): upgrade" in told(copy)


def test_an_older_database(copy: Path) -> None:
    changed(copy, "PRAGMA user_version = 0")
    wanted = f"made by an older vtsik-tui (schema 0; this one reads {SCHEMA_VERSION}): make it anew"
    assert wanted in told(copy)


def test_a_database_cut_short(copy: Path) -> None:
    content = copy.read_bytes()
    for length in (20, 100, 5000, len(content) - 1):
        copy.write_bytes(content[:length])
        assert "is damaged" in told(copy), length


def test_a_database_with_a_page_of_rubbish(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    copy.write_bytes(content)
    assert "is damaged" in told(copy)


def test_a_database_whose_schema_is_rubbish(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[100:4000] = b"\xff" * 3900
    copy.write_bytes(content)
    assert "is damaged" in told(copy)


def test_a_database_without_a_table(copy: Path) -> None:
    changed(copy, "DROP TABLE dispute_value")
    assert "lacks the table dispute_value" in told(copy)


def test_every_sentence_says_what_to_do(copy: Path, tmp_path: Path) -> None:
    changed(copy, "PRAGMA application_id = 7")
    for path in (copy, tmp_path, tmp_path / "none"):
        sentence = told(path)
        assert "\n" not in sentence
        assert "--db" in sentence
