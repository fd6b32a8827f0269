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
    Form.BAR: Look.BAR,
    Form.CHOSEN: Look.CHOSEN,
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
            color = "" if span.glyph else span.color  # where there is a glyph, that alone is coloured
            runs.append(Run(text, look, layout.link_to(span.ref) if span.ref else -1, color))
    return runs


def runs_of_row(row: Iterable[Span], layout: Layout, reading: Reading) -> tuple[Run, ...]:
    """Turn a row of a picture into runs: what leads to one place is one link of it, wherever it stands.

    Args:
        row: As the picture gives it.
        layout: The page that the links are added to.
        reading: The reader's choice of calendar and language.

    Returns:
        The runs, each in its own colour; those without a letter in the look of what is drawn.
    """
    links: dict[str, int] = {}
    runs: list[Run] = []
    for span in row:
        glyph = f"{safe_text(span.glyph)} " if span.glyph else ""
        text = words_of(span, reading)
        if span.ref and span.ref not in links:
            links[span.ref] = layout.link_to(span.ref)
        look = _LOOKS[span.form]
        if look is Look.TEXT and not any(map(str.isalnum, text)):
            look = Look.DRAWN
        color = "" if glyph else span.color
        drawn = [Run(glyph, Look.DRAWN, color=span.color)] if glyph else []
        drawn.append(Run(text, look, links.get(span.ref, -1), color))
        runs += [run._replace(text=run.text.replace(" ", NO_BREAK)) for run in drawn if run.text]
    return tuple(runs)


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
