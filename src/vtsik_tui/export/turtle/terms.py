"""Names and texts in Turtle."""

from __future__ import annotations

import re

from vtsik_tui.archive.whole.records import Day
from vtsik_tui.export.addresses import name_of, uri
from vtsik_tui.export.plain import clean

PREFIXES = {
    "schema": "https://schema.org/",
    "org": "http://www.w3.org/ns/org#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "dcterms": "http://purl.org/dc/terms/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "v": "urn:x-vtsik:link/",
}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n"}
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def entity(ref: str) -> str:
    """Name an entity.

    Args:
        ref: ``kind/id``.

    Returns:
        ``<urn:x-vtsik:person/yakov-sverdlov>``.
    """
    return f"<{name_of(ref)}>"


def text(words: str, lang: str = "") -> str:
    """Write a text.

    Args:
        words: What it says.
        lang: In which language; empty if that is not told.

    Returns:
        A literal.
    """
    escaped = "".join(_ESCAPES.get(sign, sign) for sign in clean(words))
    tag = f"@{lang}" if _TAG.fullmatch(lang) else ""
    return f'"{escaped}"{tag}'


def day(date: Day) -> str:
    """Write a date of a record.

    Args:
        date: In the Extended Date/Time Format.

    Returns:
        A literal of that type; empty if it is not known.
    """
    return edtf(date.edtf)


def edtf(date: str | None) -> str:
    """Write a date.

    Args:
        date: In the Extended Date/Time Format.

    Returns:
        A literal of that type; empty if it is not known.
    """
    return f"{text(date)}^^edtf:EDTF" if date else ""


def address(url: str) -> str:
    """Write a web address.

    Args:
        url: As a source names it.

    Returns:
        A name; empty if it is no address.
    """
    found = uri(url)
    return f"<{found}>" if found else ""


def link(word: str) -> str:
    """Name a kind of link.

    Args:
        word: As it reads: ``succeeded by``.

    Returns:
        ``v:succeeded-by``.
    """
    return "v:" + (re.sub(r"[^a-z0-9]+", "-", word.casefold().replace("é", "e")).strip("-") or "link")
