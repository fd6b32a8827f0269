"""``vtsik-tui serve``: the explorer in a browser."""

from __future__ import annotations

import ipaddress
import os
import shlex
import socket
import subprocess
import sys

import click

from vtsik_tui.cli.choice import OWN_DATABASE, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, speak_utf8
from vtsik_tui.served import READ_ONLY_DESK, SERVED

_PORT = 8017


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where to listen.")
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=_PORT,
    show_default=True,
    metavar="N",
    help="On which port; 0 takes one that is free.",
)
@click.option("--anyone", is_flag=True, help="Let other machines connect, without a password.")
@click.option("--desk", is_flag=True, help="Let bookmarks, notes and history be changed there.")
@click.pass_obj
def serve(choice: Choice, *, host: str, port: int, anyone: bool, desk: bool) -> None:
    """Serve the explorer to a browser on this machine, until ctrl+c.

    Needs the extra web: pip install 'vtsik-tui[web]'. Nothing but this
    machine can connect unless --anyone is given: then whoever reaches the
    port can read the facts and your desk. The desk can be read and not
    changed unless --desk is given. No file or program of this machine is
    opened from the browser.
    """
    speak_utf8()
    if not anyone and not _is_loopback(host):
        raise click.UsageError(
            f"--host {harmless(host)} is not this machine for itself: other machines could connect, and there"
            " is no password. If that is what you want, say --anyone too."
        )
    server = _server()
    command, title = _command(choice)
    os.environ[SERVED] = "1"
    os.environ[READ_ONLY_DESK] = "" if desk else "1"
    taken = _take(host, port)
    number = taken.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    server(command, taken, title=title, address=f"http://{shown}:{number}", anyone=anyone).serve()


def _server() -> type:
    """What serves; an end with a sentence if the extra is not installed."""
    try:
        from vtsik_tui.cli.serving.server import ExplorerServer
    except ModuleNotFoundError as error:
        fail(
            f"A browser needs the extra web, of which {error.name} is missing: pip install 'vtsik-tui[web]'.",
            WRONG_USE,
        )
    return ExplorerServer


def _is_loopback(host: str) -> bool:
    """Whether an address is only reached from this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _command(choice: Choice) -> tuple[str, str]:
    """What opens the explorer, for a shell, and what the page is called; or an end with a sentence."""
    from vtsik_tui.cli.asking import opened

    with opened(choice) as archive:
        path, title = archive.path.absolute(), archive.info().title
    words = [sys.executable, "-m", "vtsik_tui"]
    if path != OWN_DATABASE:
        words += ["--db", str(path)]
    return (subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)), title


def _take(host: str, port: int) -> socket.socket:
    """Take the port; an end with a sentence if it is not free."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = error.strerror or str(error)
        fail(
            f"Port {port} of {harmless(host)} cannot be taken ({why}): choose another with --port.", WRONG_USE
        )
