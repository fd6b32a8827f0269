"""`vtsik-tui serve`: the explorer in a browser of this machine, and for nobody else."""

from __future__ import annotations

import json
import os
import re
import socket
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from scripts.browser import browser, served, tab

from tests.cli.running import shell, typed
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.faults import DeskError, DeskReadOnly
from vtsik_tui.desk.settings.writing import save
from vtsik_tui.served import READ_ONLY_DESK


def got(address: str, **headers: str) -> tuple[int, str]:
    """The status of an answer, and its text."""
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
            return answer.status, answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_other_machines_must_be_asked_for(database: Path, host: str) -> None:
    done = typed(database, "serve", "--host", host)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "--anyone" in done.stderr


def test_a_port_that_is_taken(database: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = shell(f"vtsik-tui --db '{database}' serve --port {port}")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"Port {port} of 127.0.0.1 cannot be taken (")


def test_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    done = typed(tmp_path / "none.sqlite", "serve")
    assert done.exit_code == 2
    assert "There is no database at" in done.stderr


def test_the_extra_is_missing(tmp_path: Path) -> None:
    """A program that was installed without it says what to install."""
    hidden = tmp_path / "textual_serve"
    hidden.mkdir()
    (hidden / "__init__.py").write_text("raise ModuleNotFoundError(name='textual_serve')\n", encoding="utf-8")
    done = shell("vtsik-tui serve", PYTHONPATH=os.pathsep.join([str(tmp_path), *sys.path]))
    assert (done.returncode, done.stdout) == (2, b"")
    assert "pip install 'vtsik-tui[web]'" in done.stderr.decode()


def test_only_its_own_page_is_answered(database: Path, tmp_path: Path) -> None:
    """A page of a stranger, in the same browser, is refused."""
    with served("--db", str(database), "serve", home=tmp_path) as address:
        status, page = got(address)
        assert status == 200
        # Nothing is asked of any other machine: no font, no script.
        assert re.findall(r"https?://[^\"' ]+", page) == []
        assert got(address, Host="stranger.example")[0] == 403
        assert got(f"{address}/ws", Origin="http://stranger.example")[0] == 403
        assert got(address.replace("127.0.0.1", "localhost"))[0] == 200


def test_the_desk_is_read_there_and_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk(tmp_path / "desk.sqlite") as desk:
        desk.bookmarks.add("person/lev-kamenev", "", "Lev Kamenev")
        monkeypatch.setenv(READ_ONLY_DESK, "1")
        assert [one.ref for one in desk.bookmarks.all()] == ["person/lev-kamenev"]
        with pytest.raises(DeskReadOnly, match="can be read, and not changed"):
            desk.bookmarks.add("person/yakov-sverdlov", "", "Yakov Sverdlov")
        with pytest.raises(DeskError, match="stay as they are"):
            save(tmp_path / "settings.toml", {"calendar": "old"})
    assert not (tmp_path / "settings.toml").exists()


async def test_a_search_and_a_page_in_chromium(bundled: Path, tmp_path: Path) -> None:
    program = browser()
    if program is None:
        pytest.skip("there is no Chromium here (on Debian: apt-get install chromium)")
    with served("--db", str(bundled), "serve", home=tmp_path) as address:
        async with tab(program, address) as page:
            await page.wait_for("Chronology")
            await page.type("/Sverdlov")
            await page.wait_for(lambda screen: "Klavdiya Sverdlova" in screen and "⌕ Sverdlov" in screen)
            await page.type("\n")
            await page.wait_for(lambda screen: "People › Yakov Sverdlov" in screen)
            await page.type("b")
            await page.wait_for("Nothing is saved: in this browser")
            assert (await page.shot()).startswith(b"\x89PNG")
            assert [one for one in page.requests if not one.startswith((address, "data:"))] == []
            await page.type("q")
            await page.ask("Runtime.enable")
            for _ in range(100):
                if "-closed" in json.dumps(await page.run("document.body.className")):
                    break
                await page.run("new Promise(done => setTimeout(done, 100))")
            assert "-closed" in await page.run("document.body.className")
    assert not (tmp_path / "desk.sqlite").exists()
