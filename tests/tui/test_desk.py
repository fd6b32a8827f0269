"""The desk on the screen: what is marked and written is there in the next session, and in other windows."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from tests.tui.explorer import TODAY, Reader
from vtsik_tui.archive.archive import Archive
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.settings.reading import load
from vtsik_tui.tui.app import ExplorerApp

#: Leads to the page of Lev Kamenev.
KAMENEV = ("2", "j", "enter")


def words_on(reader: Reader) -> str:
    """What is on the right half of the screen, without frames and line ends."""
    right = " ".join(line[len(line) * 9 // 20 :] for line in reader.lines)
    return " ".join("".join(" " if sign in "│▌┌┐└┘─▐▄▁" else sign for sign in right).split())


def told(reader: Reader) -> str:
    """What the explorer has said over the screen."""
    return "\n".join(notice.message for notice in reader.app._notifications)


class Writer(Reader):
    """A person who waits until what he or she did is on the disk."""

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, each when all is done that the one before began."""
        for key in keys:
            await super().press(key)
            await self.done()

    async def done(self) -> None:
        """Wait until everything is written."""
        await self.app.workers.wait_for_complete()
        await self.settle()


@asynccontextmanager
async def session(database: Path, home: Path, width: int = 120, height: int = 40) -> AsyncIterator[Writer]:
    """A session of the explorer with the desk and the settings of a home."""
    with Archive.open(database) as archive:
        app = ExplorerApp(archive, TODAY, load(home / "settings.toml"))
        async with app.run_test(size=(width, height), notifications=True) as pilot:
            writer = Writer(app, pilot)
            await writer.settle()
            await writer.done()
            yield writer


async def test_a_bookmark_is_there_in_the_next_session(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "b")
        assert "Lev Kamenev ★" in reader.trail
        assert reader.trail.rstrip().endswith("★1")
        assert reader.page[2].startswith("also") or any(line.startswith("★ ·") for line in reader.page)
    async with session(database, home) as reader:
        assert reader.trail.rstrip().endswith("★1")
        await reader.press("2", "j")
        assert "Lev Kamenev ★" in reader.cursor


async def test_b_again_takes_it_away_and_once_more_puts_it_back_as_it_was(database: Path, home: Path) -> None:
    with Desk(home / "desk.sqlite") as desk:
        desk.bookmarks.add("person/lev-kamenev", "Kiel")
        before = desk.bookmarks.all()
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "b")
        assert "★" not in reader.trail
        assert told(reader) == "Not bookmarked any more: Lev Kamenev (it was in Kiel; b puts it back)"
        await reader.press("b")
        with Desk(home / "desk.sqlite") as desk:
            assert desk.bookmarks.all() == before


async def test_a_row_is_bookmarked_from_the_list(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press("2", "j", "b")
        assert "★" in reader.cursor


async def test_the_list_of_bookmarks_is_put_in_order(database: Path, home: Path) -> None:
    with Desk(home / "desk.sqlite") as desk:
        for ref in ("person/lev-kamenev", "body/vtsik", "person/gone"):
            desk.bookmarks.add(ref, "Kiel", "Nobody")
        desk.notes.write("body/vtsik", "Where it **met**", "")
    async with session(database, home) as reader:
        await reader.press("B")
        assert "─ Kiel" in reader.screen
        assert "✎ Where it met" in reader.screen
        assert "Nobody person/gone is not in this database" in words_on(reader)
        await reader.press("n", "J")
        with Desk(home / "desk.sqlite") as desk:
            assert [one.ref for one in desk.bookmarks.all()][:2] == ["body/vtsik", "person/lev-kamenev"]
        await reader.press("K")
        await reader.press("ctrl+b", "ctrl+u", *"Thesis", "enter")
        with Desk(home / "desk.sqlite") as desk:
            assert [(one.folder, one.ref) for one in desk.bookmarks.all()][-1] == (
                "Thesis",
                "person/lev-kamenev",
            )


async def test_a_note_is_written_shown_and_found(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "m")
        await reader.type("Took the chair of [[body/vtsik|it]], said zinoviev.")
        await reader.press("ctrl+s")
        assert "✎ Your note" in reader.screen
        assert "Took the chair of it, said" in reader.screen
        assert "Saved." in told(reader)
    async with session(database, home) as reader:
        await reader.press(*KAMENEV)
        assert "Took the chair of it, said" in reader.screen
        await reader.press("escape", "/")
        await reader.type("said zinov")
        await reader.done()
        assert "✎ your note: …the chair of it, said zinoviev." in reader.screen
        await reader.press("ctrl+u")
        await reader.type("has:note ")
        await reader.done()
        assert "1 result" in reader.screen
        await reader.press("ctrl+u")
        await reader.type("is:bookmarked ")
        await reader.done()
        assert "1 result" not in reader.screen


async def test_what_was_left_unsaved_stands_there_again(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "m")
        await reader.type("half a sen")
        await reader.press("escape")
        assert "Begun and not saved" in reader.screen
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "m")
        await reader.type("tence")
        await reader.press("ctrl+s")
        assert "half a sentence" in reader.screen
        assert "Begun and not saved" not in reader.screen


async def test_a_note_that_cannot_be_saved_stays_on_the_screen(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "m")
        await reader.type("do not lose me")
        (home / "desk.sqlite").unlink(missing_ok=True)
        (home / "desk.sqlite").mkdir(parents=True)
        await reader.press("ctrl+s")
        assert "do not lose me" in reader.screen
        assert "is a folder, where the desk should be" in words_on(reader)
        assert "Saved." not in told(reader)
        (home / "desk.sqlite").rmdir()
        await reader.press("ctrl+s")
        assert "Saved." in told(reader)


