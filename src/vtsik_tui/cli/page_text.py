"""A page as plain text: for a pipe, a file, a printer or a screen reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vtsik_tui.archive.records import Entry, Form, Page, Section, Span
from vtsik_tui.cli.printing import harmless
from vtsik_tui.cli.wrapping import padded, wrap
from vtsik_tui.words.width import cells, trimmed

_SOURCES = "Sources"

#: The widest that the margin for dates grows, the room that text needs beside it, in cells.
_MARGIN, _BESIDE_MARGIN = 25, 34
_GAP = 2
_LONGEST_BAR = 30
#: The lines are broken at spaces, of which a no-break space is none.
_KEPT_TOGETHER = ",\xa0"
_FIGURE = re.compile(r"[\d.,]+ *")


def page_text(page: Page, width: int) -> str:
    """Set a page as plain text.

    Args:
        page: What is told of an entity.
        width: Of a line, in cells; a word that is longer, such as a web
            address, is left whole.

    Returns:
        Its lines: names, facts, text, then each section under its heading,
        with the numbers of the sources that are listed at the end.
    """
    numbers = _numbered(page)
    lines = _head(page, width)
    for section in page.sections:
        lines.append("")
        if section.title:
            heading = harmless(section.title) + (f" ({section.count:,})" if section.count else "")
            lines += [heading, "─" * min(cells(heading), width)]
        lines += _section(section, numbers, width)
    return "\n".join(line.rstrip().replace("\xa0", " ") for line in lines)


def _numbered(page: Page) -> dict[str, int]:
    """Number the sources in the order in which the page lists them."""
    listed = [entry for section in page.sections if section.title == _SOURCES for entry in section.entries]
    refs = dict.fromkeys(filter(None, map(_leads_to, listed)))
    return {ref: number for number, ref in enumerate(refs, 1)}


def _leads_to(entry: Entry) -> str:
    """Where the first link of an entry leads."""
    return next((span.ref for span in entry.spans if span.ref), "")


def _head(page: Page, width: int) -> list[str]:
    """The names, underlined, and the vital facts."""
    title = wrap(harmless(page.row.title), width)
    lines = [*title, "═" * min(max(map(cells, title)), width)]
    aliases = " · ".join(page.aliases)
    russian = page.row.title_ru if page.row.title_ru != page.row.title else ""
    told = [russian, f"also {aliases}" if aliases else "", _said(page.facts)]
    return lines + [line for words in told if words for line in wrap(harmless(words), width)]


def _section(section: Section, numbers: dict[str, int], width: int) -> list[str]:
    """The entries of a section."""
    margin = min(max((cells(entry.dates.new) for entry in section.entries), default=0), _MARGIN)
    if width - margin - _GAP < _BESIDE_MARGIN:
        margin = 0
    figures = _figures(section)
    labels = max((cells(_said(entry.spans)) for entry in section.entries if entry.share), default=0)
    lines: list[str] = []
    before: Entry | None = None
    for entry in section.entries:
        if before is not None and before.prose and entry.prose:
            lines.append("")
        if section.title == _SOURCES:
            lines += _source(entry, numbers, width)
        elif entry.picture:
            lines += ["".join(map(_words, row)) for row in entry.picture.rows(width, _words)]
        elif entry.guides:
            lines += _branch(entry, numbers, width)
        elif entry.share:
            lines += _bar(entry, numbers, min(labels, width // 2), width)
        elif entry.prose:
            lines += [*wrap(_cited(entry, numbers), width), *_detail(entry, width)]
        else:
            lines += _dated(entry, numbers, (margin, figures), width)
        before = entry
    return lines


def _source(entry: Entry, numbers: dict[str, int], width: int) -> list[str]:
    """A source under its number."""
    number = numbers.get(_leads_to(entry))
    lead = f"[{number}] " if number else ""
    indent = len(f"[{len(numbers)}] ")
    first, *others = [*wrap(_said(entry.spans), width - indent), *_detail(entry, width - indent)]
    return [f"{lead:<{indent}}{first}", *(" " * indent + line for line in others)]


def _figures(section: Section) -> int:
    """The width of the figures that all entries of a section begin with; 0 if not all do."""
    first = [entry.spans[0] for entry in section.entries if entry.spans]
    all_do = all(one.form is Form.STRONG and _FIGURE.fullmatch(one.text) for one in first)
    return max((len(one.text) for one in first), default=0) if all_do else 0


def _dated(entry: Entry, numbers: dict[str, int], columns: tuple[int, int], width: int) -> list[str]:
    """An entry, its date in the margin or, where there is none, before the text; figures below each other."""
    margin, figures = columns
    date = harmless(entry.dates.new)
    text = _cited(entry, numbers)
    if figures:
        text = "\xa0" * (figures - len(entry.spans[0].text)) + text.replace("  ", "\xa0\xa0", 1)
    if date and not margin:
        text = f"{date}  {text}"
    beside = margin + _GAP if margin else 0
    room = max(width - beside, 1)
    hanging = figures or _GAP
    first, *others = wrap(text, room, room - hanging)
    texts = [first, *(" " * hanging + line for line in [*others, *_detail(entry, room - hanging)])]
    dates = wrap(date, margin) if date and margin else []
    height = max(len(dates), len(texts))
    dates += [""] * (height - len(dates))
    texts += [""] * (height - len(texts))
    return [padded(day, beside) + line for day, line in zip(dates, texts, strict=True)]


def _branch(entry: Entry, numbers: dict[str, int], width: int) -> list[str]:
    """An entry of a tree, the lines of the tree before each of its lines."""
    lead, rest = (trimmed(harmless(guide), width) for guide in entry.guides or ("", ""))
    first, *others = wrap(_cited(entry, numbers), width - len(lead), width - len(rest))
    return [lead + first, *(rest + line for line in [*others, *_detail(entry, width - len(rest))])]


def _bar(entry: Entry, numbers: dict[str, int], labels: int, width: int) -> list[str]:
    """A line of a chart: so many, what share of all, and a bar."""
    share = entry.share
    if share is None:
        return []
    percent = f"{share.count * 100 / share.total:.0f} %" if share.total > 0 else ""
    told = f"{padded(_said(entry.spans), labels)}  {share.count:>5,}  {percent:>5}"
    left = min(width - cells(told) - _GAP, _LONGEST_BAR)
    bar = "█" * max(round(left * min(share.count / share.most, 1)), 1) if share.count > 0 and left > 0 else ""
    return [f"{told}  {bar}{_numbers_of(entry, numbers)}", *_detail(entry, width)]


def _detail(entry: Entry, width: int) -> list[str]:
    """The second line of an entry."""
    return wrap(_said(entry.detail), width) if entry.detail else []


def _cited(entry: Entry, numbers: dict[str, int]) -> str:
    """What an entry says, and the numbers of its sources."""
    return _said(entry.spans) + _numbers_of(entry, numbers)


def _numbers_of(entry: Entry, numbers: dict[str, int]) -> str:
    """The numbers of the sources that an entry rests on: `` [1, 4–6]``, never parted."""
    found = sorted({numbers[ref] for ref in entry.sources if ref in numbers})
    stretches: list[list[int]] = []
    for number in found:
        if stretches and stretches[-1][-1] == number - 1:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    told = [
        f"{one[0]}–{one[-1]}" if len(one) > 2 else _KEPT_TOGETHER.join(map(str, one)) for one in stretches
    ]
    return f" [{_KEPT_TOGETHER.join(told)}]" if told else ""


def _words(span: Span) -> str:
    """One span as plain text."""
    return harmless(span.text)


def _said(spans: Iterable[Span]) -> str:
    """Spans as plain text."""
    return harmless("".join(span.text for span in spans))
