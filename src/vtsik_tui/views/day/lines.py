"""Lines of a day as entries of a page: what is not certain is marked in words, what is not known is said."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.day.records import Line
from vtsik_tui.archive.pages.spans import faint, name, role
from vtsik_tui.archive.records import Entry, Section, Span

NOT_KNOWN = "not known"


def section(title: str, entries: Iterable[Entry], *, counted: bool = False) -> Section:
    """Make a section.

    Args:
        title: Its heading; empty for the opening part.
        entries: What stands in it.
        counted: Whether the heading tells how many they are.

    Returns:
        The section.
    """
    listed = tuple(entries)
    return Section(title, listed, len(listed) if counted else 0)


def doubt(line: Line) -> tuple[Span, ...]:
    """Mark what is not certain.

    Args:
        line: Of the picture.

    Returns:
        Why it is not, in brackets; nothing if it is.
    """
    return () if line.certain else (faint(f" (perhaps: {line.doubt})"),)


def unknown(what: str) -> Entry:
    """Say that something is not known.

    Args:
        what: In a word or two.

    Returns:
        The entry.
    """
    return Entry((role(f"{what}: "), faint(NOT_KNOWN)))


def named(what: str, line: Line, *more: Span) -> Entry:
    """Set a line under what it is, since when in the margin.

    Args:
        what: In a word or two.
        line: Of the picture.
        more: What is added to the name.

    Returns:
        The entry.
    """
    return Entry((role(f"{what}: "), name(line.row), *more, *doubt(line)), line.dates, claim=line.claim)


def held(line: Line) -> Entry:
    """Set somebody in a post that the heading names.

    Args:
        line: Of the picture.

    Returns:
        The entry, with what the post was called if it had a name of its own.
    """
    post = (faint(f" · {line.post}"),) if line.post else ()
    return Entry((name(line.row), *post, *doubt(line)), line.dates, claim=line.claim)


def dated(line: Line) -> Entry:
    """Set an event or a document.

    Args:
        line: Of the picture.

    Returns:
        The entry, its date in the margin.
    """
    what = (faint(f" · {line.row.brief}"),) if line.row.brief else ()
    return Entry((name(line.row), *what, *doubt(line)), line.dates)
