"""The clipboard of the system, where a program for it is at hand.

The terminal is asked too (OSC 52), which works over SSH; but not every
terminal listens, and none says whether it did.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress

#: A clipboard that does not answer is left alone, in seconds.
_PATIENCE = 2.0

#: The programs of each kind of desktop, known by a variable of its own.
_ON_DESKTOPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--input", "--clipboard")),
    ("WSL_DISTRO_NAME", ("clip.exe",)),
)
_ON_SYSTEMS: dict[str, tuple[str, ...]] = {"darwin": ("pbcopy",), "win32": ("clip",)}


def clipboard_program() -> tuple[str, ...]:
    """Find the program that fills the reader's clipboard.

    Returns:
        The program and its options; nothing if there is none, or if the reader
        sits before another computer.
    """
    if os.environ.get("SSH_CONNECTION") or os.environ.get("SSH_TTY"):
        return ()
    here = [_ON_SYSTEMS[sys.platform]] if sys.platform in _ON_SYSTEMS else []
    here += [program for variable, program in _ON_DESKTOPS if os.environ.get(variable)]
    for program in here:
        if found := shutil.which(program[0]):
            return (found, *program[1:])
    return ()


def fill_clipboard(text: str) -> bool:
    """Put a text on the clipboard of the system; may take a while.

    Args:
        text: What to put there.

    Returns:
        Whether it is there; if not, nothing is wrong: the terminal was asked as well.
    """
    program = clipboard_program()
    if not program:
        return False
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # noqa: S603 - one of the programs above
            program,
            input=text.encode("utf-16" if program[0].endswith(("clip", "clip.exe")) else "utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
        return done.returncode == 0
    return False
