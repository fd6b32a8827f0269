"""Web addresses as machines take them, and addresses for what stands in this database."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

#: Characters that stand in an address for themselves, the sign of escapes included.
_SAFE = "%/:?#[]@!$&'()*+,;=-._~"

#: Entities have no page on the web: a name is made of their ref.
_NAME = "urn:x-vtsik:"


def uri(url: str) -> str:
    """Write an address in ASCII.

    Args:
        url: As a source names it, perhaps with letters of other scripts.

    Returns:
        The address; empty if it is none of the web.
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in ("http", "https", "ftp") or not host:
        return ""
    return quote(parts._replace(netloc=host).geturl(), safe=_SAFE)


def name_of(ref: str) -> str:
    """Give the name by which an entity is known to other programs.

    Args:
        ref: ``kind/id``.

    Returns:
        A URI that is unlike any other.
    """
    return _NAME + quote(ref, safe="/")
