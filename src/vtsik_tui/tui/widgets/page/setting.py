"""From spans to runs: what a span says in the reader's calendar and language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from vtsik_tui.archive.records import Dates, Form, Span
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.safe_text import safe_text
from vtsik_tui.tui.widgets.page.lines import Layout, Look, Run

_LOOKS = {
    Form.TEXT: Look.TEXT,
    Form.NAME: Look.TEXT,
    Form.DATE: Look.DATE,
    Form.ROLE: Look.ROLE,
    Form.FAINT: Look.FAINT,
    Form.STRONG: Look.STRONG,
    Form.QUOTE: Look.QUOTE,
}

#: A space at which no line is broken.
NO_BREAK = "\xa0"
#: Numbers of sources up to this length are not parted by the end of a line, in cells.
_KEPT_TOGETHER = 12

_WITHIN_A_DATE = re.compile(r"(?<=[\d?]) (?=[A-Z])|(?<=[a-z.]) (?=\d)|(?<=[a-z]) (?=O\.S\.)")

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def words_of(span: Span, reading: Reading) -> str:
    """Say a span in the reader's calendar and language.

    Args:
        span: What the archive tells.
        reading: The reader's choice.

    Returns:
        Harmless text.
    """
    if span.form is Form.NAME:
        return safe_text(reading.name(span.text, span.other))
    if span.form is Form.DATE:
        return date_words(Dates(span.text, span.other), reading)
    return safe_text(span.text)


def date_words(dates: Dates, reading: Reading) -> str:
    """Say a date so that no line breaks within a day, its month and its year.

    Args:
        dates: A date with both its renderings.
        reading: The reader's choice.

    Returns:
        Harmless text with no-break spaces in it; empty if nothing is known.
    """
    return _WITHIN_A_DATE.sub(NO_BREAK, safe_text(reading.dates(dates)))


def runs_of(spans: Iterable[Span], layout: Layout, reading: Reading, plain: Look = Look.TEXT) -> list[Run]:
    """Turn spans into runs, and their refs into links of the page.

    Args:
        spans: What the archive tells.
        layout: The page that the links are added to.
        reading: The reader's choice of calendar and language.
        plain: The look of text that has no form of its own.

    Returns:
        The runs, a party's glyph before the name it stands for.
    """
    runs: list[Run] = []
    for span in spans:
        look = _LOOKS[span.form]
        if look is Look.TEXT:
            look = plain
        if span.glyph:
            runs.append(Run(safe_text(span.glyph) + NO_BREAK, look, color=span.color))
        if text := words_of(span, reading).replace(" ·", NO_BREAK + "·"):
            runs.append(Run(text, look, layout.link_to(span.ref) if span.ref else -1))
    return runs


def citation_of(sources: Iterable[str], numbers: Mapping[str, int]) -> list[Run]:
    """Set the numbers of the sources that an entry rests on.

    Args:
        sources: Refs of sources.
        numbers: The number of each source in the page's list of sources.

    Returns:
        A run such as `` ¹ ³⁻⁵``, never parted from the word before it; nothing
        where no source is listed.
    """
    found = sorted({numbers[ref] for ref in sources if ref in numbers})
    if not found:
        return []
    stretches = list(_stretches(found))
    together = sum(map(len, stretches)) + len(stretches) <= _KEPT_TOGETHER
    return [Run(NO_BREAK + (NO_BREAK if together else " ").join(stretches), Look.CITATION)]


def _stretches(numbers: list[int]) -> Iterator[str]:
    """Write numbers, and three or more that follow each other as ``³⁻⁵``."""
    start = 0
    for at, number in enumerate(numbers):
        if at + 1 < len(numbers) and numbers[at + 1] == number + 1:
            continue
        if at - start >= 2:
            yield f"{superscript(numbers[start])}⁻{superscript(number)}"
        else:
            yield from map(superscript, numbers[start : at + 1])
        start = at + 1


def superscript(number: int) -> str:
    """Write a number in raised digits.

    Args:
        number: Not negative.

    Returns:
        For example ``¹²``.
    """
    return str(number).translate(_SUPERSCRIPTS)
