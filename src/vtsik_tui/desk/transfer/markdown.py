"""The desk as Markdown: reading lists with what they rest on, and the notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from vtsik_tui.desk.records import Bookmark, Everything, Note


@dataclass(frozen=True, slots=True)
class Told:
    """What the facts tell of a page."""

    title: str
    when: str = ""
    """Its date, in words."""
    citations: tuple[str, ...] = ()
    """What it rests on, or how it is itself cited; Markdown already."""


#: Tells of a page; None if there is no such page any more.
Tell = Callable[[str], Told | None]


def markdown(everything: Everything, tell: Tell) -> str:
    """Write the desk for people.

    Args:
        everything: What stands on it.
        tell: Tells of a page.

    Returns:
        Markdown; links in notes stand as they were written, ``[[kind/id|shown text]]``.
    """
    lines = ["# Desk", ""]
    for folder, bookmarks in groupby(everything.bookmarks, key=lambda one: one.folder):
        lines += [f"## {_escaped(folder) or 'Bookmarks'}", ""]
        for number, bookmark in enumerate(bookmarks, 1):
            lines += _bookmark(number, bookmark, tell(bookmark.ref))
        lines.append("")
    if everything.notes:
        lines += ["## Notes", ""]
        for note in everything.notes:
            lines += _note(note, tell(note.ref))
    return "\n".join(lines).rstrip("\n")


def _bookmark(number: int, bookmark: Bookmark, told: Told | None) -> Iterator[str]:
    """One entry of a reading list."""
    indent = " " * (len(str(number)) + 2)
    if told is None:
        title = _escaped(bookmark.title) or bookmark.ref
        yield f"{number}. **{title}** (`{bookmark.ref}`), not in the database any more"
        return
    when = f", {_escaped(told.when)}" if told.when else ""
    yield f"{number}. **{_escaped(told.title)}**{when} (`{bookmark.ref}`)"
    for citation in told.citations:
        yield f"{indent}- {citation}"


def _note(note: Note, told: Told | None) -> Iterator[str]:
    """A note under the name of what it is on."""
    title = _escaped(told.title if told else note.title) or note.ref
    yield f"### {title}" + ("" if told else ", not in the database any more")
    yield ""
    yield f"`{note.ref}`" + (f", {note.changed[:10]}" if note.changed else "")
    yield ""
    yield note.text.strip("\n")
    yield ""


def _escaped(text: str) -> str:
    """A text from data in one line, none of it read as Markdown."""
    line = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in line)
