"""Paging: a text longer than the screen, shown by the reader's own pager."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

#: What is tried where PAGER names none; ``more`` is what every system has.
_USUAL = ("less", "more")

#: How less shows it, unless LESS says: leave if all fits, let styles through, keep the text on the screen.
_LESS = "FRX"


def paged(text: str) -> bool:
    """Show a text in a pager, and wait until the reader leaves it.

    Args:
        text: What to show, without its last line end.

    Returns:
        Whether it was shown; it is not where PAGER is set to nothing or to
        ``cat``, or where there is no pager.
    """
    command = _pager()
    if not command:
        return False
    # What was printed before stands above it.
    sys.stdout.flush()
    surroundings = {"LESS": _LESS, "LESSCHARSET": "utf-8", **os.environ}
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=surroundings)  # noqa: S603 - PAGER is the reader's
    except OSError:
        return False
    try:
        if process.stdin is not None:
            process.stdin.write(f"{text}\n".encode("utf-8", "replace"))
            process.stdin.close()
    except OSError:
        pass  # the reader has seen enough
    _wait(process)
    return True


def _pager() -> list[str]:
    """The pager and its options; empty for none."""
    wanted = os.environ.get("PAGER")
    if wanted is not None:
        try:
            words = shlex.split(wanted)
        except ValueError:
            words = []
        return words if words and words != ["cat"] and shutil.which(words[0]) else []
    return next(([name] for name in _USUAL if shutil.which(name)), [])


def _wait(process: subprocess.Popen[bytes]) -> None:
    """Wait for the end of the pager; ctrl+c belongs to it."""
    while True:
        try:
            process.wait()
        except KeyboardInterrupt:
            continue
        return
