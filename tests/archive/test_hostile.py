"""A database from a stranger: it may show nonsense, but do nothing."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.archive.faults import ArchiveError, CannotOpen
from vtsik_tui.archive.records import Page


@pytest.fixture
def copy(database: Path, tmp_path: Path) -> Path:
    """A copy of the small database that a test may spoil."""
    return Path(shutil.copy(database, tmp_path / "copy.sqlite"))


def changed(path: Path, script: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(f"PRAGMA foreign_keys=OFF; {script}")
    connection.close()
    return path


def everything(archive: Archive) -> list[Page]:
    """Ask all there is to ask."""
    archive.info()
    archive.starts()
    archive.on_this_day(11, 7)
    archive.anniversaries(11, 7)
    for day in (archive.day_span()[0], 2_421_554):
        archive.day(day)
        archive.alive(day)
        archive.next_change(day)
        archive.next_change(day, "body/vtsik", forwards=False)
    archive.search("sverdlof 1917")
    archive.search("7 november 1917")
    archive.children()
    refs = [row.ref for name in LISTS for row in archive.list(name).rows(0, 500) if row.ref]
    archive.rows(refs)
    for ref in refs:
        archive.children(ref)
        archive.ancestors(ref)
        archive.neighbours_in_time(ref)
    return [page for ref in refs if (page := archive.page(ref))]


def texts(pages: list[Page]) -> str:
    spans = (
        span for page in pages for part in page.sections for entry in part.entries for span in entry.spans
    )
    return "".join([*(span.text for span in spans), *(page.row.title for page in pages)])


def test_escape_sequences_reach_nobody(copy: Path) -> None:
    changed(
        copy,
        "UPDATE entity SET title = title || char(27) || '[2J' || char(8238), summary = char(155) || summary",
    )
    with Archive.open(copy) as archive:
        shown = texts(everything(archive))
    assert "[2J" in shown
    assert not set(shown) & {"\x1b", "\x9b", "\u202e"}


def test_bytes_that_are_no_utf8_are_shown_as_such(copy: Path) -> None:
    changed(copy, "UPDATE entity SET title = CAST(x'41ff42' AS TEXT) WHERE ref = 'place/smolny'")
    with Archive.open(copy) as archive:
        row = archive.row("place/smolny")
    assert row is not None
    assert row.title == "A\ufffdB"


@pytest.mark.parametrize("value", ["NULL", "x'00ff'", "-1", "1e999", "'not a number'", "9223372036854775807"])
def test_values_of_the_wrong_type_do_no_harm(copy: Path, value: str) -> None:
    connection = sqlite3.connect(copy)
    connection.execute("PRAGMA foreign_keys=OFF")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table.startswith(("search", "stem", "sqlite")):
            continue
        for _, column, _, not_null, _, key in connection.execute(f"PRAGMA table_info({table})").fetchall():
            if not key and not (not_null and value == "NULL") and column not in ("ref", "kind"):
                connection.execute(f'UPDATE OR IGNORE {table} SET "{column}" = {value}')
    connection.commit()
    connection.close()
    with Archive.open(copy) as archive:
        refs = [hit.row.ref for hit in archive.search("s").hits]
        everything(archive)
        assert all(archive.page(ref) is not None for ref in ["person/yakov-sverdlov", "body/vtsik", *refs])


def test_bodies_in_a_ring_end_somewhere(copy: Path) -> None:
    changed(copy, "UPDATE body SET parent = 'vtsik-2' WHERE id = 'vtsik'")
    with Archive.open(copy) as archive:
        assert [row.ref for row in archive.ancestors("body/vtsik")] == ["body/vtsik-2"]
        assert archive.page("body/vtsik") is not None


def test_a_view_in_place_of_a_table_is_refused(copy: Path) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS ref FROM n"
    changed(copy, f"DROP TABLE former_ref; CREATE VIEW former_ref AS {endless}")
    with pytest.raises(CannotOpen, match="lacks the table former_ref"):
        Archive.open(copy)


def test_meta_of_any_kind_is_read(copy: Path) -> None:
    changed(
        copy,
        "UPDATE meta SET value = '[[[{]' WHERE key <> 'title';"
        "UPDATE meta SET value = x'ff' WHERE key = 'title'",
    )
    with Archive.open(copy) as archive:
        assert archive.info().starts == ()
        assert archive.starts() == []


def test_damage_anywhere_is_one_sentence(database: Path, tmp_path: Path) -> None:
    content = database.read_bytes()
    chance = random.Random(1917)
    sentences = []
    for number in range(40):
        spoilt = bytearray(content)
        for _ in range(30):
            at = chance.randrange(4096, len(spoilt) - 64)
            spoilt[at : at + 64] = chance.randbytes(64)
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(spoilt)
        try:
            # Trusted, it is not looked through when it is opened: the questions meet the damage.
            with Archive.open(path, trusted=True) as archive:
                everything(archive)
        except ArchiveError as error:
            sentences.append(str(error))
    assert sentences
    assert all("make it anew with vtsik-tui build" in sentence for sentence in sentences)
    assert not any("\n" in sentence for sentence in sentences)
