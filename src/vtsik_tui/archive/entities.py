"""One entity in one line: what every list, link and result is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vtsik_tui.archive.asking import Answer, Asking, batches, marks
from vtsik_tui.archive.records import Dates, Row

#: The columns a `Row` is made of, in the order that `row_from` reads them.
COLUMNS = (
    "entity.ref, entity.kind, entity.title, entity.title_ru, entity.brief,"
    " entity.dates_new, entity.dates_old, entity.first_day, entity.last_day, entity.glyph, entity.color"
)
#: How many columns that is: what follows them in an answer starts here.
WIDTH = 11


def line(value: object) -> str:
    """Read a column as one line of text, whatever type the file gave it.

    Args:
        value: A column of an answer.

    Returns:
        The text without line ends; empty if it is no text or number.
    """
    if isinstance(value, str):
        return value if value.isprintable() else " ".join(value.split())
    return str(value) if isinstance(value, (int, float)) else ""


def whole(value: object) -> int | None:
    """Read a column as a whole number, or None.

    Args:
        value: A column of an answer.

    Returns:
        The number; None for anything else.
    """
    return value if isinstance(value, int) else None


def dates_from(answer: Sequence[object]) -> Dates:
    """Make a date of four columns: ``…_new, …_old, …_first, …_last``.

    Args:
        answer: The four columns.

    Returns:
        The date in both calendars and as day numbers.
    """
    new, old, first, last = answer
    return Dates(line(new), line(old), whole(first), whole(last))


def row_from(answer: Answer) -> Row:
    """Make a row of the columns named in `COLUMNS`.

    Args:
        answer: An answer that begins with those columns.

    Returns:
        The entity in one line.
    """
    ref, kind, title, title_ru, brief, *dates, glyph, color = answer[:WIDTH]
    return Row(
        line(ref),
        line(kind),
        line(title),
        line(title_ru),
        line(brief),
        dates_from(dates),
        line(glyph),
        line(color),
    )


def current_ref(asking: Asking, ref: str) -> str | None:
    """Find the ref an entity has today.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that the entity had before.

    Returns:
        Its ref, or None if there is no such entity.
    """
    printable = ref.encode("utf-8", "replace").decode()
    found = asking.value(
        "SELECT ref FROM entity WHERE ref = :ref"
        " UNION ALL SELECT entity FROM former_ref WHERE ref = :ref LIMIT 1",
        {"ref": printable},
    )
    return line(found) or None


def row(asking: Asking, ref: str) -> Row | None:
    """Find one entity.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps a former one.

    Returns:
        The entity in one line, or None if there is none.
    """
    current = current_ref(asking, ref)
    found = asking.first(f"SELECT {COLUMNS} FROM entity WHERE ref = ?", (current,)) if current else None
    return row_from(found) if found else None


def rows(asking: Asking, refs: Iterable[str]) -> list[Row]:
    """Find several entities.

    Args:
        asking: The database.
        refs: ``kind/id`` each, perhaps former ones.

    Returns:
        Those that exist, in the order asked for.
    """
    asked = [ref.encode("utf-8", "replace").decode() for ref in refs]
    found: dict[str, Row] = {}
    for some in batches(asked):
        answers = asking.all(f"SELECT {COLUMNS} FROM entity WHERE ref IN ({marks(some)})", some)
        found.update((line(answer[0]), row_from(answer)) for answer in answers)
    looked_up = (found.get(ref) or row(asking, ref) for ref in asked)
    return [one for one in looked_up if one is not None]
