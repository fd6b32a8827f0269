"""Near spellings: what may have been meant where little was found.

The candidates are the words of the full-text index itself. Those that begin
with the same letter are compared, and those that would do so if the first
letter were wrong, missing or one too many.
"""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query import Query, Word

#: A word this long may be one letter off, a longer one two.
_ONE_OFF = 5
_TWO_OFF = 9
_MOST_CANDIDATES = 4000
_MOST_SPELLINGS = 12
_BEYOND = "\U0010ffff"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыэюя"

_WORDS = (
    "SELECT DISTINCT term FROM vocabulary WHERE term >= ? AND term < ?"
    " AND col IN ('title', 'names') AND length(term) BETWEEN ? AND ? LIMIT ?"
)


def near_keys(asking: Asking, query: Query, most: int) -> list[tuple[int, str]]:
    """Find what a query with slips of the pen may have meant.

    Args:
        asking: The database.
        query: What is looked for.
        most: How many to find.

    Returns:
        Key and kind of each entity whose name holds a near spelling of every
        word, the most prominent first.
    """
    choices = [_spellings(asking, word, grows=word is query.words[-1]) for word in query.words]
    if not choices or not all(choices):
        return []
    wanted = " AND ".join(f"({' OR '.join(choice)})" for choice in choices)
    answers = asking.all(
        "SELECT entity.key, entity.kind"
        " FROM (SELECT rowid AS key FROM search WHERE search MATCH ? LIMIT ?) AS found"
        " JOIN entity ON entity.key = found.key ORDER BY entity.weight DESC, entity.key LIMIT ?",
        (f"{{title names}} : ({wanted})", _MOST_CANDIDATES, most),
    )
    return [(key, kind) for key, kind in answers]


def distance(word: str, other: str, most: int, *, beginning: bool = False) -> int:
    """Count the slips between two words: a letter wrong, missing, added, or two swapped.

    Args:
        word: What was typed.
        other: What may have been meant.
        most: More slips than this need not be counted exactly.
        beginning: Whether any beginning of `other` will do.

    Returns:
        The number of slips; ``most + 1`` if there are more.
    """
    if not beginning and abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, start=1):
        now = [row] + [most + 1] * len(other)
        for at in range(max(1, row - most), min(len(other), row + most) + 1):
            cost = min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (letter != other[at - 1]))
            if row > 1 and at > 1 and letter == other[at - 2] and word[row - 2] == other[at - 1]:
                cost = min(cost, before[at - 2] + 1)
            now[at] = cost
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(min(last) if beginning else last[-1], most + 1)


def _spellings(asking: Asking, word: Word, *, grows: bool) -> list[str]:
    """The word itself and the nearest words of the index, quoted for FTS5."""
    typed = word.folded
    slips = (len(typed) >= _ONE_OFF) + (len(typed) >= _TWO_OFF)
    itself = f'"{typed}"*' if grows else f'"{typed}"'
    if not slips:
        return [itself]
    letters = set(typed)
    # Each slip brings in one strange letter at most; that rules out most words at little cost.
    candidates = _candidates(asking, typed, slips, grows)
    others = (other for other in candidates if len(letters.difference(other)) <= slips)
    measured = sorted((distance(typed, other, slips, beginning=grows), other) for other in others)
    nearest = next((slip for slip, _ in measured if slip), slips + 1)
    near = [other for slip, other in measured if 0 < slip <= min(nearest, slips)]
    return [itself, *(f'"{other}"' for other in near[:_MOST_SPELLINGS])]


def _candidates(asking: Asking, typed: str, slips: int, grows: bool) -> set[str]:
    """Words of the index that may be the one that was meant."""
    alphabet = _LATIN if typed[0] in _LATIN else _CYRILLIC
    beginnings = {typed[0], typed[1:4]}
    beginnings |= {letter + typed[1:3] for letter in alphabet} | {letter + typed[:2] for letter in alphabet}
    longest = 64 if grows else len(typed) + slips
    found: set[str] = set()
    for beginning in sorted(beginnings, key=len):
        if len(beginning) > 1 and beginning[0] == typed[0]:
            continue
        values = (beginning, beginning + _BEYOND, len(typed) - slips, longest, _MOST_CANDIDATES)
        found.update(line(term) for (term,) in asking.all(_WORDS, values))
    return found
