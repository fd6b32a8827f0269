"""Spans: names, dates, roles and prose as a page sets them."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.records import Dates, Form, Row, Span
from vtsik_tui.words.prose import pieces


def text(words: str) -> Span:
    """Plain words."""
    return Span(words)


def faint(words: str) -> Span:
    """Words of less weight."""
    return Span(words, Form.FAINT)


def role(words: str) -> Span:
    """What somebody was or did."""
    return Span(words, Form.ROLE)


def name(row: Row) -> Span:
    """The name of an entity, with a link to it and its party's glyph."""
    glyph = row.glyph if row.color else ""
    return Span(row.title, Form.NAME, row.ref, row.title_ru, glyph, row.color)


def date(dates: Dates) -> Span:
    """A date within a line."""
    return Span(dates.new, Form.DATE, other=dates.old)


def party(label: str, glyph: str, color: str, body: str) -> Span:
    """A party, with a link if there is a body of that id."""
    return Span(label, Form.TEXT, f"body/{body}" if body else "", "", glyph, color)


def prose(words: str) -> tuple[Span, ...]:
    """Prose, its links as links."""
    return tuple(Span(" ".join(piece.text.split("\n")), Form.TEXT, piece.ref) for piece in pieces(words))


def note(words: str) -> tuple[Span, ...]:
    """A note beneath an entry: prose of less weight."""
    return tuple(Span(" ".join(piece.text.split("\n")), Form.FAINT, piece.ref) for piece in pieces(words))


def doubt(word: str) -> tuple[Span, ...]:
    """Mark what is not certain, in a word, so that it reads without colour.

    Args:
        word: ``probable``, ``doubtful``, ``disputed``; ``certain`` or nothing for no mark.

    Returns:
        The word in brackets, or nothing.
    """
    return () if word in ("", "certain") else (faint(f" ({word})"),)


def joined(groups: Iterable[Iterable[Span]], between: str = " · ") -> tuple[Span, ...]:
    """Join groups of spans, leaving out those with nothing in them.

    Args:
        groups: What to join.
        between: What stands between two.

    Returns:
        All spans in order.
    """
    found: list[Span] = []
    for group in groups:
        spans = [span for span in group if span.text]
        if spans:
            found += [Span(between, Form.FAINT), *spans] if found else spans
    return tuple(found)


def capitalised(words: str) -> str:
    """Begin words with a capital letter, and leave the rest as it is."""
    return words[:1].upper() + words[1:]
