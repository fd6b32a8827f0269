"""The server: textual-serve, with a page of our own and an eye on who connects."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server

from vtsik_tui.cli.printing import remark
from vtsik_tui.cli.serving.visitors import only_own_pages

_PAGES = Path(__file__).parent


class ExplorerServer(Server):
    """Starts an explorer for every browser that connects, and ends it when the browser leaves."""

    def __init__(self, command: str, taken: socket.socket, *, title: str, address: str, anyone: bool) -> None:
        """Serve a command.

        Args:
            command: For a shell; it opens the explorer.
            taken: The port to serve on.
            title: Of the page.
            address: Where a browser finds it.
            anyone: Whether other machines may connect.
        """
        super().__init__(command, title=title, public_url=address, templates_path=_PAGES)
        self._taken = taken
        self._anyone = anyone

    def initialize_logging(self) -> None:
        """Say only what went wrong, on standard error."""
        logging.basicConfig(level=logging.ERROR, format="%(message)s")

    async def _make_app(self) -> web.Application:
        """Make what answers requests."""
        app = await super()._make_app()
        app.middlewares.append(only_own_pages(anyone=self._anyone))
        return app

    async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002 - textual-serve's
        """Say where it is.

        Args:
            app: What answers requests.
        """
        remark(f"The explorer is at {self.public_url} (ctrl+c ends it).")

    def serve(self, debug: bool = False) -> None:
        """Serve until ctrl+c or a signal to end.

        Args:
            debug: Whether to say everything; textual-serve's.
        """
        self.debug = debug
        self.initialize_logging()
        loop = asyncio.new_event_loop()
        for one in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(one, self.request_exit)
            except NotImplementedError:  # on Windows, where ctrl+c is an exception
                break
        web.run_app(
            self._make_app(),
            sock=self._taken,
            handle_signals=False,
            loop=loop,
            print=None,
            access_log=None,
        )
