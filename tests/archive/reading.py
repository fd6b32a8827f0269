"""Pages as plain lines, for tests that read them as a person would."""

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Entry, Page, Section, Span


def page_of(archive: Archive, ref: str) -> Page:
    """The page of an entity that there is."""
    page = archive.page(ref)
    assert page is not None, ref
    return page


def said(spans: tuple[Span, ...]) -> str:
    """Spans as text."""
    return "".join(span.text for span in spans)


def part_of(page: Page, title: str) -> Section:
    """A section by its title."""
    found = [section for section in page.sections if section.title == title]
    assert len(found) == 1, (title, titles_of(page))
    return found[0]


def titles_of(page: Page) -> list[str]:
    """The headings of a page."""
    return [section.title for section in page.sections]


def lines_of(page: Page, title: str) -> list[str]:
    """What stands in a section: the date, the text, and the detail in brackets."""
    return [line_of(entry) for entry in part_of(page, title).entries]


def line_of(entry: Entry) -> str:
    """One entry in a line."""
    detail = f" [{said(entry.detail)}]" if entry.detail else ""
    return " ".join(filter(None, [entry.dates.new, said(entry.spans)])) + detail


def links_of(page: Page) -> set[str]:
    """Where a page leads."""
    spans = [*page.facts]
    for section in page.sections:
        for entry in section.entries:
            spans += [*entry.spans, *entry.detail]
    return {span.ref for span in spans if span.ref}
