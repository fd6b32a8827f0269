"""A pseudo-terminal with a person's eyes: runs a command, reads its screen."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType

import pyte

#: How long a person would wait before calling it broken, in seconds.
PATIENCE = 20.0

KEYS = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "ctrl+p": "\x10",
    "ctrl+c": "\x03",
    "ctrl+d": "\x04",
}


def _around() -> dict[str, str]:
    """The variables of this process, without those that would overrule the size of the terminal."""
    return {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}


class Terminal:
    """A command on a pseudo-terminal of a given size, and what it shows."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start the command.

        Args:
            command: Program and arguments.
            columns: Width of the terminal, in cells.
            rows: Height of the terminal, in cells.
            environment: Variables set over those of this process.
        """
        self._master, slave = os.openpty()
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**_around(), "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environment or {})},
        )
        os.close(slave)

    def __enter__(self) -> Terminal:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the command, if it still runs, and close the terminal."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self._master)

    @property
    def text(self) -> str:
        """What the screen shows, line by line."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def read(self, seconds: float) -> bool:
        """Take in what the command has written.

        Args:
            seconds: How long to wait for something.

        Returns:
            Whether anything came.
        """
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 1 << 16)
        except OSError:  # Linux reports the end of a pseudo-terminal as an error
            return False
        # pyte does not know the private modes that Textual asks about ("\x1b[?…$p")
        # and would print their last letter.
        self._stream.feed(data.replace(b"$p", b""))
        return bool(data)

    def wait_for(self, seen: str | Callable[[str], bool], seconds: float = PATIENCE) -> str:
        """Wait until the screen shows something.

        Args:
            seen: A text to be shown, or a test of the whole screen.
            seconds: How long to wait.

        Returns:
            The screen.

        Raises:
            AssertionError: If it did not come; the message holds the screen.
        """
        holds = (lambda screen: seen in screen) if isinstance(seen, str) else seen
        end = time.monotonic() + seconds
        while not holds(self.text):
            assert time.monotonic() < end, f"not seen in time: {seen!r}\n{self.text}"
            self.read(0.05)
        return self.text

    def settle(self, quiet: float = 0.3) -> str:
        """Read until nothing more comes.

        Args:
            quiet: How long it must be silent, in seconds.

        Returns:
            The screen.
        """
        while self.read(quiet):
            pass
        return self.text

    def press(self, *keys: str) -> None:
        """Press keys one after the other.

        Args:
            keys: Names of `KEYS`, or text to type.
        """
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    def exit_code(self, seconds: float = PATIENCE) -> int:
        """Wait for the command to end.

        Args:
            seconds: How long to wait.

        Returns:
            Its exit code.
        """
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, f"still running\n{self.text}"
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.returncode
