"""The people of a group for other programs: CSV, JSON, and Markdown."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from pathlib import Path

from vtsik_tui.archive.groups.records import Group, Member, Part
from vtsik_tui.archive.records import Dates
from vtsik_tui.dates.days import gregorian
from vtsik_tui.words.hidden import HIDDEN

FIELDS = (
    "ref", "name", "name_ru", "party", "party_label", "age_least", "age_most", "fate", "role", "tenure",
    "from", "to", "birthplace", "born", "died",
)  # fmt: skip
"""What is told of each of the people, in this order."""

FORMATS = ("csv", "json", "md")
"""As the end of a file's name has them."""

#: What a terminal would obey, and halves of characters, which no file can hold.
_ESCAPED = re.compile(f"{HIDDEN.pattern}|[\ud800-\udfff]")

Record = dict[str, str | int | None]


def record(member: Member) -> Record:
    """Tell of one of the people.

    Args:
        member: Who.

    Returns:
        A value for each of `FIELDS`: texts, ages in years, and days as ``1917-11-21``; what is not known
        is an empty text, or null if it is a ref, a number or a day.
    """
    least, most = member.age or (None, None)
    values: tuple[str | int | None, ...] = (
        member.row.ref,
        member.row.title,
        member.row.title_ru,
        member.party or None,
        member.party_label,
        least,
        most,
        member.fate,
        member.role,
        member.tenure.new,
        _day(member.tenure.first),
        _day(member.tenure.last),
        member.birthplace,
        member.born.new,
        member.died.new,
    )
    return dict(zip(FIELDS, values, strict=True))


def exported(group: Group, form: str) -> str:
    """Write a group for other programs.

    Args:
        group: All of its people.
        form: One of `FORMATS`.

    Returns:
        The text of a file.

    Raises:
        ValueError: If there is no such format.
    """
    if form == "csv":
        return _csv(map(record, group.members))
    if form == "json":
        return _json(group)
    if form == "md":
        return _markdown(group)
    raise ValueError(form)


def format_of(name: str) -> str:
    """Tell from the end of a file's name in which format it is wanted.

    Args:
        name: Of the file.

    Returns:
        One of `FORMATS`; empty if the name ends otherwise.
    """
    end = Path(name).suffix.lower().removeprefix(".")
    end = {"markdown": "md"}.get(end, end)
    return end if end in FORMATS else ""


def _day(number: int | None) -> str | None:
    """A Julian day number as an ISO date."""
    try:
        return None if number is None else gregorian(number).isoformat()
    except (ValueError, OverflowError):
        return None


def _json(group: Group) -> str:
    """Everything for a program; what a terminal would obey is written as an escape."""
    told = {
        "ref": group.row.ref if group.row else None,
        "title": group.row.title if group.row else "",
        "what": group.what,
        "count": group.count,
        "everybody": group.everybody,
        "size": group.size,
        "size_as": group.size_as,
        "age_at": group.age_at,
        "fates": _parts(group.fates),
        "ages": _parts(group.ages),
        "parties": _parts(group.parties),
        "people": [record(member) for member in group.members],
    }
    text = json.dumps(told, ensure_ascii=False, indent=2)
    return _ESCAPED.sub(lambda found: json.dumps(found[0])[1:-1], text) + "\n"


def _parts(parts: Iterable[Part]) -> list[dict[str, str | int]]:
    """The lines of a chart."""
    return [{"id": part.id, "label": part.label, "count": part.count} for part in parts]


def _csv(records: Iterable[Record]) -> str:
    """A table for a spreadsheet."""
    out = io.StringIO()
    writing = csv.DictWriter(out, FIELDS)
    writing.writeheader()
    writing.writerows(records)
    return out.getvalue()


def _markdown(group: Group) -> str:
    """A table for a text."""
    heads = ("Name", "Age", "Party", "Fate", "From – to", "Role", "Born in", "Lived")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for one in group.members:
        lived = (
            " – ".join(_words(dates) for dates in (one.born, one.died))
            if one.born.new or one.died.new
            else ""
        )
        cells = (
            one.row.title, one.age_words, one.party_label, one.fate, one.tenure.new, one.role, one.birthplace,
            lived,
        )  # fmt: skip
        lines.append(f"| {' | '.join(map(_cell, cells))} |")
    return "\n".join(lines) + "\n"


def _words(dates: Dates) -> str:
    """A date, or a sign that it is not known."""
    return dates.new or "?"


def _cell(text: str) -> str:
    """Text that stays in its cell and is not taken for markup."""
    plain = HIDDEN.sub("\ufffd", text)
    return "".join(f"\\{sign}" if sign in "\\|*_`[]<>" else sign for sign in plain)
