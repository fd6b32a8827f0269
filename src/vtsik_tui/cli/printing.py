"""Printing: results on standard output, all else on standard error, and no traceback if either is gone."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
from collections.abc import Iterable

import click

from vtsik_tui.cli.choice import WRONG_USE
from vtsik_tui.cli.failing import fail
from vtsik_tui.words.hidden import HIDDEN

#: What a pipe says whose reader has gone away; the second is how Windows puts it.
_GONE = (errno.EPIPE, errno.EINVAL)
#: The width of a page where there is no terminal to tell one, in cells.
_WIDTH = 80


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale; what has no letters in it is replaced."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """Print a result on standard output; a reader that had enough is no error.

    On a terminal, what is longer than the screen goes through a pager.

    Args:
        text: What to print, without its last line end.

    Raises:
        SystemExit: If it cannot be written; the reason has been printed.
    """
    try:
        if not _paged(text):
            click.echo(text)
    except OSError as error:
        _let_go()
        if error.errno not in _GONE:
            fail(f"The result cannot be written ({error.strerror}).", WRONG_USE)


def say_pieces(pieces: Iterable[str]) -> None:
    """Print a long result piece by piece on standard output.

    Args:
        pieces: The text, its last line end included.

    Raises:
        SystemExit: If it cannot be written; the reason has been printed.
    """
    say_bytes(piece.encode("utf-8", "replace") for piece in pieces)


def say_bytes(pieces: Iterable[bytes]) -> None:
    """Print a file on standard output; a reader that had enough is no error.

    Args:
        pieces: Its bytes.

    Raises:
        SystemExit: If it cannot be written; the reason has been printed.
    """
    if sys.stdout is None:  # as Python has it where standard output is closed
        return
    out = sys.stdout.buffer
    for piece in pieces:  # what fails while a piece is made is another matter
        try:
            out.write(piece)
        except OSError as error:
            _let_go()
            if error.errno not in _GONE:
                fail(f"The result cannot be written ({error.strerror}).", WRONG_USE)
            return
    try:
        out.flush()
    except OSError as error:
        _let_go()
        if error.errno not in _GONE:
            fail(f"The result cannot be written ({error.strerror}).", WRONG_USE)


def remark(text: str) -> None:
    """Print on standard error what is no result.

    Args:
        text: One or more sentences.
    """
    try:
        click.echo(text, err=True)
    except OSError:
        sys.stderr = None  # as Python itself has it where there is none


def on_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def styled() -> bool:
    """Whether text may be bold, dim or coloured: on a terminal that can, unless NO_COLOR is set."""
    return on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def page_width() -> int:
    """The width of the terminal, in cells, or that of a printed page."""
    return shutil.get_terminal_size((_WIDTH, 24)).columns if on_terminal() else _WIDTH


def harmless(text: str) -> str:
    """Make a text of a stranger safe to print in a line.

    Args:
        text: From data or from what was typed.

    Returns:
        The text, with a replacement character for whatever a terminal obeys.
    """
    return HIDDEN.sub("\ufffd", text.encode("utf-8", "replace").decode()).replace("\n", " ")


def _paged(text: str) -> bool:
    """Show a text in a pager, if it is too long for the terminal and none was forbidden."""
    if not on_terminal() or text.count("\n") + 2 < shutil.get_terminal_size().lines:
        return False
    context = click.get_current_context(silent=True)
    if context is not None and context.find_root().params.get("no_pager"):
        return False
    from vtsik_tui.cli.paging import paged

    return paged(text)


def _let_go() -> None:
    """Send what is still waiting to be written nowhere, so that the end of the program is silent."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        pass
