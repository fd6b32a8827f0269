"""Near spellings: what may have been meant where little was found."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.reading import Query, Term
from vtsik_tui.words.slips import ONE_OFF, TWO_OFF, distance, remains, slips_allowed

_MOST_FOUND = 4000
_MOST_SPELLINGS = 12
_LONGEST = 40

#: Two letters may be missing from a word in which two slips are allowed.
_TWO_MISSING = TWO_OFF - 2


def near_keys(asking: Asking, query: Query, most: int) -> list[tuple[int, str]]:
    """Find what a query with slips of the pen may have meant.

    Args:
        asking: The database.
        query: What is looked for.
        most: How many to find.

    Returns:
        Key and kind of each entity whose name holds a near spelling of a word
        and the other words as they are, the most prominent first.
    """
    if not query.groups or not query.is_simple:
        return []
    choices = [_spellings(asking, term) for (term,) in query.groups]
    if all(len(choice) == 1 for choice in choices):
        return []
    wanted = " AND ".join(f"({' OR '.join(choice)})" for choice in choices)
    answers = asking.all(
        "SELECT entity.key, entity.kind"
        " FROM (SELECT rowid AS key FROM search WHERE search MATCH ? LIMIT ?) AS found"
        " JOIN entity ON entity.key = found.key"
        " ORDER BY entity.kind = 'source', entity.weight DESC, entity.key LIMIT ?",
        (f"{{title names}} : ({wanted})", _MOST_FOUND, most),
    )
    return [(key, kind) for key, kind in answers]


def _spellings(asking: Asking, term: Term) -> list[str]:
    """The word itself and the nearest words of names, quoted for FTS5."""
    typed = term.words[0].folded
    itself = f'"{typed}"*' if term.grows else f'"{typed}"'
    if len(typed) < ONE_OFF - 1:
        return [itself]
    measured = sorted(
        (slips, other)
        for other in _candidates(asking, typed, grows=term.grows)
        if 0 < (slips := _slips(typed, other, grows=term.grows)) <= slips_allowed(other)
    )
    nearest = [f'"{other}"' for slips, other in measured if slips == measured[0][0]]
    return [itself, *nearest[:_MOST_SPELLINGS]]


def _slips(typed: str, other: str, *, grows: bool) -> int:
    """Count the slips in a word, or, if it may go on, in the beginning of one."""
    slips = distance(typed, other, slips_allowed(other))
    if grows and slips > 1 and len(typed) >= ONE_OFF:
        # Fewer slips are allowed in what is shorter than the whole word.
        begun = distance(typed, other, slips_allowed(typed), beginning=True)
        return min(slips, begun) if begun <= slips_allowed(typed) else slips
    return slips


def _candidates(asking: Asking, typed: str, *, grows: bool) -> list[str]:
    """Words of names that may be the one that was meant, or begin so."""
    forms = remains(typed, 2 if len(typed) >= _TWO_MISSING else 1)
    longest = _LONGEST if grows else len(typed) + 2
    found: dict[str, None] = {}
    for some in batches(sorted(forms)):
        answers = asking.all(
            "SELECT DISTINCT near_word.word FROM near_form JOIN near_word ON near_word.key = near_form.word"
            f" WHERE near_form.form IN ({marks(some)}) AND length(near_word.word) BETWEEN ? AND ?",
            (*some, len(typed) - 2, longest),
        )
        found.update((line(word), None) for (word,) in answers)
    return list(found)
