"""The results of a search: all are counted, and only those are read that are looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from vtsik_tui.archive import entities, snippets
from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.query.reading import Query
from vtsik_tui.archive.ranking import Found, Tier
from vtsik_tui.archive.records import Hit, Row, Span
from vtsik_tui.words.folding import fold

#: As many are read at a time: a screen of them.
_STRETCH = 60

_BY_NAME = frozenset({Tier.ALIAS, Tier.PREFIX, Tier.IN_NAME, Tier.TITLE})


#: Where notes hold what is looked for, by the refs of what they are on.
Notes = Mapping[str, tuple[Span, ...]]


class Hits(Sequence[Hit]):
    """Results, the best first. A stretch of them is read from the database when it is first asked for."""

    def __init__(
        self, asking: Asking, query: Query, found: Sequence[Found], notes: Notes | None = None
    ) -> None:
        """Hold what was found.

        Args:
            asking: The database.
            query: What was looked for.
            found: Keys and tiers, the best first.
            notes: Where the reader's own notes hold it, by ref.
        """
        self._notes = notes or {}
        self._asking = asking
        self._query = query
        self._found = found
        self._read: dict[int, Hit] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Hit: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Hit, ...]: ...

    def __getitem__(self, at: int | slice) -> Hit | tuple[Hit, ...]:
        """Give one, or a stretch.

        Args:
            at: Its place, or a slice.

        Returns:
            The result, or the results of the slice.
        """
        wanted = range(len(self))[at]
        if isinstance(wanted, int):
            self._need(range(wanted, wanted + 1))
            return self._read[wanted]
        self._need(wanted)
        return tuple(self._read[number] for number in wanted)

    def __eq__(self, other: object) -> bool:
        """Whether these are the same results in the same order."""
        return isinstance(other, (Hits, tuple)) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    @property
    def keys(self) -> list[int]:
        """The keys of the entities, of which none need be read."""
        return [one.key for one in self._found]

    @property
    def near(self) -> int:
        """How many of them were found by a near spelling only; they are the last."""
        return sum(one.tier is Tier.NEAR for one in self._found)

    @property
    def in_text(self) -> tuple[bool, ...]:
        """Of each of them, whether it was found in its text only."""
        return tuple(one.tier in (Tier.TEXT, Tier.TEXT_FORM, Tier.NOTE) for one in self._found)

    def position(self, ref: str) -> int | None:
        """Find where an entity stands among the results.

        Args:
            ref: ``kind/id``.

        Returns:
            Its place; None if it is not among them.
        """
        key = self._asking.value("SELECT key FROM entity WHERE ref = ?", (ref,))
        return next((at for at, one in enumerate(self._found) if one.key == key), None)

    def _need(self, wanted: range) -> None:
        """Read what is wanted and not there yet, in stretches."""
        missing = [number for number in wanted if number not in self._read]
        if not missing:
            return
        first = min(missing) // _STRETCH * _STRETCH
        last = min(len(self), (max(missing) // _STRETCH + 1) * _STRETCH)
        numbers = [number for number in range(first, last) if number not in self._read]
        hits = _hits(self._asking, self._query, [self._found[number] for number in numbers], self._notes)
        self._read.update(zip(numbers, hits, strict=True))


def _hits(asking: Asking, query: Query, found: Sequence[Found], notes: Notes) -> list[Hit]:
    """Read the rows of what was found, and show where it matched."""
    rows = _rows(asking, [one.key for one in found])
    in_text = snippets.of_text(asking, query, [one.key for one in found if one.tier is Tier.TEXT])
    in_text |= snippets.of_forms(asking, query, [one.key for one in found if one.tier is Tier.TEXT_FORM])
    elsewhere = [
        rows[one.key].ref for one in found if one.tier in _BY_NAME and not _in_title(query, rows[one.key])
    ]
    in_names = snippets.of_name(asking, query, elsewhere)
    return [
        Hit(
            rows[one.key],
            one.tier.match,
            notes.get(rows[one.key].ref, ())
            if one.tier is Tier.NOTE
            else in_text.get(one.key) or in_names.get(rows[one.key].ref, ()),
            one.tier is Tier.NEAR,
        )
        for one in found
    ]


def _in_title(query: Query, row: Row) -> bool:
    """Whether the match shows in the title already, in either language."""
    titles = f"{row.title} {row.title_ru}"
    lowered = titles.casefold()  # far cheaper than folding, and mostly enough
    return all(word.folded in lowered for word in query.words) or snippets.holds(query, fold(titles))


def _rows(asking: Asking, keys: Sequence[int]) -> dict[int, Row]:
    """Read entities by key; what a damaged file lost in between is an empty row."""
    rows = dict.fromkeys(keys, Row("", "", ""))
    for some in batches(keys):
        question = f"SELECT {entities.COLUMNS}, key FROM entity WHERE key IN ({marks(some)})"
        answers = asking.all(question, some)
        rows.update((answer[entities.WIDTH], entities.row_from(answer)) for answer in answers)
    return rows
