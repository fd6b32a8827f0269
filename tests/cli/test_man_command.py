"""The manual tells of every command, and is kept in docs/man/ as a man page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.running import shell
from tests.terminal.terminal import Terminal
from vtsik_tui.cli.main import vtsik
from vtsik_tui.cli.man_command import page_source

PAGE = Path(__file__).parent.parent.parent / "docs" / "man" / "vtsik-tui.1"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page_source(vtsik), "run: make man"


def test_every_command_and_every_option_is_told() -> None:
    told = shell("vtsik-tui man").stdout.decode()
    context = click.Context(vtsik, info_name="vtsik-tui")
    for name in vtsik.list_commands(context):
        command = vtsik.get_command(context, name)
        assert command is not None
        assert f"\n  {name}\n    vtsik-tui {name} " in told, name
        for option in (one for one in command.params if isinstance(one, click.Option)):
            assert option.opts[-1] in told, (name, option.opts)
    assert "\n  desk bookmark\n" in told
    for chapter in ("NAME", "SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"):
        assert f"\n{chapter}\n" in f"\n{told}"


def test_a_pipe_gets_plain_text() -> None:
    done = shell("vtsik-tui man")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout
    assert b"\b" not in done.stdout
    assert max(len(line) for line in done.stdout.decode().splitlines()) <= 100


def test_the_source_can_be_installed() -> None:
    assert shell("vtsik-tui man --roff").stdout.decode() == PAGE.read_text(encoding="utf-8")


def test_man_reads_the_page_without_a_warning() -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed here")
    command = ["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-rLL=80n", str(PAGE)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    assert "vtsik-tui" in done.stdout
    assert "'.[].ref'" in done.stdout


def test_a_terminal_without_man_gets_the_text(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "vtsik_tui", "man"]
    with Terminal(command, environment={"PATH": str(tmp_path), "PAGER": ""}, rows=24) as terminal:
        terminal.wait_for("EXAMPLES")
        assert terminal.exit_code() == 0


def test_a_terminal_with_man_gets_the_page() -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not installed here")
    command = [sys.executable, "-m", "vtsik_tui", "man"]
    with Terminal(command, environment={"MANPAGER": "cat", "PAGER": "cat"}, rows=400) as terminal:
        terminal.wait_for("VTSIK-TUI(1)")
        assert terminal.exit_code() == 0
