"""Typing a command: in this process, or in one of its own as from a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from vtsik_tui.cli.main import vtsik


def typed(database: Path, *words: str) -> Result:
    """Run a command on a database within this process; whatever happens, it is an exit code."""
    result = CliRunner().invoke(vtsik, ["--db", str(database), *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line in a shell, where ``vtsik-tui`` is the command; there is no traceback."""
    command = f'"{sys.executable}" -m vtsik_tui'
    done = subprocess.run(
        ["/bin/sh", "-c", line.replace("vtsik-tui", command)],
        capture_output=True,
        check=False,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr + done.stdout
    assert b"Exception ignored" not in done.stderr
    return done
