"""A note as entries of a page: its paragraphs, lists and links, and what is emphasised in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vtsik_tui.archive.records import Entry, Form, Span
from vtsik_tui.words.prose import pieces, plain

#: Stands before whatever the reader wrote, and the facts do not say.
SIGN = "✎"

_BARE_LINK = re.compile(r"\[\[([a-z]+/[a-z0-9-]+)\]\]")
_EMPHASIS = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![*\w])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![*\w])")
_HEADING = re.compile(r"#{1,6} +")
_BULLET = re.compile(r"( *)[-*+] +")
_RULE = re.compile(r" *(\* *){3,}$|-{3,}$")


def entries_of(text: str) -> tuple[Entry, ...]:
    """Set a note.

    Args:
        text: Markdown, with ``[[kind/id|shown text]]`` or ``[[kind/id]]`` for links.

    Returns:
        An entry for each line: paragraphs, headings, points of a list.
    """
    return tuple(Entry(spans, prose=True) for line in text.splitlines() if (spans := tuple(_line(line))))


def beginning_of(text: str) -> str:
    """Give the beginning of a note, for a list.

    Args:
        text: The note.

    Returns:
        It in one line, without marks.
    """
    lines = (_EMPHASIS.sub(lambda found: found[1] or found[2], line) for line in text.splitlines())
    return " ".join(plain(_linked(" ".join(lines))).split())


def _linked(text: str) -> str:
    """A text in which every link says what is shown of it."""
    return _BARE_LINK.sub(r"[[\1|\1]]", text)


def _line(line: str) -> Iterator[Span]:
    """The runs of one line."""
    if _RULE.match(line):
        yield Span("* * *", Form.FAINT)
        return
    if found := _HEADING.match(line):
        yield Span(plain(_linked(line[found.end() :])), Form.STRONG)
        return
    if found := _BULLET.match(line):
        yield Span(f"{'  ' * (len(found[1]) // 2)}•\xa0", Form.FAINT)
        line = line[found.end() :]
    for piece in pieces(_linked(line.strip())):
        if piece.ref:
            yield Span(piece.text, Form.TEXT, piece.ref)
        else:
            yield from _emphasised(piece.text)


def _emphasised(text: str) -> Iterator[Span]:
    """The runs of a text without links."""
    at = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > at:
            yield Span(text[at : found.start()])
        yield Span(found[1] or found[2], Form.STRONG if found[1] else Form.QUOTE)
        at = found.end()
    if at < len(text):
        yield Span(text[at:])