async def test_what_another_window_wrote_is_seen_and_kept(database: Path, home: Path) -> None:
    async with session(database, home) as one, session(database, home) as other:
        for reader in (one, other):
            await reader.press(*KAMENEV, "m")
        await one.type("from one")
        await one.press("ctrl+s")
        await other.type("from the other")
        await other.press("ctrl+s")
        assert "both texts are kept" in told(other)
        assert "from one" in other.screen
        assert "from the other" in other.screen
    with Desk(home / "desk.sqlite") as desk:
        assert desk.notes.get("person/lev-kamenev").text == "from one\n\n* * *\n\nfrom the other"


async def test_what_was_renamed_is_followed(database: Path, home: Path) -> None:
    with Desk(home / "desk.sqlite") as desk:
        desk.bookmarks.add("person/kamenev")
        desk.notes.write("person/kamenev", "an old note", "")
    async with session(database, home) as reader:
        await reader.press(*KAMENEV)
        assert "Lev Kamenev ★" in reader.trail
        assert "an old note" in reader.screen
        assert "Written on person/kamenev, which is this now" in reader.screen
        await reader.press("b")
    with Desk(home / "desk.sqlite") as desk:
        assert desk.bookmarks.all() == ()


async def test_the_reader_goes_on_where_he_was(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "ctrl+d")
        left = reader.page
    async with session(database, home) as reader:
        assert "Continue where you were" in reader.screen
        await reader.click("Lev Kamenev", below=4)
        await reader.done()
        assert reader.page == left
        assert "2 People" in reader.screen
        await reader.press("H")
        assert "What you read and searched for" in reader.screen
        assert "Lev Kamenev" in "\n".join(reader.page)


async def test_a_search_of_the_session_before_is_called_back(database: Path, home: Path) -> None:
    async with session(database, home) as reader:
        await reader.press("/")
        await reader.type("kamenev")
        await reader.press("enter")
    async with session(database, home) as reader:
        await reader.press("/", "up")
        assert "⌕ kamenev" in reader.screen
        await reader.press("ctrl+u", "escape", "H", "n", "n", "enter")
        assert "⌕ kamenev" in reader.screen


async def test_a_setting_holds_at_once_and_in_the_next_session(database: Path, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("# mine\nnames = 'russian'  # always\n", encoding="utf-8")
    async with session(database, home) as reader:
        assert "RU" in reader.trail
        await reader.press(",")
        assert "◉ Russian" in reader.screen
        await reader.click("old style, where")
        await reader.done()
        assert "O.S." in reader.trail
        assert "Saved." in told(reader)
        await reader.click("vtsik-light")
        await reader.done()
    text = (home / "settings.toml").read_text(encoding="utf-8")
    assert text.startswith("# mine\nnames = 'russian'  # always\n")
    assert 'calendar = "old"' in text
    async with session(database, home) as reader:
        assert "O.S." in reader.trail
        assert reader.app.theme == "vtsik-light"


async def test_a_wrong_setting_is_named_with_its_line(database: Path, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('start = "home"\ncalendar = "julian"\n', encoding="utf-8")
    async with session(database, home, 160, 40) as reader:
        said = 'settings.toml, line 2: calendar = "julian" must be "new" or "old" or "both"; new is used.'
        assert said.replace(" ", "") in words_on(reader).replace(" ", "")
        assert "N.S." in reader.trail


async def test_the_start_page_is_of_the_readers_choice(database: Path, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('start = "body/vtsik"\n', encoding="utf-8")
    async with session(database, home) as reader:
        assert "Bodies ›" in reader.trail
        await reader.press("1", "enter")
    (home / "settings.toml").write_text('start = "where-i-was"\n', encoding="utf-8")
    async with session(database, home) as reader:
        assert "Chronology ›" in reader.trail
    (home / "settings.toml").write_text('start = "body/no-such"\n', encoding="utf-8")
    async with session(database, home) as reader:
        assert "Start" in reader.trail


async def test_a_note_is_written_in_the_readers_editor_only_if_the_terminal_can_be_given_away(
    database: Path, home: Path
) -> None:
    assert os.environ.get("VTSIK_TUI_HOME") == str(home)
    async with session(database, home) as reader:
        await reader.press(*KAMENEV, "m")
        await reader.type("kept")
        await reader.press("ctrl+e")
        assert "kept" in reader.screen
        assert "An editor cannot be opened here" in reader.screen


def on_the_desk(home: Path) -> None:
    """Put something on the desk."""
    with Desk(home / "desk.sqlite") as desk:
        desk.bookmarks.add("event/congress-02", "", "Second Congress")
        for ref in ("person/lev-kamenev", "body/vtsik", "person/gone"):
            desk.bookmarks.add(ref, "Seminar paper", "Nobody")
        desk.notes.write(
            "person/lev-kamenev", "Chair for *twelve* days; see [[body/vtsik|it]].\n\n- why?", ""
        )
        desk.notes.keep_draft("body/vtsik", "half a sen")


@pytest.mark.parametrize(
    ("keys", "size"), [(("B",), (120, 40)), (("2", "j", "m"), (80, 24))], ids=["list", "note"]
)
def test_screen(
    snap_compare: Callable[..., bool],
    database: Path,
    home: Path,
    keys: tuple[str, ...],
    size: tuple[int, int],
) -> None:
    on_the_desk(home)

    async def press(pilot: Pilot[None]) -> None:
        writer = Writer(pilot.app, pilot)  # type: ignore[arg-type]
        await writer.done()
        await writer.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        for area in pilot.app.screen.query(TextArea):
            area.cursor_blink = False

    with Archive.open(database) as archive:
        assert snap_compare(ExplorerApp(archive, TODAY), run_before=press, terminal_size=size)
