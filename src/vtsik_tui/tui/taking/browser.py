"""The browser: only web addresses, and only a browser with a window of its own."""

from __future__ import annotations

import webbrowser
from pathlib import Path

from vtsik_tui.export.addresses import uri

#: Browsers that would take the terminal from the explorer.
_IN_TERMINAL = frozenset({"www-browser", "links", "links2", "elinks", "lynx", "w3m", "browsh"})


def fault_of(address: str) -> str:
    """Say why an address cannot be opened.

    Args:
        address: As a source names it.

    Returns:
        A sentence; empty if it can be tried.
    """
    if not uri(address):
        return f"{address} is no address of the web: it begins with neither http:// nor https://."
    try:
        name = getattr(webbrowser.get(), "name", "")
    except webbrowser.Error:
        name = "www-browser"
    if Path(str(name)).name in _IN_TERMINAL:
        return "No browser with a window is found here: y, then l copies the address."
    return ""


def visit(address: str) -> bool:
    """Open an address; may take a while.

    Args:
        address: Of the web.

    Returns:
        Whether a browser has taken it.
    """
    try:
        return webbrowser.open(uri(address))
    except (webbrowser.Error, OSError):
        return False
