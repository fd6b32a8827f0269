"""A browser that is driven over its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/)."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pyte

#: How long a person would wait before calling it broken, in seconds.
PATIENCE = 40.0

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

#: Keeps what the page receives over its web socket: what a terminal is told, which is drawn on a canvas.
_LISTEN = """
window.received = [];
window.WebSocket = class extends WebSocket {
  constructor(...words) {
    super(...words);
    this.addEventListener("message", message => {
      if (typeof message.data === "string") return;
      const bytes = new Uint8Array(message.data);
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      window.received.push(btoa(text));
    });
    this.addEventListener("open", () => { window.socket = this; });
  }
};
"""


def browser() -> str | None:
    """Find a browser that speaks the protocol.

    Returns:
        Its path; None if there is none.
    """
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextmanager
def served(*words: str, home: Path) -> Iterator[str]:
    """Serve the explorer on a free port.

    Args:
        words: What stands before and after ``serve`` on the line.
        home: For the desk, the settings and the cache.

    Yields:
        The address of the page.
    """
    at = words.index("serve") if "serve" in words else len(words)
    line = [sys.executable, "-m", "vtsik_tui", *words[:at], "serve", "--port", "0", *words[at + 1 :]]
    environment = os.environ | {"VTSIK_TUI_HOME": str(home)}
    with subprocess.Popen(line, stderr=subprocess.PIPE, encoding="utf-8", env=environment) as process:
        try:
            told = process.stderr.readline() if process.stderr else ""
            if "http://" not in told:
                raise RuntimeError(f"not served: {told}")
            yield told[told.index("http://") :].split(" ")[0]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)


class Tab:
    """A tab of the browser, with the terminal that its page draws."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, columns: int, rows: int) -> None:
        """Look at a tab.

        Args:
            socket: To the tab.
            columns: Of the terminal, at most.
            rows: Of the terminal, at most.
        """
        self._socket = socket
        self._number = 0
        self._taken = 0
        self.requests: list[str] = []
        """The addresses that were asked for."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)

    async def ask(self, method: str, **parameters: Any) -> Any:  # noqa: ANN401 - JSON
        """Ask the browser to do something.

        Args:
            method: Of the protocol.
            parameters: Of the method.

        Returns:
            Its answer.
        """
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": parameters})
        while True:
            answer = await self._socket.receive_json(timeout=PATIENCE)
            if answer.get("method") == "Network.requestWillBeSent":
                self.requests.append(answer["params"]["request"]["url"])
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    async def run(self, script: str) -> Any:  # noqa: ANN401 - JSON
        """Run a script in the page.

        Args:
            script: An expression.

        Returns:
            Its value.
        """
        found = await self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        return found["result"].get("value")

    async def text(self) -> str:
        """Read what the terminal shows, by what the page was sent."""
        some = await self.run(f"(window.received || []).slice({self._taken})") or []
        self._taken += len(some)
        for piece in some:
            self._stream.feed(base64.b64decode(piece).replace(b"$p", b""))
        return "\n".join(line.rstrip() for line in self._screen.display)

    async def wait_for(self, seen: str | Callable[[str], bool]) -> str:
        """Wait until the terminal shows something.

        Args:
            seen: A text, or a test of the whole screen.

        Returns:
            The screen.
        """
        holds = (lambda screen: seen in screen) if isinstance(seen, str) else seen
        for _ in range(int(PATIENCE / 0.1)):
            text = await self.text()
            if holds(text):
                return text
            await asyncio.sleep(0.1)
        raise AssertionError(f"not seen in time: {seen!r}\n{text.strip()}")

    async def type(self, text: str) -> None:
        """Type a text, key by key.

        Args:
            text: Letters; a line end is enter.
        """
        for mark in text:
            key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
            await self.ask(
                "Input.dispatchKeyEvent",
                type="keyDown",
                **(key if mark == "\n" else {"key": mark, "text": mark}),
            )
            await self.ask("Input.dispatchKeyEvent", type="keyUp", key="Enter" if mark == "\n" else mark)

    async def shot(self) -> bytes:
        """Take a picture of the page, as PNG."""
        return base64.b64decode((await self.ask("Page.captureScreenshot", format="png"))["data"])


@asynccontextmanager
async def tab(program: str, address: str, *, width: int = 1200, height: int = 800) -> AsyncIterator[Tab]:
    """Open a page in a browser without a window.

    Args:
        program: The browser.
        address: Of the page.
        width: Of the page, in pixels.
        height: Of the page, in pixels.

    Yields:
        The tab.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        line = [
            *(program, "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={folder}"),
            *(
                "--no-first-run",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
            ),
            *("--disable-background-networking", "--disable-component-update", "about:blank"),
        ]
        process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            port = await _port(Path(folder) / "DevToolsActivePort")
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                    pages = [one for one in json.loads(await answer.text()) if one["type"] == "page"]
                async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                    found = Tab(socket, 200, 80)
                    await found.ask("Network.enable")
                    await found.ask("Page.enable")
                    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
                    await found.ask("Emulation.setDeviceMetricsOverride", **size)
                    await found.ask("Page.addScriptToEvaluateOnNewDocument", source=_LISTEN)
                    await found.ask("Page.navigate", url=address)
                    yield found
        finally:
            process.terminate()
            process.wait(PATIENCE)


async def _port(file: Path) -> str:
    """The port on which the browser listens, once it says so."""
    for _ in range(int(PATIENCE / 0.1)):
        if file.exists() and (lines := file.read_text().split()):
            return lines[0]
        await asyncio.sleep(0.1)
    raise RuntimeError("the browser did not start")
