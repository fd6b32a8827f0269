"""The people of a group as a table: as many columns as the width allows, each heading sorts by it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, NamedTuple

from vtsik_tui.archive.groups.records import Member
from vtsik_tui.archive.records import Dates, Form, Span
from vtsik_tui.views.address import Address
from vtsik_tui.words.width import cells as cells_of
from vtsik_tui.words.width import cut

#: A table is measured anew for every stretch of its rows, so that what was measured is kept.
cells = lru_cache(maxsize=20_000)(cells_of)
_GAP = 2


class Column(NamedTuple):
    """One column."""

    sort: str
    """By what its heading sorts."""
    heading: str
    least: int
    """The narrowest that it is shown, in cells."""
    most: int
    rank: int
    """The lower, the sooner it finds a place."""


COLUMNS = (
    Column("name", "Name", 20, 36, 0),
    Column("age", "Age", 6, 7, 1),
    Column("party", "Party", 9, 18, 3),
    Column("fate", "Fate", 20, 24, 2),
    Column("from", "From – to", 10, 27, 4),
    Column("role", "Role", 16, 40, 5),
    Column("place", "Born in", 14, 44, 6),
    Column("born", "Lived", 9, 9, 7),
)
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a table; drawn some at a time, so that a long one is there at once."""

    members: tuple[Member, ...]
    address: Address
    """Of the page; the headings lead to it in another order."""
    sort: str
    down: bool

    def columns(self, width: int, say: Callable[[Span], str]) -> list[tuple[Column, int]]:
        """Choose the columns that fit.

        Args:
            width: Of the table, in cells.
            say: Gives the words of a span in the reader's calendar and language.

        Returns:
            The columns with their widths; the less important are left out of a narrow table.
        """
        needed = {
            column: max(
                (cells(say(span)) for one in self.members for span in (words(one, column.sort),)), default=0
            )
            for column in COLUMNS
        }
        needed = {column: number + 2 * (column.sort == "name") for column, number in needed.items()}
        there = [column for column in COLUMNS if needed[column] > 2 * (column.sort == "name")]
        for column in there:
            sorted_mark = 2 * (column.sort == self.sort)
            needed[column] = min(max(needed[column], cells(column.heading) + sorted_mark), column.most)
        widths: dict[Column, int] = {}
        left = width + _GAP
        for column in sorted(there, key=lambda one: (one.sort != self.sort and one.rank > 0, one.rank)):
            least = min(needed[column], column.least)
            if least + _GAP <= left or not widths:
                widths[column] = min(least, max(left - _GAP, 1))
                left -= widths[column] + _GAP
        for column in sorted(widths, key=lambda one: one.rank):
            more = min(needed[column] - widths[column], max(left, 0))
            widths[column] += more
            left -= more
        return [(column, widths[column]) for column in COLUMNS if column in widths]


@dataclass(frozen=True, slots=True)
class Rows:
    """A stretch of a table."""

    table: Table
    start: int
    stop: int
    wide: ClassVar[bool] = True

    def rows(self, width: int, say: Callable[[Span], str]) -> Iterable[tuple[Span, ...]]:
        """Draw them; the first stretch has the headings above it.

        Args:
            width: The widest that a row may be, in cells.
            say: Gives the words of a span in the reader's calendar and language.

        Returns:
            A row for each of the people.
        """
        columns = self.table.columns(width, say)
        if self.start == 0:
            yield tuple(_headings(self.table, columns))
        for member in self.table.members[self.start : self.stop]:
            yield tuple(_row(member, columns, say))


def words(member: Member, sort: str) -> Span:
    """Say what stands in a cell.

    Args:
        member: Of the row.
        sort: Of the column.

    Returns:
        One span, not cut to a width.
    """
    match sort:
        case "name":
            sign, color = (member.glyph, member.color) if member.color else (" ", "")
            return Span(member.row.title, Form.NAME, member.row.ref, member.row.title_ru, sign, color)
        case "age":
            return Span(member.age_words)
        case "party":
            return Span(member.party_short, Form.TEXT, member.party)
        case "from":
            return Span(member.tenure.new, Form.DATE, other=member.tenure.old)
        case "born":
            return Span(_lived(member), Form.FAINT)
        case _:
            return Span({"fate": member.fate, "role": member.role, "place": member.birthplace}[sort])


def _lived(member: Member) -> str:
    """The years of a life: ``1885–1919``."""
    return _years(member.born.new, member.died.new)


def _years(first: str, last: str) -> str:
    """The years of two dates in words, each of which may be missing."""
    years = [found[-1] if (found := _YEAR.findall(words)) else "" for words in (first, last)]
    return "–".join(years) if any(years) else ""


def _span_of_years(dates: Dates) -> str:
    """The years of a span of dates in words: ``1935–1937``, ``from 1935``."""
    years = _YEAR.findall(dates.new)
    if not years:
        return dates.new
    if dates.new.startswith(("from ", "until ")):
        return f"{dates.new.split(' ')[0]} {years[-1]}"
    return years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"


def _headings(table: Table, columns: Sequence[tuple[Column, int]]) -> Iterable[Span]:
    """The headings; the one it is sorted by says which way, and leads to the other."""
    for number, (column, width) in enumerate(columns):
        current = column.sort == table.sort
        mark = (" ▼" if table.down else " ▲") if current else ""
        text = cut(column.heading, width - len(mark)) + mark
        down = "down" if current and not table.down else ""
        link = table.address.but(sort="" if column.sort == "name" else column.sort, order=down)
        if number:
            yield Span(" " * _GAP)
        yield Span(text, Form.STRONG, str(link))
        if number < len(columns) - 1:
            yield Span(" " * (width - cells(text)))


def _row(member: Member, columns: Sequence[tuple[Column, int]], say: Callable[[Span], str]) -> Iterable[Span]:
    """One of the people."""
    last = len(columns) - 1
    for number, (column, width) in enumerate(columns):
        if number:
            yield Span(" " * _GAP)
        span = words(member, column.sort)
        if span.glyph:
            yield Span(f"{span.glyph} ", color=span.color)
            width -= 2  # noqa: PLW2901 - the sign takes its place of the same column
        said = say(span)
        if column.sort == "from" and cells(said) > width:
            said = _span_of_years(member.tenure)
        text = cut(said, width)
        form = Form.TEXT if span.form is Form.NAME else span.form
        yield Span(text, form, span.ref if text else "")
        if number < last:
            yield Span(" " * (width - cells(text)))
