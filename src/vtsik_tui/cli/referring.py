"""Referring: from what was typed to the entity that is meant, or to what it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtsik_tui.cli.choice import NOTHING_FOUND
from vtsik_tui.cli.printing import harmless, remark

if TYPE_CHECKING:
    from vtsik_tui.archive.archive import Archive
    from vtsik_tui.archive.records import Row

#: So much of a name is quoted, in characters; so many alternatives are offered in a sentence.
_LONGEST_QUOTED, _IN_A_SENTENCE = 80, 3


def meant(archive: Archive, name: str) -> Row:
    """Find the entity that is meant.

    Args:
        archive: The archive.
        name: What was typed: ``kind/id``, or a name.

    Returns:
        The entity.

    Raises:
        SystemExit: With code 1 if none is clearly meant; those that may be have been offered.
    """
    found = archive.resolve(name)
    if found.row is not None:
        return found.row
    quoted = harmless(name[:_LONGEST_QUOTED]) + ("…" if len(name) > _LONGEST_QUOTED else "")
    alternatives = [offered(row) for row in found.offered]
    if found.exact:
        remark(f"“{quoted}” may be {_alternatives(alternatives)}")
    elif alternatives:
        remark(f"Nothing is called “{quoted}”; it may be {_alternatives(alternatives)}")
    else:
        remark(f"Nothing is called “{quoted}”: try vtsik-tui search with fewer words.")
    raise SystemExit(NOTHING_FOUND)


def _alternatives(some: list[str]) -> str:
    """A few in a sentence, more below each other."""
    if len(some) <= _IN_A_SENTENCE:
        return f"{' or '.join(some)}."
    return "one of these:\n" + "\n".join(f"  {one}" for one in some)


def offered(row: Row) -> str:
    """Name an entity where it is offered.

    Args:
        row: The entity.

    Returns:
        Its ref, with what a person knows it by.
    """
    known_by = ", ".join(harmless(part) for part in (row.title, row.dates.new) if part)
    return f"{row.ref} ({known_by})"
