"""Text in Markdown: what is said stays as it is, and is not taken for marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vtsik_tui.archive.records import Dates, Form, Span
from vtsik_tui.export.addresses import uri
from vtsik_tui.export.plain import clean

#: What means something anywhere in a line; an address in the text is left for last.
_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")

#: What means something at the beginning of a line: a heading, an item, a rule.
_FIRST = re.compile(r"^(\s*)([#+=-]|\d+(?=[.)]))")
_WEB = re.compile(r"https?://[^\s<>]+")


def escaped(text: str) -> str:
    """Write a text so that it reads as it stands.

    Args:
        text: One line.

    Returns:
        Markdown.
    """
    return first_marked(_MARKS.sub(r"\\\1", " ".join(clean(text).split())))


def first_marked(text: str) -> str:
    """Take from the first sign of a line what it would mean there.

    Args:
        text: Markdown that is to stand at the beginning of a line.

    Returns:
        The same, and no heading, item or rule.
    """
    return _FIRST.sub(_marked_first, text)


def _marked_first(found: re.Match[str]) -> str:
    """A sign that would begin something, with a stroke that takes that from it."""
    sign = found[2]
    return f"{found[1]}{sign}\\" if sign.isdigit() else f"{found[1]}\\{sign}"


def said(spans: Iterable[Span]) -> str:
    """Write what an entry says.

    Args:
        spans: Its runs of text.

    Returns:
        Markdown, what is strong in it marked so, and addresses as links.
    """
    return " ".join("".join(map(_span, spans)).split())


def _span(span: Span) -> str:
    """One run of text."""
    if span.form is Form.DATE and span.other:
        return _run(f"{span.text} (old style {span.other})")
    text = _run(span.text)
    return _marked(text, "**") if span.form is Form.STRONG else text


def _run(text: str) -> str:
    """A run of text, its spaces kept, its addresses as links."""
    found, at = [], 0
    for web in _WEB.finditer(text):
        found.append(_MARKS.sub(r"\\\1", clean(text[at : web.start()])))
        address = uri(web[0])
        found.append(f"<{address}>" if address else _MARKS.sub(r"\\\1", clean(web[0])))
        at = web.end()
    return "".join((*found, _MARKS.sub(r"\\\1", clean(text[at:]))))


def _marked(text: str, mark: str) -> str:
    """Text between marks, which must touch it."""
    inner = text.strip()
    if not inner:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{mark}{inner}{mark}{after}"


def when(dates: Dates) -> str:
    """Write a date in both calendars.

    Args:
        dates: In words.

    Returns:
        Markdown; empty if not known.
    """
    both = f"{dates.new} (old style {dates.old})" if dates.old else dates.new
    return escaped(both) if both else ""
