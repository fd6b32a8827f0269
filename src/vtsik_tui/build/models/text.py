"""The kinds of text that a field can hold, and what is no such text."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.words import prose
from vtsik_tui.words.hidden import HIDDEN

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REF = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")
_COLOR = re.compile(r"#[0-9a-f]{6}")


def _visible(text: str) -> str:
    """Refuse control characters and escape sequences."""
    if found := HIDDEN.search(text):
        raise ValueError(f"the control character U+{ord(found[0]):04X} stands in it: take it out")
    return text


def _line(text: str) -> str:
    """Refuse what is not one line of text."""
    _visible(text)
    if "\n" in text:
        raise ValueError("a line break stands in it: write it on one line")
    if text != text.strip():
        raise ValueError(f'"{text}" has a blank before or after it: take it out')
    return text


def _said(text: str) -> str:
    """Refuse an empty text."""
    if not text.strip():
        raise ValueError("is empty: say it, or leave the record out")
    return text


def _slug(text: str) -> str:
    """Refuse what is no id."""
    if not _SLUG.fullmatch(text):
        raise ValueError(
            f'"{text}" is not an id: write lower-case a–z and 0–9, words joined by single hyphens'
        )
    return text


def _ref(text: str) -> str:
    """Refuse what is no ref."""
    if not _REF.fullmatch(text):
        raise ValueError(f'"{text}" is not a ref: write kind/id, as in "person/yakov-sverdlov"')
    return text


def _edtf(text: str) -> str:
    """Refuse what is no date."""
    read_edtf(text)
    return text


def _prose(text: str) -> str:
    """Refuse links that are not written as links; undo the line breaks of the file."""
    _visible(text)
    rest = "".join(piece.text for piece in prose.pieces(text) if not piece.ref)
    for mark in ("[[", "]]"):
        if mark in rest:
            at = rest.index(mark)
            near = rest[max(0, at - 10) : at + 30].strip()
            raise ValueError(f'the link at "{near}" is not one: write [[kind/id|shown text]]')
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return "\n\n".join(part for part in paragraphs if part)


def _cited(text: str) -> str:
    """Refuse what names no source, or an empty place in it."""
    own, mark, locator = text.partition("#")
    _slug(own)
    if mark and not locator.strip():
        raise ValueError(f'"{text}" names no place in the source: write "{own}" or "{own}#p. 12"')
    return _line(text)


def split_citation(text: str) -> tuple[str, str]:
    """Take a citation apart.

    Args:
        text: ``source`` or ``source#place``, as in ``seed#S5``.

    Returns:
        The id of the source, and the page or passage in it; empty for the whole.
    """
    own, _, locator = text.partition("#")
    return own, locator


def _color(text: str) -> str:
    """Refuse what is no colour."""
    if not _COLOR.fullmatch(text):
        raise ValueError(f'"{text}" is not a colour: write "#rrggbb" in lower-case hexadecimal')
    return text


def _glyph(text: str) -> str:
    """Refuse more than one character."""
    if len(text) > 1:
        raise ValueError(f'"{text}" is more than one character')
    return _line(text)


def _web(text: str) -> str:
    """Refuse an address that is not of the web."""
    if text and not re.fullmatch(r"https?://\S+", text):
        raise ValueError(f'"{text}" is not a web address: it begins with https:// and has no blanks')
    return text


Line = Annotated[str, AfterValidator(_line)]
"""Text on one line, perhaps empty."""
Said = Annotated[str, AfterValidator(_line), AfterValidator(_said)]
"""Text on one line, not empty."""
Prose = Annotated[str, AfterValidator(_prose)]
"""Paragraphs with links written ``[[kind/id|shown text]]``."""
Slug = Annotated[str, AfterValidator(_slug), Field(json_schema_extra={"pattern": f"^{_SLUG.pattern}$"})]
"""An id."""
Ref = Annotated[str, AfterValidator(_ref), Field(json_schema_extra={"pattern": f"^{_REF.pattern}$"})]
"""``kind/id``."""
Edtf = Annotated[str, AfterValidator(_edtf), Field(description="EDTF level 1, new style, as in 1917-11-07")]
"""A date; empty if nobody knows it."""
Color = Annotated[str, AfterValidator(_color), Field(json_schema_extra={"pattern": f"^{_COLOR.pattern}$"})]
"""``#rrggbb``."""
Glyph = Annotated[str, AfterValidator(_glyph)]
"""One character, or none."""
Web = Annotated[str, AfterValidator(_line), AfterValidator(_web)]
"""An address in the web, or none."""
Citation = Annotated[
    str,
    AfterValidator(_cited),
    Field(description="the id of a source, with a page or passage after # where it matters: seed#S5"),
]
"""What a statement rests on."""
Sources = Annotated[list[Citation], Field(min_length=1, description="the sources it rests on, at least one")]
