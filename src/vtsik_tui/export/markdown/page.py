"""A page as Markdown: what the screen shows, with numbered sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from vtsik_tui.archive.records import Entry, Page, Section, Span
from vtsik_tui.export.addresses import uri
from vtsik_tui.export.markdown.text import escaped, first_marked, said, when
from vtsik_tui.export.plain import clean

_SOURCES = "Sources"

#: Pictures are drawn so wide, in cells: as wide as a printed line.
_WIDTH = 80


def page_markdown(page: Page, address: Callable[[str], str] = lambda _: "") -> str:
    """Write a page.

    Args:
        page: Of an entity or of a view.
        address: Tells of the ref of a source where it is to be read; empty if that is not known.

    Returns:
        Markdown: the title as a heading of the first level, sections under
        those of the second.
    """
    numbers = _numbered(page)
    blocks = list(_head(page))
    for section in page.sections:
        if section.title:
            count = f" ({section.count:,})" if section.count else ""
            blocks.append(f"## {escaped(section.title)}{count}")
        blocks += _section(section, numbers, address)
    return "\n\n".join(blocks) + "\n"


def _numbered(page: Page) -> dict[str, int]:
    """Number the sources in the order in which the page lists them."""
    listed = [entry for section in page.sections if section.title == _SOURCES for entry in section.entries]
    refs = dict.fromkeys(filter(None, map(_leads_to, listed)))
    return {ref: number for number, ref in enumerate(refs, 1)}


def _leads_to(entry: Entry) -> str:
    """Where the first link of an entry leads."""
    return next((span.ref for span in entry.spans if span.ref), "")


def _head(page: Page) -> Iterator[str]:
    """The title, the other names, the ref and the vital facts."""
    row = page.row
    yield f"# {escaped(row.title)}"
    russian = escaped(row.title_ru) if row.title_ru != row.title else ""
    aliases = "also " + " · ".join(map(escaped, page.aliases)) if page.aliases else ""
    if names := " · ".join(filter(None, (russian, aliases))):
        yield names
    if facts := said(page.facts):
        yield first_marked(facts)
    yield f"`{clean(row.ref).replace('`', '')}`"


def _section(section: Section, numbers: dict[str, int], address: Callable[[str], str]) -> Iterator[str]:
    """The blocks of a section."""
    if section.title == _SOURCES:
        told = (_source(entry, address) for entry in section.entries)
        yield "\n".join(f"{number}. {one}" for number, one in enumerate(told, 1))
        return
    for sort, entries in groupby(section.entries, _sort):
        if sort == "prose":
            for entry in entries:
                yield first_marked(_told(entry, numbers))
        elif sort == "drawn":
            yield _drawn(entries)
        else:
            yield "\n".join(f"- {_item(entry, numbers)}" for entry in entries)


def _source(entry: Entry, address: Callable[[str], str]) -> str:
    """A source, and where it is to be read."""
    where = uri(address(_leads_to(entry)))
    return first_marked(_told(entry, {})) + (f" <{where}>" if where else "")


def _sort(entry: Entry) -> str:
    """How an entry is set."""
    if entry.picture or entry.guides:
        return "drawn"
    return "prose" if entry.prose else "item"


def _item(entry: Entry, numbers: dict[str, int]) -> str:
    """An entry of a list, its date before it."""
    date = when(entry.dates)
    share = entry.share
    told = _told(entry, numbers)
    if share is not None:
        percent = f" ({share.count * 100 / share.total:.0f} %)" if share.total > 0 else ""
        return first_marked(f"{told}: {share.count:,}{percent}")
    return f"**{date}** {told}" if date else first_marked(told)


def _told(entry: Entry, numbers: dict[str, int]) -> str:
    """What an entry says, with its second line and the numbers of its sources."""
    found = sorted({numbers[ref] for ref in entry.sources if ref in numbers})
    cited = f" \\[{', '.join(map(str, found))}\\]" if found else ""
    detail = said(entry.detail)
    return said(entry.spans) + cited + (f" — {detail}" if detail else "")


def _drawn(entries: Iterable[Entry]) -> str:
    """What is drawn and not written, as it stands."""
    lines: list[str] = []
    for entry in entries:
        if entry.picture:
            lines += ["".join(span.text for span in row) for row in entry.picture.rows(_WIDTH, _words)]
        else:
            guide = entry.guides[0] if entry.guides else ""
            lines.append(guide + "".join(span.text for span in entry.spans))
    text = "\n".join(clean(line).rstrip() for line in lines)
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"


def _words(span: Span) -> str:
    """What a span says in a picture."""
    return clean(span.text)
