"""Who may connect: the browser that shows our own page, and no other page that it has open.

A page of a stranger can send requests to this machine, too: with a name that
leads here (its Host is another), or over a web socket (its Origin is another).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

#: The names of this machine for itself.
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def only_own_pages(*, anyone: bool) -> Middleware:
    """Make what looks at each request before it is answered.

    Args:
        anyone: Whether other machines may connect, under whatever name they have for this one.

    Returns:
        A middleware for aiohttp.
    """

    @web.middleware
    async def look(request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer a request of our own page; refuse any other."""
        origin = request.headers.get("Origin")
        foreign = origin is not None and urlsplit(origin).netloc != request.host
        if foreign or not (anyone or urlsplit(f"//{request.host}").hostname in LOOPBACK):
            raise web.HTTPForbidden(text="This explorer answers its own page only.")
        return await handler(request)

    return look
