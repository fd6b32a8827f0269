"""A reader takes something along: copies it, writes it to a file, opens an address in the browser."""

from __future__ import annotations

import json
import os
import webbrowser
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.tui.explorer import Reader, exploring
from vtsik_tui.tui.taking.browser import fault_of

SVERDLOV = "person/yakov-sverdlov"


@pytest.fixture(autouse=True)
def _no_clipboard_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests fill the clipboard of nobody."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop with a clipboard: whatever is put there stands in a file."""
    kept = tmp_path / "clipboard"
    program = tmp_path / "wl-copy"
    program.write_text(f"#!/bin/sh\ncat > '{kept}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.delenv("SSH_TTY", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return kept


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the explorer was started."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


async def visit(reader: Reader, ref: str) -> None:
    """Open a page as a link to it would."""
    reader.app.screen.open(ref)  # type: ignore[attr-defined]
    await reader.settle()


async def until(reader: Reader, so: Callable[[], bool]) -> None:
    """Wait for what goes on beside the screen."""
    for _ in range(200):
        await reader.settle()
        if so():
            return
    raise AssertionError(reader.screen)


async def enter(reader: Reader, text: str) -> None:
    """Put a text into the line that asks, instead of what stands there."""
    await reader.press("ctrl+u")
    for letter in text:
        await reader.press({".": "full_stop", "_": "underscore"}.get(letter, letter))
    await reader.press("enter")


# y: copying


@pytest.mark.parametrize(
    ("key", "copied"),
    [
        ("n", "Yakov Sverdlov"),
        ("r", SVERDLOV),
        ("l", "[[person/yakov-sverdlov|Yakov Sverdlov]]"),
    ],
)
async def test_y_and_a_letter_copy(database: Path, key: str, copied: str) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y")
        assert copied in reader.screen  # a terminal that lets no program copy lets its reader select
        await reader.press(key)
        assert reader.app.clipboard == copied
        assert "Copied (" in reader.screen


async def test_y_c_copies_how_to_cite_the_page(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y")
        await until(reader, lambda: "“Yakov Sverdlov.” VTsIK explorer, version" in reader.screen)
        await reader.press("c")
        await until(reader, lambda: "Copied (citation)" in reader.screen)
        assert reader.app.clipboard.startswith("“Yakov Sverdlov.” VTsIK explorer, version")
        assert reader.app.clipboard.endswith("person/yakov-sverdlov.")


async def test_y_p_copies_the_page_as_markdown(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y", "p")
        await until(reader, lambda: "Copied: the page as Markdown" in reader.screen)
        assert reader.app.clipboard.startswith("# Yakov Sverdlov\n")
        assert "1. Sverdlov, Iakov Mikhailovich" in reader.app.clipboard


async def test_y_copies_the_row_under_the_cursor(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "y", "r")
        assert reader.app.clipboard.startswith("person/")


async def test_the_letters_work_on_a_russian_keyboard(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("н", "к")
        assert reader.app.clipboard == SVERDLOV


async def test_y_l_copies_the_address_of_a_source(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "source/gse-sverdlov")
        await reader.press("y", "l")
        assert reader.app.clipboard == "https://example.org/sverdlov"


async def test_a_day_is_copied_as_markdown_with_its_pictures(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "day/1917-11-21")
        await reader.press("y")
        await until(reader, lambda: "day/1917-11-21." in reader.screen)  # the citation
        await reader.press("p")
        await until(reader, lambda: "Copied: the page" in reader.screen)
        assert reader.app.clipboard.startswith("# ")
        assert "`day/1917-11-21`" in reader.app.clipboard


@pytest.mark.parametrize("key", ["escape", "q", "y"])
async def test_nothing_is_copied_if_one_leaves(database: Path, key: str) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        before = reader.screen
        await reader.press("y", key)
        assert reader.screen == before
        assert reader.app.clipboard == ""


async def test_a_name_is_no_markup(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "person/ivan-bold")
        await reader.press("y")
        assert "Ivan [bold]Bold[/bold]" in reader.screen
        await reader.press("n")
        assert reader.app.clipboard == "Ivan [bold]Bold[/bold]"
        assert "Copied (name): Ivan [bold]Bold[/bold]" in reader.screen


async def test_the_clipboard_of_the_system_is_filled_too(database: Path, desktop: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y", "n")
        await until(reader, desktop.exists)
        await until(reader, lambda: desktop.read_text() == "Yakov Sverdlov")


async def test_over_ssh_the_clipboard_of_the_other_computer_is_left_alone(
    database: Path, desktop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y", "n")
        await reader.app.workers.wait_for_complete()
        assert reader.app.clipboard == "Yakov Sverdlov"
    assert not desktop.exists()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 15)])
async def test_what_can_be_copied_is_seen_in_any_window(database: Path, size: tuple[int, int]) -> None:
    async with exploring(database, *size) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("y")
        for word in ("Copy", "n  name", "r  ref", "l  link", "c  citation"):
            assert word in reader.screen


# e: exporting


async def test_e_writes_the_page(database: Path, folder: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("e")
        assert "Export the page to: yakov-sverdlov.md" in reader.screen
        await reader.press("enter")
        await until(reader, lambda: "Written: yakov-sverdlov.md" in reader.screen)
    assert (folder / "yakov-sverdlov.md").read_text(encoding="utf-8").startswith("# Yakov Sverdlov\n")
    assert [path.name for path in folder.iterdir()] == ["yakov-sverdlov.md"]


async def test_e_writes_nothing_over_a_file_unless_asked_twice(database: Path, folder: Path) -> None:
    there = folder / "mine.json"
    there.write_text("mine")
    async with exploring(database) as reader:
        await visit(reader, SVERDLOV)
        await reader.press("e")
        await enter(reader, "mine.json")
        assert "mine.json is there already." in reader.screen
        assert there.read_text() == "mine"
        await reader.press("enter")
        await until(reader, lambda: "Written: mine.json" in reader.screen)
    assert json.loads(there.read_text(encoding="utf-8"))["entities"][0]["ref"] == SVERDLOV


async def test_e_in_a_list_writes_the_list(database: Path, folder: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "e")
        assert "Export the list to: people.md" in reader.screen
        await enter(reader, "people.zip")
        await until(reader, lambda: "Written: people.zip" in reader.screen)
    with zipfile.ZipFile(folder / "people.zip") as package:
        assert SVERDLOV in package.read("people.csv").decode()


async def test_e_in_results_writes_what_was_found(database: Path, folder: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("/")
        await reader.type("kamenev")
        await reader.press("down", "e")
        assert "Export the results to" in reader.screen
        await enter(reader, "found.jsonl")
        await until(reader, lambda: "Written: found.jsonl" in reader.screen)
    lines = (folder / "found.jsonl").read_text(encoding="utf-8").splitlines()
    assert "person/lev-kamenev" in [json.loads(line)["ref"] for line in lines]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("page.doc", "The end of the name says what to write"),
        ("page.csv", "The end of the name says what to write"),
        ("no/such/folder.md", "cannot be written"),
        ("page.geojson", "No place with known coordinates"),
    ],
)
async def test_e_says_why_nothing_is_written(database: Path, folder: Path, name: str, said: str) -> None:
    async with exploring(database) as reader:
        await visit(reader, "person/nobody-knows")
        await reader.press("e")
        await enter(reader, name)
        await until(reader, lambda: said in " ".join(reader.screen.split()))
    assert list(folder.iterdir()) == []


async def test_e_on_a_view_writes_its_page_as_markdown(database: Path, folder: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "day/1917-11-21")
        await reader.press("e")
        await enter(reader, "day.json")
        assert "The end of the name says what to write: .md." in reader.screen
        await enter(reader, "day.md")
        await until(reader, lambda: "Written: day.md" in reader.screen)
    assert "`day/1917-11-21`" in (folder / "day.md").read_text(encoding="utf-8")


async def test_people_keep_their_own_export(database: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "group/body/vtsik")
        await reader.press("e")
        assert "Export to: people.csv" in reader.screen


# o: the browser


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A browser: what it is asked to open stands in a file."""
    opened = tmp_path / "opened"
    program = tmp_path / "a-browser"
    program.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{opened}'\n")
    program.chmod(0o755)
    monkeypatch.setattr(webbrowser, "_tryorder", [])
    webbrowser.register("a-browser", None, webbrowser.GenericBrowser(str(program)), preferred=True)
    yield opened
    webbrowser._browsers.pop("a-browser", None)  # type: ignore[attr-defined]


async def test_o_shows_the_address_and_asks_first(database: Path, browser: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "source/gse-sverdlov")
        await reader.press("o")
        assert "Open in the browser?" in reader.screen
        assert "https://example.org/sverdlov" in reader.screen
        assert not browser.exists()
        await reader.press("enter")
        await until(reader, lambda: "Handed to the browser" in reader.screen)
    assert browser.read_text() == "https://example.org/sverdlov"


async def test_o_opens_nothing_if_one_leaves(database: Path, browser: Path) -> None:
    async with exploring(database) as reader:
        await visit(reader, "source/gse-sverdlov")
        await reader.press("o", "escape")
        await reader.app.workers.wait_for_complete()
        assert "Handed to the browser" not in reader.screen
    assert not browser.exists()


async def test_o_shows_a_long_address_whole(bundled: Path, browser: Path) -> None:
    async with exploring(bundled, 60, 15) as reader:
        await visit(reader, "source/smele-vtsik")
        await reader.press("o")
        box = "".join(line.strip().strip("│").strip() for line in reader.lines)
        assert (
            "https://user.bibliboba.online/books/historical-dictionary-of-the-russian-civil-wars-1916-1926"
            in box
        )
    assert not browser.exists()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "-option", "http://"])
def test_only_addresses_of_the_web_are_opened(browser: Path, address: str) -> None:
    assert "is no address of the web" in fault_of(address)
    assert fault_of("https://example.org/") == ""
    assert not browser.exists()


@pytest.mark.parametrize("name", ["", "w3m"])
async def test_o_says_if_there_is_no_browser_with_a_window(
    database: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(webbrowser, "_tryorder", [])
    if name:
        webbrowser.register(name, None, webbrowser.GenericBrowser(name), preferred=True)
    async with exploring(database) as reader:
        await visit(reader, "source/gse-sverdlov")
        await reader.press("o")
        assert "No browser with a window is found here" in reader.screen


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        (SVERDLOV, "Addresses belong to sources"),
        ("source/protocols", "No address is on record for this source"),
    ],
)
async def test_o_says_what_has_no_address(database: Path, ref: str, said: str) -> None:
    async with exploring(database) as reader:
        await visit(reader, ref)
        await reader.press("o")
        assert said in reader.screen
